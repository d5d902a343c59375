import { gap } from '../scan.ts';

/** A unit of time with its length in the unit that durations are compared in. */
export interface TimeUnit {
  readonly factor: number;
  readonly unit: 'months' | 'days' | 'business-days' | 'seconds';
}

const unit = (
  factor: number,
  name: TimeUnit['unit'],
  words: string,
): readonly (readonly [string, TimeUnit])[] => words.split(' ').map((word) => [word, { factor, unit: name }]);

/** Units of time in both languages; months and days have no common measure. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ...unit(1, 'seconds', 'second seconds sec secs seconde secondes s'),
  ...unit(60, 'seconds', 'minute minutes min mins mn'),
  ...unit(3600, 'seconds', 'hour hours hr hrs h heure heures'),
  ...unit(1, 'days', 'day days jour jours journée journées j'),
  ...unit(7, 'days', 'week weeks wk wks semaine semaines'),
  ...unit(14, 'days', 'fortnight fortnights'),
  ...unit(1, 'months', 'month months mo mos mois'),
  ...unit(12, 'months', 'year years yr yrs an ans année années annee annees exercice exercices'),
  ...unit(120, 'months', 'decade decades décennie décennies'),
  ...unit(1200, 'months', 'century centuries siècle siècles'),
]);

const unitWords = [...timeUnits.keys()]
  .filter((word) => word !== 's')
  .sort((a, b) => b.length - a.length)
  .join('|');
const adjective =
  '(?:calendar|consecutive|full|complete|completed|whole|additional|further|more|extra|fiscal|tax|taxation|school|academic|clear|continuous|long|short|other|successive|entire|dernières?|derniers|prochaine?s?|premi[èe]re?s|autres?|longues?|pleine?s?|bonnes?|courtes?|petite?s?)';

/** A unit of time right after a number, with the word that makes its days business days, and « et demi ». */
export const timeUnitAfter = new RegExp(
  `(?:${gap}|-| ?-)?(?:${adjective}(?:${gap}|-)){0,2}(?:(business|working)(?:${gap}|-))?(${unitWords})(?![\\p{L}\\d]|'[a-rt-z])(?:${gap}(ouvrables?|ouvrés?|d'affaires|de travail|non fériés))?(${gap}(?:et${gap}demie?|and${gap}a${gap}half)(?![\\p{L}]))?`,
  'iuy',
);
export const percentAfter = new RegExp(
  `(?: ?%|(?:${gap}|-)(?:percent|per${gap}?cent|pct|pour${gap}cent|pourcent|p\\. ?100|p\\. ?cent|p\\. ?c\\.)(?![\\p{L}]))`,
  'iuy',
);
