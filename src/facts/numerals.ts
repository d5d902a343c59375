import { type Language, propertiesOf } from '../languages.ts';
import { asNumber, type NormalizedValue } from './fact.ts';
import { looseNumberWords, type NumberWord, numberWords } from './lexicon/number-words.ts';
import { gap, isWordCharacter, matchAt, matchIn, numberMark, type Scan } from './scan.ts';

/** A number as it stands in a text, in figures or in words. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Decimal point, no grouping; as written when it is no quantity, as `4.2.1`. */
  readonly value: string;
  readonly inWords: boolean;
  /** It may be no number at all: an article, “new”, a manner of speaking. */
  readonly optional?: boolean;
  /** Other values it may have. */
  readonly alternates?: readonly NormalizedValue[];
  /** What it is with the letter after it, as in “10M”, where that is no unit. */
  readonly withLetter?: NormalizedValue;
}

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['mille', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['douzaines', 12],
  ['dizaines', 10],
  ['centaines', 100],
  ['milliers', 1000],
]);
const scaleAfter = new RegExp(
  `(?:${gap}|-)(hundred|thousand|mille|millions?|billions?|milliards?|trillion|dozen|douzaines|dizaines|centaines|milliers)(?![\\p{L}\\d])`,
  'uy',
);
const andAHalf = new RegExp(`${gap}(?:and${gap}(?:a|one)[ -]half|et${gap}demie?)(?![\\p{L}])`, 'iuy');
const letterScale = /([kKM])(?![\p{L}\d-])/uy;
/** Ordinals that end a number in words: “twenty-first”, « dix-huitième ». */
const ordinalAfter = new RegExp(`(?:-|${gap}et${gap}|-et-)(\\p{L}{4,12})(?!\\p{L})`, 'uy');
const fraction = / ?([½¼¾])| 1\/2(?!\d)/y;
const wordAfter = /(?: {1,3}| ?\n ?|-| ?- ?)(?:(and|et)(?: |-|\n))?(\p{L}{2,10})(?![\p{L}\d])/uy;
const opening = / ?\(/y;
const closing = /\)/y;

/** All numbers of a text that no other fact has taken, in order. Cardinal words count; one and un are optional. */
export function readNumerals(scan: Scan): readonly Numeral[] {
  const found: Numeral[] = [];
  const marked = scan.words.filter(({ marks }) => (marks & numberMark) !== 0);
  let word = 0;
  let digit = 0;
  let done = 0;
  while (word < marked.length || digit < scan.digits.length) {
    const wordStart = marked[word]?.start ?? Number.POSITIVE_INFINITY;
    const digitStart = scan.digits[digit] ?? Number.POSITIVE_INFINITY;
    const start = Math.min(wordStart, digitStart);
    if (digitStart < wordStart) digit++;
    else word++;
    if (start < done || !scan.isFree(start, start + 1)) continue;
    const numeral = numeralAt(scan, start);
    if (!numeral) continue;
    const whole = withRepetition(scan, numeral);
    found.push(whole);
    done = whole.end;
  }
  return found;
}

function numeralAt(scan: Scan, start: number): Numeral | undefined {
  const code = scan.plain.charCodeAt(start);
  if (code < 48 || code > 57) return inWords(scan, start);
  const numeral = inFigures(scan, start);
  if (!numeral || scan.isFree(start, numeral.end)) return numeral;
  // What looked like its next group belongs to another fact.
  const end = afterDigits(scan.plain, start);
  return { start, end, value: scan.plain.slice(start, end), inWords: false };
}

/** `seven (7)` and `7 (seven)` are one number; `seven (8)` is two, so that the error shows. */
function withRepetition(scan: Scan, numeral: Numeral): Numeral {
  const { plain } = scan;
  const open = matchAt(opening, plain, numeral.end);
  if (!open) return numeral;
  const again = numeralAt(scan, numeral.end + open[0].length);
  if (!again || again.inWords === numeral.inWords || again.value !== numeral.value) return numeral;
  const close = matchAt(closing, plain, again.end);
  if (!close) return numeral;
  const { optional: _, ...rest } = numeral;
  return { ...rest, end: again.end + 1 };
}

