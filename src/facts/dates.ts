import type { Language, Localized } from '../languages.ts';
import type { NormalizedValue } from './fact.ts';
import { monthNumber, monthPattern } from './lexicon/months.ts';
import { gap, isWordCharacter, looseMark, matchAt, monthMark, numberMark, type Scan } from './scan.ts';

const year = '(?:1[89]|20)\\d\\d(?![\\d\\p{L}])';
const english = {
  day: '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d\\p{L}])',
  link: `(?:${gap}?(?:,|&|-|\\u2013|\\u2014)${gap}?(?:and${gap}|to${gap})?|${gap}(?:to|and|or|through|until)${gap})(?:the${gap})?`,
};
const french = {
  day: '(?:[12]\\d|3[01]|0?[1-9])(?:er|ᵉʳ)?(?![\\d\\p{L}])',
  link: `(?:${gap}?(?:,|-|\\u2013|\\u2014)${gap}?(?:et${gap}|le${gap})?|${gap}(?:au|à|et|ou|et${gap}le|et${gap}du|jusqu'au)${gap})`,
};

interface Grammar {
  /** Month first: its days, and the year if there is one. */
  readonly monthFirst: RegExp;
  /** Days first. */
  readonly dayFirst: RegExp;
  readonly monthYear: RegExp;
  /** A month that takes its year from the next one. */
  readonly monthToMonth: RegExp;
  /** What may stand between a date without year and the date it takes the year from. */
  readonly until: RegExp;
}

const grammars: Localized<Grammar> = {
  en: {
    monthFirst: new RegExp(
      `(${monthPattern.en})${gap}((?:the${gap})?${english.day}(?:${english.link}${english.day}(?!${gap}(?:${monthPattern.en}))){0,6})(?:,?${gap}(${year}))?`,
      'iuy',
    ),
    dayFirst: new RegExp(
      `((?:first(?=${gap}(?:day${gap})?of${gap})|${english.day})(?:${english.link}${english.day}){0,6})${gap}(?:day${gap})?(?:of${gap})?(${monthPattern.en})(?:,?${gap}(${year}))?`,
      'iuy',
    ),
    monthYear: new RegExp(`(${monthPattern.en}),?${gap}(?:of${gap})?(${year})`, 'iuy'),
    monthToMonth: new RegExp(
      `(${monthPattern.en})${english.link}(${monthPattern.en}),?${gap}(${year})`,
      'iuy',
    ),
    until: new RegExp(`${english.link}(?:on${gap})?`, 'iuy'),
  },
  fr: {
    monthFirst: /(?!)()()()/y,
    dayFirst: new RegExp(
      `((?:premier(?=${gap})|${french.day})(?:${french.link}${french.day}){0,6})${gap}(${monthPattern.fr})(?:,?${gap}(${year}))?`,
      'iuy',
    ),
    monthYear: new RegExp(`(${monthPattern.fr})${gap}(?:de${gap}(?:l'an(?:née)?${gap})?)?(${year})`, 'iuy'),
    monthToMonth: new RegExp(`(${monthPattern.fr})${french.link}(${monthPattern.fr})${gap}(${year})`, 'iuy'),
    until: new RegExp(french.link, 'iuy'),
  },
};

const iso = /((?:1[89]|20)\d\d)([-/.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\d\p{L}]|[-/]\d)/uy;
/** A year and a month, `2026-03`. */
const isoMonth = /((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d\p{L}]|[-/]\d)/uy;
const numeric = /(\d{1,2})([-/.])(\d{1,2})\2((?:1[89]|20)\d\d)(?![\d\p{L}]|[-/]\d)/uy;

interface Day {
  readonly start: number;
  readonly end: number;
  readonly day?: number;
  readonly month: number;
  year?: number;
}

/**
 * Dates, as ISO 8601 with the precision they have: `2026-11-21`, `2026-11`, and `--11-21` for a day of every year. Months
 * must be named; in English the verb "may" and a month without day or year are none. Dates that share a month or a year
 * are given one by one.
 */
