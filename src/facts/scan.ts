import { type Language, type Localized, localize } from '../languages.ts';
import { memoize } from '../memo.ts';
import { smallLetters } from '../text/small-letters.ts';
import type { Fact } from './fact.ts';
import { monthNumbers } from './lexicon/months.ts';
import { noonHours } from './lexicon/noon.ts';
import { denominators, looseNumberWords, numberWords } from './lexicon/number-words.ts';
import { partForms } from './lexicon/part-names.ts';
import { periods } from './lexicon/periods.ts';
import { statuteWords } from './lexicon/statute-titles.ts';

/** What a word may begin, as bits: one word can be several things. */
export const numberMark = 1;
export const monthMark = 2;
export const looseMark = 4;
export const unitMark = 8;
export const partMark = 16;
export const statuteMark = 32;
export const noonMark = 64;
export const fractionMark = 128;

export interface WordMark {
  readonly start: number;
  readonly end: number;
  readonly marks: number;
}

/** A text, the places in it where a fact may start, and the facts found so far. */
export interface Scan {
  readonly language: Language;
  readonly text: string;
  /**
   * The text with every no-break or narrow space as a plain one, every apostrophe straight and every no-break hyphen
   * plain. Each character keeps its place.
   */
  readonly plain: string;
  /** Where each run of digits starts. */
  readonly digits: readonly number[];
  /** Words that may begin a fact. */
  readonly words: readonly WordMark[];
  /** The marks of all words together. */
  readonly marks: number;
  /** Whether it has the sign of an e-mail address. */
  readonly hasAt: boolean;
  /** Full stops right before a letter, as web addresses have them. */
  readonly innerDots: readonly number[];
  readonly facts: Fact[];
  /** Whether no fact stands on any part of the passage. */
  isFree(start: number, end: number): boolean;
  /** Records a fact, unless its place is taken; whether it was recorded. */
  add(fact: Omit<Fact, 'text'>): boolean;
  /** Keeps a passage from being read, though it states no fact. */
  skip(start: number, end: number): void;
}

/** The words that begin a fact, from the lists that their finders read them by; and the mark each gets. */
const markedWords: readonly (readonly [mark: number, words: Localized<ReadonlyMap<string, unknown>>])[] = [
  [numberMark, numberWords],
  [looseMark, looseNumberWords],
  [monthMark, monthNumbers],
  [unitMark, periods],
  [noonMark, noonHours],
  [fractionMark, denominators],
];

/** The same for words that count only as they are written, capitals and all. */
const markedForms: readonly (readonly [mark: number, forms: readonly string[]])[] = [
  [partMark, partForms],
  [statuteMark, statuteWords],
];

const lexicons: Localized<Lexicon> = localize(buildLexicon);

interface Lexicon {
  readonly marks: ReadonlyMap<string, number>;
  /** For a first and a second letter, the lengths that some word with these has: a test without reading the word. */
  readonly lengths: Int32Array;
}

const letter = 1;
const digit = 2;
/** What each code unit is. All of them are in the table: reading past its end would cost more than the table does. */
const classes = new Uint8Array(0x10000);
for (let code = 0; code < classes.length; code++) {
  if (isLetter(code)) classes[code] = letter;
  else if (isDigit(code)) classes[code] = digit;
}

/** Signs that are read as a plain one, each with its bit. */
const variants: readonly (readonly [string, string])[] = [
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
  ['\u2007', ' '],
  ['\t', ' '],
  ['\r', ' '],
  ['\u2019', "'"],
  ['\u2011', '-'],
  ['\u2010', '-'],
];
const variantBits: ReadonlyMap<number, number> = new Map(
  variants.map(([sign], index) => [sign.charCodeAt(0), 1 << index]),
);

/** Letters below U+0080 fold to 0-25 whatever their case; any other character is 26. */
function letterIndex(code: number): number {
  const folded = (code | 32) - 97;
  return folded >= 0 && folded < 26 ? folded : 26;
}

