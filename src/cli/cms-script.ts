import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

/** No CMS comes near this. In bytes. */
const largestScript = 20 * 1024 * 1024;

/**
 * Reads the script that `--cms` names. It runs in the browser of whoever edits, so the command line names it and never the
 * content, which is not trusted.
 *
 * @param content the content folder.
 * @throws UsageError for a file that cannot be used.
 */
export function readCmsScript(file: string, content: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size === 0 || stats.size > largestScript)
    throw new UsageError('cli.error.cmsScript', { file });
  if (path.resolve(file).startsWith(`${path.resolve(content)}${path.sep}`))
    throw new UsageError('cli.error.cmsInContent', { file });
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) throw new UsageError('cli.error.cmsScript', { file });
  return text;
}
