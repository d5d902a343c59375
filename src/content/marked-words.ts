import type { Mark } from './library.ts';

/** A text of settings or front matter with what in it is of another language: as much of a passage as such a text has. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Words as a page shows them, in parts: those in another language than the page's say which, so that a screen reader
 * pronounces them (WCAG 2.2, 3.1.2). Plain data, which can be kept.
 */
export type MarkedWords = readonly (string | { readonly text: string; readonly lang: string })[];

const span = /\[([^[\]]*)\]\{lang=["“”]?([a-z]{2,3}(?:-[A-Z]{2})?)["“”]?\}/g;

/** Reads a text that marks words of another language as Markdown does: `témoins ([cookies]{lang=en})`. */
export function readMarkedText(written: string): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let done = 0;
  for (const { 0: whole, 1: words = '', 2: language, index } of written.matchAll(span)) {
    text += written.slice(done, index);
    marks.push({ start: text.length, end: text.length + words.length, language });
    text += words;
    done = index + whole.length;
  }
  return { text: text + written.slice(done), marks };
}

/** The parts of a text; of marks within one another, the innermost counts. */
export function partsOf({ text, marks }: MarkedText): MarkedWords {
  const inward = marks.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const languageAt = (at: number): string | undefined =>
    inward.find(({ start, end, language }) => language !== undefined && start <= at && at < end)?.language;
  const edges = marks.flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const part = text.slice(start, places[index + 1]);
    const lang = languageAt(start);
    return lang === undefined ? part : { text: part, lang };
  });
}

/** The bare words, for places that hold text only. */
export function plainWords(words: MarkedWords): string {
  return words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
