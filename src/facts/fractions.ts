import type { Language } from '../languages.ts';
import { asNumber, type NormalizedValue } from './fact.ts';
import { denominators } from './lexicon/number-words.ts';
import { gap, isWordCharacter, matchAt, type Scan, type WordMark } from './scan.ts';

const numerators: ReadonlyMap<string, number> = new Map(
  Object.entries({ one: 1, two: 2, three: 3, four: 4, nine: 9, a: 1, un: 1, une: 1, le: 1 }).concat(
    Object.entries({ deux: 2, trois: 3, quatre: 4, neuf: 9 }),
  ),
);
const numeratorBefore: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^\p{L}\d-])(one|two|three|four|nine|a|[1-9])[ -]$/iu,
  fr: /(?:^|[^\p{L}\d-])(un|une|deux|trois|quatre|neuf|le|[1-9])[ -]$/iu,
};
const whole: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?:${gap}(?:of${gap})?an?${gap}|[ -])(hour|day|year|decade|century|dozen|million)(?!\\p{L})`,
    'iuy',
  ),
  fr: new RegExp(
    `(?:${gap}(?:d'|de${gap})|[ -])(heures?|journée|année|décennie|siècle|douzaine|million)(?!\\p{L})`,
    'iuy',
  ),
};
const ofSome = new RegExp(`${gap}(?:of|d[eu']|des)(?!\\p{L})`, 'iuy');
const plural = /s$/;

/** Fractions in words: “two-thirds”, « trois quarts d’heure », “half a million”. */
export function findFraction(scan: Scan, { start, end }: WordMark): void {
  const { plain, language } = scan;
  const word = plain.slice(start, end).toLowerCase();
  const denominator = denominators[language].get(word);
  if (denominator === undefined) return;
  const before = numeratorBefore[language].exec(plain.slice(Math.max(0, start - 8), start));
  const written = (before?.[1] ?? '').toLowerCase();
  const numerator = before ? (numerators.get(written) ?? Number(written)) : 1;
  const isPlural = plural.test(word) && word !== 'tiers';
  const of = matchAt(whole[language], plain, end);
  // “Every third year”, “a third day”: it is counted, not shared out.
  if (of && word === 'third' && /^(?:a?)$/.test(written) && !/of/i.test(of[0])) return;
  const isEvery = of !== undefined && /les $/i.test(plain.slice(Math.max(0, start - 4), start));
  if (isPlural ? numerator === 1 && !isEvery : numerator > 1 && word !== 'tiers') return;
  const from = before && !/^(?:a|un|une|le)$/.test(written) ? start - written.length - 1 : start;
  if (!scan.isFree(from, end)) return;
  // “Two and a half million” is read with its number.
  if (word === 'half' && /and (?:an? |one[ -])?$/i.test(plain.slice(Math.max(0, start - 8), start))) return;
  const share = numerator / denominator;
  if (of) {
    const reading = part(share, (of[1] ?? '').toLowerCase());
    scan.add({ ...reading, start: from, end: end + of[0].length });
    return;
  }
  // Third parties, « un tiers », and a quarter of the year are no fractions.
  if (numerator === 1 && (denominator > 2 || written !== 'one') && !matchAt(ofSome, plain, end)) return;
  if (numerator === 1 && denominator === 2 && written === '') return;
  const alternates: NormalizedValue[] = [];
  if (100 % denominator === 0) alternates.push({ kind: 'percentage', value: `${100 * share}%` });
  if (word === 'tiers') alternates.push(asNumber(numerator));
  const value = 100 % denominator === 0 ? String(share) : `${numerator}/${denominator}`;
  scan.add({
    kind: 'number',
    value,
    start: from,
    end,
    ...(alternates.length > 0 ? { alternates } : {}),
    ...(numerator === 1 ? { optional: true } : {}),
  });
}

function part(share: number, unit: string): NormalizedValue & { readonly optional?: true } {
  if (/^(?:hour|heures?)$/.test(unit)) return { kind: 'duration', value: `${share * 60} minutes` };
  if (/^(?:day|journée)$/.test(unit)) return { kind: 'duration', value: `${share} days`, optional: true };
  if (/^(?:year|année)$/.test(unit))
    return { kind: 'duration', value: `${share * 12} months`, optional: true };
  if (/^(?:decade|décennie)$/.test(unit))
    return { kind: 'duration', value: `${Number((share * 120).toPrecision(6))} months`, optional: true };
  if (/^(?:century|siècle)$/.test(unit))
    return { kind: 'duration', value: `${Number((share * 1200).toPrecision(6))} months`, optional: true };
  if (unit === 'million') return asNumber(share * 1e6);
  return { ...asNumber(share * 12), optional: true };
}

const figures = /([1-9])\/([2-9]|10)(?![\d\p{L}/])/uy;
const majority = /(?:majorité|majority) (?:des? |d'au moins |of )(?:les )?$/i;
const ofAll = /^ (?:of |majority|des |de la |de l'|du |vote|majorit)/i;

/** “2/3 of members”; elsewhere “2/3” may as well be the second page of three. */
export function findFractionInFigures(scan: Scan, start: number): void {
  const { plain } = scan;
  const match = matchAt(figures, plain, start);
  if (!match || isWordCharacter(plain, start - 1) || /[/.,-]/.test(plain[start - 1] ?? '')) return;
  const end = start + match[0].length;
  if (!majority.test(plain.slice(Math.max(0, start - 24), start)) && !ofAll.test(plain.slice(end, end + 12)))
    return;
  const [, numerator, denominator] = match.map(Number);
  if (numerator === undefined || denominator === undefined || numerator >= denominator) return;
  const exact = 100 % denominator === 0;
  const share = numerator / denominator;
  scan.add({
    kind: 'number',
    value: exact ? String(share) : match[0],
    start,
    end,
    ...(exact ? { alternates: [{ kind: 'percentage', value: `${100 * share}%` } as const] } : {}),
  });
}