function inFigures(scan: Scan, start: number): Numeral | undefined {
  const { plain, language } = scan;
  let end = afterDigits(plain, start);
  const first = end - start;
  let integer = plain.slice(start, end);
  const alternates: NormalizedValue[] = [];
  if (first <= 3) {
    const groups = readGroups(scan, end);
    integer += groups.digits;
    end = groups.end;
  }
  const grouped = integer.length > first;
  let decimals = '';
  const comma = propertiesOf[language].decimalMark;
  if (plain[end] === comma && isDigitAt(plain, end + 1) && !counts(plain, start, language)) {
    const stop = afterDigits(plain, end + 1);
    decimals = plain.slice(end + 1, stop);
    // A French text that groups the English way means a thousand, whatever the rule.
    if (comma === ',' && decimals.length === 3 && first <= 3 && !grouped)
      alternates.push(asNumber(`${integer}${decimals}`));
    end = stop;
    const identifier = readIdentifier(plain, start, end);
    if (comma === '.' && identifier)
      return { start, end: identifier.end, value: identifier.value, inWords: false };
  } else if (comma === ',' && plain[end] === '.' && isDigitAt(plain, end + 1) && !grouped) {
    const stop = afterDigits(plain, end + 1);
    decimals = plain.slice(end + 1, stop);
    end = stop;
    const identifier = readIdentifier(plain, start, end);
    if (identifier) return { start, end: identifier.end, value: identifier.value, inWords: false };
  }
  const value = decimals === '' ? integerValue(integer, grouped) : `${integer}.${decimals}`;
  if (decimals !== '' && !decimals.endsWith('0'))
    return finish(scan, { start, end, value, inWords: false }, alternates);
  if (decimals !== '' && grouped)
    return finish(scan, { start, end, value: trimDecimals(value), inWords: false }, alternates);
  if (decimals !== '') alternates.push(asNumber(trimDecimals(value)));
  return finish(scan, { start, end, value, inWords: false }, alternates);
}

function finish(scan: Scan, numeral: Numeral, alternates: readonly NormalizedValue[]): Numeral {
  const { plain } = scan;
  let { value, end } = numeral;
  const part = matchAt(fraction, plain, end);
  if (part) {
    value = String(Number(value) + (part[1] === '¼' ? 0.25 : part[1] === '¾' ? 0.75 : 0.5));
    end += part[0].length;
  }
  const half = matchAt(andAHalf, plain, end);
  if (half) {
    value = String(Number(value) + 0.5);
    end += half[0].length;
  }
  const scaled = withScales(plain, value, end);
  // « 2 millions et demi » halves the million.
  const rest = scaled.end > end ? matchAt(andAHalf, plain, scaled.end) : undefined;
  if (rest) {
    value = exactProduct(String(Number(value) + 0.5), Number(scaled.value) / Number(value));
    return { ...numeral, value, end: scaled.end + rest[0].length };
  }
  const letter = scaled.end === end ? matchAt(letterScale, plain, end) : undefined;
  // “10M users”, and also 10M, a size.
  const withLetter = letter && asNumber(exactProduct(value, letter[1] === 'M' ? 1e6 : 1e3));
  return {
    ...numeral,
    ...scaled,
    ...(alternates.length > 0 ? { alternates } : {}),
    ...(withLetter ? { withLetter } : {}),
  };
}

function withScales(
  plain: string,
  from: string,
  at: number,
): { readonly value: string; readonly end: number } {
  let value = from;
  let end = at;
  for (let scale = matchAt(scaleAfter, plain, end); scale; scale = matchAt(scaleAfter, plain, end)) {
    value = exactProduct(value, scales.get(scale[1] ?? '') ?? 1);
    end += scale[0].length;
  }
  return { value, end };
}

/** `1.5` times a million without the error of binary fractions. */
export function exactProduct(value: string, factor: number): string {
  if (factor === 1 && /^[1-9]\d*$/.test(value)) return value;
  return String(Number((Number(value) * factor).toPrecision(15)));
}

