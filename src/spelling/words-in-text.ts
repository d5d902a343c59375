import { blankOut } from '../content/blank-out.ts';
import type { Passage } from '../content/library.ts';
import { type Language, localize } from '../languages.ts';
import { composed } from '../text/fold.ts';

/** A word whose spelling can be looked up. */
export interface WrittenWord {
  /** Straight apostrophe, accents on their letters; without an article elided before it or an ending after an apostrophe. */
  readonly text: string;
  /** Where it stands in its text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * What stands between spaces and holds no word by itself: addresses, names of files and of users, numbers with letters, markup
 * gone wrong, inclusive writing (« employé·e·s », « employé.e.s », « employés(es) », « employé/e »), and what a soft hyphen
 * parts.
 */
const noWord =
  /^["'“«([]?~?\/\p{L}|[@\d_\\#=<>{}|~^·‧•\u00ad]|[\p{L}\p{N}][.:][\p{L}\p{N}]|:\/\/|\p{L}\(\p{L}|\p{L}[)\]]\p{L}|\p{L}\/\p{L}/u;

const word = /\p{L}[\p{L}\p{M}]*(?:['’ʼ\u2010\u2011-]\p{L}[\p{L}\p{M}]*)*/gu;
const elided = /^(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|entr)')+(?=\p{L})/iu;
const ending = /'(?:s|ll|ve|d|re)$/i;

/** Fewer letters make no word that can be told from an abbreviation. */
const fewestLetters = 3;
/** No word is longer. */
const mostLetters = 40;

/** Texts have the same words over and over, so what stands between two spaces is taken apart once. */
const remembered = localize(() => new Map<string, readonly WrittenWord[]>());
/** Beyond this, what is remembered takes more than it saves. */
const mostRemembered = 50_000;

/**
 * The words of a text that may be misspelled: not those in capitals or with one inside, nor what is marked as another language,
 * code or an address.
 */
export function writtenWords(
  passage: Pick<Passage, 'text' | 'marks'>,
  language: Language,
): readonly WrittenWord[] {
  const words: WrittenWord[] = [];
  const known = remembered[language];
  for (const { 0: chunk, index } of blankOut(passage).matchAll(/\S+/g)) {
    let inChunk = known.get(chunk);
    if (!inChunk) {
      inChunk = wordsInChunk(chunk, language);
      if (known.size >= mostRemembered) known.clear();
      known.set(chunk, inChunk);
    }
    for (const { text, start, end } of inChunk) words.push({ text, start: index + start, end: index + end });
  }
  return words;
}

function wordsInChunk(chunk: string, language: Language): readonly WrittenWord[] {
  if (noWord.test(chunk)) return [];
  return Array.from(chunk.matchAll(word)).flatMap(({ 0: found, index }) => {
    // « pré- » and “-based” are parts of words.
    if (chunk[index - 1] === '-' || chunk[index + found.length] === '-') return [];
    const plain = composed(found)
      .replace(/[’ʼ]/g, "'")
      .replace(/[\u2010\u2011]/g, '-');
    const before = language === 'fr' ? (elided.exec(plain)?.[0].length ?? 0) : 0;
    const whole = plain.slice(before);
    const text = language === 'en' ? whole.replace(ending, '') : whole;
    // A capital inside a word makes it a name or an abbreviation.
    if (text.length < fewestLetters || text.length > mostLetters || /\p{L}\p{Lu}/u.test(text)) return [];
    return [{ text, start: index + before, end: index + found.length - (whole.length - text.length) }];
  });
}
