import { valueKey } from '../facts/fact.ts';
import { memoize } from '../memo.ts';
import { alignSentences, mostSentences } from './align-sentences.ts';
import { lengthRatio } from './lone-sentences.ts';
import type { Part } from './parts.ts';
import { similarity } from './similarity.ts';
import type { UnitPair } from './unit-pairs.ts';
import { type Sentence, unitSentences } from './unit-sentences.ts';

export type SentencePair = readonly [left: Sentence, right: Sentence];

/** Sentences that answer each other, and the words by which one says something else than the other. */
export interface OpposedSentences {
  readonly left: Sentence;
  readonly right: Sentence;
  /** The section or answer that the right one stands in. */
  readonly in: Part;
  /** The words that say so, left and right. */
  readonly words: readonly [string, string];
}

interface PartPair {
  readonly left: Part;
  readonly right: Part;
}

const none: readonly SentencePair[] = [];

/**
 * Sentences of a paragraph, item or row that answer each other one to one, whatever their lengths, with no other of the paragraph
 * that would do as well. None where the paragraphs may not answer each other, or are too long to be aligned.
 */
const answeringSentences = memoize((pair: UnitPair, { left, right }: PartPair): readonly SentencePair[] => {
  const lefts = unitSentences(pair.left, left.version);
  const rights = unitSentences(pair.right, right.version);
  if (Math.max(lefts.length, rights.length) > mostSentences || !pair.isCertain()) return none;
  const alignment = alignSentences(lefts, rights, lengthRatio[right.version.language]);
  const pairs = (alignment?.beads ?? []).flatMap((bead) => {
    const [own, ...moreOwn] = bead.left;
    const [answer, ...moreAnswers] = bead.right;
    return own && answer && moreOwn.length + moreAnswers.length === 0 ? [[own, answer] as const] : [];
  });
  return pairs.filter(([own, answer]) =>
    // Unless they changed places with two others.
    pairs.every(
      ([another, itsAnswer]) =>
        alike(own, itsAnswer) + alike(another, answer) <=
        alike(own, answer) + alike(another, itsAnswer) + slack,
    ),
  );
});

/**
 * What single sentences that answer each other do not say alike. It is asked of those that stand at the same place first, since it
 * costs less than to make sure that they answer each other.
 */
export function foundInSentences<Found>(
  pair: UnitPair,
  parts: PartPair,
  find: (left: Sentence, right: Sentence) => Found | undefined,
): readonly (readonly [SentencePair, Found])[] {
  if (pair.left.text === pair.right.text) return [];
  const lefts = unitSentences(pair.left, parts.left.version);
  const rights = unitSentences(pair.right, parts.right.version);
  const shift = Math.abs(lefts.length - rights.length);
  // Such texts are not aligned.
  if (Math.max(lefts.length, rights.length) > mostSentences) return [];
  const found = lefts.flatMap((own, at) =>
    rights.slice(Math.max(0, at - shift), at + shift + 1).flatMap((answer) => {
      // What was left in the other language is a finding of its own.
      const result = own.text === answer.text ? undefined : find(own, answer);
      return result === undefined ? [] : [[[own, answer], result] as const];
    }),
  );
  if (found.length === 0) return [];
  const answers = new Map(answeringSentences(pair, parts));
  return found.filter(([[own, answer]]) => answers.get(own) === answer);
}

/** Chance alone makes strangers this much alike. */
const slack = 0.02;

function alike(left: Sentence, right: Sentence): number {
  return similarity(left.traits, right.traits);
}

/** A translation that says the same is seldom half as long again. */
export function areOfLikeLength([left, right]: SentencePair, ratio: number): boolean {
  const [expected, found] = [left.text.length * ratio, right.text.length];
  return found <= 1.5 * expected + 15 && expected <= 1.5 * found + 15;
}

/** Whether two sentences state the same facts; where they do not, that is a finding already. */
export function haveSameValues(...pair: SentencePair): boolean {
  const [one, other] = pair.map(({ facts }) =>
    facts
      .flatMap((fact) => (fact.optional ? [] : [valueKey(fact)]))
      .sort()
      .join(' '),
  );
  return one === other;
}