/** `2.50` as `2.5`, `2.00` as `2`. */
export function trimDecimals(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

function integerValue(integer: string, grouped: boolean): string {
  return grouped ? integer.replace(/^0+(?=\d)/, '') : integer;
}

/** Groups of three after the first digits. A plain space groups in French; in English two groups or zeros must show it. */
function readGroups(scan: Scan, from: number): { readonly digits: string; readonly end: number } {
  const { plain, text } = scan;
  const { groupingMark } = propertiesOf[scan.language];
  const separator = plain.charAt(from);
  const none = { digits: '', end: from };
  const isSpace = separator === ' ';
  if (!isSpace && !(separator === ',')) return none;
  let end = from;
  let digits = '';
  let groups = 0;
  while (plain.charAt(end) === separator && isDigitAt(plain, end + 1)) {
    const stop = afterDigits(plain, end + 1);
    if (stop - end !== 4) break;
    digits += plain.slice(end + 1, stop);
    end = stop;
    groups++;
  }
  if (groups === 0) return none;
  if (separator === ',') return groupingMark === ',' || groups > 1 ? { digits, end } : none;
  const fixed = text.charAt(from) !== ' ';
  if (
    groupingMark === ' ' ||
    fixed ||
    groups > 1 ||
    digits === '000' ||
    /[$€£] ?\d{1,3}$/.test(plain.slice(Math.max(0, from - 6), from))
  )
    return { digits, end };
  return none;
}

function readIdentifier(
  plain: string,
  start: number,
  from: number,
): { readonly end: number; readonly value: string } | undefined {
  let end = from;
  while (plain.charAt(end) === '.' && isDigitAt(plain, end + 1)) end = afterDigits(plain, end + 1);
  return end > from ? { end, value: plain.slice(start, end) } : undefined;
}

/** Where the digits end that begin at a place. */
export function afterDigits(plain: string, from: number): number {
  let end = from;
  while (isDigitAt(plain, end)) end++;
  return end;
}

function isDigitAt(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const countedOn = /([1-7]),([2-8]) (?:ou|et) ([3-9])(?![\d\p{L}]|[.,]\d)/uy;

/** « 1,2 ou 3 » are three numbers in a row, whose comma lacks its space. */
function counts(plain: string, start: number, language: Language): boolean {
  if (language !== 'fr') return false;
  const [, first, second, third] = (matchAt(countedOn, plain, start) ?? []).map(Number);
  return first !== undefined && second === first + 1 && third === second + 1;
}

/** Words whose other meaning is at least as common: they ask for nothing. */
const ambiguous: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['one', 'zero']),
  fr: new Set(['un', 'une', 'neuf', 'zéro', 'zero']),
};

function inWords(scan: Scan, start: number): Numeral | undefined {
  const { plain, language } = scan;
  const table = numberWords[language];
  let end = start;
  while (isWordCharacter(plain, end)) end++;
  const firstWord = plain.slice(start, end).toLowerCase();
  const first = table.get(firstWord);
  if (!first) return undefined;
  let total = 0;
  let current = first.value;
  let last: NumberWord = first;
  let count = 1;
  if (first.role === 'scale') {
    if (firstWord.endsWith('s')) return undefined;
    total = first.value;
    current = 0;
  } else if (first.role === 'hundred' && firstWord === 'cents') return undefined;
  for (; count < 12; count++) {
    const following = matchAt(wordAfter, plain, end);
    const written = (following?.[2] ?? '').toLowerCase();
    const next = following && table.get(written);
    if (!following || !next) break;
    const joined = following[1]?.toLowerCase();
    if (joined !== undefined && !mayJoin(joined, last, next, language)) break;
    const step = combine(total, current, last, next, joined, language);
    if (!step) break;
    [total, current] = step;
    last = next;
    end += following[0].length;
  }
  const ordinal = matchAt(ordinalAfter, plain, end);
  const rank = looseNumberWords[language].get((ordinal?.[1] ?? '').toLowerCase());
  if (ordinal && rank !== undefined && rank >= 1 && rank < 20)
    return {
      start,
      end: end + ordinal[0].length,
      value: String(total + current + rank),
      inWords: true,
      optional: true,
    };
  const half = matchAt(andAHalf, plain, end);
  if (half) {
    // “Two and a half million”, « deux millions et demi ».
    const sum = total + current + (last.role === 'scale' ? last.value / 2 : 0.5);
    return { start, ...withScales(plain, String(sum), end + half[0].length), inWords: true };
  }
  const dozens = withScales(plain, String(total + current), end);
  if (dozens.end > end) return { start, ...dozens, inWords: true };
  const value = dozens.value;
  const alone = count === 1;
  const optional =
    alone &&
    ((ambiguous[language].has(firstWord) && !(firstWord === 'neuf' && isNine(scan, start, end))) ||
      first.role === 'hundred' ||
      first.role === 'scale' ||
      isLoose(scan, start, end, firstWord));
  return { start, end, value, inWords: true, ...(optional ? { optional } : {}) };
}

