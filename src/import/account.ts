import { allSections, type Body, passagesOf } from '../content/library.ts';
import type { Language } from '../languages.ts';
import { foldedWords } from '../text/fold.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { LeftOut } from './imported-source.ts';
import { withAddresses } from './page/addresses.ts';

/** What became of every sentence of a source. */
export interface Account {
  /** Sentences of the source that the Markdown has. */
  readonly kept: number;
  /** Every other one, with the reason. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Looks for each sentence of the source in the Markdown that was made of it, as `check` reads it, and among what was
 * left out. One that is in neither is `lost`: a fault of ours, and said all the same.
 *
 * @param title the title in the front matter, which is kept as well.
 */
export function account(
  runs: readonly string[],
  leftOut: readonly LeftOut[],
  body: Body,
  title: string,
  language: Language,
): Account {
  const passages = [
    title,
    ...passagesOf(body.lead).map(({ text }) => text),
    ...allSections(body).flatMap(({ heading, blocks }) => [
      heading,
      ...passagesOf(blocks).map(({ text }) => text),
    ]),
  ];
  const written = ` ${passages.map(foldedWords).join(' ')} `;
  const gone = new Map<string, number>();
  for (const { text } of leftOut)
    for (const sentence of sentencesOf(text, language))
      gone.set(sentence.words, (gone.get(sentence.words) ?? 0) + 1);
  const listed = ` ${leftOut.map(({ text }) => foldedWords(text)).join(' ')} `;
  let kept = 0;
  const lost: LeftOut[] = [];
  for (const { text, words } of runs.flatMap((run) => sentencesOf(withAddresses(run), language))) {
    const count = gone.get(words) ?? 0;
    if (count > 0) gone.set(words, count - 1);
    else if (isWritten(words, written)) kept += 1;
    else if (!listed.includes(` ${words} `)) lost.push({ reason: 'lost', text });
  }
  return { kept, leftOut: [...leftOut, ...lost] };
}

function sentencesOf(
  text: string,
  language: Language,
): readonly { readonly text: string; readonly words: string }[] {
  return sentencesIn(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .map((sentence) => ({ text: sentence, words: foldedWords(sentence) }));
}

/** A bullet or a number at the beginning of an item is written by its list. */
function isWritten(words: string, written: string): boolean {
  return (
    written.includes(` ${words} `) ||
    written.includes(` ${words.replace(/^(?:o|\d{1,2}|[a-h]|[ivx]+) /, '')} `)
  );
}
