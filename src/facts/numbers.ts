import { asNumber, type NormalizedValue } from './fact.ts';
import { findFractionInFigures } from './fractions.ts';
import { intervalOf, onceEvery } from './frequencies.ts';
import { looseNumberWords } from './lexicon/number-words.ts';
import { periods } from './lexicon/periods.ts';
import { timeUnits } from './lexicon/time-units.ts';
import { afterDigits, asShare, type Numeral } from './numerals.ts';
import { gap, isWordCharacter, looseMark, matchAt, matchIn, type Scan, unitMark } from './scan.ts';

const ordinal =
  /(\d{1,4})(?:st|nd|rd|th|er|re|ers|res|ère|e|es|ème|èmes|eme|d|nde|ᵉʳ|ᵉ|ʳᵉ|ᵈ|º)(?![\p{L}\d])/uy;
const decade = /((?:1[89]|20)\d0)'?s(?![\p{L}\d])/uy;
const yearRange = /((?:1[89]|20)\d\d)[-\u2013/](\d\d)(?![\d\p{L}/-])/uy;
/** Also after the first of a list: “the 15th to the 21st century”. */
const centuryAfter =
  /(?:,?(?: (?:to|and|or|through|au|et|ou|à))?(?: the| du| le)? \d{1,2}(?:st|nd|rd|th|e)){0,4}[ -](?:centur(?:y|ies)|siècles?)(?!\p{L})/uy;
/** “12s and under”; “the over-60s” is told by what stands before. */
const agesAfter = /(\d{1,2})s (?:and|or) (?:under|over|older|younger|up)(?!\p{L})/uy;
const agesAlone = /(\d{1,2})s(?![\p{L}\d-])/uy;
const identifier = /\d{1,6}(?:-\d{1,6}){2,}(?![\p{L}\d])/uy;
const partyAfter = /[ -]part(?:y|ies)(?!\p{L})/iuy;
const nameAfter = new RegExp(
  `(?:${gap}|-)(?:part(?:y|ies)|nations?|names?|aid|language|class|ministre|minister|thought)(?!\\p{L})`,
  'iuy',
);
const weekdayAfter = new RegExp(
  `${gap}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\\p{L})`,
  'iuy',
);
const partMore = new RegExp(`${gap}and${gap}a${gap}(half|quarter)(?!\\p{L}|${gap}of(?!\\p{L}))`, 'iuy');
const telephoneOfChain = /\d{2,5}(?: \d{2,5}){2,5}(?![\d\p{L}]|[.,:]\d| ?[%$€£h])/uy;
/** A ratio, as of staff to children. */
const oneFor =
  /1(?: (?:pour|per|for|for every) | ?: ?)(\d{1,3})(?![\d\p{L}]|[.,]\d| ?[%$]| \d{3}| (?:jours?|mois|ans?|days?|months?|years?|hours?|heures?|minutes?)(?!\p{L}))/uy;
const ends = /^[ .,;)]?$/;
const oneSpace = /^\d{1,3}(?: \d{3})+$/;
const yearOfStatute = /(?:Act|Code|Regulation), $|(?:Loi|Règlement|loi) de $/;

/** Numbers that are nothing else: ordinals and groups of digits, then the numerals that no unit has taken. */
export function findGroupedNumbers(scan: Scan): void {
  const { plain } = scan;
  for (const start of scan.digits) {
    if (addAges(scan, start)) continue;
    if (
      !scan.isFree(start, start + 1) ||
      isWordCharacter(plain, start - 1) ||
      /[-.,/]/.test(plain[start - 1] ?? '')
    )
      continue;
    findFractionInFigures(scan, start);
    const ratio = matchAt(oneFor, plain, start);
    if (ratio) {
      const [whole, among = ''] = ratio;
      const alternates = [asNumber(among)];
      if (scan.add({ kind: 'number', value: `1:${among}`, start, end: start + whole.length, alternates }))
        continue;
    }
    const chain = matchAt(telephoneOfChain, plain, start);
    if (chain && !oneSpace.test(chain[0]) && !/\d $/.test(plain.slice(Math.max(0, start - 2), start))) {
      const value = chain[0].replaceAll(' ', '');
      if (scan.add({ kind: 'number', value, start, end: start + chain[0].length })) continue;
    }
    // After most numbers stands what ends them, or a space, and tells at once that they are nothing of what follows.
    if (ends.test(plain.charAt(afterDigits(plain, start)))) continue;
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
    const optional =
      matchAt(partyAfter, plain, end) !== undefined || matchAt(centuryAfter, plain, end) !== undefined;
    scan.add({ kind: 'number', value: rank[1] ?? '', start, end, ...(optional ? { optional } : {}) });
  }
}

