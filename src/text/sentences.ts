import type { Language } from '../languages.ts';
import { endsSentence } from './sentence-ends.ts';

/** A stretch of a text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop before a figure or a small letter is that of an abbreviation: “s. 38(2)”. */
const clauseEnd = /(?<=[.!?;])\s+(?=[\p{Lu}«“"([])|\n/gu;

/**
 * The clauses of a text in either language, for words that mean something only together. Unlike {@link sentencesIn}, they
 * end at semicolons too, and no abbreviation is known but by what follows it.
 */
export function clausesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(clauseEnd)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** Sentences of a text whose language, and so its abbreviations, are not known: a full stop before a space ends one. */
export function plainSentencesIn(text: string): readonly Span[] {
  return Array.from(
    text.matchAll(/[^.!?\n]+(?:[.!?]+(?!\s)[^.!?\n]+)*[.!?]*/g),
    ({ index, 0: sentence }) => ({ start: index, end: index + sentence.length }),
  );
}

/** Only the first of many full stops begins an end: one for each would take time that grows with the square. */
const end = /(?<![.!?])([.!?]+|…)((?:[ \u00a0\u202f]?»|[)\]”"’])*)(?=\s)|\n/g;
/** No abbreviation is longer; what stands before need not be read again at every full stop. */
const longestLookBack = 80;
const opening = /^[\s«“"‘([—–-]*/;

/**
 * The sentences of a text, without the spaces around them. `Intl.Segmenter` would end one after `Mr.`, `art.` and `c.`
 * in both languages and before `»`, and how it cuts changes between releases of its data; so this has its own rules. A
 * line break ends a sentence, as does a full stop that is no part of an abbreviation.
 */
export function sentencesIn(text: string, language: Language): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (at: number): void => {
    const written = text.slice(start, at);
    const from = start + (written.length - written.trimStart().length);
    const to = start + written.trimEnd().length;
    if (/[\p{L}\p{N}]/u.test(written)) spans.push({ start: from, end: to });
    start = at;
  };
  for (const match of text.matchAll(end)) {
    const [found, signs = '', closing = ''] = match;
    const at = match.index + found.length;
    if (found === '\n') cut(at);
    else {
      const next = text.slice(at, at + 40).replace(opening, '');
      const before = text.slice(Math.max(start, match.index - longestLookBack), match.index);
      if (endsSentence(before, signs, closing !== '', next, language)) cut(at);
    }
  }
  cut(text.length);
  return spans;
}
