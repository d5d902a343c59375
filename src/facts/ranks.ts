import type { Language, Localized } from '../languages.ts';
import { foldedInPlace } from '../text/fold.ts';
import { looseNumberWords } from './lexicon/number-words.ts';
import type { Mention } from './mention.ts';

/** What is counted off in both languages alike. A first floor is not « le premier étage », and a third party is « un tiers ». */
const counted: Localized<Readonly<Record<string, string>>> = {
  en: {
    quarter: 'quarter',
    week: 'week',
    month: 'month',
    day: 'day',
    year: 'year',
    birthday: 'birthday',
    anniversary: 'birthday',
    instalment: 'instalment',
    installment: 'instalment',
    reminder: 'reminder',
    notice: 'notice',
    request: 'request',
    attempt: 'attempt',
    offence: 'offence',
    violation: 'offence',
    infraction: 'offence',
    step: 'step',
    visit: 'visit',
    call: 'call',
    paragraph: 'paragraph',
    edition: 'edition',
    generation: 'generation',
  },
  fr: {
    trimestre: 'quarter',
    semaine: 'week',
    mois: 'month',
    jour: 'day',
    journee: 'day',
    annee: 'year',
    an: 'year',
    anniversaire: 'birthday',
    versement: 'instalment',
    rappel: 'reminder',
    avis: 'notice',
    demande: 'request',
    tentative: 'attempt',
    infraction: 'offence',
    violation: 'offence',
    etape: 'step',
    visite: 'visit',
    appel: 'call',
    alinea: 'paragraph',
    paragraphe: 'paragraph',
    edition: 'edition',
    generation: 'generation',
  },
};

const ordinals: Localized<ReadonlyMap<string, number>> = { en: ordinalsOf('en'), fr: ordinalsOf('fr') };

function ordinalsOf(language: Language): ReadonlyMap<string, number> {
  const isOrdinal = { en: /^(?:first|second|third)$|th$/, fr: /^(?:premi[eè]re?|second|seconde)$|i[eè]me$/ };
  return new Map(
    [...looseNumberWords[language]]
      .filter(([word]) => isOrdinal[language].test(word))
      .map(([word, value]) => [foldedInPlace(word), value]),
  );
}

const pattern: Localized<RegExp> = { en: patternOf('en'), fr: patternOf('fr') };

function patternOf(language: Language): RegExp {
  const between =
    language === 'en' ? '(?:(?:calendar|fiscal|full|business|academic|school) )?' : '(?:(?:pleine?) )?';
  return new RegExp(
    `(?<![a-z\\d-])(?:(${[...ordinals[language].keys()].join('|')})|(\\d{1,2})(?:st|nd|rd|th|er|re|e|eme|ieme)) ${between}(${Object.keys(counted[language]).join('|')})(?![a-z]|s(?! ))`,
    'g',
  );
}

const hint: Localized<RegExp> = {
  en: /(?:first|second|[a-z]th|third|\d(?:st|nd|rd|th)) (?:[a-z]+ )?(?:qua|wee|mon|day|yea|bir|ann|ins|rem|not|req|att|off|vio|inf|ste|vis|cal|par|edi|gen)/i,
  fr: /(?:i[eè]me|premi[eè]re?|seconde?|\de) (?:pleine? )?(?:tri|sem|moi|jou|ann?|ver|rap|avi|dem|ten|inf|vio|[eé]ta|vis|app|ali|par|[eé]di|g[eé]n)/i,
};

const none: readonly Mention[] = [];

/** What is counted off: “the fourth quarter”, « le deuxième rappel », as `quarter 4`, `reminder 2`. In figures it is a fact as well. */
export function findRanks(text: string, language: Language): readonly Mention[] {
  if (!hint[language].test(text)) return none;
  const folded = foldedInPlace(text);
  return [...folded.matchAll(pattern[language])].map(
    ({ 0: words, 1: ordinal = '', 2: figures, 3: noun = '', index: start }) => ({
      value: `${counted[language][noun] ?? noun} ${figures ?? ordinals[language].get(ordinal) ?? 0}`,
      text: text.slice(start, start + words.length),
      start,
      end: start + words.length,
      ...(figures === undefined ? {} : { optional: true }),
    }),
  );
}