/** “Over-65s” are people, by their age. */
function addAges(scan: Scan, start: number): boolean {
  const { plain, language } = scan;
  if (language !== 'en' || isWordCharacter(plain, start - 1) || plain[start - 1] === '$') return false;
  const group = /(?:^|[^\p{L}])(?:over|under)-$/iu.test(plain.slice(Math.max(0, start - 7), start));
  const match = matchAt(group ? agesAlone : agesAfter, plain, start);
  const [, age = ''] = match ?? [];
  if (!match) return false;
  const end = start + age.length + 1;
  return scan.add({ ...lasting(`${12 * Number(age)} months`), start, end, alternates: [asNumber(age)] });
}

/** The numerals left over; those in codes, such as SHA-256, ask for nothing. */
export function addNumbers(scan: Scan, numerals: readonly Numeral[]): void {
  for (const found of numerals) {
    const numeral = asShare(scan, found);
    const { start, end, value, inWords } = numeral;
    if (!scan.isFree(start, end)) continue;
    // “SHA-256” may be “SHA 256” in the other version.
    const isCode = !inWords && isInCode(scan.plain, start, end) && !isKeyLength(scan.plain, start);
    const optional =
      isCode || numeral.optional || yearOfStatute.test(scan.plain.slice(Math.max(0, start - 14), start));
    const alternates = [
      ...(numeral.alternates ?? []),
      ...(numeral.withLetter ? [numeral.withLetter] : []),
      ...withoutZeros(value),
      ...hours(scan, numeral),
      ...decades(scan, numeral),
      ...streetNumber(scan, numeral),
    ];
    scan.add({
      kind: 'number',
      value,
      start,
      end,
      ...(alternates.length > 0 ? { alternates } : {}),
      ...(optional ? { optional } : {}),
    });
  }
}

const hourBefore =
  /(?:^|[^\p{L}])(?:from|to|at|until|till|by|between|and|before|after|around) $|\d ?[-\u2013] ?$/iu;

/** “At 11, 1 and 3.” */
const hoursBefore = /(?:^|[^\p{L}])at (?:(?:[1-9]|1[0-2]), ?){1,5}$/iu;

const hourAfter =
  /^(?:$|[^ \p{L}]| [^\p{L}]| (?:to|until|till|in|at|and|or|on|through|sharp|daily|every|each|weekdays|\p{Lu}))/u;

/** “From 9 to 5” leaves it to the reader that these are hours. */
function hours({ plain, language }: Scan, { start, end, value }: Numeral): readonly NormalizedValue[] {
  if (language !== 'en' || !/^(?:[1-9]|1[0-2])$/.test(value)) return [];
  if (
    !matchIn(hourBefore, plain.slice(Math.max(0, start - 9), start)) &&
    !matchIn(hoursBefore, plain.slice(Math.max(0, start - 24), start))
  )
    return [];
  if (!hourAfter.test(plain.slice(end, end + 14))) return [];
  const hour = Number(value) % 12;
  return [hour, hour + 12].map((of) => ({ kind: 'time', value: `${String(of).padStart(2, '0')}:00` }));
}

