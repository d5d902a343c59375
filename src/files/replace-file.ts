import { hash } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface ReplaceOptions {
  /** Permissions of the new file; those that any file made here has when undefined. */
  readonly mode?: number | undefined;
  /** Where it is written first, in the same folder; two runs may write the same file at once when undefined. */
  readonly temporary?: string;
}

/**
 * Writes a file whole or not at all: whoever reads it meanwhile sees the old one.
 *
 * @throws what the system throws; nothing is left behind then.
 */
export function replaceFile(
  file: string,
  contents: string | Uint8Array,
  { mode, temporary = hiddenBeside(file, `.${process.pid}`) }: ReplaceOptions = {},
): void {
  try {
    rmSync(temporary, { force: true });
    writeFileSync(temporary, contents, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
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

/** A name for a file that is not there yet. Hidden, so that a check that runs meanwhile does not take it for content. */
export function hiddenBeside(file: string, run = ''): string {
  return path.join(path.dirname(file), `.${shortened(path.basename(file))}${run}.new`);
}

/** What file systems take as one name, in bytes; and what is left of it to whoever makes another name of it. */
const [longestName, added] = [255, 64];

/** A name, or for one that is too long to be added to, another that stands for it alone. */
export function shortened(name: string): string {
  return Buffer.byteLength(name) <= longestName - added ? name : hash('sha256', name, 'hex');
}
