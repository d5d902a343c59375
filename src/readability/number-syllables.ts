import type { Language, Localized } from '../languages.ts';

/** How numbers are read aloud, in syllables. */
interface Spoken {
  /** 0 to 19. */
  readonly small: readonly number[];
  /** 20, 30 … 90. */
  readonly tens: readonly number[];
  readonly hundred: number;
  readonly thousand: number;
  readonly million: number;
  /** 1990 is “nineteen ninety”. */
  readonly yearsInPairs: boolean;
  /** « mille » and « cent », never « un mille ». */
  readonly oneUnsaid: boolean;
  /** The tens that are counted on to nineteen: « soixante-quinze », « quatre-vingt-quinze ». */
  readonly tensToNineteen: readonly number[];
  /** « vingt et un »: the tens that are joined to one by a word, and its syllables. */
  readonly joinedToOne: { readonly below: number; readonly syllables: number };
}

const spoken: Localized<Spoken> = {
  // zero one two … ten eleven twelve thirteen … nineteen; twenty … seventy … ninety
  en: {
    small: [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2],
    tens: [2, 2, 2, 2, 2, 3, 2, 2],
    hundred: 2,
    thousand: 2,
    million: 2,
    yearsInPairs: true,
    oneUnsaid: false,
    tensToNineteen: [],
    joinedToOne: { below: 0, syllables: 0 },
  },
  // zéro un deux … dix onze … seize dix-sept dix-huit dix-neuf; vingt trente quarante cinquante soixante, then by tens
  fr: {
    small: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2],
    tens: [1, 1, 2, 2, 2, 2, 2, 2],
    hundred: 1,
    thousand: 1,
    million: 2,
    yearsInPairs: false,
    oneUnsaid: true,
    tensToNineteen: [7, 9],
    joinedToOne: { below: 8, syllables: 1 },
  },
};

/** The syllables of a number read aloud: `27` is “twenty-seven”, `1990` “nineteen ninety” and « mille neuf cent quatre-vingt-dix ». */
export function syllablesOfNumber(value: number, language: Language): number {
  const words = spoken[language];
  // 1990 and 2026, but not 1900, 2000 and 2005.
  const isYear =
    words.yearsInPairs &&
    value > 1099 &&
    value < 10_000 &&
    value % 100 > 9 &&
    (value % 1000 > 99 || value < 2100);
  if (isYear)
    return syllablesOfNumber(Math.floor(value / 100), language) + belowHundred(value % 100, language);
  if (value >= 1_000_000) return group(value, 1_000_000, words.million, language);
  if (value >= 1000) {
    if (words.oneUnsaid && value < 2000) return words.thousand + rest(value % 1000, language);
    return group(value, 1000, words.thousand, language);
  }
  if (value >= 100) {
    if (words.oneUnsaid && value < 200) return words.hundred + rest(value % 100, language);
    return group(value, 100, words.hundred, language);
  }
  return belowHundred(value, language);
}

function group(value: number, size: number, name: number, language: Language): number {
  return syllablesOfNumber(Math.floor(value / size), language) + name + rest(value % size, language);
}

function rest(value: number, language: Language): number {
  return value === 0 ? 0 : syllablesOfNumber(value, language);
}

function belowHundred(value: number, language: Language): number {
  const { small, tens, tensToNineteen, joinedToOne } = spoken[language];
  if (value < 20) return small[value] ?? 0;
  const ten = Math.floor(value / 10);
  const after = tensToNineteen.includes(ten) ? (value % 10) + 10 : value % 10;
  const joint = value % 10 === 1 && ten < joinedToOne.below ? joinedToOne.syllables : 0;
  return (tens[ten - 2] ?? 0) + joint + (after === 0 ? 0 : (small[after] ?? 0));
}
