import type { Passage } from '../content/library.ts';
import { knownAbbreviations, stressedWords } from './known-abbreviations.ts';

/** An abbreviation where it stands in a text. */
export interface Abbreviation {
  /** In capitals, without full stops and without the `s` of a plural: what it is compared by. */
  readonly letters: string;
  readonly text: string;
  readonly start: number;
}

const capitals =
  /(?<![\p{L}\p{N}.@&/#_‑–-]|\p{N} )(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})s?(?![\p{L}\p{N}@&/_‑-]|\.\p{L}| ?\.?\d)/gu;

/** What comes before letters that are a label: `Form AB`, « annexe AA ». */
const label =
  /(?:\b(?:forms?|schedule|appendix|annex|class|type|category|model|grade|series|suite|unit|room|section|part|table|figure|formulaires?|annexe|classe|catégorie|modèle|série|bureau|local|partie|tableau|signed|signé)|,)[ \u00a0]$/iu;

/** What comes after a name that is an abbreviation: the word for what it is. */
const company = /^,? (?:Inc|Ltd|Ltée|Corp|Co|LLC|LLP|GmbH|AG|SA|inc|ltée|s\.r\.l)\b/u;

/** The abbreviations of a passage that ask for an explanation; `isWord` knows the words of the text in lower case. */
export function abbreviationsIn(
  { text, marks }: Passage,
  pageLanguage: string,
  isWord: (word: string) => boolean,
): readonly Abbreviation[] {
  if (!/\p{Lu}\.?\p{Lu}/u.test(text)) return [];
  return Array.from(text.matchAll(capitals)).flatMap((match) => {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const letters = lettersOf(written);
    const before = text.slice(0, start);
    const after = text.slice(end);
    const asks =
      !knownAbbreviations.has(letters) &&
      !isRoman(letters) &&
      !marks.some((mark) => mark.language !== pageLanguage && mark.start < end && mark.end > start) &&
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
  return written.replace(/s$/, '').replaceAll('.', '').normalize('NFC').toUpperCase();
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

const small = new Set(
  'a an and at by for from in of on or the to with de du des d l la le les et en au aux à sur pour par un une ou s'.split(
    ' ',
  ),
);

/** The words of a text as they are compared with the letters of an abbreviation. */
export function wordsForInitials(text: string): readonly string[] {
  return plain(text.replace(/(?:\p{L}\.){2,}/gu, ' '))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Whether words in a row begin with these letters; small words between them may count or not. */
export function spellOut(words: readonly string[], letters: string): boolean {
  const wanted = plain(letters);
  return words.some((word, at) => word[0] === wanted[0] && matchesFrom(words, at, wanted, 0));
}

function matchesFrom(words: readonly string[], at: number, wanted: string, index: number): boolean {
  if (index === wanted.length) return true;
  const word = words[at];
  if (word === undefined) return false;
  if (word[0] === wanted[index] && matchesFrom(words, at + 1, wanted, index + 1)) return true;
  return index > 0 && small.has(word) && matchesFrom(words, at + 1, wanted, index);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').toLowerCase();
}

/**
 * Whether a text explains an abbreviation beside it: “Internet Protocol (IP)”, “IP (Internet Protocol)”, « (ci-après la
 * LPRPDE) », “PIA means …”. What stands beside it is taken on trust: it may be in another language than its letters.
 */
export function explains(text: string, letters: string): boolean {
  const written = [...letters].join('\\.?');
  const abbreviation = `(?<![\\p{L}\\p{N}])${written}\\.?s?(?![\\p{L}\\p{N}])`;
  const article =
    "(?:the|or|hereafter|hereinafter|called|known as|in short|ci-après|la|le|les|l[’']|ou|dite?|en abrégé|appelée?s?|sigle)";
  const quote = '[“”"«»‘’\\s\\u00a0]*';
  const inBrackets = new RegExp(
    `\\p{L}{2}[\\p{L}’'.”»]*[\\s\\u00a0][^()]*\\p{L}[^()]*\\(${quote}(?:${article}[,:]?${quote}){0,3}${abbreviation}${quote}(?:\\)|;|,? (?:or|ou|also|aussi) )`,
    'iu',
  );
  const before = new RegExp(
    `${abbreviation}${quote}\\(${quote}(?!(?:s|ss|c|art|par|section|article|see|voir|v)\\b|\\d)\\p{L}[^()\\d]{5,}\\)`,
    'u',
  );
  const defined = new RegExp(
    `(?:^|[.“«"]\\s?)${quote}${abbreviation}${quote}(?:[:–—=]|\\s-\\s)|${abbreviation}${quote}(?:,? (?:which |qui )?(?:stands for|means|refers to|is short for|is the|signifie|désigne|veut dire|s[’']entend)|, (?:the|an?|l[ea]|les|l[’']|un|une|or|ou) ?\\p{L})`,
    'iu',
  );
  const afterComma = new RegExp(
    `\\p{L}{3,}[\\s\\u00a0]\\p{L}{3,}[”»]?,? (?:or|ou|called|known as|appelée?s?|dite?|ci-après)${quote}(?:la |le |les |l[’'])?${abbreviation}`,
    'u',
  );
  return inBrackets.test(text) || before.test(text) || defined.test(text) || afterComma.test(text);
}
