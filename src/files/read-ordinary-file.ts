import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isNotThere } from './system-refusal.ts';

/** What was to be read is no ordinary file, or larger than any that is read. */
export class NotOrdinary extends Error {
  readonly reason: 'not-a-file' | 'too-large';
  /** As it was given. */
  readonly file: string;

  constructor(reason: NotOrdinary['reason'], file: string) {
    super(`${reason}: ${file}`);
    this.reason = reason;
    this.file = file;
  }
}

/**
 * Reads what is an ordinary file at the moment it is opened, whatever it was before: a pipe in its place would be waited for
 * without end, a device or a file that grows would be read without end.
 *
 * @param most bytes that it may have.
 * @throws NotOrdinary, and what the system throws.
 */
export function readOrdinaryFile(file: string, most = Number.POSITIVE_INFINITY): Buffer {
  const descriptor = opened(file);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new NotOrdinary('not-a-file', file);
    if (status.size > most) throw new NotOrdinary('too-large', file);
    const bytes = Buffer.allocUnsafe(status.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

function opened(file: string): number {
  try {
    return openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    // A socket, or the node of a device that is not there.
    if (['ENXIO', 'ENODEV'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw new NotOrdinary('not-a-file', file);
    throw error;
  }
}

/**
 * The text of an ordinary file, as {@link readOrdinaryFile} reads it.
 *
 * @returns undefined when there is none of that name.
 * @throws NotOrdinary, and what the system throws.
 */
export function readTextIfThere(file: string, most: number): string | undefined {
  try {
    return readOrdinaryFile(file, most).toString('utf8');
  } catch (error) {
    if (isNotThere(error)) return undefined;
    throw error;
  }
}
