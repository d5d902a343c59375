import { type ChildProcess, spawn } from 'node:child_process';
import { Console } from 'node:console';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/main.ts';
import { present } from './present.ts';
import type { FolderState, TemporaryContent } from './temporary-content.ts';

/** The folder of the project under test, without a final slash. */
export const projectRoot = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** Where commands run unless a test says otherwise: a folder whose content never changes, whatever the project publishes. */
export const fixturesFolder = path.join(projectRoot, 'tests/fixtures');

/** Three organizations with long statements, for tests of the program. */
export const fixtureContent = path.join(fixturesFolder, 'content');

export interface RunOptions {
  readonly cwd?: string;
  /** Added to an environment that names no language, no day and no colour. */
  readonly env?: Readonly<Record<string, string>>;
  /** What tells this state of the program from another: what a command finds and makes is kept for the next one then. */
  readonly program?: string;
}

export interface ProcessOptions extends RunOptions {
  /** The project whose command is run; a copy, for tests that change the program. */
  readonly project?: string;
  /** The user it runs as, where that is not this one. */
  readonly uid?: number;
  readonly gid?: number;
  /** Of files that it writes, at most so many kilobytes; needs a shell that can say so. */
  readonly largestFile?: number;
  /** Makes of its command one that runs it where something is otherwise than usual. */
  readonly within?: (command: readonly string[]) => readonly string[];
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

/** How a command is run to its end: {@link runVitrine} or {@link runProcess}. */
export type Runner = (args: readonly string[], options?: RunOptions) => Promise<Outcome>;

/** Commands take the working folder and the console of the whole process, so they wait for one another. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command in this process, which is all the same to it and takes a tenth of the time of a process of its own.
 *
 * @throws Error for a variable that only a new process reads.
 */
export function runVitrine(
  args: readonly string[],
  { cwd, env = {}, program }: RunOptions = {},
): Promise<Outcome> {
  const onlyForProcess = Object.keys(env).find((name) =>
    /^(?:TZ|NODE_.*|FORCE_COLOR|TMPDIR|CHROME_PATH)$/.test(name),
  );
  if (onlyForProcess) throw new Error(`${onlyForProcess} is for runProcess()`);
  const outcome = last.then(() =>
    runHere(args, cwd ?? fixturesFolder, { ...plainEnvironment(), ...env }, program),
  );
  last = outcome.catch(() => {});
  return outcome;
}

async function runHere(
  args: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv,
  program: string | undefined,
): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof printed) => (text: string) => {
    printed[stream] += text;
  };
  const stream = (write: (text: string) => void): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        write(String(chunk));
        done();
      },
    });
  const [folder, usual] = [process.cwd(), globalThis.console];
  process.chdir(cwd);
  // What the site engine or a package says there would be seen, too.
  globalThis.console = new Console(stream(into('stdout')), stream(into('stderr')));
  try {
    const io = {
      environment,
      colour: false,
      columns: undefined,
      terminal: undefined,
      out: into('stdout'),
      error: into('stderr'),
      ...(program === undefined ? {} : { program }),
    };
    const code = await run(args, io);
    return { code, ...printed };
  } finally {
    globalThis.console = usual;
    process.chdir(folder);
  }
}

/** Runs `node bin/vitrine.js …` to its end: for what a process has, and no function. */
export function runProcess(args: readonly string[], options: ProcessOptions = {}): Promise<Outcome> {
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
    return present(this.#child.pid, 'process');
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
    const force = setTimeout(() => this.kill('SIGKILL'), 60_000);
    const outcome = await this.ended;
    clearTimeout(force);
    return outcome;
  }
}

/** Starts `node bin/vitrine.js …` and lets it run. */
export function startVitrine(
  args: readonly string[],
  {
    cwd = fixturesFolder,
    env = {},
    project = projectRoot,
    largestFile,
    within = (command) => command,
    ...user
  }: ProcessOptions = {},
): RunningVitrine {
  const command = [process.execPath, path.join(project, 'bin/vitrine.js'), ...args];
  // The shell becomes the program, so that signals reach it.
  const limited = ['bash', '-c', `ulimit -f ${largestFile}; exec "$@"`, 'bash', ...command];
  const [file = '', ...rest] = within(largestFile === undefined ? command : limited);
  const child = spawn(file, rest, {
    ...user,
    cwd,
    env: { ...plainEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('close', () => process.removeListener('exit', kill));
  return new RunningVitrine(child);
}

/** The environment of this process, without what names a language, a day, a colour or a loader. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of Object.keys(environment))
    if (
      /^(?:LANG|LANGUAGE|LC_.*|TZ|NODE_OPTIONS|NO_COLOR|FORCE_COLOR|SOURCE_DATE_EPOCH|TSX_.*|VITEST.*)$/.test(
        name,
      )
    )
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
  options: ProcessOptions = {},
  runner: Runner = runVitrine,
): Promise<BuildAttempt> {
  const before = content.state();
  // What stood there before is somebody else's: the temporary folder is shared by the whole machine.
  const others = new Set(hostileFiles());
  const outcome = await runner(['build', ...args], { cwd: content.project, ...options });
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
  // On a busy machine, starting a command may take half a minute.
  patience = 100_000,
): Promise<T> {
  const giveUp = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== null) return answer;
    if (Date.now() > giveUp) throw new Error(`waited ${patience / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
