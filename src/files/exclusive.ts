import { lstatSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { readOrdinaryFile } from './read-ordinary-file.ts';

/** Somebody else is at work; nothing was done. */
export class AlreadyHeld extends Error {
  /** Absolute path of the file that says so. */
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/**
 * Does something that only one process may do at a time, wherever it runs: as long as it lasts, a file stands there with the
 * process and the machine. One that a process of this machine left behind when it was ended is taken over.
 *
 * @throws AlreadyHeld when another process is at it, and whatever `work` or the system throws.
 */
export async function exclusively<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  if (!claim(file)) {
    const holder = read(file);
    if (holder === undefined || !hasEnded(holder) || !takeOver(file, holder) || !claim(file))
      throw new AlreadyHeld(file);
  }
  try {
    return await work();
  } finally {
    release(file);
  }
}

/** How the turn is waited for. */
export interface Turn {
  /** Told once, when another process has been at it for a moment that somebody notices. */
  readonly onWait: () => void;
  /** Ends the waiting. */
  readonly stop: AbortSignal;
  /** For so long, in milliseconds, the file stands untouched when its process, on whatever machine, is stuck or gone. */
  readonly abandoned?: number;
  /** How long that moment is, in milliseconds. */
  readonly noticeable?: number;
}

const usuallyNoticeable = 1_000;
/** In bytes: a number, and the name of a machine. */
const longestHolder = 1000;
/** Much longer than the longest step of a build during which the file is not touched. */
const usuallyAbandoned = 60_000;

/**
 * Does something that only one process may do at a time, after those that are at it. As long as it lasts, the file is touched
 * now and then, by which also a process on another machine, or one that got the number of another, is known to be there; what
 * any clock says does not matter.
 *
 * @throws whatever `work` or the system throws, and the reason of `stop`.
 */
export async function inTurn<Result>(
  file: string,
  work: () => Promise<Result>,
  { onWait, stop, abandoned = usuallyAbandoned, noticeable = usuallyNoticeable }: Turn,
): Promise<Result> {
  const began = performance.now();
  let seen: { readonly state: string; readonly since: number } | undefined;
  let isTold = false;
  while (!claim(file)) {
    const state = stateOf(file);
    if (state === undefined) continue;
    if (seen?.state !== state.text + state.touched)
      seen = { state: state.text + state.touched, since: performance.now() };
    const isLeft = hasEnded(state.text) || performance.now() - seen.since > abandoned;
    if (!isLeft || !takeOver(file, state.text)) {
      if (!isTold && performance.now() - began >= noticeable) {
        isTold = true;
        onWait();
      }
      await sleep(100, undefined, { signal: stop }).catch(() => {});
    }
    stop.throwIfAborted();
  }
  const touching = setInterval(() => touch(file), abandoned / 20).unref();
  try {
    return await work();
  } finally {
    clearInterval(touching);
    release(file);
  }
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, holderText(), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // On a full disk the file is there all the same, and without a word.
    if (read(file) === '') rmSync(file, { force: true });
    throw error;
  }
}

function holderText(): string {
  return `${process.pid} ${hostname()}\n`;
}

/** Only its own: who was stopped for long may find that of another. */
function release(file: string): void {
  if (read(file) === holderText()) rmSync(file, { force: true });
}

function touch(file: string): void {
  try {
    const now = new Date();
    if (read(file) === holderText()) utimesSync(file, now, now);
  } catch {
    // Somebody removed it; there is nothing to hold any more.
  }
}

/** A pipe in its place would be waited for without end. */
function textOf(file: string): string {
  return readOrdinaryFile(file, longestHolder).toString('utf8');
}

/** Undefined where it has gone meanwhile. */
function read(file: string): string | undefined {
  try {
    return textOf(file);
  } catch {
    return undefined;
  }
}

/** Undefined where it has gone meanwhile. @throws what the system throws when it is no file that can be read. */
function stateOf(file: string): { readonly text: string; readonly touched: number } | undefined {
  try {
    return { text: textOf(file), touched: statSync(file).mtimeMs };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A link that leads nowhere is no file that has gone.
    if (code === 'ENOENT' && !lstatSync(file, { throwIfNoEntry: false })) return undefined;
    throw code === 'ENOENT' ? Object.assign(new Error(file), { code: 'EEXIST' }) : error;
  }
}

/** Of a process on another machine, such as one that shares the folder, nothing can be told. */
function hasEnded(holder: string): boolean {
  const [, pid, machine] = /^(\d+) (.*)\n$/.exec(holder) ?? [];
  if (pid === undefined || machine !== hostname()) return false;
  // In a container each run may have the number of the one before.
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Removes what was left behind, unless another process did so first and already put its own there. */
function takeOver(file: string, holder: string): boolean {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    const isSame = textOf(aside) === holder;
    if (isSame) rmSync(aside);
    else renameSync(aside, file);
    return isSame;
  } catch {
    return false;
  }
}