const streetAfter =
  /^ (?:\p{Lu}[\p{L}.'-]{0,24} ){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Place|Square|Drive|Boulevard|Way|Court)(?!\p{L})/u;

/** “One Yonge Street” is « 1, rue Yonge ». */
function streetNumber(
  { plain, language }: Scan,
  { end, value, inWords }: Numeral,
): readonly NormalizedValue[] {
  if (language !== 'en' || !inWords || value.length > 2) return [];
  const isStreet = streetAfter.test(plain.slice(end, end + 80));
  return isStreet ? [{ kind: 'postal-address', value: `street:${value}` }] : [];
}

/** The 256 of AES-256 says how strong a cipher is; it is no mere name. */
function isKeyLength(plain: string, start: number): boolean {
  return /(?:^|[^\p{L}\d])(?:AES|RSA)-$/u.test(plain.slice(Math.max(0, start - 5), start));
}

/** « Les années 90 » are the 1990s. */
function decades({ plain, language }: Scan, { start, value }: Numeral): readonly NormalizedValue[] {
  if (language !== 'fr' || !/^[1-9]0$/.test(value)) return [];
  if (!/années $/i.test(plain.slice(Math.max(0, start - 7), start))) return [];
  return [asNumber(1900 + Number(value)), asNumber(2000 + Number(value))];
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
      // “Tri-Council”; alone it is no word of the language.
      if (/^(?:bi|tri)$/.test(word) && plain[end] !== '-') continue;
      if (word === 'second' && language === 'en' && isVerb(plain, start, end)) continue;
      const every = /^(?:once|twice|thrice)$/.test(word) ? matchAt(onceEvery, plain, end) : undefined;
      const interval = every && intervalOf(every, String(value));
      if (every && interval) {
        const optional = value === 1 ? { optional: true } : {};
        const stop = end + every[0].length;
        if (scan.add({ ...interval, start, end: stop, alternates: [asNumber(value)], ...optional })) continue;
      }
      const anniversary = matchAt(anniversaryAfter, plain, end);
      if (anniversary && value >= 1) {
        const stop = end + anniversary[0].length;
        const years = lasting(`${12 * value} months`);
        if (scan.add({ ...years, start, end: stop, alternates: [asNumber(value)], optional: true })) continue;
      }
      scan.add({
        kind: 'number',
        value: answersOnlyNumbers.test(word) ? `${value} of them` : String(value),
        start,
        end,
        alternates: [
          ...otherValues(word, value),
          ...section(plain, end, value),
          ...lengths(plain, end, value),
        ],
        ...(isNthDay(plain, start, end) ? {} : { optional: true }),
      });
    } else if ((marks & unitMark) !== 0) addPeriod(scan, start, end, word);
  }
}

/** “Who may second a motion” counts nothing. */
function isVerb(plain: string, start: number, end: number): boolean {
  return (
    /(?:^|[^\p{L}])(?:to|may|who|must|will) $/iu.test(plain.slice(Math.max(0, start - 6), start)) ||
    /^ (?:a|an|the) /.test(plain.slice(end, end + 5))
  );
}

/** « Le deuxième anniversaire » is two years after. */
const anniversaryAfter = new RegExp(`${gap}(?:anniversary|anniversaire)(?!\\p{L})`, 'iuy');
/** A length of time that “both” happens to have the number of is no answer to it. */
const answersOnlyNumbers = /^(?:both|either|neither)$/;

function otherValues(word: string, value: number): readonly NormalizedValue[] {
  if (answersOnlyNumbers.test(word)) return [asNumber(value)];
  // A quarter is also three months.
  if (word === 'quarter') return [percentage(25), { kind: 'duration', value: '3 months' }];
  if (value < 1) return [percentage(value * 100)];
  return word.endsWith('ies') ? [asNumber(1900 + value), asNumber(2000 + value)] : [];
}

const levelAfter = new RegExp(`${gap}(?:princip(?:e|le)|section|article)(?!\\p{L})`, 'iuy');

/** « Le neuvième principe » is “Principle 9”. */
function section(plain: string, end: number, value: number): readonly NormalizedValue[] {
  return matchAt(levelAfter, plain, end) ? [{ kind: 'statute', value: `section:${value}` }] : [];
}

const unitAfter = new RegExp(
  `${gap}(?:(?:of|de)${gap}|d')?(?:more${gap}|business${gap}|working${gap})?(${[...timeUnits.keys()].filter((word) => word.length > 2).join('|')})(?!\\p{L})`,
  'iuy',
);

/** “A couple of weeks”, « une quinzaine de jours »: what so many of the unit come to. */
function lengths(plain: string, end: number, value: number): readonly NormalizedValue[] {
  const after = value > 1 ? matchAt(unitAfter, plain, end) : undefined;
  const unit = timeUnits.get(after?.[1]?.toLowerCase() ?? '');
  if (!unit) return [];
  const total = value * unit.factor;
  const own = unit.unit === 'seconds' ? `${total / 60} minutes` : `${total} ${unit.unit}`;
  if (unit.unit !== 'days') return [lasting(own)];
  // Fifteen and eight days are two weeks and one as French counts them.
  if (total === 15) return [lasting(own), lasting('14 days')];
  return total === 8 ? [lasting(own), lasting('7 days')] : [lasting(own)];
}

function percentage(value: number): NormalizedValue {
  return { kind: 'percentage', value: `${value}%` };
}

