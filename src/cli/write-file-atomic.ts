import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { replaceFile } from '../files/replace-file.ts';
import { isNoRoom } from '../files/system-refusal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes a file whole or not at all, with the mode of the one that was there. A link is followed; a pipe or a device
 * stays what it is.
 *
 * @throws UsageError when it cannot be written there.
 */
export function writeFileAtomic(file: string, text: string | Uint8Array): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there && !there.isFile()) writeFileSync(file, text);
    else replaceFile(there ? realpathSync(file) : file, text, { mode: there?.mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(isNoRoom(code) ? 'cli.error.noRoom' : 'cli.error.notWritten', { file, code });
  }
}
