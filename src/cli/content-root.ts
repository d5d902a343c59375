import { statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * The absolute path of the content folder that a command was given.
 *
 * @throws UsageError when there is no such folder.
 */
export function contentRoot(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError('cli.error.noContent', { folder });
  return path.resolve(folder);
}
