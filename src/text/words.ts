/** A word where it stands in a text; the end is exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const space = ' \\u00a0\\u202f';

/** A figure whose thousands are parted by spaces, the way French writes them. */
const spacedFigure = `(?<![\\p{L}\\p{N}][${space}]?)\\d{1,3}(?:[${space}]\\d{3})+(?![\\d-]|[${space}]\\d)`;

const word = new RegExp(`${spacedFigure}|[^\\s—–]*[\\p{L}\\p{N}][^\\s—–]*`, 'gu');

/**
 * The words of a text: what stands between spaces or dashes and holds a letter or a digit. Contractions, elisions,
 * compounds with hyphens and figures are one word each, as in Flesch’s own rules (How to Write Plain English, 1979,
 * chapter 2); `1 000` is one as well.
 */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}
