import type { Language, Localized } from '../../../src/languages.ts';
import type { Draft, Expected, Family, Subject } from '../mutant.ts';
import { isPlainParagraph } from './silent.ts';

export type Couple = readonly [en: string, fr: string];

/** A family that adds a sentence to both versions of a paragraph, the same or not. */
export function coupleFamily(
  name: string,
  couplesFor: (subject: Subject) => readonly Couple[],
  expected?: (subject: Subject, index: number, couple: Couple) => Expected,
): Family {
  return {
    name,
    fires: expected !== undefined,
    most: 3,
    mutate: (subject) =>
      subject.chunks.flatMap((chunk, index): readonly Draft[] => {
        const other = subject.pair.documents[subject.other].chunks[index];
        const couple = subject.random.pick(couplesFor(subject));
        if (!isPlainParagraph(chunk) || !other || !isPlainParagraph(other) || !couple) return [];
        const words = { en: couple[0], fr: couple[1] } as Localized<string>;
        const add = (text: string, language: Language): string => `${text} ${words[language]}`;
        const others = subject.pair.documents[subject.other].chunks.map(({ text }) => text);
        return [
          {
            what: `${words.en} | ${words.fr}`,
            chunks: subject.texts.with(index, add(chunk.text, subject.language)),
            others: others.with(index, add(other.text, subject.other)),
            expected: expected ? [expected(subject, index, couple)] : [],
          },
        ];
      }),
  };
}
