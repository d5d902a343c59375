import type { NormalizedValue } from './fact.ts';
import { lengthUnitAfter, lengthUnits } from './lexicon/length-units.ts';
import { exactProduct, type Numeral } from './numerals.ts';
import { matchAt, type Scan } from './scan.ts';

/** What makes a number a length: “5 km”, « dix mètres ». */
interface LengthMeasure {
  readonly start: number;
  readonly end: number;
  readonly read: (value: string) => NormalizedValue;
}

/** The length that a number gives with the unit after it, in metres or, of the other system, in inches. */
export function lengthOf({ plain, language }: Scan, { start, end }: Numeral): LengthMeasure | undefined {
  const match = matchAt(lengthUnitAfter, plain, end);
  const word = match?.slice(1).find((group) => group !== undefined);
  const unit = lengthUnits.get(word?.toLowerCase() ?? '');
  if (!match || !unit) return undefined;
  // « Pied » and « verge » are no units of English; “5 square metres” has its word before the unit, and is not matched.
  if (language === 'en' && /^(?:pieds?|pouces?|verges?|milles)$/i.test(word ?? '')) return undefined;
  return {
    start,
    end: end + match[0].length,
    read: (value) => ({ kind: 'length', value: `${exactProduct(value, unit.factor)} ${unit.unit}` }),
  };
}

const conversionBefore = new RegExp(
  `(?<!\\p{L})(?:${[...lengthUnits.keys()].join('|')}) \\((?:(?:about|approximately|approx\\.|around|roughly|or|environ|soit|ou|~) ?)?(?:[\\d.,]+ ?(?:[-\u2013]|to|à) ?)?$`,
  'iu',
);

/** “5 metres (about 16 feet)”: what a length is by other units, said in brackets for those who count by them. */
export function isConversion({ plain }: Scan, start: number): boolean {
  const before = plain.slice(Math.max(0, start - 50), start);
  return before.includes('(') && conversionBefore.test(before);
}

/** How far a rounded figure may be from what it stands for: two metres are six feet, a hundred miles not 200 km. */
const mostRounded = 0.1;

/** What a length in inches, feet or miles is in metres, rounded as people round what they convert. */
export function roundedLengths({ kind, value }: NormalizedValue): readonly NormalizedValue[] {
  const inches = kind === 'length' ? /^([\d.]+) in$/.exec(value)?.[1] : undefined;
  if (inches === undefined) return [];
  const metres = Number(inches) * 0.0254;
  const rounded = [1, 2, 3].map((digits) => Number(metres.toPrecision(digits)));
  return [...new Set(rounded)]
    .filter((figure) => Math.abs(figure - metres) <= mostRounded * metres)
    .map((figure) => ({ kind, value: `${figure} m` }));
}
