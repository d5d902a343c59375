/*
 * Loaded into the program whose profile is taken (`node --import`), and so into every process it starts: each writes a
 * profile as the first one does, though it is started with options of its own.
 */
import { ChildProcess } from 'node:child_process';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['BENCH_PROFILE_FOLDER'];

if (folder !== undefined && isMainThread) {
  const { spawn } = ChildProcess.prototype;
  ChildProcess.prototype.spawn = function profiled(options) {
    if (options.file !== process.execPath) return spawn.call(this, options);
    const [name, ...args] = options.args;
    const profiling = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--import', import.meta.url];
    return spawn.call(this, { ...options, args: [name, ...profiling, ...args] });
  };
  // A process that is stopped when it has done its work still has to write.
  process.once('SIGTERM', () => process.exit(143));
}
