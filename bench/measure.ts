import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ProcessTreeWatch, type TreeUsage } from './process-tree.ts';

/** A program to measure. */
export interface Program {
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Absolute path of the folder it runs in. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Measure extends TreeUsage {
  /** From its start to its end, the start of Node included. */
  readonly seconds: number;
}

/**
 * Runs a program to its end, in a process of its own.
 *
 * @throws Error when it fails; a builder that stops half-way must not look fast.
 */
export async function measure({ command, folder, env }: Program): Promise<Measure> {
  // What the run before left to be written to the disk must not slow this one.
  spawnSync('sync');
  const [file, ...args] = command;
  const started = performance.now();
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const watch = child.pid === undefined ? undefined : new ProcessTreeWatch(child.pid);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return new Promise((resolve, reject) => {
    let measured: Measure | undefined;
    child.on('error', reject);
    child.on('exit', () => {
      const seconds = (performance.now() - started) / 1000;
      if (watch) measured = { seconds, ...watch.stop() };
    });
    // What it said is complete only now.
    child.on('close', (code) => {
      if (code === 0 && measured) resolve(measured);
      else reject(new Error(`${command.join(' ')} ended with ${code}\n${said.join('').slice(0, 4000)}`));
    });
  });
}

/** Absolute path of a file of this project. */
export function projectFile(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}
