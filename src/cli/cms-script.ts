import path from 'node:path';
import { NotOrdinary, readOrdinaryFile } from '../files/read-ordinary-file.ts';
import { isNotThere } from '../files/system-refusal.ts';
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
  if (path.resolve(file).startsWith(`${path.resolve(content)}${path.sep}`))
    throw new UsageError('cli.error.cmsInContent', { file });
  const bytes = readScript(file);
  const text = bytes.toString('utf8');
  if (text === '' || !Buffer.from(text).equals(bytes)) throw new UsageError('cli.error.cmsScript', { file });
  return text;
}

function readScript(file: string): Buffer {
  try {
    return readOrdinaryFile(file, largestScript);
  } catch (error) {
    if (isNotThere(error) || error instanceof NotOrdinary)
      throw new UsageError('cli.error.cmsScript', { file });
    throw error;
  }
}