function isLetter(code: number): boolean {
  if (code < 0xaa) {
    const folded = (code | 32) - 97;
    return folded >= 0 && folded < 26;
  }
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function buildLexicon(language: Language): Lexicon {
  const marks = new Map<string, number>();
  const mark = (word: string, bit: number): void => {
    marks.set(word, (marks.get(word) ?? 0) | bit);
  };
  const markAnyCase = (word: string, bit: number): void => {
    for (const form of new Set([word, capitalize(word), word.toUpperCase()])) mark(form, bit);
  };
  for (const [bit, words] of markedWords) for (const word of words[language].keys()) markAnyCase(word, bit);
  for (const [bit, forms] of markedForms) for (const form of forms) mark(form, bit);
  const lengths = new Int32Array(27 * 27);
  for (const word of marks.keys()) {
    const index = letterIndex(word.charCodeAt(0)) * 27 + letterIndex(word.charCodeAt(1));
    lengths[index] = (lengths[index] ?? 0) | (1 << word.length);
  }
  return { marks, lengths };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Reads a text once and gives the places where a fact may start, or undefined when it has none. */
export function scanText(text: string, language: Language): Scan | undefined {
  const { marks: lexicon, lengths } = lexicons[language];
  const digits: number[] = [];
  const words: WordMark[] = [];
  const innerDots: number[] = [];
  const { length } = text;
  let marks = 0;
  let hasAt = false;
  let signs = 0;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    const kind = classes[code];
    if (kind === letter) {
      const start = index;
      do index++;
      while (index < length && classes[text.charCodeAt(index)] === letter);
      const size = index - start;
      if (size < 2 || size > 31) continue;
      const filter = lengths[letterIndex(code) * 27 + letterIndex(text.charCodeAt(start + 1))] ?? 0;
      if ((filter & (1 << size)) === 0) continue;
      const found = lexicon.get(text.slice(start, index));
      if (found === undefined) continue;
      words.push({ start, end: index, marks: found });
      marks |= found;
    } else if (kind === digit) {
      digits.push(index);
      do index++;
      while (index < length && classes[text.charCodeAt(index)] === digit);
    } else {
      index++;
      if (code === 32) continue;
      if (code === 46) {
        if (index < length && classes[text.charCodeAt(index)] === letter) innerDots.push(index - 1);
      } else if (code === 64) hasAt = true;
      else if (code > 127 || code < 32) signs |= variantBits.get(code) ?? 0;
    }
  }
  if (digits.length === 0 && words.length === 0 && !hasAt) return undefined;
  const plain = signs === 0 ? text : plainText(text, signs);
  return new TextScan({ text, plain, language, digits, words, marks, hasAt, innerDots });
}

type Read = Omit<Scan, 'facts' | 'isFree' | 'add' | 'skip'>;

class TextScan implements Scan {
  readonly text: string;
  readonly plain: string;
  readonly language: Language;
  readonly digits: readonly number[];
  readonly words: readonly WordMark[];
  readonly marks: number;
  readonly hasAt: boolean;
  readonly innerDots: readonly number[];
  readonly facts: Fact[] = [];
  private readonly taken: Uint8Array;

  constructor({ text, plain, language, digits, words, marks, hasAt, innerDots }: Read) {
    this.text = text;
    this.plain = plain;
    this.language = language;
    this.digits = digits;
    this.words = words;
    this.marks = marks;
    this.hasAt = hasAt;
    this.innerDots = innerDots;
    this.taken = room(text.length);
  }

  isFree(start: number, end: number): boolean {
    for (let index = start; index < end; index++) if (this.taken[index] !== 0) return false;
    return true;
  }

  add(fact: Omit<Fact, 'text'>): boolean {
    if (!this.isFree(fact.start, fact.end)) return false;
    this.skip(fact.start, fact.end);
    this.facts.push({ ...fact, text: this.text.slice(fact.start, fact.end) });
    return true;
  }

  skip(start: number, end: number): void {
    this.taken.fill(1, start, end);
  }
}

let spare = new Uint8Array(1 << 14);

/** Where facts stand in a text. One text is read at a time, and making room anew for each takes longer than clearing it. */
function room(length: number): Uint8Array {
  if (spare.length < length) spare = new Uint8Array(2 * length);
  else spare.fill(0, 0, length);
  return spare;
}

function plainText(text: string, signs: number): string {
  let plain = text;
  for (const [index, [sign, usual]] of variants.entries())
    if ((signs & (1 << index)) !== 0) plain = plain.replaceAll(sign, usual);
  return plain;
}

/** The match of a sticky pattern at a place, or undefined. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  if (!pattern.ignoreCase) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
  }
  return execute(lowerPattern(pattern), lowerText(text), text, at);
}

/** Where a pattern without a place of its own matches a short text, whatever its case. */
export function matchIn(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return execute(lowerPattern(pattern), inSmallLetters(text), text, 0);
}

/** Looks in a text in small letters; what is found is given as it is written. */
function execute(
  { pattern, withIndices, looksAhead }: LowerPattern,
  lower: string,
  text: string,
  at: number,
): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(lower);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  if (!looksAhead && lower.slice(match.index, end) === text.slice(match.index, end)) return match;
  // Only now: a pattern that notes where each group stands takes twice as long.
  withIndices.lastIndex = at;
  const noted = withIndices.exec(lower);
  noted?.indices?.forEach((indices, group) => {
    if (indices) noted[group] = text.slice(indices[0], indices[1]);
  });
  return noted ?? undefined;
}