export function findDates(scan: Scan): void {
  for (const start of scan.digits) if (scan.isFree(start, start + 1)) findNumericAt(scan, start);
  const starts = [
    ...scan.digits,
    ...scan.words
      .filter(
        ({ marks, start, end }) =>
          (marks & monthMark) !== 0 || isPremier(scan, start, end) || isRank(scan, start, end, marks),
      )
      .map(({ start }) => start),
  ].sort((a, b) => a - b);
  let pending: Day[] = [];
  let done = 0;
  for (const start of starts) {
    if (start < done || !scan.isFree(start, start + 1) || isWordCharacter(scan.plain, start - 1)) continue;
    if (/[$.]/.test(scan.plain[start - 1] ?? '')) continue;
    // « À 16 h 30, le 1er mai » : the minutes are no day before the first.
    if (/\d ?h ?$/.test(scan.plain.slice(Math.max(0, start - 4), start))) continue;
    const days = readAt(scan, start, scan.language);
    if (!days) continue;
    const [first] = days;
    const last = days.at(-1);
    if (!first || !last) continue;
    const before = pending.at(-1);
    const between = before && matchAt(grammars[scan.language].until, scan.plain, before.end);
    if (before && between && before.end + between[0].length === first.start && last.year !== undefined)
      for (const day of pending) day.year ??= last.year;
    for (const day of pending) add(scan, day);
    pending = days;
    done = last.end;
  }
  for (const day of pending) add(scan, day);
}

/**
 * Dates in figures alone, such as `01/02/2026`, whose day and month cannot be told apart: they should be put in words.
 * Gives where each stands.
 */
export function findNumericDates(
  text: string,
): readonly { readonly text: string; readonly offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  for (const match of text.matchAll(
    /(?<![\d\p{L}/.-])\d{1,2}([-/.])\d{1,2}\1(?:1[89]|20)\d\d(?![\d\p{L}]|[-/]\d)/gu,
  ))
    if (numericReadings(match[0]).length > 0) found.push({ text: match[0], offset: match.index });
  return found;
}

const ordinalNames =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const dayInWords = new RegExp(
  `(?:(twenty|thirty)[ -](${ordinalNames.slice(0, 9).join('|')})|(${ordinalNames.join('|')}|thirtieth))${gap}(?:day${gap})?of${gap}(${monthPattern.en})(?:,?${gap}(${year}))?(?!\\p{L})`,
  'iuy',
);

/** “The thirtieth of June”, “the twenty-first of June”. */
function readInWords(plain: string, start: number): Day[] | undefined {
  const match = matchAt(dayInWords, plain, start);
  // “A fifth of June requests” is a share.
  if (!match || /(?:^|[^\p{L}])(?:an?|one)[ -]$/iu.test(plain.slice(Math.max(0, start - 5), start)))
    return undefined;
  const [whole, tens, units = '', alone = '', month = '', yearDigits] = match;
  const rank = (name: string): number => ordinalNames.indexOf(name.toLowerCase()) + 1 || 30;
  const day = tens === undefined ? rank(alone) : rank(units) + (/^twenty$/i.test(tens) ? 20 : 30);
  if (day > 31 || isDoubtful(month, yearDigits, 'en')) return undefined;
  return [dayOf(start, start + whole.length, day, month, yearDigits, 'en')];
}

const firstDay: Localized<string> = { en: 'first', fr: 'premier' };

function isPremier(scan: Scan, start: number, end: number): boolean {
  const word = firstDay[scan.language];
  return end - start === word.length && scan.text.slice(start, end).toLowerCase() === word;
}

function isRank({ language, text }: Scan, start: number, end: number, marks: number): boolean {
  return (
    language === 'en' &&
    (marks & (looseMark | numberMark)) !== 0 &&
    /^(?:twenty|thirty|second|third|\p{L}+th)$/iu.test(text.slice(start, end))
  );
}

function readAt(scan: Scan, start: number, language: Language): Day[] | undefined {
  const { plain } = scan;
  const inWords = language === 'en' ? readInWords(plain, start) : undefined;
  if (inWords) return inWords;
  const grammar = grammars[language];
  const months = matchAt(grammar.monthToMonth, plain, start);
  if (months) {
    const [whole, first = '', second = '', yearDigits] = months;
    const at = whole.lastIndexOf(second, whole.length - 4);
    return [
      dayOf(start, start + first.length, undefined, first, yearDigits, language),
      dayOf(start + at, start + whole.length, undefined, second, yearDigits, language),
    ];
  }
  const english = matchAt(grammar.monthFirst, plain, start);
  if (english && !isVerb(plain, english)) {
    const [whole, month = '', days = '', yearDigits] = english;
    const at = whole.indexOf(days, month.length);
    return splitDays(days, start + at, month, yearDigits, language, start, start + whole.length);
  }
  const dayFirst = matchAt(grammar.dayFirst, plain, start);
  if (dayFirst && !isDoubtful(dayFirst[2] ?? '', dayFirst[3], language)) {
    const [whole, days = '', month = '', yearDigits] = dayFirst;
    return splitDays(days, start, month, yearDigits, language, start, start + whole.length);
  }
  const month = matchAt(grammar.monthYear, plain, start);
  if (!month) return undefined;
  if (language === 'en' && /^may$/.test(month[1] ?? '')) return undefined;
  return [dayOf(start, start + month[0].length, undefined, month[1] ?? '', month[2], language)];
}

