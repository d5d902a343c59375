import type { Localized } from '../../languages.ts';

/** Words for how long something lasts or how often it comes back, with the length they stand for. */
export const periods: Localized<ReadonlyMap<string, string>> = {
  en: new Map([
    ...period('60 minutes', 'hour'),
    ...period('1 days', 'day daily'),
    ...period('7 days', 'week weekly'),
    ...period('14 days', 'fortnight biweekly'),
    ...period('0.5 months', 'semimonthly'),
    ...period('1 months', 'month monthly'),
    ...period('2 months', 'bimonthly'),
    ...period('3 months', 'quarterly'),
    ...period('6 months', 'semiannual semiannually biannual biannually'),
    ...period('12 months', 'year annual annually yearly'),
    ...period('24 months', 'biennial biennially'),
    ...period('36 months', 'triennial triennially'),
    ...period('60 months', 'quinquennial'),
    ...period('120 months', 'decade'),
  ]),
  fr: new Map([
    ...period('60 minutes', 'heure'),
    ...period('1 days', 'jour quotidien quotidienne quotidiennement'),
    ...period('7 days', 'semaine hebdomadaire hebdomadairement'),
    ...period('0.5 months', 'bimensuel bimensuelle'),
    ...period('1 months', 'mois mensuel mensuelle mensuels mensuelles mensuellement'),
    ...period('2 months', 'bimestriel bimestrielle'),
    ...period('3 months', 'trimestriel trimestrielle trimestriellement trimestre'),
    ...period('6 months', 'semestriel semestrielle semestriellement semestre bisannuel bisannuelle'),
    ...period('12 months', 'an année ans années annuel annuelle annuels annuelles annuellement'),
    ...period('24 months', 'biennal biennale'),
    ...period('36 months', 'triennal triennale'),
    ...period('60 months', 'quinquennal quinquennale'),
    ...period('120 months', 'décennie'),
  ]),
};

function period(length: string, words: string): readonly (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, length]);
}