/*
 * The first use of a pattern that ignores case in all of Unicode costs more than half a millisecond, for all the letters
 * that it must think of; on a text in small letters, with the letters of our languages for all letters, it costs a small
 * part of that. A check of a few statements uses some eighty such patterns once or twice.
 */
interface LowerPattern {
  readonly pattern: RegExp;
  readonly withIndices: RegExp;
  /** Whether a group may stand outside of what is matched. */
  readonly looksAhead: boolean;
}

const lowerPattern = memoize((pattern: RegExp): LowerPattern => {
  let inClass = false;
  const source = pattern.source.replace(
    /\\(?:[pP]\{[^}]*\}|u[0-9a-fA-F]{4}|.)|[[\]]|[^\\[\]]+/gsu,
    (part) => {
      if (part === '[' || part === ']') inClass = part === '[';
      if (part === '\\p{L}') return inClass ? smallLetters : `[${smallLetters}]`;
      return part.startsWith('\\') ? part : part.toLowerCase();
    },
  );
  const flags = pattern.flags.replace('i', '');
  const needed = /\\p\{/i.test(source) ? flags : flags.replace('u', '');
  return {
    pattern: new RegExp(source, needed),
    withIndices: new RegExp(source, `${needed}d`),
    looksAhead: /\(\?<?=/.test(source) && /\((?!\?)/.test(source),
  };
});

let lastText = '';
let lastLower = '';

/** The text that is being read in small letters: asked for again and again. */
function lowerText(text: string): string {
  if (text !== lastText) lastLower = inSmallLetters(text);
  // Also where it is only equal: the next time, it is the same text, which takes no comparing.
  lastText = text;
  return lastLower;
}

/** A text in small letters, each character in its place. */
function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/\p{Lu}/gu, (letter) => sameLength(letter));
}

/** A few capitals, such as İ, are two characters when small; those stay as they are. */
function sameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Whether a character is a letter, a digit, or makes a word of what it touches. */
export function isWordCharacter(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return isDigit(code) || isLetter(code) || code === 95;
}

/** One space or line break, the space between two words of one expression. */
export const gap = '(?: {1,3}| ?\\n ?)';
