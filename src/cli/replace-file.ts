import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Puts a file in the place of the one that is there, whole or not at all, and never outside the content folder.
 *
 * @param root the content folder; `file` is below it, `shownFile` how messages name it.
 * @throws UsageError when it cannot be written there.
 */
export function replaceFile(root: string, file: string, text: string, shownFile: string): void {
  const place = placeInside(root, file);
  if (place === undefined) throw new UsageError('cli.error.notWritten', { file: shownFile, code: 'EPERM' });
  // Hidden, so that a check that runs meanwhile does not take it for content.
  const temporary = path.join(path.dirname(place), `.${path.basename(place)}.new`);
  try {
    rmSync(temporary, { force: true });
    const mode = statSync(place, { throwIfNoEntry: false })?.mode;
    writeFileSync(temporary, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    renameSync(temporary, place);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The folder cannot be written; there is nothing to clear then.
    }
    throw new UsageError('cli.error.notWritten', { file: shownFile, code });
  }
}

/** Where the file really is: what a link inside the folder leads to. Undefined for anything that leaves the folder. */
function placeInside(root: string, file: string): string | undefined {
  const realRoot = realpathSync(root);
  const named = path.join(realpathSync(path.join(root, path.dirname(file))), path.basename(file));
  const exists = lstatSync(named, { throwIfNoEntry: false }) !== undefined;
  const place = exists ? realpathSync(named) : named;
  const isFile = !exists || statSync(place).isFile();
  return isFile && place.startsWith(`${realRoot}${path.sep}`) ? place : undefined;
}
