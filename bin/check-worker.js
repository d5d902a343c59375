/* A thread of `check` for a part of the content; it runs the compiled program, as the one that asks for it does. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadCompiled } from './compiled-program.js';

const program = await loadCompiled();
parentPort?.postMessage(await program.exports.checkChunk(workerData));