/** “Staff may 2 times a year”, “March 3 kilometres”: a month wants its capital, and May a sign that the number is a day. */
function isVerb(plain: string, match: RegExpExecArray): boolean {
  const [whole, month = '', , yearDigits] = match;
  if (yearDigits !== undefined) return false;
  if (month === month.toLowerCase()) return true;
  // In the middle of a sentence a capital makes it the month.
  if (match.index > 0 && !/[.!?:;\n][ "“]*$/.test(plain.slice(Math.max(0, match.index - 3), match.index)))
    return false;
  const next = plain.slice(match.index + whole.length, match.index + whole.length + 12);
  if (/^ ?(?:%|\$|per cent|percent|times|days?|weeks?|months?|years?|hours?|minutes?)/.test(next))
    return true;
  return (
    /^May$/.test(month) &&
    /^ [a-z]/.test(next) &&
    !/^ (?:and|or|to|at|from|until|through|in|of|each|every|is|was|deadline)/.test(next)
  );
}

/** “12 sept” may be a number and another; an abbreviation wants its dot or a year. “15 may” is no date. */
function isDoubtful(month: string, yearDigits: string | undefined, language: Language): boolean {
  if (yearDigits !== undefined) return false;
  if (language === 'en') return month === month.toLowerCase();
  return !month.endsWith('.') && /^(?:janv?|f[ée]vr?|avr|juill?|sept|oct|nov|d[ée]c)$/i.test(month);
}

function splitDays(
  days: string,
  daysStart: number,
  month: string,
  yearDigits: string | undefined,
  language: Language,
  start: number,
  end: number,
): Day[] {
  const found = [...days.matchAll(/\d+|premier|first/gi)];
  return found.map((match, index) => {
    const from = index === 0 ? start : daysStart + match.index;
    const next = found[index + 1];
    const to = next ? daysStart + match.index + match[0].length : end;
    const day = /^[pf]/i.test(match[0]) ? 1 : Number(match[0]);
    return dayOf(from, to, day, month, yearDigits, language);
  });
}

function dayOf(
  start: number,
  end: number,
  day: number | undefined,
  month: string,
  yearDigits: string | undefined,
  language: Language,
): Day {
  return {
    start,
    end,
    month: monthNumber(month, language) ?? 0,
    ...(day === undefined ? {} : { day }),
    ...(yearDigits === undefined ? {} : { year: Number(yearDigits) }),
  };
}

function add(scan: Scan, { start, end, day, month, year: ofYear }: Day): void {
  const days = day === undefined ? '' : `-${two(day)}`;
  const value = `${ofYear ?? '-'}-${two(month)}${days}`;
  scan.add({ kind: 'date', value, start, end });
}

function findNumericAt(scan: Scan, start: number): void {
  const { plain } = scan;
  if (isWordCharacter(plain, start - 1) || /[-/.]/.test(plain[start - 1] ?? '')) return;
  const exact = matchAt(iso, plain, start);
  if (exact) {
    const value = `${exact[1]}-${exact[3]}-${exact[4]}`;
    scan.add({ kind: 'date', value, start, end: start + exact[0].length });
    return;
  }
  const month = matchAt(isoMonth, plain, start);
  // `2011-12` and `2005-09` are years more often.
  if (month && Number(month[2]) <= Number(month[1]) % 100) {
    scan.add({ kind: 'date', value: month[0], start, end: start + month[0].length });
    return;
  }
  const match = matchAt(numeric, plain, start);
  if (!match) return;
  const readings = numericReadings(match[0]);
  const [first, ...alternates] = readings;
  if (!first) return;
  scan.add({
    ...first,
    start,
    end: start + match[0].length,
    ...(alternates.length > 0 ? { alternates } : {}),
  });
}

/** The value that is the same whichever comes first, then the dates it may stand for. */
function numericReadings(written: string): readonly NormalizedValue[] {
  const [a = 0, b = 0, ofYear = 0] = written.split(/[-/.]/).map(Number);
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const reading = (value: string): NormalizedValue => ({ kind: 'date', value });
  if (low < 1 || low > 12 || high > 31) return [];
  if (high > 12 || low === high) return [reading(`${ofYear}-${two(low)}-${two(high)}`)];
  return [
    reading(`${ofYear}:${two(low)}/${two(high)}`),
    reading(`${ofYear}-${two(low)}-${two(high)}`),
    reading(`${ofYear}-${two(high)}-${two(low)}`),
  ];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
