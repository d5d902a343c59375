import { NotOrdinary } from '../files/read-ordinary-file.ts';
import { isNoRoom, refusalCode } from '../files/system-refusal.ts';
import type { Translate } from '../i18n/translator.ts';
import { printableValues } from '../text/printable.ts';
import { UsageError } from './usage-error.ts';

/**
 * What to say of an error by which a command refused what it was asked, or the system a file or a folder, and what to do about
 * it; undefined for any other.
 *
 * @param folder named where there is no room: then the system does not say for what.
 */
export function describeRefusal(error: unknown, translate: Translate, folder: string): string | undefined {
  if (error instanceof UsageError) return translate(error.key, printableValues(error.values));
  if (error instanceof NotOrdinary)
    return translate('cli.error.notOrdinary', printableValues({ file: error.file }));
  const code = refusalCode(error);
  if (code === undefined) return undefined;
  // The system says of too many watches what it says of a full disk, or of too many open files.
  const isWatch = (error as NodeJS.ErrnoException).syscall === 'watch';
  if (isWatch && ['ENOSPC', 'EMFILE', 'ENFILE'].includes(code))
    return translate('cli.error.noWatch', { code });
  const { path: file = isNoRoom(code) ? folder : undefined } = error as NodeJS.ErrnoException;
  if (file === undefined) return undefined;
  const key = isNoRoom(code) ? 'cli.error.noRoom' : 'cli.error.noAccess';
  return translate(key, printableValues({ file, code }));
}
