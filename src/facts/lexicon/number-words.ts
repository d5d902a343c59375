import type { Localized } from '../../languages.ts';

/** How a word takes part in a number written out. */
export interface NumberWord {
  readonly role: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale';
  readonly value: number;
}

/** Cardinal numbers in words: what they are worth and where they may stand. */
export const numberWords: Localized<ReadonlyMap<string, NumberWord>> = {
  en: new Map([
    ...role('unit', 'zero one two three four five six seven eight nine', 0, 1),
    ...role('teen', 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10, 1),
    ...role('ten', 'twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ['hundred', { role: 'hundred', value: 100 }],
    ['thousand', { role: 'scale', value: 1e3 }],
    ['million', { role: 'scale', value: 1e6 }],
    ['billion', { role: 'scale', value: 1e9 }],
    ['trillion', { role: 'scale', value: 1e12 }],
  ]),
  fr: new Map([
    ...role('unit', 'zéro un deux trois quatre cinq six sept huit neuf', 0, 1),
    ['zero', { role: 'unit', value: 0 }],
    ['une', { role: 'unit', value: 1 }],
    ...role('teen', 'dix onze douze treize quatorze quinze seize', 10, 1),
    ...role('ten', 'vingt trente quarante cinquante soixante septante huitante nonante', 20, 10),
    ['octante', { role: 'ten', value: 80 }],
    ['vingts', { role: 'ten', value: 20 }],
    ['cent', { role: 'hundred', value: 100 }],
    ['cents', { role: 'hundred', value: 100 }],
    ['mille', { role: 'scale', value: 1e3 }],
    ['million', { role: 'scale', value: 1e6 }],
    ['millions', { role: 'scale', value: 1e6 }],
    ['milliard', { role: 'scale', value: 1e9 }],
    ['milliards', { role: 'scale', value: 1e9 }],
  ]),
};

/**
 * Words that hold a number which the other language may well leave out or put otherwise: they answer a digit and ask for
 * nothing. Ordinals are among them, for "third party" is « tiers ».
 */
export const looseNumberWords: Localized<ReadonlyMap<string, number>> = {
  en: new Map([
    ...words(1, 'once', 'single', 'first', 'firstly'),
    ...words(2, 'both', 'either', 'neither', 'couple', 'pair', 'pairs', 'twice', 'double', 'dual', 'twofold'),
    ...words(
      2,
      'second',
      'secondly',
      'duplicate',
      'doubly',
      'doubled',
      'twin',
      'bi',
      'bilateral',
      'bilingual',
    ),
    ...words(3, 'third', 'triple', 'thirdly', 'thrice', 'triplicate', 'tri', 'tripled', 'tripartite'),
    ...words(4, 'fourth'),
    ...words(5, 'fifth'),
    ...words(6, 'sixth'),
    ...words(7, 'seventh'),
    ...words(8, 'eighth'),
    ...words(9, 'ninth'),
    ...words(10, 'tenth'),
    ...words(11, 'eleventh'),
    ...words(12, 'twelfth', 'dozen'),
    ...words(13, 'thirteenth'),
    ...words(14, 'fourteenth'),
    ...words(15, 'fifteenth'),
    ...words(16, 'sixteenth'),
    ...words(17, 'seventeenth'),
    ...words(18, 'eighteenth'),
    ...words(19, 'nineteenth'),
    ...words(20, 'twentieth', 'twenties'),
    ...words(30, 'thirtieth', 'thirties'),
    ...words(40, 'forties'),
    ...words(50, 'fifties'),
    ...words(60, 'sixties'),
    ...words(70, 'seventies'),
    ...words(80, 'eighties'),
    ...words(90, 'nineties'),
    ...words(0.5, 'half'),
    ...words(0.25, 'quarter'),
  ]),
  fr: new Map([
    ...words(
      1,
      'premier',
      'première',
      'premiere',
      'premiers',
      'premières',
      'premièrement',
      'unique',
      'unième',
    ),
    ...words(2, 'deuxième', 'deuxièmes', 'deuxièmement', 'second', 'seconde', 'double', 'doubles'),
    ...words(2, 'couple', 'paire', 'paires', 'bi', 'bilatéral', 'bilingue', 'jumeaux', 'jumelles'),
    ...words(3, 'troisième', 'troisièmement', 'triple', 'tri', 'tripartite'),
    ...words(4, 'quatrième'),
    ...words(5, 'cinquième'),
    ...words(6, 'sixième'),
    ...words(7, 'septième'),
    ...words(8, 'huitième', 'huitaine'),
    ...words(9, 'neuvième'),
    ...words(10, 'dixième', 'dizaine'),
    ...words(11, 'onzième'),
    ...words(12, 'douzième', 'douzaine'),
    ...words(13, 'treizième'),
    ...words(14, 'quatorzième'),
    ...words(15, 'quinzième', 'quinzaine'),
    ...words(16, 'seizième'),
    ...words(20, 'vingtième', 'vingtaine'),
    ...words(30, 'trentième', 'trentaine'),
    ...words(50, 'cinquantaine'),
    ...words(100, 'centaine'),
    ...words(1000, 'millier'),
    ...words(0.5, 'moitié', 'demi', 'demie'),
    ...words(0.25, 'quart'),
  ]),
};

/** Words that a fraction is told by, with how many of them make a whole. */
export const denominators: Localized<ReadonlyMap<string, number>> = {
  en: new Map([
    ...words(2, 'half', 'halves'),
    ...words(3, 'third', 'thirds'),
    ...words(4, 'quarter', 'quarters', 'fourths'),
    ...words(5, 'fifths'),
    ...words(10, 'tenths'),
  ]),
  fr: new Map([
    ...words(2, 'demi', 'demie'),
    ...words(3, 'tiers'),
    ...words(4, 'quart', 'quarts'),
    ...words(5, 'cinquièmes'),
    ...words(10, 'dixièmes'),
  ]),
};

function role(
  name: NumberWord['role'],
  words: string,
  first: number,
  step: number,
): readonly (readonly [string, NumberWord])[] {
  return words.split(' ').map((word, index) => [word, { role: name, value: first + index * step }]);
}

function words(value: number, ...forms: readonly string[]): readonly (readonly [string, number])[] {
  return forms.map((form) => [form, value]);
}
