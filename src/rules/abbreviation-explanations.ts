const small = new Set(
  'a an and at by for from in of on or the to with de du des d l la le les et en au aux à sur pour par un une ou s'.split(
    ' ',
  ),
);

/** The words of a text as they are compared with the letters of an abbreviation; without accents. */
export function wordsForInitials(text: string): readonly string[] {
  return plain(text.replace(/(?:\p{L}\.){2,}/gu, ' '))
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
}

/**
 * Whether words in a row begin with these letters; small words between them may count or not.
 *
 * @param words `capitalized` when each but the small ones must begin with a capital, as in a name.
 */
export function spellOut(words: readonly string[], letters: string, kind: 'any' | 'capitalized'): boolean {
  const wanted = plain(letters).toLowerCase();
  const from = (at: number, index: number): boolean => {
    if (index === wanted.length) return true;
    const word = words[at];
    if (word === undefined) return false;
    const isSmall = small.has(word.toLowerCase());
    const begins =
      word[0]?.toLowerCase() === wanted[index] && (kind === 'any' || isSmall || /^[A-Z]/.test(word));
    // An abbreviation does not spell out itself.
    if (begins && !/^[A-Z]{2,}s?$/.test(word) && from(at + 1, index + 1)) return true;
    return index > 0 && isSmall && from(at + 1, index);
  };
  return words.some((_word, at) => from(at, 0));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/Œ/g, 'Oe');
}

const quote = '[“”"«»‘’\\s\\u00a0]*';
const article =
  "(?:the|or|hereafter|hereinafter|called|known as|in short|ci-après|la|le|les|l[’']|ou|dite?|en abrégé|appelée?s?|sigle)";
const determiner = "(?:the|an?|our|its|l[ea]|les|l[’']|une?|notre|nos|or|ou)";
const verb = "(?:stands for|means|refers to|is short for|is the|signifie|désigne|veut dire|s[’']entend)";

/** How a text explains an abbreviation beside it; `ABC` stands for the abbreviation. */
const explanations: readonly (readonly [string, 'u' | 'iu'])[] = [
  // Internet Protocol (IP); … (the “Act” or “PHIPA”); (ci-après la « LPRPDE »). “By law (FIPPA, s. 38)” explains nothing.
  [
    `\\p{L}{3}[^()]*\\((?:[^()]*(?:or|ou)[\\s\\u00a0])?${quote}(?:${article}[,:]?${quote}){0,3}ABC${quote}(?:\\)|;|,? (?:or|ou|also|aussi) (?:the |la |le |l[’'])?[“«"])`,
    'iu',
  ],
  // IP (Internet Protocol); not FIPPA (section 38)
  [
    `ABC${quote}\\(${quote}(?!(?:s|ss|c|art|par|section|article|see|voir|v)\\b|\\d)\\p{L}[^()\\d]{5,}\\)`,
    'u',
  ],
  // your NEQ, if you own a business (the Québec enterprise number)
  [`ABC[^().]{0,60}\\((?:the|le|la|l[’'])[^()\\d]{8,}\\)`, 'u'],
  // “IP”: Internet Protocol
  [`(?:^|[.“«"]\\s?)${quote}ABC${quote}(?:[:–—=]|\\s-\\s)`, 'u'],
  [`ABC${quote},? (?:which |qui )?${verb}`, 'iu'],
  // the STVR, our transit corporation
  [`ABC${quote}, ${determiner} ?\\p{Ll}`, 'u'],
  // Canada’s anti-spam legislation, or CASL
  [
    `\\p{L}{3,}[\\s\\u00a0]\\p{L}{3,}[”»]?,? (?:or|ou|called|known as|appelée?s?|dite?|ci-après)${quote}(?:la |le |les |l[’'])?ABC`,
    'u',
  ],
];

/**
 * Whether a text explains an abbreviation beside it. What stands there is taken on trust: it may be in another language
 * than the letters are.
 */
export function explains(text: string, letters: string): boolean {
  const written = [...letters].join('\\.?');
  const abbreviation = `(?<![\\p{L}\\p{N}])${written}\\.?s?(?![\\p{L}\\p{N}])`;
  return (
    new RegExp(written, 'u').test(text) &&
    explanations.some(([pattern, flags]) =>
      new RegExp(pattern.replace('ABC', abbreviation), flags).test(text),
    )
  );
}
