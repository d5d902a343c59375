import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FolderState, TemporaryContent } from './temporary-content.ts';

/** The folder of the project under test, without a final slash. */
export const projectRoot = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));

export interface RunOptions {
  readonly cwd?: string;
  /** Added to an environment that names no language, no day and no colour. */
  readonly env?: Readonly<Record<string, string>>;
  /** The project whose command is run; a copy, for tests that change the program. */
  readonly project?: string;
}

export interface Outcome {
  /** Null when a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A finding as the text output shows it. */
export interface ShownFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly sentence: string;
  readonly rule: string;
}

/** Runs `node bin/vitrine.js …` to its end. */
export function runVitrine(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return startVitrine(args, options).ended;
}

export class RunningVitrine {
  readonly #child: ChildProcess;
  #stdout = '';
  #stderr = '';
  readonly ended: Promise<Outcome>;

  constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text;
    });
    this.ended = once(child, 'close').then(([code]) => ({
      code: code as number | null,
      stdout: this.#stdout,
      stderr: this.#stderr,
    }));
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  /** What it has printed so far, remarks included. */
  get printed(): string {
    return this.#stdout + this.#stderr;
  }

  /** Signals the process; does nothing once it has ended. */
  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends the process, if need be by force, and waits until it is gone. */
  async stop(): Promise<Outcome> {
    this.kill('SIGTERM');
    const force = setTimeout(() => this.kill('SIGKILL'), 10_000);
    const outcome = await this.ended;
    clearTimeout(force);
    return outcome;
  }
}

/** Starts `node bin/vitrine.js …` and lets it run. */
export function startVitrine(
  args: readonly string[],
  { cwd = projectRoot, env = {}, project = projectRoot }: RunOptions = {},
): RunningVitrine {
  const command = [path.join(project, 'bin/vitrine.js'), ...args];
  const child = spawn(process.execPath, command, {
    cwd,
    env: { ...plainEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('close', () => process.removeListener('exit', kill));
  return new RunningVitrine(child);
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of Object.keys(environment))
    if (/^(?:LANG|LANGUAGE|LC_.*|TZ|NODE_OPTIONS|NO_COLOR|FORCE_COLOR|SOURCE_DATE_EPOCH|TSX_.*)$/.test(name))
      delete environment[name];
  return environment;
}

/** The findings in a text output, in its order. */
export function findingsIn(text: string): ShownFinding[] {
  const findings: ShownFinding[] = [];
  let file = '';
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) file = line;
    const parts = /^ {2}(\d+):(\d+) {2}(\p{L}+) {2}(.*) {2}([a-z]+\/[a-z-]+)$/u.exec(line);
    if (!parts) continue;
    const [, lineNumber, column, severity = '', sentence = '', rule = ''] = parts;
    findings.push({ file, line: Number(lineNumber), column: Number(column), severity, sentence, rule });
  }
  return findings;
}

export interface BuildAttempt extends Outcome {
  readonly findings: readonly ShownFinding[];
  /** Everything in the temporary folder, the content and the old site included, before and after. */
  readonly before: FolderState;
  readonly after: FolderState;
  /** New files whose name says “hostile”, where a careless build would have put them. */
  readonly strays: readonly string[];
}

/** Runs `vitrine build` in the folder of a temporary content, and compares the folder before and after. */
export async function attemptBuild(
  content: TemporaryContent,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<BuildAttempt> {
  const before = content.state();
  // What stood there before is somebody else's: the temporary folder is shared by the whole machine.
  const others = new Set(hostileFiles());
  const outcome = await runVitrine(['build', ...args], { cwd: content.project, ...options });
  const strays = hostileFiles().filter((file) => !others.has(file));
  return { ...outcome, findings: findingsIn(outcome.stdout), before, after: content.state(), strays };
}

function hostileFiles(): string[] {
  return [projectRoot, path.join(projectRoot, 'layouts/pages'), process.cwd(), tmpdir()].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^hostile/.test(name))
      .map((name) => path.join(folder, name)),
  );
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Processes that a process started, and those that they started. Linux only; none elsewhere. */
export function descendantsOf(pid: number): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const [, , parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /, 'x ')
        .split(' ');
      parents.set(Number(name), Number(parent));
    } catch {
      // It ended meanwhile.
    }
  }
  const children = (of: number): number[] =>
    [...parents].filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...children(child)]);
  return children(pid);
}

/** Asks again and again until there is an answer, and gives it. Throws when there is none in time. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | false | null | Promise<T | undefined | false | null>,
  patience = 30_000,
): Promise<T> {
  const giveUp = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== null) return answer;
    if (Date.now() > giveUp) throw new Error(`waited ${patience / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
