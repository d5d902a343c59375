import { type Localized, propertiesOf } from '../languages.ts';
import { asNumber, type NormalizedValue } from './fact.ts';
import { noonHours } from './lexicon/noon.ts';
import { fractionMark, gap, isWordCharacter, matchAt, noonMark, type Scan } from './scan.ts';

const meridiem = '(?: ?([ap])\\.? ?m(?![\\p{L}\\d])\\.?)';
const range = `(?: ?[-\\u2013\\u2014] ?|${gap}(?:to|until|till|and|or|through)${gap})`;
/** `9 to 5 p.m.`, `8:30–4:30 p.m.`: the first takes its half of the day from the second. */
const sharedHalf = new RegExp(
  `(\\d{1,2})(?:[:.]([0-5]\\d))?(?=${range}(\\d{1,2})(?:[:.]([0-5]\\d))?${meridiem})`,
  'iuy',
);
const withHalf = new RegExp(`(\\d{1,2})(?:[:.]([0-5]\\d))?(?::[0-5]\\d)?${meridiem}`, 'iuy');
const withColon = /(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?! ?h\b)(?![\d:]|,\d{3}(?!\d))/y;
const withH = /(\d{1,2}) ?h(?: ?([0-5]\d|[0-9])(?![\d\p{L}]|[.,]\d| ?(?:min|jours?|\$|%)))?(?![\p{L}\d])/uy;
const inHours = new RegExp(`(\\d{1,2})${gap}heures${gap}([0-5]\\d)(?![\\d\\p{L}])`, 'uy');
/** `de 9 à 17 h`: the first takes its unit from the second. */
const sharedH = new RegExp(
  `(\\d{1,2})(?=(?:${gap}(?:à|et|ou)${gap}| ?[-\\u2013] ?)(\\d{1,2}) ?h(?![\\p{L}]))`,
  'uy',
);
const twelve = new RegExp(`12${gap}(${[...noonHours.en.keys()].join('|')})(?!\\p{L})`, 'uy');
const oClock = new RegExp(`(\\d{1,2})${gap}o'clock`, 'y');

/**
 * Times of day on the 24-hour clock, `16:30`. A French hour without minutes may also be a length of time; noon and
 * midnight ask for an answer only where they stand as a time does.
 */
export function findTimes(scan: Scan): void {
  for (const word of scan.words) {
    if ((word.marks & noonMark) === 0 || scan.plain.slice(word.start - 3, word.start) === '12 ') continue;
    const hour = noonHours[scan.language].get(scan.text.slice(word.start, word.end).toLowerCase());
    if (hour === undefined) continue;
    const half = matchAt(andAHalf, scan.plain, word.end);
    const end = word.end + (half?.[0].length ?? 0);
    // « L’après-midi » and “the noon hour” are no times of day.
    const optional =
      scan.plain[word.start - 1] === '-' ||
      !timeBefore.test(scan.plain.slice(Math.max(0, word.start - 16), word.start));
    const value = half ? `${hour}:30` : `${hour}:00`;
    scan.add({ kind: 'time', value, start: word.start, end, ...(optional ? { optional } : {}) });
  }
  for (const start of scan.digits) {
    const { plain } = scan;
    if (
      !scan.isFree(start, start + 1) ||
      isWordCharacter(plain, start - 1) ||
      /[.,:$]/.test(plain[start - 1] ?? '')
    )
      continue;
    if (addScale(scan, start)) continue;
    const found =
      readTime[scan.language](plain, start) ??
      readTime[propertiesOf[scan.language].counterpart](plain, start);
    if (found) scan.add({ kind: 'time', start, ...found });
  }
}

/** The scale of a map, `1:50,000` or `1/50 000`. */
const mapScale = /1 ?[:/] ?(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3}){0,2} 000)(?![\d\p{L}]|[.,]\d)/uy;
const ratioBefore = /(?:^|[^\p{L}])(?:ratio of|ratio de|rapport de) $/iu;
const ratio = /1(?: ?: ?| (?:to|for|per|pour|à) )(\d{1,3})(?![\d\p{L}]|[.,]\d| ?[%$]| \d{3})/uy;

function addScale(scan: Scan, start: number): boolean {
  const { plain } = scan;
  if (plain[start] !== '1' || plain[start - 1] === '/') return false;
  const isRatio = ratioBefore.test(plain.slice(Math.max(0, start - 12), start));
  const match = matchAt(mapScale, plain, start) ?? (isRatio ? matchAt(ratio, plain, start) : undefined);
  if (!match) return false;
  const among = (match[1] ?? '').replace(/[ ,]/g, '');
  const end = start + match[0].length;
  return scan.add({ kind: 'number', value: `1:${among}`, start, end, alternates: [asNumber(among)] });
}

const andAHalf = new RegExp(`${gap}et${gap}demie?(?!\\p{L})`, 'iuy');
const hourNames = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** “Half past eight”, “a quarter to nine p.m.”; “a quarter to three quarters” is no time. */
const pastHour = new RegExp(
  `(?:(half)${gap}past|quarter${gap}(past|after|to))${gap}(${hourNames.join('|')}|1[0-2]|[1-9])(?:${meridiem}|(?=$|[;:!?)\\n]|[.,](?!\\d)|${gap}(?:in|on|until|at|every|each|o'clock)(?!\\p{L})))`,
  'iuy',
);

