import { unaccented, withoutLigatures } from '../text/fold.ts';

const small = new Set(
  'a an and at by for from in of on or the to with de du des d l la le les et en au aux à sur pour par un une ou s'.split(
    ' ',
  ),
);

/** A word as it is compared with the letters of an abbreviation; without accents. */
export interface InitialWord {
  /** Lower case. */
  readonly initial: string;
  readonly isCapitalized: boolean;
  /** `of`, `the`, « de »: its letter may count or not. */
  readonly isSmall: boolean;
}

/** The words of a text. Abbreviations are left out: none spells out itself. */
export function wordsForInitials(text: string): readonly InitialWord[] {
  return plain(text)
    .replace(/(?:[A-Za-z]\.){2,}|\b[A-Z]{2,}s?\b/g, ' · ')
    .split(/[^A-Za-z0-9·]+/)
    .filter((word) => word !== '')
    .map((word) => ({
      initial: (word[0] ?? '').toLowerCase(),
      isCapitalized: /^[A-Z]/.test(word),
      isSmall: small.has(word.toLowerCase()),
    }));
}

/**
 * Whether words in a row begin with these letters; small words between them may count or not.
 *
 * @param kind `capitalized` when each but the small ones must begin with a capital, as in a name.
 */
export function isSpelledOut(
  words: readonly InitialWord[],
  letters: string,
  kind: 'any' | 'capitalized',
): boolean {
  const wanted = plain(letters).toLowerCase();
  const from = (at: number, index: number): boolean => {
    if (index === wanted.length) return true;
    const word = words[at];
    if (word === undefined) return false;
    const counts = kind === 'any' || word.isSmall || word.isCapitalized;
    if (counts && word.initial === wanted[index] && from(at + 1, index + 1)) return true;
    return index > 0 && word.isSmall && from(at + 1, index);
  };
  return words.some(({ initial }, at) => initial === wanted[0] && from(at, 0));
}

function plain(text: string): string {
  return unaccented(withoutLigatures(text));
}

const quote = '[“”"«»‘’\\s\\u00a0]*';
const article =
  "(?:the|or|hereafter|hereinafter|called|known as|in short|ci-après|la|le|les|l[’']|ou|dite?|en abrégé|appelée?s?|sigle)";
const determiner = "(?:the|an?|our|its|l[ea]|les|l[’']|une?|notre|nos|or|ou)";
const verb =
  "(?:stands for|means|refers to|is short for|is (?:the|an) (?:abbreviation|acronym)|est (?:l[’']abréviation|l[’']acronyme|le sigle)|signifie|désigne|veut dire|s[’']entend)";

const orCalled = `(?:or|ou|called|known as|appelée?s?|dite?|ci-après)${quote}(?:la |le |les |l[’'])?`;

interface ExplanationPattern {
  /** The end of what stands before the abbreviation: soon known, where {@link before} takes V8 0.2 s to compile. */
  readonly end?: RegExp;
  /** What stands before the abbreviation. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** How a text explains an abbreviation beside it. */
const explanations: readonly ExplanationPattern[] = [
  // Internet Protocol (IP); … (the “Act” or “PHIPA”); (ci-après la « LPRPDE »). “By law (FIPPA, s. 38)” explains nothing.
  {
    before: new RegExp(
      `\\p{L}{3}[^()]*\\((?:[^()]{1,100}(?:or|ou)[\\s\\u00a0])?${quote}(?:${article}[,:]?${quote}){0,3}$`,
      'iu',
    ),
    after: new RegExp(`^${quote}(?:\\)|;|,? (?:or|ou|also|aussi) (?:the |la |le |l[’'])?[“«"])`, 'iu'),
  },
  // IP (Internet Protocol); not FIPPA (section 38)
  {
    after: new RegExp(
      `^${quote}\\(${quote}(?!(?:s|ss|c|art|par|section|article|see|voir|v)\\b|\\d)\\p{L}[^()\\d]{5,}\\)`,
      'u',
    ),
  },
  // your NEQ, if you own a business (the Québec enterprise number)
  { after: /^[^().]{0,60}\((?:the|le|la|l[’'])[^()\d]{8,}\)/u },
  // “IP”: Internet Protocol
  {
    before: new RegExp(`(?:^|[.“«"]\\s?)${quote}$`, 'u'),
    after: new RegExp(`^${quote}(?:[:–—=]|\\s-\\s)`, 'u'),
  },
  { after: new RegExp(`^${quote},? (?:which |qui )?${verb}`, 'iu') },
  // the STVR, our transit corporation
  { after: new RegExp(`^${quote}, ${determiner} ?\\p{Ll}`, 'u') },
  // CANAFE – Centre d’analyse des opérations et déclarations financières du Canada
  {
    after:
      /^[”»\s]*[\u2013\u2014:]\s?(?:the |l[ea] |l[’'])?\p{Lu}\p{L}+[\s\u00a0](?:\p{Ll}+[’'\s]|\p{Lu}\p{L}+\s)\p{L}/u,
  },
  // Canada’s anti-spam legislation, or CASL
  {
    end: new RegExp(`${orCalled}$`, 'u'),
    before: new RegExp(`\\p{L}{3}[\\s\\u00a0]\\p{L}{3,40}[”»]?,? ${orCalled}$`, 'u'),
  },
];

/** How far from the abbreviation its explanation may begin or end, in characters. */
const maxDistance = 250;

/**
 * Whether a text explains an abbreviation beside it. What stands there is taken on trust: it may be in another language
 * than the letters are.
 */
export function explains(text: string, letters: string): boolean {
  if (!text.includes(letters) && !text.includes([...letters].join('.'))) return false;
  const abbreviation = new RegExp(
    `(?<![\\p{L}\\p{N}])${[...letters].join('\\.?')}\\.?s?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  for (const match of text.matchAll(abbreviation)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - maxDistance), match.index);
    const after = text.slice(end, end + maxDistance);
    // What is at a fixed place is looked at first, so that it is soon known.
    const explained = explanations.some(
      (one) =>
        (one.after?.test(after) ?? true) &&
        (one.end?.test(before) ?? true) &&
        (one.before?.test(before) ?? true),
    );
    if (explained) return true;
  }
  return false;
}