/** “The second Tuesday” is a day, unless it comes back every second week. */
function isNthDay(plain: string, start: number, end: number): boolean {
  return (
    matchAt(weekdayAfter, plain, end) !== undefined &&
    /^(?:first|second|third|fourth|fifth|premier|deuxième|second|troisième|quatrième|cinquième)$/i.test(
      plain.slice(start, end),
    ) &&
    !/(?:every|each|chaque) $/i.test(plain.slice(Math.max(0, start - 7), start))
  );
}

const everyBefore = /(?:^|[^\p{L}])(?:an?|per|each|every|par|chaque|tous les|toutes les|once a|l') ?$/iu;
const articleBefore = /(?:^|[^\p{L}])an? $/iu;
const prefixBefore = /(?:^|[^\p{L}])(semi|half|bi|tri)-$/iu;
/** “In the past decade”. */
const decadeBefore = /(?:^|[^\p{L}])(?:past|last|next|previous|coming|dernière|prochaine) $/iu;
const lasting = (value: string): NormalizedValue => ({ kind: 'duration', value });
/** “Semi-annually”, “bi-weekly”: the length of the period with the prefix, by its length without. */
const prefixed: ReadonlyMap<string, ReadonlyMap<string, NormalizedValue>> = new Map(
  (
    [
      ['semi', { '12 months': '6 months', '1 months': '0.5 months', '7 days': '3.5 days' }],
      ['half', { '12 months': '6 months' }],
      ['bi', { '12 months': '6 months', '1 months': '2 months', '7 days': '14 days' }],
      ['tri', { '12 months': '4 months' }],
    ] as const
  ).map(([prefix, lengths]) => [
    prefix,
    new Map(Object.entries(lengths).map(([from, to]) => [from, lasting(to)])),
  ]),
);
/** “Bimonthly” is every two months, or twice a month; a week is « huit jours ». */
const twoMeanings: ReadonlyMap<string, NormalizedValue> = new Map([
  ['fortnight', lasting('15 days')],
  ['week', lasting('8 days')],
  ['semaine', lasting('8 days')],
  ['bimonthly', lasting('0.5 months')],
  ['biweekly', lasting('3.5 days')],
  ['biannual', lasting('24 months')],
  ['biannually', lasting('24 months')],
  ['bisannuel', lasting('24 months')],
  ['bisannuelle', lasting('24 months')],
]);

function addPeriod(scan: Scan, start: number, end: number, word: string): void {
  const value = periods[scan.language].get(word);
  if (value === undefined) return;
  const isDecade = /^d[eé]c/.test(word);
  const isNoun = /^(?:day|week|month|year|hour|jour|semaine|mois|an|ans|année|années|heure)$/.test(word);
  const before = scan.plain.slice(Math.max(0, start - 11), start);
  if (isNoun && !matchIn(everyBefore, before)) return;
  if (isDecade && !matchIn(everyBefore, before) && !matchIn(decadeBefore, before)) return;
  const more = matchIn(articleBefore, before) ? matchAt(partMore, scan.plain, end) : undefined;
  if (more) {
    const [length = '', unit = ''] = value.split(' ');
    scan.add({
      kind: 'duration',
      value: `${Number(length) * (/^half$/i.test(more[1] ?? '') ? 1.5 : 1.25)} ${unit}`,
      start,
      end: end + more[0].length,
    });
    return;
  }
  const prefix = matchIn(prefixBefore, before)?.[1];
  if (prefix !== undefined) {
    const other = prefixed.get(prefix.toLowerCase())?.get(value);
    if (other) scan.add({ ...other, start: start - prefix.length - 1, end, optional: true });
    return;
  }
  const also = twoMeanings.get(word);
  scan.add({ kind: 'duration', value, start, end, optional: true, ...(also ? { alternates: [also] } : {}) });
}

/** Whether letters touch the digits, directly or by a hyphen, so that they name a thing instead of counting. */
function isInCode(plain: string, start: number, end: number): boolean {
  if (isWordCharacter(plain, start - 1) || isWordCharacter(plain, end)) return true;
  const signBefore = plain[start - 1];
  if (/\p{L}/u.test(plain[start - 2] ?? '')) {
    if (signBefore === '-' || signBefore === '/') return true;
    if (signBefore === '.') return false;
  }
  return plain[end] === '-' && /\p{Lu}/u.test(plain[end + 1] ?? '');
}

function withoutZeros(value: string): readonly NormalizedValue[] {
  return /^0+\d/.test(value) && !value.includes('.') ? [asNumber(value.replace(/^0+(?=\d)/, ''))] : [];
}
