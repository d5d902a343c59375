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
    ...loose(1, 'once', 'single', 'first', 'firstly'),
    ...loose(2, 'both', 'either', 'neither', 'couple', 'pair', 'pairs', 'twice', 'double', 'dual', 'twofold'),
    ...loose(
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
    ...loose(3, 'third', 'triple', 'thirdly', 'thrice', 'triplicate', 'tri', 'tripled', 'tripartite'),
    ...loose(4, 'fourth'),
    ...loose(5, 'fifth'),
    ...loose(6, 'sixth'),
    ...loose(7, 'seventh'),
    ...loose(8, 'eighth'),
    ...loose(9, 'ninth'),
    ...loose(10, 'tenth'),
    ...loose(11, 'eleventh'),
    ...loose(12, 'twelfth', 'dozen'),
    ...loose(13, 'thirteenth'),
    ...loose(14, 'fourteenth'),
    ...loose(15, 'fifteenth'),
    ...loose(16, 'sixteenth'),
    ...loose(17, 'seventeenth'),
    ...loose(18, 'eighteenth'),
    ...loose(19, 'nineteenth'),
    ...loose(20, 'twentieth', 'twenties'),
    ...loose(30, 'thirtieth', 'thirties'),
    ...loose(40, 'forties'),
    ...loose(50, 'fifties'),
    ...loose(60, 'sixties'),
    ...loose(70, 'seventies'),
    ...loose(80, 'eighties'),
    ...loose(90, 'nineties'),
    ...loose(0.5, 'half'),
    ...loose(0.25, 'quarter'),
  ]),
  fr: new Map([
    ...loose(
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
    ...loose(2, 'deuxième', 'deuxièmes', 'deuxièmement', 'second', 'seconde', 'double', 'doubles'),
    ...loose(2, 'couple', 'paire', 'paires', 'bi', 'bilatéral', 'bilingue', 'jumeaux', 'jumelles'),
    ...loose(3, 'troisième', 'troisièmement', 'triple', 'tri', 'tripartite'),
    ...loose(4, 'quatrième'),
    ...loose(5, 'cinquième'),
    ...loose(6, 'sixième'),
    ...loose(7, 'septième'),
    ...loose(8, 'huitième', 'huitaine'),
    ...loose(9, 'neuvième'),
    ...loose(10, 'dixième', 'dizaine'),
    ...loose(11, 'onzième'),
    ...loose(12, 'douzième', 'douzaine'),
    ...loose(13, 'treizième'),
    ...loose(14, 'quatorzième'),
    ...loose(15, 'quinzième', 'quinzaine'),
    ...loose(16, 'seizième'),
    ...loose(20, 'vingtième', 'vingtaine'),
    ...loose(30, 'trentième', 'trentaine'),
    ...loose(50, 'cinquantaine'),
    ...loose(100, 'centaine'),
    ...loose(1000, 'millier'),
    ...loose(0.5, 'moitié', 'demi', 'demie'),
    ...loose(0.25, 'quart'),
  ]),
};

/** Words that a fraction is told by. */
export const fractionWords: Localized<readonly string[]> = {
  en: ['half', 'halves', 'third', 'thirds', 'quarter', 'quarters', 'fourths', 'fifths', 'tenths'],
  fr: ['demi', 'demie', 'tiers', 'quart', 'quarts', 'cinquièmes', 'dixièmes'],
};

function role(
  name: NumberWord['role'],
  words: string,
  first: number,
  step: number,
): readonly (readonly [string, NumberWord])[] {
  return words.split(' ').map((word, index) => [word, { role: name, value: first + index * step }]);
}

function loose(value: number, ...words: readonly string[]): readonly (readonly [string, number])[] {
  return words.map((word) => [word, value]);
}
