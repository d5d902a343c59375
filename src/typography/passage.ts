import type { Language, Localized } from '../languages.ts';
import { isDigitAt, isLetterAt, isSpaceAt, protectedSign } from './characters.ts';
import type { ProtectedRanges, TypographyEdit, TypographyProfile } from './edit.ts';

/** A text to look at, with what is not prose hidden. */
export interface Passage {
  /** As long as the text that was given; what is not to be edited is hidden behind {@link protectedSign}. */
  readonly text: string;
  readonly language: Language;
  readonly profile: TypographyProfile;
  readonly numbers: readonly NumberInText[];
}

/** Looks for edits of some kinds and adds what it finds, in any order. */
export type Finder = (passage: Passage, add: (edit: TypographyEdit) => void) => void;

export interface NumberInText {
  readonly start: number;
  readonly end: number;
  /** Part of a name, a code, a telephone number or a numeric time, or after a dollar sign: what follows is not its unit. */
  readonly coded: boolean;
}

/** Hides what the caller names and whatever is plainly an address, and finds the numbers. */
export function passageOf(
  text: string,
  language: Language,
  profile: TypographyProfile,
  protectedRanges: ProtectedRanges,
): Passage {
  const hidden = hide(text, [...protectedRanges, ...addresses(text)]);
  return { text: hidden, language, profile, numbers: readNumbers[language](hidden) };
}

/** English sets no spaces by its numbers, and its finders ask for none. */
const readNumbers: Localized<(text: string) => readonly NumberInText[]> = { en: () => [], fr: numbersIn };

function hide(text: string, ranges: ProtectedRanges): string {
  if (ranges.length === 0) return text;
  let result = '';
  let done = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += text.slice(done, from) + protectedSign.repeat(Math.min(end, text.length) - from);
    done = end;
  }
  return result + text.slice(done);
}

/** Most texts hold no address: this asks at little cost. */
const hints = ['@', '{', '&', '/'];
const signInsideWord = /[.:][a-z\d_+-]/;

/** `x.ca`, `a@b`, `https://`, `mailto:`, `{…}`, `:smile:`, `/fr/`, `&nbsp;`. */
const addressPattern =
  /[\p{L}\d_-]\.[a-z]{2}|@|:\/\/|(?<![\p{L}\d])(?:mailto|tel):(?=\S)|\{|(?<![\p{L}\d]):[a-z0-9_+-]{2,}:|(?<![^\s«“"(])\/[a-z]|&#?\w{2,8};/gu;
const outside = /[\s<>"«»“”|]/;
const addressHead = /[\p{L}\d_.+%~/\\-]/u;

/** Where addresses, file names, placeholders and the like stand. One walk, whatever the text. */
function addresses(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (!hints.some((hint) => text.includes(hint)) && !signInsideWord.test(text)) return found;
  addressPattern.lastIndex = 0;
  let done = 0;
  for (let match = addressPattern.exec(text); match; match = addressPattern.exec(text)) {
    const [trace] = match;
    if (trace === '{') {
      const close = text.slice(match.index, match.index + 200).indexOf('}');
      if (close < 0) continue;
      done = match.index + close + 1;
      found.push({ start: match.index, end: done });
    } else {
      let start = match.index;
      while (start > done && addressHead.test(text.charAt(start - 1))) start -= 1;
      let end = match.index + trace.length;
      // `:smile:` and `&nbsp;` are all there is; an address goes on to the next space.
      const whole = /^:.*:$|^&/.test(trace);
      while (!whole && end < text.length && !outside.test(text.charAt(end))) end += 1;
      while (!whole && end > match.index + 1 && endsSentence(text, start, end - 1)) end -= 1;
      if (end > start) found.push({ start, end });
      done = Math.max(end, match.index + trace.length);
    }
    addressPattern.lastIndex = done;
  }
  return found;
}

function endsSentence(text: string, start: number, index: number): boolean {
  const sign = text.charAt(index);
  if (sign === ')') return !text.slice(start, index).includes('(');
  return ".,:;!?…’']*".includes(sign);
}

const digits = /\d+(?:[.,]\d+)*/g;

/** Numbers, those in groups of three (`24 350`) as one. */
function numbersIn(text: string): readonly NumberInText[] {
  const parts: { start: number; end: number }[] = [];
  digits.lastIndex = 0;
  for (let match = digits.exec(text); match; match = digits.exec(text))
    parts.push({ start: match.index, end: match.index + match[0].length });
  const numbers: NumberInText[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const first = parts[index];
    if (!first) break;
    const last = lastOfGroups(text, parts, index);
    const end = parts[last]?.end ?? first.end;
    numbers.push({ start: first.start, end, coded: isCoded(text, first.start, end) });
    index = last;
  }
  return numbers;
}

type Part = { readonly start: number; readonly end: number };

function lastOfGroups(text: string, parts: readonly Part[], index: number): number {
  const first = parts[index];
  if (!first || first.end - first.start > 3 || text.charAt(first.start) === '0') return index;
  if (!/^\d+$/.test(text.slice(first.start, first.end)) || followsNumber(text, first.start)) return index;
  let last = index;
  for (let next = parts[last + 1]; next; next = parts[last + 1]) {
    const end = parts[last]?.end ?? 0;
    if (next.start !== end + 1 || !isSpaceAt(text, end)) break;
    const group = text.slice(next.start, next.end);
    if (!/^\d{3}(?:[.,]\d+)?$/.test(group)) return index;
    last += 1;
    if (group.length > 3) break;
  }
  return isDigitAt(text, (parts[last]?.end ?? 0) + 1) && '-–‑./ '.includes(text.charAt(parts[last]?.end ?? 0))
    ? index
    : last;
}

/** `555-` or `(416) ` before a number: a telephone number, not a quantity. */
function followsNumber(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  if ('-–‑./+#'.includes(sign || ' ')) return true;
  return isSpaceAt(text, start - 1) && (isDigitAt(text, start - 2) || text.charAt(start - 2) === ')');
}

function isCoded(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '') return false;
  if (isLetterAt(text, start - 1) || '_#@+=&\\$'.includes(before)) return true;
  if (before === ' ' && text.charAt(start - 2) === '$' && !isDigitAt(text, start - 3)) return true;
  if (':/.'.includes(before)) return isDigitAt(text, start - 2) || isLetterAt(text, start - 2);
  if (!'-–‑'.includes(before)) return false;
  // `8h-16h` and `10-15 jours` are quantities; `COVID-19`, `P-39.1` and `232-7284` are not.
  if (isDigitAt(text, start - 2)) return end - start > 3 && !/[.,\s]/.test(text.slice(start, end));
  return isLetterAt(text, start - 2) && !/\d ?h$/i.test(text.slice(Math.max(0, start - 5), start - 1));
}
