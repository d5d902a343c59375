import { readFileSync, statSync } from 'node:fs';
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
  const stats = statSync(file, { throwIfNoEntry: false });
  const isReadable = stats?.isFile() && stats.size <= largestFile;
  const announced = isReadable ? readAnnounced(readFileSync(file, 'utf8')) : undefined;
  if (!announced) throw new UsageError('cli.error.published', { file });
  return announced;
}
