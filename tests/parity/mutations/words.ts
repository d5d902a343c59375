import type { Language, Localized } from '../../../src/languages.ts';

/** Names of the months as written in running text. */
export const months: Localized<readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

/** Usual short forms of those that have one; the others stay whole. */
export const shortMonths: Localized<readonly string[]> = {
  en: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  fr: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'.split(' '),
};

const small: Localized<readonly string[]> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  ),
};

const tens: Localized<readonly string[]> = {
  en: '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  fr: '- - vingt trente quarante cinquante soixante'.split(' '),
};

/** A number below 70 in words; above, French takes ways of its own, which only `seventy-two` needs here. */
export function spell(value: number, language: Language): string | undefined {
  const word = small[language][value];
  if (word !== undefined) return word;
  if (value >= 70 && language === 'fr') {
    const rest = spell(value - 60, 'fr');
    return value < 80 && rest !== undefined ? `soixante-${value === 71 ? 'et-onze' : rest}` : undefined;
  }
  const ten = tens[language][Math.floor(value / 10)];
  if (ten === undefined) return undefined;
  const unit = value % 10;
  if (unit === 0) return ten;
  return language === 'fr' && unit === 1 ? `${ten} et un` : `${ten}-${small[language][unit]}`;
}

const numbersByWord: Localized<ReadonlyMap<string, number>> = { en: byWord('en'), fr: byWord('fr') };

function byWord(language: Language): ReadonlyMap<string, number> {
  const entries: [string, number][] = [];
  for (let value = 2; value < 100; value += 1) {
    const word = spell(value, language);
    if (word !== undefined && !word.includes(' ')) entries.push([word, value]);
  }
  return new Map(entries);
}

interface WrittenNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly style: 'word' | 'digits';
}

const words = /[\p{L}-]+/gu;
const digits: Localized<RegExp> = {
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
  fr: /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
};

/** The numbers in a short text, in words and in digits, in the order they stand. */
export function numbersIn(text: string, language: Language): readonly WrittenNumber[] {
  const spelled = [...text.matchAll(words)].flatMap((match): WrittenNumber[] => {
    const value = numbersByWord[language].get(match[0].toLowerCase());
    return value === undefined
      ? []
      : [{ value, start: match.index, end: match.index + match[0].length, style: 'word' }];
  });
  const figures = [...text.matchAll(digits[language])].map((match): WrittenNumber => {
    const plain = match[0].replace(/[ \u00a0\u202f]/g, '').replace(language === 'en' ? /,/g : /$^/, '');
    return {
      value: Number(plain.replace(',', '.')),
      start: match.index,
      end: match.index + match[0].length,
      style: 'digits',
    };
  });
  return [...spelled, ...figures].sort((a, b) => a.start - b.start);
}

/** The text with another text in the place of one of its parts. */
export function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
