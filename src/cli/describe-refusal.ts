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
  const code = refusalCode(error);
  if (code === undefined) return undefined;
  const { path: file = isNoRoom(code) ? folder : undefined } = error as NodeJS.ErrnoException;
  if (file === undefined) return undefined;
  const key = isNoRoom(code) ? 'cli.error.noRoom' : 'cli.error.noAccess';
  return translate(key, printableValues({ file, code }));
}
