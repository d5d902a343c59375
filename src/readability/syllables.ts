import type { Language, Localized } from '../languages.ts';
import { englishSyllables } from './english-syllables.ts';
import { frenchSyllables } from './french-syllables.ts';
import { syllablesOfNumber } from './number-syllables.ts';

/** What usual abbreviations and signs are read as; without full stops, lower case. */
const readAs: Localized<Readonly<Record<string, number>>> = {
  // mister, missus, doctor, extension, section, chapter, article, et cetera, number, street, for example, that is
  en: {
    mr: 2,
    mrs: 2,
    ms: 1,
    dr: 2,
    ext: 3,
    s: 2,
    ss: 2,
    c: 2,
    art: 3,
    para: 4,
    etc: 4,
    st: 1,
    eg: 4,
    ie: 2,
    vs: 2,
    inc: 4,
  },
  // monsieur, madame, maître, docteur, article, chapitre, paragraphe, numéro, et cetera, par exemple, c’est-à-dire
  fr: {
    m: 2,
    mm: 2,
    mme: 2,
    mmes: 2,
    me: 1,
    dr: 2,
    dre: 2,
    art: 2,
    ch: 2,
    chap: 2,
    c: 2,
    par: 1,
    no: 3,
    nᵒ: 3,
    etc: 4,
    p: 1,
    ex: 2,
    cad: 3,
    h: 1,
  },
};

const signs: Localized<Readonly<Record<string, number>>> = {
  en: { $: 2, '%': 2, '&': 1, '€': 2, '§': 2 },
  fr: { $: 2, '%': 2, '&': 1, '€': 2, '§': 3 },
};

/** The longest number that is read as a whole; longer ones are codes. */
const longestNumber = 1_000_000_000;

/**
 * The syllables of a word as it is read aloud. Numbers are read in words and abbreviations letter by letter, unless they
 * can be spoken as a word; undefined for an address, a telephone number or a code, of which Flesch says that a count is
 * truer without (A New Readability Yardstick, 1948).
 */
export function syllablesIn(word: string, language: Language): number | undefined {
  const bare = word.replace(/^[^\p{L}\p{N}$€§&]+|[^\p{L}\p{N}.%$€]+$/gu, '');
  if (/[@]|:\/\/|\w\.\w{2,}|\d[-–.]\d{3,}|\p{L}\d|\d\p{L}{2,}\d|\d{4}-\d\d/u.test(bare)) return undefined;
  const known = readAs[language][bare.replaceAll('.', '').toLowerCase()];
  if (known !== undefined && (bare.includes('.') || bare.length < 4) && isAbbreviation(bare, language))
    return known;
  let sum = 0;
  for (const [piece] of bare.matchAll(
    /[\d][\d\s,.]*(?<=\d)|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*['’]?|[$%€&§]/gu,
  )) {
    const count = /\d/.test(piece)
      ? ofNumber(piece, language)
      : /\p{L}/u.test(piece)
        ? ofLetters(piece, language)
        : (signs[language][piece] ?? 0);
    if (count === undefined) return undefined;
    sum += count;
  }
  return Math.max(1, sum);
}

const withoutStop: Localized<RegExp> = {
  en: /^(?:Mr|Mrs|Ms|Dr|vs)$/,
  fr: /^(?:Mm?es?|Dre?|no|h)$/,
};

/** “point five”, « virgule cinq ». */
const decimalMarkSyllables: Localized<number> = { en: 1, fr: 2 };

/** Letters by their names; those that are not here have one syllable. */
const letterSyllables: Localized<Readonly<Record<string, number>>> = {
  en: { W: 3 },
  fr: { W: 3, Y: 2 },
};

const wordSyllables: Localized<(word: string) => number> = {
  en: englishSyllables,
  fr: (word) =>
    word.split(/['’]/).reduce((sum, part, index, all) => {
      // What an elision leaves before the apostrophe is spoken with the next word.
      const syllables = frenchSyllables(part);
      return sum + (index < all.length - 1 && part.length < 3 ? 0 : syllables);
    }, 0),
};

/** In French `par` and `me` are words as well, which carry no full stop; English `art`, `no` too. */
function isAbbreviation(word: string, language: Language): boolean {
  if (word.endsWith('.')) return true;
  return withoutStop[language].test(word);
}

function ofNumber(piece: string, language: Language): number | undefined {
  const [whole = '', ...parts] = piece.replace(/[\s,.](?=\d{3}(?!\d))/g, '').split(/[,.]/);
  const value = Number(whole);
  if (!(value < longestNumber) || (whole.length > 1 && whole.startsWith('0'))) return undefined;
  return parts.reduce(
    (sum, part) => sum + decimalMarkSyllables[language] + syllablesOfNumber(Number(part), language),
    syllablesOfNumber(value, language),
  );
}

function ofLetters(piece: string, language: Language): number {
  if (/^\p{Lu}{1,8}$/u.test(piece) && piece.length > 1 && !isSpeakable(piece))
    return spelledOut(piece, language);
  return wordSyllables[language](piece);
}

/** Whether capitals can be spoken as a word, as PIPEDA is and CIPVP is not. */
function isSpeakable(letters: string): boolean {
  return (
    letters.length > 3 && !/[^AEIOUYÀÂÉÈÊÎÔÛ]{3}/.test(letters) && /^.{0,2}[AEIOUYÀÂÉÈÊÎÔÛ]/.test(letters)
  );
}

function spelledOut(letters: string, language: Language): number {
  let sum = 0;
  for (const letter of letters) sum += letterSyllables[language][letter] ?? 1;
  return sum;
}
