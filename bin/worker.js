/* A thread for a part of the content; it runs the program as the thread that asks for it does. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadProgram } from './load-program.js';

const { exports } = await loadProgram();
try {
  await exports.runChunk(workerData, (part) => parentPort?.postMessage({ part }));
  parentPort?.postMessage({ done: true });
} catch (error) {
  parentPort?.postMessage({ error });
}