function mayJoin(joiner: string, last: NumberWord, next: NumberWord, language: Language): boolean {
  if (language === 'en')
    return joiner === 'and' && (last.role === 'hundred' || last.role === 'scale') && next.role !== 'scale';
  return joiner === 'et' && last.role === 'ten' && (next.value === 1 || next.value === 11);
}

/** What two words make together, or undefined when they are two numbers. */
function combine(
  total: number,
  current: number,
  last: NumberWord,
  next: NumberWord,
  joined: string | undefined,
  language: Language,
): [number, number] | undefined {
  const rest = current % 100;
  if (next.role === 'scale') {
    if (last.role === 'scale' || current === 0) return undefined;
    return [total + current * next.value, 0];
  }
  if (next.role === 'hundred') {
    // A hundred is « cent »; « un cent » is a coin.
    if (language === 'fr' && current === 1) return undefined;
    if (current === 0 && total > 0) return [total, 100];
    return current > 0 && current < 10 ? [total, current * 100] : undefined;
  }
  if (next.role === 'ten') {
    if (language === 'fr' && next.value === 20 && rest === 4 && last.role === 'unit')
      return [total, current - 4 + 80];
    return last.role === 'hundred' || last.role === 'scale' ? [total, current + next.value] : undefined;
  }
  if (next.value === 0) return undefined;
  if (next.role === 'teen') {
    if (language === 'fr' && last.role === 'ten' && (rest === 60 || rest === 80))
      return [total, current + next.value];
    if (language === 'fr' && last.value === 10 && rest === 10) return undefined;
    return last.role === 'hundred' || last.role === 'scale' ? [total, current + next.value] : undefined;
  }
  if (last.role === 'ten' || last.role === 'hundred' || last.role === 'scale')
    return [total, current + next.value];
  const afterTen = language === 'fr' && joined === undefined && last.value === 10 && next.value >= 7;
  return afterTen ? [total, current + next.value] : undefined;
}

