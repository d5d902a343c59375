/** A word where it stands in a text; the end is exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const space = ' \\u00a0\\u202f';

/** A figure whose thousands are parted by spaces, the way French writes them. */
const spacedFigure = `(?<![\\p{L}\\p{N}][${space}]?)\\d{1,3}(?:[${space}]\\d{3})+(?![\\d-]|[${space}]\\d)`;

/** Also what holds no letter: to look for one at each of its signs would take long in a row of thousands. */
const run = new RegExp(`${spacedFigure}|[^\\s—–]+`, 'gu');
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The words of a text: what stands between spaces or dashes and holds a letter or a digit. Contractions, elisions,
 * compounds with hyphens and figures are one word each, as in Flesch’s own rules (How to Write Plain English, 1979,
 * chapter 2); `1 000` is one as well.
 */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(run)).flatMap(({ 0: found, index }) =>
    letterOrDigit.test(found) ? { start: index, end: index + found.length, text: found } : [],
  );
}
