import type { Passage } from '../content/library.ts';
import { composed } from '../text/fold.ts';
import { overlapping } from '../text/overlapping.ts';
import { knownAbbreviations, stressedWords } from './known-abbreviations.ts';

/** An abbreviation where it stands in a text. */
export interface DetectedAbbreviation {
  /** In capitals, without full stops and without the `s` of a plural: what it is compared by. */
  readonly letters: string;
  readonly text: string;
  readonly start: number;
}

const capitals =
  /(?<![\p{L}\p{N}.@&/#_‑–-]|\p{N} )(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})s?(?![\p{L}\p{N}@&/_‑-]|\.\p{L}| ?\.?\d| \p{Lu}{1,4} \d)/gu;

/** What comes before letters that are a label: `Form AB`, « annexe AA ». */
const label =
  /(?:\b(?:forms?|schedule|appendix|annex|class|type|category|model|grade|series|suite|unit|room|section|part|table|figure|formulaires?|annexe|classe|catégorie|modèle|série|bureau|local|partie|tableau|signed|signé)|,)[ \u00a0]$/iu;

/** What comes after a name that is an abbreviation: the word for what it is. */
const company =
  /^(?: \p{Lu}[\p{L}&]*){0,3},? (?:Inc|Ltd|Ltée|Corp|Co|LLC|LLP|GmbH|AG|SA|inc|ltée|s\.r\.l)\b/u;

/** The abbreviations of a passage that ask for an explanation; `isWord` knows the words of the text in lower case. */
export function detectAbbreviations(
  { text, marks }: Passage,
  pageLanguage: string,
  isWord: (word: string) => boolean,
): readonly DetectedAbbreviation[] {
  if (!/\p{Lu}\.?\p{Lu}/u.test(text)) return [];
  const foreignAt = overlapping(marks.filter((mark) => mark.language !== pageLanguage));
  return Array.from(text.matchAll(capitals)).flatMap((match) => {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const letters = lettersOf(written);
    // What stands farther away tells nothing.
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 60);
    const asks =
      !knownAbbreviations.has(letters) &&
      !isRoman(letters) &&
      foreignAt({ start, end }).length === 0 &&
      !isStressed(letters, written, before, after, isWord) &&
      !isInitials(written, before, after) &&
      !(label.test(before) && letters.length < 3) &&
      !company.test(after) &&
      text.trim() !== written;
    return asks ? [{ letters, text: written.replace(/\.?s$/, ''), start }] : [];
  });
}

/** `R.S.O.` and `RSO` are the same, as are `PIAs` and `PIA`. */
export function lettersOf(written: string): string {
  return composed(written.replace(/s$/, '').replaceAll('.', '')).toUpperCase();
}

/** `XIV`; all of them are names of something else as well, which is a miss and no false alarm. */
function isRoman(letters: string): boolean {
  return /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters);
}

/** A word in capitals, for stress or as all of its neighbours are. */
function isStressed(
  letters: string,
  written: string,
  before: string,
  after: string,
  isWord: (word: string) => boolean,
): boolean {
  if (written.includes('.')) return false;
  if (stressedWords.has(letters)) return true;
  // Two letters are a word in lower case by chance: “it” and IT.
  if (letters.length > 2 && isWord(letters.toLowerCase())) return true;
  return (
    /\p{Lu}{3,}[’'\p{Lu}]*[ \u00a0]$/u.test(before) ||
    /^[ \u00a0](?:\p{Lu}{1,2}[ \u00a0])?\p{Lu}{3,}/u.test(after)
  );
}

/** `J.R. Smith`, `D.C.` after a city: letters of a name, or of a place. */
function isInitials(written: string, before: string, after: string): boolean {
  return written.includes('.') && (/^ ?\p{Lu}[\p{Ll}’']/u.test(after) || /\p{L}, $/u.test(before));
}
