import { findEmails } from './email.ts';
import type { Scan } from './scan.ts';

const longest = 320;
const webAddress =
  /(?:https?:\/\/|www\.).+|(?<![\w.@-])[\w-]+(?:\.[\w-]+){0,4}\.(?:ca|com|org|net|gov|eu|info|io|quebec)(?![\p{L}\d-])(?:\/.*)?/iu;

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

/** The address of a computer, or a part of it: “2001:db8:85a3::7334”; a time of day has fewer colons. */
const numericAddress = /(?<![\p{L}\d:])(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?![\p{L}\d:])/giu;

/** Keeps the digits of addresses of computers from being read. */
export function skipNumericAddresses(scan: Scan): void {
  for (const { 0: whole, index } of scan.text.matchAll(numericAddress)) {
    const end = index + whole.length;
    if (scan.isFree(index, end)) scan.skip(index, end);
  }
}

/** Keeps the digits and words of web addresses from being read: links are compared as links. */
export function skipWebAddresses(scan: Scan): void {
  let done = 0;
  for (const dot of scan.innerDots) {
    if (dot < done) continue;
    const from = edge(scan.text, dot, -1);
    done = edge(scan.text, dot, 1);
    const match = webAddress.exec(scan.text.slice(from, done));
    if (!match) continue;
    const start = from + match.index;
    const end = start + match[0].length;
    if (scan.isFree(start, end)) scan.skip(start, end);
  }
}

function edge(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let count = 0; count < longest; count++) {
    const next = step === 1 ? at : at - 1;
    if (next < 0 || next >= text.length || /[\s<>«»“”"]/.test(text.charAt(next))) break;
    at += step;
  }
  return at;
}
