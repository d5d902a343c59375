import type { AnyVersion } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import type { Fact } from '../facts/fact.ts';
import { memoize } from '../memo.ts';
import { firstFrom } from '../text/first-from.ts';
import { sentencesIn } from '../text/sentences.ts';
import { mostSentences } from './align-sentences.ts';
import type { LocatedWords } from './compare-wording.ts';
import { factsOfPassage } from './located-facts.ts';
import type { Unit } from './parts.ts';
import { type Traits, traitsOf } from './similarity.ts';

/** A sentence of a paragraph, an item or a row. */
export interface Sentence {
  readonly text: string;
  readonly traits: Traits;
  /** Names and figures as they stand, and addresses of links: what a translation keeps. */
  readonly names: ReadonlySet<string>;
  readonly facts: readonly Fact[];
  readonly hasLink: boolean;
  location(): Location;
  /** Some of its words, from one place in it to another. */
  wordsAt(from: number, to: number): LocatedWords;
}

/** The sentences of a unit in reading order. */
export const unitSentences = memoize((unit: Unit, version: AnyVersion): readonly Sentence[] =>
  unit.passages.flatMap((passage) => {
    const facts = factsOfPassage(version, passage);
    const starts = facts.map((fact) => fact.start);
    const spans = sentencesIn(passage.text, version.language);
    // So many are not aligned, and nobody asks for their links.
    const allLinks = spans.length > mostSentences ? [] : unit.links;
    return spans.map(({ start, end }): Sentence => {
      const text = passage.text.slice(start, end);
      const own = facts.slice(firstFrom(starts, start), firstFrom(starts, end));
      const links = allLinks.filter((link) => link.text !== '' && text.includes(link.text));
      return {
        text,
        traits: traitsOf(text, own),
        names: new Set([...(text.match(name) ?? []), ...links.map(({ target }) => target)]),
        facts: own,
        hasLink: links.length > 0,
        location: () => version.body.locationIn(passage, start),
        wordsAt: (from, to) => ({
          text: text.slice(from, to),
          length: Math.max(1, to - from),
          location: () => version.body.locationIn(passage, start + from),
        }),
      };
    });
  }),
);

/** A word with a capital that begins no sentence, or a figure. */
const name = /(?<=[\p{L}\d,;:(][ \u00a0\u202f(])\p{Lu}[\p{L}\d]+|\d[\d.,]*\d|\d/gu;
