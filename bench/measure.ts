import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A Node program to measure. */
export interface Program {
  /** Script and arguments, as after `node`. */
  readonly args: readonly string[];
  /** Absolute path of the folder it runs in. */
  readonly folder: string;
}

export interface Measure {
  /** From its start to its end, the start of Node included. */
  readonly seconds: number;
  /** Processor time of all its threads; other work on the machine blurs it less than the clock. */
  readonly cpuSeconds: number;
  /** The most memory the process held at once, in MB of a million bytes. */
  readonly peakMegabytes: number;
}

const reporter = new URL('report-usage.mjs', import.meta.url).href;

/**
 * Runs a program to its end, in a process of its own.
 *
 * @param usageFile absolute path of a file for the process to report in.
 * @throws Error when it fails; a builder that stops half-way must not look fast.
 */
export async function measure({ args, folder }: Program, usageFile: string): Promise<Measure> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    cwd: folder,
    env: { ...process.env, BENCH_USAGE_FILE: usageFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const exit = await new Promise<{ code: number | null; seconds: number }>((resolve, reject) => {
    child.on('error', reject);
    let seconds = 0;
    child.on('exit', () => {
      seconds = (performance.now() - started) / 1000;
    });
    // What it said is complete only now.
    child.on('close', (code) => resolve({ code, seconds }));
  });
  if (exit.code !== 0)
    throw new Error(`node ${args.join(' ')} ended with ${exit.code}\n${said.join('').slice(0, 4000)}`);
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as { cpuSeconds: number; peakKibibytes: number };
  const { cpuSeconds, peakKibibytes } = usage;
  return { seconds: exit.seconds, cpuSeconds, peakMegabytes: (peakKibibytes * 1024) / 1_000_000 };
}

/** Absolute path of a file of this project. */
export function projectFile(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}
