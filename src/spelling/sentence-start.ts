import type { Language } from '../languages.ts';
import { sentencesIn } from '../text/sentences.ts';

/** Signs that may stand before the first word of a sentence, then an article elided before it. */
const opening = /^[^\p{L}\p{N}]*/u;
const elided = /^(?:[cdjlmnst]|qu|lorsqu|puisqu)['’]/iu;

/** Where the words that begin the sentences of a text stand: there a capital says nothing of the word. */
export function sentenceStarts(text: string, language: Language): ReadonlySet<number> {
  return new Set(
    sentencesIn(text, language).flatMap(({ start, end }) => {
      const first = start + (opening.exec(text.slice(start, end))?.[0].length ?? 0);
      return [first, first + (elided.exec(text.slice(first, first + 10))?.[0].length ?? 0)];
    }),
  );
}
