import { lstatSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hiddenBeside, replaceFile } from '../files/replace-file.ts';
import { isNoRoom } from '../files/system-refusal.ts';
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
    else {
      // In content always the same, so that the next run clears what one that was stopped in the middle left there.
      const temporary = within === undefined ? {} : { temporary: hiddenBeside(target) };
      replaceFile(target, text, { mode: there?.mode, ...temporary });
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UsageError || code === undefined) throw error;
    throw new UsageError(isNoRoom(code) ? 'cli.error.noRoom' : 'cli.error.notWritten', { file: shown, code });
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
