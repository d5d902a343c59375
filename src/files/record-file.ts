import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readOrdinaryFile } from './read-ordinary-file.ts';
import { replaceFile } from './replace-file.ts';

/*
 * What one run keeps for the next, as JSON under a line that vouches for it: the digest of the text, and of the key it was
 * kept under. A record that is damaged, or was kept under another key, is as good as none.
 */

/**
 * Reads a record.
 *
 * @param key of all that the record follows from.
 * @returns undefined when there is none, or none that can be believed.
 */
export function readRecord<Value>(file: string, key: string): Value | undefined {
  try {
    const bytes = readOrdinaryFile(file);
    const end = bytes.indexOf('\n');
    const json = bytes.subarray(end + 1);
    const header = bytes.toString('utf8', 0, end);
    return header === headerOf(json, key) ? (JSON.parse(json.toString('utf8')) as Value) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a record; where it cannot be written, the next run does without it and takes longer. */
export function writeRecord(file: string, key: string, value: unknown): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    replaceFile(file, recordOf(key, value));
  } catch {
    // The next run finds and makes the same, from the content.
  }
}

/** A record as {@link readRecord} reads it. */
export function recordOf(key: string, value: unknown): Uint8Array {
  const json = Buffer.from(JSON.stringify(value));
  return Buffer.concat([Buffer.from(`${headerOf(json, key)}\n`), json]);
}

function headerOf(json: Uint8Array, key: string): string {
  return `${hash('sha256', key, 'hex')} ${hash('sha256', json, 'hex')}`;
}