const looseBefore: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^\p{L}])(?:these|those|the|all|last|first|of the|other) $/iu,
  fr: /(?:^|[^\p{L}])(?:les|ces|tous|toutes|des|nos|vos|ses|leurs|aux|entre|multipliée?s? par) $/iu,
};
const looseAfter: Readonly<Record<Language, RegExp>> = {
  en: /^ or three(?! (?:calendar |business |working )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b)/i,
  fr: /^(?: fois(?!\p{L})| ou trois(?! (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans|années?)))/iu,
};
/** “The last two” counts, as « les deux derniers » does. */
const countedAfter = /^ (?:derni|premi|prochain|suivant)/;
const countedBefore = /(?:last|first|next) $/i;
const copies = / (?:exemplaires|copies)(?!\p{L})/uy;
const oneBefore: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^\p{L}\d])(?:one|1) (?:[\p{L}'-]{1,20} ){0,4}(?:in|out of|of)(?: every)? $/iu,
  fr: /(?:^|[^\p{L}\d])(?:une?|1) (?:[\p{L}'-]{1,24} ){0,5}sur $/iu,
};

/** “One in four” is a quarter, 25 %; « un vendredi sur deux » is every other Friday, without a number. */
export function asShare(scan: Scan, numeral: Numeral): Numeral {
  const { plain, language } = scan;
  const { start, value } = numeral;
  if (!/^(?:[2-9]|\d{2,3}|1000)$/.test(value) || !isShareLink(plain, start)) return numeral;
  if (!oneBefore[language].test(plain.slice(Math.max(0, start - 100), start))) return numeral;
  const share = String(Number((100 / Number(value)).toPrecision(12)));
  const alternates: readonly NormalizedValue[] = [
    ...(numeral.alternates ?? []),
    { kind: 'percentage', value: `${share}%` },
    asNumber(Number(share) / 100),
  ];
  return { ...numeral, alternates, ...(language === 'fr' && value === '2' ? { optional: true } : {}) };
}

/** The cheap part of the test, on the letters right before. */
function isShareLink(plain: string, start: number): boolean {
  return /(?:in|of|every|sur) $/i.test(plain.slice(Math.max(0, start - 6), start));
}

/** “Two-sided” is « recto verso ». */
const sided = /^[- ]sided(?!\p{L})/u;
const capitalized = /^\p{Lu}\p{Ll}/u;

/** Two numbers side by side that make none, each with a capital, are a name: “Twenty Twelve”. */
function isName(plain: string, start: number, end: number): boolean {
  const [, before = ''] = /(\p{L}+) $/u.exec(plain.slice(Math.max(0, start - 12), start)) ?? [];
  const [, after = ''] = /^ (\p{L}+)/u.exec(plain.slice(end, end + 12)) ?? [];
  return [before, after].some((word) => capitalized.test(word) && numberWords.en.has(word.toLowerCase()));
}

const allBefore = /(?:^|[^\p{L}])(?:all|these|those|ces|toutes?(?: les)?|tous(?: les)?) $/iu;

/** “The two” and « les deux » often answer “both” or “these”, « deux fois » “twice” or “double”; « sept. » is also a month. */
function isLoose(scan: Scan, start: number, end: number, word: string): boolean {
  const { plain, language } = scan;
  if (word === 'sept' && plain.charAt(end) === '.') return true;
  if (
    word === 'trois' &&
    (matchAt(copies, plain, end) || /deux ou $/i.test(plain.slice(Math.max(0, start - 8), start)))
  )
    return true;
  if (
    language === 'en' &&
    ((capitalized.test(plain.slice(start, start + 2)) && isName(plain, start, end)) ||
      sided.test(plain.slice(end, end + 7)))
  )
    return true;
  if (word === 'three' && /two or $/i.test(plain.slice(Math.max(0, start - 7), start)))
    return matchIn(looseAfter.en, ` or three${plain.slice(end, end + 20)}`) !== undefined;
  // “All three”, « toutes trois »: the other language says “all of them”.
  if (/^(?:three|four|trois|quatre)$/.test(word))
    return allBefore.test(plain.slice(Math.max(0, start - 12), start));
  if (word !== 'two' && word !== 'deux') return false;
  const before = plain.slice(Math.max(0, start - 14), start);
  const after = plain.slice(end, end + 32);
  if (matchIn(looseAfter[language], after) || matchAt(copies, plain, end)) return true;
  // « Ces deux dernières », those that were just named, are “the latter”.
  if (language === 'fr' && /(?:^|[^\p{L}])ces $/iu.test(before)) return true;
  if (language === 'en' ? matchIn(countedBefore, before) : countedAfter.test(after)) return false;
  return matchIn(looseBefore[language], before) !== undefined;
}

/** Words before which « neuf » is “new”, though they end as a plural does. */
const afterNew =
  /^ (?:dans|sans|plus|mais|pas|vers|sous|chez|puis|alors|ses|nos|vos|les|des|très|après|dès|selon|depuis|toujours|jamais|hors|ceux|celles|deux|nous|vous|aux|est|fois)(?!\p{L})/iu;
const pluralAfter = /^ \p{Ll}[\p{L}'-]*[sx](?!\p{L})/u;
const pluralBefore = /(?:^|[^\p{L}])(?:les|des|ces|aux|nos|vos|ses|leurs|quelque|environ|autres) $/iu;

/** « Neuf employés » counts; « un site neuf » does not. */
function isNine(scan: Scan, start: number, end: number): boolean {
  const after = scan.plain.slice(end, end + 24);
  if (pluralBefore.test(scan.plain.slice(Math.max(0, start - 10), start))) return true;
  return pluralAfter.test(after) && !afterNew.test(after);
}
