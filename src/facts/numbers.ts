import { asNumber, type Reading } from './fact.ts';
import { looseNumberWords } from './number-words.ts';
import type { Numeral } from './numerals.ts';
import { gap, isWordCharacter, looseMark, matchAt, type Scan, unitMark } from './scan.ts';

const ordinal =
  /(\d{1,4})(?:st|nd|rd|th|er|re|ers|res|ère|e|es|ème|èmes|eme|d|nde|ᵉʳ|ᵉ|ʳᵉ|ᵈ|º)(?![\p{L}\d])/uy;
const decade = /((?:1[89]|20)\d0)'?s(?![\p{L}\d])/uy;
const yearRange = /((?:1[89]|20)\d\d)[-\u2013/](\d\d)(?![\d\p{L}/-])/uy;
const identifier = /\d{1,6}(?:-\d{1,6}){2,}(?![\p{L}\d])/uy;
const partyAfter = /[ -]part(?:y|ies)(?!\p{L})/iuy;
const nameAfter = new RegExp(
  `(?:${gap}|-)(?:part(?:y|ies)|nations?|names?|aid|language|class|ministre|minister|thought)(?!\\p{L})`,
  'iuy',
);
const ofAnHour = new RegExp(
  `(?:${gap}(?:of${gap})?an${gap}hour|[ -]hour|[ -]heure|${gap}d'heure)(?!\\p{L})`,
  'iuy',
);
const yearOfStatute = /(?:Act|Code|Regulation), $|(?:Loi|Règlement|loi) de $/;

/** Numbers that are nothing else: ordinals and groups of digits, then the numerals that no unit has taken. */
export function findGroupedNumbers(scan: Scan): void {
  const { plain } = scan;
  for (const start of scan.digits) {
    if (
      !scan.isFree(start, start + 1) ||
      isWordCharacter(plain, start - 1) ||
      /[-.,/]/.test(plain[start - 1] ?? '')
    )
      continue;
    const groups = matchAt(identifier, plain, start);
    if (groups) {
      scan.add({
        kind: 'number',
        value: groups[0].replaceAll('-', ''),
        start,
        end: start + groups[0].length,
      });
      continue;
    }
    const years = matchAt(yearRange, plain, start);
    if (years) {
      const [whole, first = '', last = ''] = years;
      if (Number(last) > Number(first.slice(2)) || first.endsWith('99')) {
        const century = first.endsWith('99') ? Number(first.slice(0, 2)) + 1 : first.slice(0, 2);
        scan.add({ kind: 'number', value: first, start, end: start + 4 });
        scan.add({ kind: 'number', value: `${century}${last}`, start: start + 5, end: start + whole.length });
        continue;
      }
    }
    const tenYears = matchAt(decade, plain, start);
    if (tenYears) {
      scan.add({ kind: 'number', value: tenYears[1] ?? '', start, end: start + tenYears[0].length });
      continue;
    }
    const rank = matchAt(ordinal, plain, start);
    if (!rank) continue;
    const end = start + rank[0].length;
    const soft =
      matchAt(partyAfter, plain, end) !== undefined ||
      /^(?:(?:th|st|e|st)? ?)?(?: century| siècle)/.test(plain.slice(end, end + 9));
    scan.add({ kind: 'number', value: rank[1] ?? '', start, end, ...(soft ? { soft } : {}) });
  }
}

/** The numerals left over; those in codes, such as SHA-256, ask for nothing. */
export function addNumbers(scan: Scan, numerals: readonly Numeral[]): void {
  for (const numeral of numerals) {
    const { start, end, value, inWords } = numeral;
    if (!scan.isFree(start, end)) continue;
    // “SHA-256” may be “SHA 256” in the other version.
    const isCode = !inWords && isInCode(scan.plain, start, end);
    const soft =
      isCode || numeral.soft || yearOfStatute.test(scan.plain.slice(Math.max(0, start - 14), start));
    const alternates = [...(numeral.alternates ?? []), ...withoutZeros(value)];
    scan.add({
      kind: 'number',
      value,
      start,
      end,
      ...(alternates.length > 0 ? { alternates } : {}),
      ...(soft ? { soft } : {}),
    });
  }
}

/** Words that hold a number, or a length of time, which the other language may say without one. */
export function addLooseNumbers(scan: Scan): void {
  const { plain, language } = scan;
  for (const { start, end, marks } of scan.words) {
    if (!scan.isFree(start, end)) continue;
    const word = plain.slice(start, end).toLowerCase();
    if ((marks & looseMark) !== 0) {
      const value = looseNumberWords[language].get(word);
      if (value === undefined || matchAt(nameAfter, plain, end)) continue;
      const hour = value < 1 ? matchAt(ofAnHour, plain, end) : undefined;
      if (hour) {
        scan.add({
          kind: 'duration',
          value: `${value * 60} minutes`,
          start,
          end: end + hour[0].length,
          soft: true,
        });
        continue;
      }
      const alternates: Reading[] = value < 1 ? [{ kind: 'percentage', value: `${value * 100}%` }] : [];
      scan.add({ kind: 'number', value: String(value), start, end, soft: true, alternates });
    } else if ((marks & unitMark) !== 0) addPeriod(scan, start, end, word);
  }
}

const everyBefore = /(?:^|[^\p{L}])(?:an?|per|each|every|par|chaque|tous les|toutes les|once a|l') ?$/iu;
const periods: ReadonlyMap<string, string> = new Map(
  [
    ['7 days', 'week semaine weekly hebdomadaire hebdomadairement'],
    ['14 days', 'fortnight'],
    ['1 days', 'day jour daily quotidien quotidienne quotidiennement'],
    ['1 months', 'month mois monthly mensuel mensuelle mensuels mensuelles mensuellement'],
    ['3 months', 'quarterly trimestriel trimestrielle trimestriellement'],
    ['6 months', 'semestriel semestrielle'],
    [
      '12 months',
      'year an année ans années annual annually yearly annuel annuelle annuels annuelles annuellement',
    ],
    ['24 months', 'biennial biennal biennale'],
    ['60 minutes', 'hour heure'],
  ].flatMap(([value = '', words = '']) => words.split(' ').map((word) => [word, value] as const)),
);

function addPeriod(scan: Scan, start: number, end: number, word: string): void {
  const value = periods.get(word);
  if (value === undefined) return;
  const isNoun = /^(?:day|week|month|year|hour|jour|semaine|mois|an|ans|année|années|heure)$/.test(word);
  if (isNoun && !everyBefore.test(scan.plain.slice(Math.max(0, start - 11), start))) return;
  scan.add({ kind: 'duration', value, start, end, soft: true });
}

/** Whether letters touch the digits, directly or by a hyphen, so that they name a thing instead of counting. */
function isInCode(plain: string, start: number, end: number): boolean {
  if (isWordCharacter(plain, start - 1) || isWordCharacter(plain, end)) return true;
  const signBefore = plain[start - 1];
  if (
    (signBefore === '-' || signBefore === '.' || signBefore === '/') &&
    /\p{L}/u.test(plain[start - 2] ?? '')
  )
    return signBefore === '-' ? true : /[\p{L}\d]/u.test(plain[start - 2] ?? '') && signBefore !== '.';
  return plain[end] === '-' && /\p{Lu}/u.test(plain[end + 1] ?? '');
}

function withoutZeros(value: string): readonly Reading[] {
  return /^0+\d/.test(value) && !value.includes('.') ? [asNumber(value.replace(/^0+(?=\d)/, ''))] : [];
}
