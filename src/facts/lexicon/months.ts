import type { Localized } from '../../languages.ts';

/** The names of the months, in order, as regular-expression sources; accents may be missing. */
const names: Localized<readonly string[]> = {
  en: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  fr: [
    'janvier|janv|jan',
    'f[ée]vrier|f[ée]vr|f[ée]v',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juill|juil',
    'ao[ûu]t',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'd[ée]cembre|d[ée]c',
  ],
};

/** A pattern that matches any month of the language, an abbreviation with or without its dot. */
export const monthPattern: Localized<string> = {
  en: monthIn(names.en),
  fr: monthIn(names.fr),
};

/** The dot after a full name ends a sentence. */
function monthIn(months: readonly string[]): string {
  const full = months.map((month) => month.split('|')[0]).join('|');
  const short = months.flatMap((month) => month.split('|').slice(1)).join('|');
  return `(?:(?:${full})|(?:${short})(?![a-zà-ÿ])\\.?)(?![a-zà-ÿ])`;
}

/** Every spelling, in lower case and without dot, with the number of its month. */
export const monthNumbers: Localized<ReadonlyMap<string, number>> = {
  en: numbered(names.en),
  fr: numbered(names.fr),
};

/** The number of the month a word names, 1 to 12, or undefined. */
export function monthNumber(word: string, language: 'en' | 'fr'): number | undefined {
  return monthNumbers[language].get(word.toLowerCase().replace(/\.$/, ''));
}

function numbered(months: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    months.flatMap((month, index) =>
      month.split('|').flatMap((word) => spellings(word).map((spelling) => [spelling, index + 1] as const)),
    ),
  );
}

function spellings(word: string): readonly string[] {
  const choice = /\[(.)(.)\]/.exec(word);
  if (!choice) return [word];
  return [choice[1], choice[2]].map((letter) => word.replace(choice[0], letter ?? ''));
}