/** Times that are told by the part of an hour to or past the full one. */
export function findPartsOfHours(scan: Scan): void {
  if (scan.language !== 'en') return;
  for (const word of scan.words) {
    const match = (word.marks & fractionMark) === 0 ? undefined : matchAt(pastHour, scan.plain, word.start);
    if (!match) continue;
    const [, half, direction = '', named = '', meridiemLetter] = match;
    const hour = hourNames.indexOf(named.toLowerCase()) + 1 || Number(named);
    const before = /^to$/i.test(direction);
    // A quarter to one in the afternoon is a quarter to thirteen.
    const full = minutesOf(hour, undefined, meridiemLetter);
    const total = (full + (half === undefined ? (before ? 1425 : 15) : 30)) % 1440;
    const alternates: readonly NormalizedValue[] =
      meridiemLetter === undefined ? [{ kind: 'time', value: clock((total + 720) % 1440) }] : [];
    const end = word.start + match[0].length;
    scan.add({ kind: 'time', value: clock(total), start: word.start, end, alternates });
  }
}

const timeBefore =
  /(?:^|[^\p{L}])(?:at|by|to|until|till|before|after|from|between|and|à|avant|après|jusqu'à|dès|de|vers|entre|et|d'ici) $/iu;

interface Time {
  readonly value: string;
  readonly end: number;
  readonly alternates?: readonly NormalizedValue[];
}

/** How a clock is told in each language; either may quote the other's way. */
const readTime: Localized<(plain: string, start: number) => Time | undefined> = {
  en: readEnglish,
  fr: readFrench,
};

function readEnglish(plain: string, start: number): Time | undefined {
  const exact = matchAt(withHalf, plain, start);
  if (exact) return time(start, exact, Number(exact[1]), exact[2], exact[3]);
  const shared = matchAt(sharedHalf, plain, start);
  if (shared) {
    const [, hour, minutes, lastHour, lastMinutes, half = ''] = shared;
    const end = minutesOf(Number(lastHour), lastMinutes, half);
    const same = minutesOf(Number(hour), minutes, half);
    const other = minutesOf(Number(hour), minutes, half.toLowerCase() === 'a' ? 'p' : 'a');
    return time(
      start,
      shared,
      Number(hour),
      minutes,
      same < end ? half : other < end ? (half.toLowerCase() === 'a' ? 'p' : 'a') : half,
    );
  }
  const colon = matchAt(withColon, plain, start);
  const atClock = colon && time(start, colon, Number(colon[1]), colon[2], undefined);
  // “1:10” may be a ratio, which French writes « 1 pour 10 ».
  if (colon && atClock)
    return {
      ...atClock,
      alternates: [...(atClock.alternates ?? []), asNumber(`${colon[1]}:${Number(colon[2])}`)],
    };
  const word = matchAt(twelve, plain, start);
  const named = noonHours.en.get(word?.[1] ?? '');
  if (word && named !== undefined) return { value: `${named}:00`, end: start + word[0].length };
  const clock = matchAt(oClock, plain, start);
  return clock && time(start, clock, Number(clock[1]), undefined, undefined);
}

function readFrench(plain: string, start: number): Time | undefined {
  const hours = matchAt(inHours, plain, start);
  if (hours) return exactly(start, hours, hours[1], hours[2]);
  const shared = matchAt(sharedH, plain, start);
  if (shared && Number(shared[1]) < 24 && Number(shared[2]) <= 24)
    return exactly(start, shared, shared[1], undefined);
  const match = matchAt(withH, plain, start);
  if (!match || Number(match[1]) > 23) return undefined;
  return exactly(start, match, match[1], match[2]);
}

function exactly(
  start: number,
  match: RegExpExecArray,
  hour: string | undefined,
  minutes: string | undefined,
): Time | undefined {
  const total = Number(hour) * 60 + Number(minutes ?? 0);
  if (total >= 1440) return undefined;
  return {
    value: clock(total),
    end: start + match[0].length,
    alternates: [
      { kind: 'duration', value: `${total} minutes` },
      // “From 9 to 12” may leave it to the reader that these are hours.
      ...(minutes === undefined ? [asNumber(Number(hour))] : []),
    ],
  };
}

function time(
  start: number,
  match: RegExpExecArray,
  hour: number,
  minutes: string | undefined,
  half: string | undefined,
): Time | undefined {
  if (hour > 24 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
  const total = minutesOf(hour, minutes, half);
  const end = start + match[0].length;
  if (half !== undefined || hour > 12 || hour === 0) return { value: clock(total), end };
  // “8:30 to 4:30” leaves the half of the day to the reader.
  const other: NormalizedValue = { kind: 'time', value: clock((total + 720) % 1440) };
  return { value: clock(total), end, alternates: [other] };
}

function minutesOf(hour: number, minutes: string | undefined, half: string | undefined): number {
  const base = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return (base * 60 + Number(minutes ?? 0)) % 1440;
}

function clock(total: number): string {
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
