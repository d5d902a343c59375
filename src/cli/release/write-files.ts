import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { AlreadyHeld, exclusively } from '../../files/exclusive.ts';
import { isNoRoom } from '../../files/system-refusal.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { printableValues } from '../../text/printable.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { Cancelled } from '../prompts.ts';
import { Refusal } from '../refusal.ts';
import { UsageError } from '../usage-error.ts';

/** In the content folder, while something is written that only one process may write. Hidden, so that no check reads it. */
const heldFile = '.vitrine-release.lock';

/**
 * Does what changes editions, alone.
 *
 * @param root absolute path of the content folder.
 * @throws UsageError when another process is at it.
 */
export async function aloneIn<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await exclusively(path.join(root, heldFile), work);
  } catch (error) {
    if (!(error instanceof AlreadyHeld)) throw error;
    throw new UsageError('cli.release.held', { file: `${path.basename(root)}/${heldFile}` });
  }
}

/**
 * Does the work of a release or a withdrawal, alone where it writes, and says why where it may not be.
 *
 * @param root absolute path of the content folder.
 * @throws UsageError when another process is at it; whatever else the work throws.
 */
export async function releasing(
  root: string,
  { dryRun = false }: { readonly dryRun?: boolean },
  work: () => void | Promise<void>,
  io: Io,
): Promise<ExitCode> {
  const translate = translatorFor(io.language);
  try {
    await (dryRun ? work() : aloneIn(root, async () => work()));
    return exitCodes.clean;
  } catch (error) {
    if (error instanceof Cancelled) io.error(`${translate('cli.release.cancelled')}\n`);
    else if (error instanceof Refusal) io.error(`${translate(error.key, printableValues(error.values))}\n`);
    else throw error;
    return exitCodes.findings;
  }
}

/** What is said when the system refused to write into the content folder; anything else is passed on as it is. */
export function notWritten(root: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const folder = path.basename(root);
  return isNoRoom(code)
    ? new UsageError('cli.error.noRoom', { file: folder, code })
    : new UsageError('cli.migrate.notWritten', { folder, code });
}

/** @throws UsageError when a link would lead one of these files out of the content folder. */
export function refuseOutside(root: string, files: Iterable<string>): void {
  for (const file of files)
    if (!isInside(root, file))
      throw new UsageError('cli.release.outside', { file: `${path.basename(root)}/${file}` });
}

/** Whether the file, or the nearest folder of it that is there, is really in the content folder. */
function isInside(root: string, file: string): boolean {
  const real = realpathSync(root);
  let there = path.join(root, file);
  while (!existsSync(there)) there = path.dirname(there);
  return `${realpathSync(there)}${path.sep}`.startsWith(`${real}${path.sep}`);
}
