import { NotOrdinary, readTextIfThere } from '../files/read-ordinary-file.ts';
import { type AnnouncedChange, readAnnounced } from '../publish/feeds/lost-changes.ts';
import { UsageError } from './usage-error.ts';

/** Of a hundred thousand editions. In bytes. */
const largestFile = 100 * 1024 * 1024;

/**
 * Reads what `--published` names, the `changes.json` of the site that is published.
 *
 * @throws UsageError for a file that is none.
 */
export function readPublishedChanges(file: string): readonly AnnouncedChange[] {
  const text = textOf(file);
  const announced = text === undefined ? undefined : readAnnounced(text);
  if (!announced) throw new UsageError('cli.error.published', { file });
  return announced;
}

function textOf(file: string): string | undefined {
  try {
    return readTextIfThere(file, largestFile);
  } catch (error) {
    if (error instanceof NotOrdinary) return undefined;
    throw error;
  }
}
