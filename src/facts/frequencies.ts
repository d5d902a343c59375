import type { NormalizedValue } from './fact.ts';
import { gap } from './scan.ts';

interface Interval {
  readonly length: number;
  readonly unit: 'months' | 'days' | 'minutes';
}

const units: ReadonlyMap<string, Interval> = new Map([
  ...interval(12, 'months', 'year an année yearly annually'),
  ...interval(3, 'months', 'quarter trimestre quarterly'),
  ...interval(1, 'months', 'month mois monthly'),
  ...interval(7, 'days', 'week semaine weekly'),
  ...interval(1, 'days', 'day jour journée daily'),
  ...interval(60, 'minutes', 'hour heure hourly'),
]);

function interval(
  length: number,
  unit: Interval['unit'],
  words: string,
): readonly (readonly [string, Interval])[] {
  return words.split(' ').map((word) => [word, { length, unit }]);
}

const everyEnglish = `(?:${gap}|-)(?:(?:an?|per|each|every)${gap}(?:(?:calendar|fiscal|school)${gap})?(year|quarter|month|week|day|hour)|(yearly|annually|quarterly|monthly|weekly|daily|hourly))`;
const everyFrench = `${gap}(?:(?:par|chaque|dans${gap}une|au${gap}cours${gap}d'une)${gap}|(?:dans${gap}|au${gap}cours${gap}de${gap}|durant${gap}|pendant${gap})?l')(année|an|trimestre|mois|semaine|jour|journée|heure)`;

/** What follows a number of times: “times a year”, « fois par semaine ». */
export const timesEvery = new RegExp(
  `(?:(?:${gap}|-)times${everyEnglish}|${gap}fois${everyFrench})(?![\\p{L}\\d])`,
  'iuy',
);
/** What follows “twice” and “once”. */
export const onceEvery = new RegExp(`${everyEnglish}(?![\\p{L}\\d])`, 'iuy');

/** How long it is from one time to the next: two times a year is every six months. */
export function intervalOf(match: RegExpExecArray, times: string): NormalizedValue | undefined {
  const word = match.slice(1).find((group) => group !== undefined);
  const every = units.get(word?.toLowerCase() ?? '');
  if (!every || Number(times) <= 0) return undefined;
  return {
    kind: 'duration',
    value: `${Number((every.length / Number(times)).toPrecision(6))} ${every.unit}`,
  };
}
