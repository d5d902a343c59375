import { asNumber, type Fact, type NormalizedValue } from './fact.ts';
import { intervalOf, timesEvery } from './frequencies.ts';
import { isConversion, lengthOf, roundedLengths } from './lengths.ts';
import { percentAfter, timeUnitAfter, timeUnits } from './lexicon/time-units.ts';
import { countryAfter, currencyAfter, currencyBefore, currencyCode, letterScales } from './money.ts';
import { exactProduct, type Numeral, readNumerals, trimDecimals } from './numerals.ts';
import { gap, matchAt, type Scan } from './scan.ts';

/** What a number counts: how its value becomes a fact, and the passage that says so. */
interface Measure {
  readonly start: number;
  readonly end: number;
  readonly read: (value: string) => NormalizedValue;
  /** Added to the number, for « deux ans et demi ». */
  readonly extra?: number;
  readonly optional?: boolean;
  /** What is counted leaves no doubt, though the number alone would. */
  readonly definite?: boolean;
}

const between = new RegExp(
  `(?:${gap}?[-\\u2013\\u2014]${gap}?(?:(?:to|or|and|à|ou)${gap})?|-?${gap}(?:to|or|and|à|a|ou|et|and/or|et/ou)${gap}|, ?(?:(?:or|and|ou|et) )?)`,
  'iuy',
);
const aDay = new RegExp(
  `(?:${gap}(?:a|per|each|every|par|sur)${gap}| ?/ ?)(day|week|year|jour|semaine|an|année|24|7|12|365|sept|douze|vingt-quatre|trois cent soixante-cinq)(?![\\p{L}\\d])`,
  'iuy',
);
/** Round the clock, where the other language may say « jour et nuit » or « en tout temps ». */
const service =
  / (?:[\p{L}-]{2,16} )?(?:lines?|hotlines?|helplines?|service|support|help|access|surveillance|monitoring|coverage|care|security|telephone|phone|number|assistance)(?!\p{L})/uy;
const slashSeven = /\/7(?:\/(?:365|52))?(?![\d/])/y;

/**
 * Durations, amounts, percentages, lengths and, of what is left, the numerals. A unit holds for every number of a range or list
 * that leads to it: `30 to 60 days`, `de 5 à 10 $`.
 */
export function findQuantities(scan: Scan): readonly Numeral[] {
  const numerals = readNumerals(scan);
  const rest: Numeral[] = [];
  let index = 0;
  while (index < numerals.length) {
    const first = numerals[index];
    if (!first) break;
    const run = [first];
    let measure = measureOf(scan, first);
    if (!measure) {
      for (let next = index + 1; next < numerals.length && run.length < 6; next++) {
        const previous = run.at(-1);
        const numeral = numerals[next];
        if (!previous || !numeral || !linked(scan, previous, numeral)) break;
        run.push(numeral);
        measure = measureOf(scan, numeral);
        if (measure) break;
      }
    } else if (measure.start < first.start) {
      const second = numerals[index + 1];
      if (second && linkedRange(scan, measure.end, second) && !measureOf(scan, second)) run.push(second);
    }
    if (!measure || !joins(scan, run)) {
      rest.push(first);
      index++;
      continue;
    }
    const whole =
      run.length > 1
        ? scan.text.slice(
            Math.min(measure.start, first.start),
            Math.max(measure.end, run.at(-1)?.end ?? measure.end),
          )
        : undefined;
    for (const numeral of run) addQuantity(scan, numeral, measure, whole);
    index += run.length;
  }
  return rest;
}

function addQuantity(scan: Scan, numeral: Numeral, measure: Measure, whole?: string): void {
  // “$5–10”: the sign before the first number is not part of the second.
  const own = measure.start < numeral.start && scan.isFree(measure.start, numeral.start);
  const last = measure.end > numeral.end && matchesEnd(measure, numeral);
  const value =
    measure.extra !== undefined && last ? String(Number(numeral.value) + measure.extra) : numeral.value;
  const reading = measure.read(trimDecimals(value));
  const alternates = [
    ...(numeral.alternates ?? [])
      .filter(({ kind }) => kind === 'number')
      .map(({ value: other }) => measure.read(other)),
    ...idiom(scan, numeral, reading),
    ...timeOfDay(scan, numeral, measure, reading),
    ...wholeDays(reading),
    ...roundedLengths(reading),
    asNumber(numeral.value),
  ];
  // « Neuf ans » is nine years, whatever « neuf » means elsewhere.
  const sure = measure.definite || (numeral.value === '9' && reading.kind === 'duration');
  // “100% free” is « totalement libre ».
  const isWhole = reading.kind === 'percentage' && reading.value === '100%';
  const optional =
    (numeral.optional && !sure) ||
    measure.optional ||
    isWhole ||
    (reading.kind === 'length' && isConversion(scan, numeral.start));
  scan.add({
    ...reading,
    start: own ? Math.min(measure.start, numeral.start) : numeral.start,
    end: last ? measure.end : numeral.end,
    alternates,
    ...(whole === undefined ? {} : { whole }),
    ...(optional ? { optional } : {}),
  });
}

