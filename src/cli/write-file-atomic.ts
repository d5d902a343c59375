import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

export interface WriteOptions {
  /** The folder that must not be left: a link that leads out of it is refused. */
  readonly within?: string;
  /** How messages name the file; by default as it is given. */
  readonly shown?: string;
}

/**
 * Writes a file whole or not at all, with the mode of the one that was there. A link is followed; a pipe or a device
 * stays what it is.
 *
 * @throws UsageError when it cannot be written there.
 */
export function writeFileAtomic(
  file: string,
  text: string | Uint8Array,
  { within, shown = file }: WriteOptions = {},
): void {
  try {
    const target = targetOf(file, within);
    if (target === undefined) throw new UsageError('cli.error.notWritten', { file: shown, code: 'EPERM' });
    const there = statSync(target, { throwIfNoEntry: false });
    if (there && !there.isFile()) writeFileSync(target, text);
    else replace(target, temporaryFor(target, within), text, there?.mode);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UsageError || code === undefined) throw error;
    throw new UsageError('cli.error.notWritten', { file: shown, code });
  }
}

/** Where the file really is; undefined for what is outside the folder, or in it and no file. */
function targetOf(file: string, within: string | undefined): string | undefined {
  if (within === undefined)
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? realpathSync(file) : file;
  const root = realpathSync(within);
  const named = path.join(realpathSync(path.dirname(file)), path.basename(file));
  const exists = lstatSync(named, { throwIfNoEntry: false }) !== undefined;
  const target = exists ? realpathSync(named) : named;
  const isFile = !exists || statSync(target).isFile();
  return isFile && target.startsWith(`${root}${path.sep}`) ? target : undefined;
}

/**
 * Hidden, so that a check that runs meanwhile does not take it for content. In content always the same, so that the next
 * run clears what one that was stopped in the middle left there; elsewhere two runs may write the same file at once.
 */
function temporaryFor(file: string, within: string | undefined): string {
  const run = within === undefined ? `.${process.pid}` : '';
  return path.join(path.dirname(file), `.${path.basename(file)}${run}.new`);
}

function replace(file: string, temporary: string, text: string | Uint8Array, mode: number | undefined): void {
  try {
    rmSync(temporary, { force: true });
    writeFileSync(temporary, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    renameSync(temporary, file);
  } catch (error) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The folder cannot be written; there is nothing to clear then.
    }
    throw error;
  }
}
