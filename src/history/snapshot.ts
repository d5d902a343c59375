import { hash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { comparableBytes, readable } from './normalize.ts';

/*
 * How the lock file keeps the text of a part: the start of a hash that tells whether the part still says the same, then
 * the text itself, deflated, so that a change can be shown in a clone without history.
 */

/** No part of a file that is read at all comes near this; what inflates to more was not written by us. In bytes. */
const largestText = 4 * 1024 * 1024;

/** Tells whether a text says the same as another; reflowing and typography do not count. */
export function fingerprintOf(text: string): string {
  return hash('sha256', comparableBytes(text), 'hex').slice(0, 16);
}

/** The text of a part as the lock file keeps it. */
export function encodeSnapshot(text: string): string {
  const shown = readable(text);
  const packed = shown === '' ? '' : ` ${deflateRawSync(shown, { level: 9 }).toString('base64')}`;
  return fingerprintOf(text) + packed;
}

/** Whether a part still says what was confirmed; costs one hash. */
export function matchesSnapshot(snapshot: string, text: string): boolean {
  return snapshot.startsWith(fingerprintOf(text));
}

/** The text of a snapshot, or undefined when it was tampered with or damaged. */
export function decodeSnapshot(snapshot: string): string | undefined {
  const [fingerprint, packed = ''] = snapshot.split(' ');
  let text = '';
  try {
    if (packed !== '') {
      const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: largestText });
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
  } catch {
    return undefined;
  }
  return fingerprintOf(text) === fingerprint ? text : undefined;
}