function matchesEnd(measure: Measure, numeral: Numeral): boolean {
  return measure.start === numeral.start || measure.start < numeral.start;
}

/** « Quinze jours » is two weeks, « huit jours » one. */
function idiom(
  scan: Scan,
  { inWords }: Numeral,
  { kind, value }: NormalizedValue,
): readonly NormalizedValue[] {
  if (!inWords || scan.language !== 'fr' || kind !== 'duration') return [];
  if (value === '15 days') return [{ kind, value: '14 days' }];
  return value === '8 days' ? [{ kind, value: '7 days' }] : [];
}

/** « 17 heures » is a time of day as well as a length of time. */
function timeOfDay(
  scan: Scan,
  { value }: Numeral,
  measure: Measure,
  { kind }: NormalizedValue,
): readonly NormalizedValue[] {
  if (scan.language !== 'fr' || kind !== 'duration' || !/^(?:\d|1\d|2[0-4])$/.test(value)) return [];
  const written = scan.plain.slice(measure.start, measure.end);
  // « Dix fois par heure » is no time of day.
  if (/ fois /.test(written)) return [];
  if (!(measure.extra === undefined ? /h(?:eures?)?$/ : / heures? /).test(written)) return [];
  const minutes = String((measure.extra ?? 0) * 60).padStart(2, '0');
  return [{ kind: 'time', value: `${String(Number(value) % 24).padStart(2, '0')}:${minutes}` }];
}

/** “Three days” is also « 72 heures ». */
function wholeDays({ kind, value }: NormalizedValue): readonly NormalizedValue[] {
  const minutes = kind === 'duration' ? /^(\d+) minutes$/.exec(value)?.[1] : undefined;
  const days = Number(minutes) / 1440;
  return Number.isInteger(days) && days > 0 ? [{ kind: 'duration', value: `${days} days` }] : [];
}

/** A list by commas alone is no list: it needs its "or" or « ou » before the last. */
function joins(scan: Scan, run: readonly Numeral[]): boolean {
  if (run.length < 2) return true;
  const last = run.at(-1);
  const previous = run.at(-2);
  if (!last || !previous) return true;
  return !/^, ?$/.test(scan.plain.slice(previous.end, last.start));
}

function linked(scan: Scan, first: Numeral, second: Numeral): boolean {
  const link = matchAt(between, scan.plain, first.end);
  if (!link) return false;
  const at = first.end + link[0].length;
  return at === second.start || /^[$€£]$/.test(scan.plain.slice(at, second.start));
}

function linkedRange(scan: Scan, from: number, second: Numeral): boolean {
  const link = matchAt(between, scan.plain, from);
  return link !== undefined && from + link[0].length === second.start && /[-–]|to|à/.test(link[0]);
}

function measureOf(scan: Scan, numeral: Numeral): Measure | undefined {
  return (
    percentOf(scan, numeral) ?? moneyOf(scan, numeral) ?? lengthOf(scan, numeral) ?? durationOf(scan, numeral)
  );
}

function percentOf({ plain }: Scan, { start, end }: Numeral): Measure | undefined {
  const percent = matchAt(percentAfter, plain, end);
  return (
    percent && {
      start,
      end: end + percent[0].length,
      read: (value) => ({ kind: 'percentage', value: `${value}%` }),
    }
  );
}

function moneyOf({ plain }: Scan, { start, end }: Numeral): Measure | undefined {
  const sign = currencyBefore.exec(plain.slice(Math.max(0, start - 6), start))?.[1];
  if (sign !== undefined) {
    const scale = matchAt(/ ?([kKMB])(?![\p{L}\d])/uy, plain, end);
    const stop = end + (scale?.[0].length ?? 0);
    const country = matchAt(countryAfter, plain, stop);
    const dollars = matchAt(/ dollars?(?!\p{L})/uy, plain, stop + (country?.[0].length ?? 0));
    const factor = scale ? (scale[1] === 'B' ? 1e9 : (letterScales[scale[1] ?? ''] ?? 1)) : 1;
    return {
      start: plain.lastIndexOf(sign.trimEnd(), start),
      end: stop + (country?.[0].length ?? 0) + (dollars?.[0].length ?? 0),
      read: (value) => amount(exactProduct(value, factor), currencyCode(sign, country?.[1])),
    };
  }
  const after = matchAt(currencyAfter, plain, end);
  if (!after) return undefined;
  const [whole, letter, symbol, country, words, hyphenated, code] = after;
  const isCents = symbol === '¢' || /^cents?$/.test(words ?? '');
  const factor = isCents ? 0.01 : (letterScales[letter ?? ''] ?? 1);
  const currency = currencyCode(symbol, country, words, hyphenated, code);
  return { start, end: end + whole.length, read: (value) => amount(exactProduct(value, factor), currency) };
}

function amount(value: string, currency: string): NormalizedValue {
  return { kind: 'amount', value: `${value} ${currency}` };
}

