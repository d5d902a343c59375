import { findEmails } from './email.ts';
import type { Scan } from './scan.ts';

const longest = 320;
const webAddress =
  /(?:https?:\/\/|www\.)[^\s<>«»“”"]+|(?<![\w.@-])[\w-]+(?:\.[\w-]+){0,4}\.(?:ca|com|org|net|gov|eu|info|io|quebec)(?![\p{L}\d-])(?:\/[^\s<>«»“”"]*)?/giu;

/** E-mail addresses, with the domain in lower case. */
export function findEmailFacts(scan: Scan): void {
  const { text } = scan;
  let at = text.indexOf('@');
  while (at !== -1) {
    const start = edge(text, at, -1);
    const end = edge(text, at, 1);
    for (const { value, text: written, offset } of findEmails(text.slice(start, end)))
      scan.add({ kind: 'email', value, start: start + offset, end: start + offset + written.length });
    at = text.indexOf('@', Math.max(end, at + 1));
  }
}

/** Keeps the digits and words of web addresses from being read: links are compared as links. */
export function skipWebAddresses(scan: Scan): void {
  for (const match of scan.text.matchAll(webAddress)) {
    const end = match.index + match[0].length;
    if (scan.isFree(match.index, end)) scan.skip(match.index, end);
  }
}

function edge(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let count = 0; count < longest; count++) {
    const next = step === 1 ? at : at - 1;
    if (next < 0 || next >= text.length || /\s/.test(text.charAt(next))) break;
    at += step;
  }
  return at;
}
