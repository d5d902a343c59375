import { type Language, type Localized, propertiesOf } from '../languages.ts';
import { asNumber } from './fact.ts';
import { findPostalCodes } from './postal-address.ts';
import { gap, isWordCharacter, matchAt, type Scan } from './scan.ts';

const englishStreet =
  '(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|way|court|crescent|cres|place|square|highway|hwy|parkway|pkwy|trail|terrace|circle|quay)';
const frenchStreet =
  '(?:rue|avenue|av\\.|boul\\.|boulevard|chemin|ch\\.|place|route|promenade|prom\\.|cour|côte|rang|montée|square|terrasse|allée|autoroute|croissant|voie|quai|impasse|carré)';
const streetNumber = `\\d{1,6}[A-D]?(?![\\d\\p{L}])`;

/** `10025 182 Street NW`, `2 Bloor Street East`, `12-100 Main Street`. */
const streets: Localized<RegExp> = {
  en: new RegExp(
    `(?:(${streetNumber}) ?[-\\u2013] ?)?(${streetNumber}),?${gap}(?:(?:\\d{1,3}(?:st|nd|rd|th|e)?|\\p{L}[\\p{L}.'-]{0,24})${gap}){1,4}${englishStreet}(?![\\p{L}\\d])`,
    'iuy',
  ),
  fr: new RegExp(
    `(?:(${streetNumber}) ?[-\\u2013] ?)?(${streetNumber})(?:,|,?${gap})${gap}?${frenchStreet}(?![\\p{L}\\d])`,
    'iuy',
  ),
};
const box = new RegExp(
  `(?:P\\. ?O\\.(?:${gap})?Box|P\\.?O\\.? Box|Post Office Box|C\\. ?P\\.|CP|case postale|boîte postale|B\\. ?P\\.)${gap}(?:n[o°º]\\.? )?(\\d{1,6})(?![\\d\\p{L}])`,
  'giu',
);
const room = (words: string): RegExp =>
  new RegExp(`(?:${words})${gap}(?:n[o°º]\\.? |#)?([A-Z]?-?)(\\d{1,5})([A-Z]?)(?![\\d\\p{L}])`, 'giu');
const englishRooms = 'suite|room|unit|apt\\.?|apartment';
/** « Local » is a room in French; in English it is part of a union. */
const rooms = {
  en: room(englishRooms),
  fr: room(`${englishRooms}|bureau|pièce|salle|unité|app\\.|appartement|local|porte`),
};
const zip =
  /(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,? {1,2}(\d{5})(?:-\d{4})?(?![\d-])/g;

/** Irish and British postal codes. */
const abroad =
  /(?<![\p{L}\d])(?:[AC-FHKNPRTV-Y]\d[\dW] (?=\d{0,3}[A-Z])[A-Z\d]{4}|[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\d])/gu;

/**
 * Parts of postal addresses: postal codes without space in capitals, here and abroad, ZIP codes after a state, and the numbers of
 * buildings (`street:`), post-office boxes (`box:`) and rooms (`unit:`). Each number may also be met as a plain one.
 */
export function findAddressFacts(scan: Scan): void {
  if (scan.digits.length < 1) return;
  for (const { value, text, offset } of findPostalCodes(scan.text))
    scan.add({ kind: 'postal-address', value, start: offset, end: offset + text.length });
  const { plain } = scan;
  for (const match of plain.matchAll(abroad)) {
    const value = match[0].replace(' ', '');
    scan.add({ kind: 'postal-address', value, start: match.index, end: match.index + match[0].length });
  }
  for (const match of plain.matchAll(zip)) addNumber(scan, match, '', match[1]);
  for (const match of plain.matchAll(box)) addNumber(scan, match, 'box:', match[1]);
  for (const match of plain.matchAll(rooms[scan.language])) addNumber(scan, match, 'unit:', match[2]);
  for (const digit of scan.digits) findStreet(scan, digit, scan.language);
}

/** Whether the number of a building starts here, perhaps with the one of a room before it: `200-1010 Main Street`. */
export function startsStreet(plain: string, at: number): boolean {
  return Object.values(streets).some((street) => matchAt(street, plain, at) !== undefined);
}

function addNumber(scan: Scan, match: RegExpMatchArray, name: string, number: string | undefined): void {
  const start = match.index ?? 0;
  if (number === undefined || isWordCharacter(scan.plain, start - 1)) return;
  const value = `${name}${number}`;
  const end = start + match[0].length;
  scan.add({ kind: 'postal-address', value, start, end, alternates: [asNumber(number)] });
}

function findStreet(scan: Scan, digit: number, language: Language): void {
  const { plain } = scan;
  if (
    isWordCharacter(plain, digit - 1) ||
    /[.,$/-]/.test(plain[digit - 1] ?? '') ||
    !scan.isFree(digit, digit + 1)
  )
    return;
  const match =
    matchAt(streets[language], plain, digit) ??
    matchAt(streets[propertiesOf[language].counterpart], plain, digit);
  if (!match?.[2]) return;
  // A street has a name in capitals; “30 day way” has none, and “every 12 months. When a court …” is no street.
  const words = match[0].slice(match[0].indexOf(match[2]) + match[2].length).match(/[^\s,]+/g) ?? [];
  const isName = (word: string): boolean => /^[\p{Lu}\d]/u.test(word) && !/\p{L}{4}\.$/u.test(word);
  if (!words.slice(0, -1).every(isName)) return;
  if (
    !/\p{Lu}|\d/u.test(plain.slice(digit + match[0].length - 1, digit + match[0].length + 12)) &&
    !/\p{Lu}/u.test(match[0])
  )
    return;
  const first = match[1];
  const at = digit + match[0].indexOf(match[2], first?.length ?? 0);
  if (first !== undefined) {
    const end = digit + first.length;
    scan.add({
      kind: 'postal-address',
      value: `unit:${first}`,
      start: digit,
      end,
      alternates: [asNumber(first)],
    });
  }
  const end = at + match[2].length;
  scan.add({
    kind: 'postal-address',
    value: `street:${match[2].toUpperCase()}`,
    start: at,
    end,
    alternates: [asNumber(match[2])],
  });
}
