import type { Language, Localized } from '../languages.ts';
import { foldedInPlace } from '../text/fold.ts';
import { overlapping } from '../text/overlapping.ts';
import type { Fact } from './fact.ts';
import type { Mention } from './mention.ts';

/** Words of two meanings, such as “biweekly” and « bimensuel »: they answer any length of time. */
export const anyPeriod = 'any';

const lengths: ReadonlyMap<string, string> = new Map([
  ...each('60 minutes', 'hour hr h hourly heure horaire'),
  ...each('1 days', 'day daily day-to-day night nightly jour journee nuit quotidien journali journelle'),
  ...each('7 days', 'week wk weekly semaine hebdomadaire'),
  ...each('14 days', 'fortnight fortnightly'),
  ...each('1 months', 'month mo monthly mois mensuel'),
  ...each('2 months', 'bimestriel'),
  ...each('3 months', 'quarter quarterly trimestre trimestriel'),
  ...each('6 months', 'semi-annual semiannual half-yearly semestre semestriel'),
  ...each('12 months', 'year yr yearly annum annual an annee exercice annuel'),
]);

function each(length: string, words: string): readonly (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, length]);
}

interface Grammar {
  /** Most passages have none of these letters, and are left at once. */
  readonly hint: RegExp;
  /** Words that make a rate of the unit after them, whatever stands before. */
  readonly every: RegExp;
  /** An article and a unit, a rate only right after what there is of it: “$5 a day”, « deux fois l’an ». */
  readonly after: RegExp;
  readonly adjective: RegExp;
  readonly ambiguous: RegExp;
}

const grammars: Localized<Grammar> = {
  en: {
    hint: /(?:an?|per|each|every) (?:[a-z]+ )?(?:hour|day|night|week|fort|month|quarter|year|annum|few|other|second|third)|\/ ?[hdwmy]|(?:dai|week|month|quarter|year|hour|night)ly|nnual|ennial|day-to/i,
    every:
      /(?<![a-z])(?:(?:per|each|every) (?:(?:calendar|fiscal|financial|tax|school|business|working|single|given) )?|\/ ?)(hour|hr|h|day|night|week|wk|fortnight|month|mo|quarter|year|yr|annum)(?![a-z\d'-])/g,
    after: /(?<![a-z])an? (?:(?:calendar|school) )?(hour|day|night|week|month|quarter|year)(?![a-z'-])/g,
    adjective:
      /(?<![a-z-])(hourly|daily|day-to-day|nightly|weekly|fortnightly|monthly|quarterly|semi-?annual|half-yearly|yearly|annual)(?:ly)?(?![a-z])/g,
    ambiguous:
      /(?<![a-z])(?:bi-?(?:weekly|monthly|annual(?:ly)?|ennial(?:ly)?)|semi-?(?:weekly|monthly)|every (?:other|few|second|third) [a-z]+)(?![a-z])/g,
  },
  fr: {
    hint: /(?:par|chaque|tou(?:s|tes) les) (?:heure|jour|nuit|semai|mois|trim|sem|an|exerc)|l['’](?:heure|an)|l[ea] (?:mois|trim|jour|sem|nuit)|\/ ?[hjsma]|quotidien|journ(?:al|el)i|hebdo|mensuel|mestriel|annuel|ennal|horaire| sur (?:deux|trois)/i,
    every:
      /(?<![a-z])(?:(?:par|chaque|tous les|toutes les) |\/ ?)(heure|h|jour|journee|nuit|semaine|mois|trimestre|semestre|an|annee|exercice)s?(?![a-z\d'-])/g,
    after:
      /(?<![a-z])(?:l'(?:(heure|an|annee))|le (mois|trimestre|jour)|la (semaine|journee|nuit))(?![a-z'-])/g,
    adjective:
      /(?<![a-z-])(quotidien|journali|journelle|hebdomadaire|mensuel|bimestriel|trimestriel|semestriel|annuel|(?<=(?:taux|tarif|salaire|remuneration|cout|frais) )horaire)(?:ne|er|ere|le)?(?:s|ment)?(?![a-z])/g,
    ambiguous:
      /(?<![a-z])(?:bi(?:hebdomadaire|mensuel|annuel|sannuel|ennal)(?:le)?(?:s|ment)?|un[e]? [a-z]+ sur (?:deux|trois))(?![a-z])/g,
  },
};

const amountBefore: Localized<RegExp> = {
  en: /(?:^|[^a-z])(?:once|twice|thrice|times|dollars?|cents?|per cent|percent|hours?|minutes?|days?|weeks?|months?|[%$\d])(?: \(\d+\))? $/,
  fr: /(?:^|[^a-z])(?:fois|dollars?|cents?|pour cent|heures?|minutes?|jours?|semaines?|mois|[%$\d]|[%$\d] de|dollars de)(?: \(\d+\))? $/,
};

const none: readonly Mention[] = [];

/** Whether a fact holds its rate already, or is said in other words too. “Once a week” and “10 hours a week” are compared here. */
function isWhole({ text, optional }: Fact): boolean {
  if (/^(?:once|one|une)(?!\p{L})/iu.test(text)) return false;
  return optional || /(?<!\p{L})(?:twice|thrice|times|fois)(?!\p{L})/iu.test(text);
}

/**
 * How often something is done, or for what time an amount is due, by the length of the period: “a day”, “monthly”,
 * « par semaine ». What is said with a number of times, such as “twice a year”, is a duration among the facts.
 *
 * @param facts those of the passage.
 */
export function findRates(text: string, language: Language, facts: readonly Fact[]): readonly Mention[] {
  const { hint, every, after, adjective, ambiguous } = grammars[language];
  if (!hint.test(text)) return none;
  const folded = foldedInPlace(text);
  const found: Mention[] = [];
  // 1 for each character of what was found.
  const covered = new Uint8Array(text.length);
  // “Twice a year” is a fact, and so are “24 hours a day” and “7 days a week”, which other words may stand for.
  const wholeAt = overlapping(facts.filter(isWhole));
  const add = (start: number, end: number, value: string): void => {
    const isTaken =
      covered.subarray(start, end).includes(1) ||
      wholeAt({ start, end }).some((fact) => fact.start < start && fact.end >= end);
    if (isTaken) return;
    covered.fill(1, start, end);
    found.push({ value, text: text.slice(start, end), start, end });
  };
  for (const { 0: words, index } of folded.matchAll(ambiguous)) add(index, index + words.length, anyPeriod);
  for (const { 0: words, 1: unit = '', index } of folded.matchAll(every))
    add(index, index + words.length, lengths.get(unit) ?? anyPeriod);
  for (const { 0: words, 1: unit = '', index } of folded.matchAll(adjective))
    add(index, index + words.length, lengths.get(unit) ?? anyPeriod);
  for (const { 0: words, index, ...groups } of folded.matchAll(after)) {
    const unit = groups[1] ?? groups[2] ?? groups[3] ?? '';
    if (amountBefore[language].test(folded.slice(Math.max(0, index - 20), index)))
      add(index, index + words.length, lengths.get(unit) ?? anyPeriod);
  }
  return found.sort((a, b) => a.start - b.start);
}
