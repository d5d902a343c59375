import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

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
    rmSync(file, { force: true });
  }
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${hostname()}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined where it has gone meanwhile. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Of a process on another machine, such as one that shares the folder, nothing can be told. */
function hasEnded(holder: string): boolean {
  const [, pid, machine] = /^(\d+) (.*)\n$/.exec(holder) ?? [];
  if (pid === undefined || machine !== hostname()) return false;
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
    const isSame = readFileSync(aside, 'utf8') === holder;
    if (isSame) rmSync(aside);
    else renameSync(aside, file);
    return isSame;
  } catch {
    return false;
  }
}
