import { NotOrdinary } from '../files/read-ordinary-file.ts';
import type { ContentEntry, ContentFileSystem } from './file-system.ts';
import type { Problem, UnreadableReason } from './problems.ts';

/** No statement comes near this; a larger file is a mistake or an attack. In bytes. */
export const largestFile = 1024 * 1024;

export type TextResult = { readonly text: string } | { readonly problem: Problem };

/**
 * Reads one content file as text: valid UTF-8, not too large, inside the content folder.
 * A byte-order mark is dropped and CRLF becomes LF, which moves no line and no column.
 *
 * @param file path relative to the content folder; `shown` is how findings name it.
 * @param largest the most bytes that it may have.
 */
export function readText(
  system: ContentFileSystem,
  entry: ContentEntry,
  file: string,
  shown: string,
  largest = largestFile,
): TextResult {
  const refuse = (reason: UnreadableReason): TextResult => ({
    problem: {
      code: 'unreadable-file',
      reason,
      limit: largest / 1024 / 1024,
      location: { file: shown, line: 1, column: 1 },
    },
  });
  if (entry.kind === 'outside') return refuse('outside-link');
  if (entry.kind === 'broken') return refuse('broken-link');
  if (entry.kind !== 'file') return refuse('not-a-file');

  let bytes: Uint8Array;
  try {
    bytes = system.read(file);
  } catch (error) {
    if (error instanceof NotOrdinary) return refuse(error.reason);
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return refuse('no-access');
  }
  if (bytes.length > largest) return refuse('too-large');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n') };
  } catch {
    return refuse('not-utf8');
  }
}