/** « Une heure trente », « une heure et quart ». */
const partOfHour = new RegExp(
  `${gap}(?:et${gap}(?:un${gap})?)?(quart|quinze|trente|quarante-cinq)(?![\\p{L}\\d-]|${gap}(?:minutes?|secondes?|jours?|ans?|mois|pour|\\p{Ll}+s(?!\\p{L})|et(?!\\p{L})))`,
  'iuy',
);
const partsOfHours: ReadonlyMap<string, number> = new Map([
  ['quart', 0.25],
  ['quinze', 0.25],
  ['trente', 0.5],
  ['quarante-cinq', 0.75],
]);

function durationOf(scan: Scan, numeral: Numeral): Measure | undefined {
  const { plain } = scan;
  const { start, end, value } = numeral;
  if (value === '24' && matchAt(slashSeven, plain, end)) {
    return { start, end, read: () => ({ kind: 'duration', value: '1440 minutes' }), optional: true };
  }
  if (value === '7' && plain.slice(end - 4, end) === '24/7') {
    return { start, end, read: () => ({ kind: 'duration', value: '7 days' }), optional: true };
  }
  if (/^(?:365|52)$/.test(value) && plain.slice(Math.max(0, start - 5), start) === '24/7/') {
    return { start, end, read: () => ({ kind: 'duration', value: '365 days' }), optional: true };
  }
  const often = matchAt(timesEvery, plain, end);
  if (often && intervalOf(often, value))
    return {
      start,
      end: end + often[0].length,
      read: (written) => intervalOf(often, written) ?? asNumber(written),
      ...(value === '1' ? { optional: true } : { definite: true }),
    };
  const match = matchAt(timeUnitAfter, plain, end);
  if (!match) return undefined;
  const [whole, business, word = '', businessAfter, half] = match;
  const unit = timeUnits.get(word.toLowerCase());
  if (!unit) return undefined;
  // “5 an hour”, “a year in which 2 second …”: the French year and ordinals are no units of English.
  if (scan.language === 'en' && /^(?:an|ans|mois|jours?|j)$/i.test(word)) return undefined;
  if (/^second$/i.test(word) && value !== '1') return undefined;
  // A megabyte, in French.
  if (word === 'Mo' || word === 'MO') return undefined;
  if (/^an$/i.test(word) && scan.language === 'fr' && !/^(?:1|0\.5|1\.5)$/.test(value)) return undefined;
  let stop = end + whole.length;
  let optional = false;
  const every = matchAt(aDay, plain, stop);
  if (every) {
    stop += every[0].length;
    // Round the clock and all week long are said in many ways.
    optional =
      (value === '24' && unit.factor === 3600) ||
      (value === '7' && unit.unit === 'days') ||
      value === '365' ||
      (value === '12' && unit.unit === 'months');
  }
  // “INBOX/3-day” is a name.
  if (plain[start - 1] === '/' && /\p{L}/u.test(plain[start - 2] ?? '')) optional = true;
  if (value === '24' && unit.factor === 3600 && matchAt(service, plain, stop)) optional = true;
  const part = unit.factor === 3600 && scan.language === 'fr' ? matchAt(partOfHour, plain, stop) : undefined;
  if (part) stop += part[0].length;
  const extra = half === undefined ? partsOfHours.get((part?.[1] ?? '').toLowerCase()) : 0.5;
  const isBusiness = (business ?? businessAfter) !== undefined && unit.unit === 'days' && unit.factor === 1;
  return {
    start,
    end: stop,
    read: (written) => ({
      kind: 'duration',
      value: length(written, unit.factor, isBusiness ? 'business-days' : unit.unit),
    }),
    ...(extra === undefined ? {} : { extra }),
    ...(part ? { definite: true } : {}),
    ...(optional ? { optional } : {}),
  };
}

/** A length of time in the unit it is compared in: seconds that make whole minutes are minutes. */
function length(value: string, factor: number, unit: string): string {
  const total = exactProduct(value, factor);
  if (unit !== 'seconds') return `${total} ${unit}`;
  return Number(total) % 60 === 0 ? `${Number(total) / 60} minutes` : `${total} seconds`;
}

/** Merges a quantity given twice, as “five dollars ($5.00)”, into one. */
export function mergeRepeated(facts: readonly Fact[], plain: string, text: string): readonly Fact[] {
  const merged: Fact[] = [];
  for (const fact of facts) {
    const previous = merged.at(-1);
    const repeats =
      previous !== undefined &&
      previous.kind === fact.kind &&
      previous.value === fact.value &&
      plain.charAt(fact.end) === ')' &&
      /^,? ?\((?:the |la |le |ci-après |l')?[“"«']? ?$/i.test(plain.slice(previous.end, fact.start));
    if (!previous || !repeats) {
      merged.push(fact);
      continue;
    }
    merged[merged.length - 1] = {
      ...previous,
      end: fact.end + 1,
      text: text.slice(previous.start, fact.end + 1),
    };
  }
  return merged;
}
