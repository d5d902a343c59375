import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Starts a TypeScript module of ours as a process of its own, to talk to by messages. */
export function forkModule(module: URL): ChildProcess {
  return fork(fileURLToPath(module), { execArgv: ['--import', loader], serialization: 'advanced' });
}
