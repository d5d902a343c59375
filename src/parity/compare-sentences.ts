import type { Location } from '../content/location.ts';
import { foundInSentences, type OpposedSentences } from './answering-sentences.ts';
import { type ContraryForce, contraryForces } from './force.ts';
import { type LoneClause, loneClauses } from './lone-clauses.ts';
import { type LoneSentence, loneSentence } from './lone-sentences.ts';
import { oppositeWords } from './opposite-words.ts';
import type { Part } from './parts.ts';
import { pairUnits, type UnitPair } from './unit-pairs.ts';

/** What single sentences of two versions do not say alike. */
export interface SentenceDifferences {
  readonly contrary: readonly ContraryForce[];
  readonly alone: readonly LoneSentence[];
  readonly clauses: readonly LoneClause[];
  readonly opposites: readonly OpposedSentences[];
}

/**
 * Compares the paragraphs, items and rows of parts that answer each other, sentence by sentence.
 *
 * @param away those found to belong to another section, by their place.
 */
export function compareSentences(
  pairs: readonly (readonly [Part, Part])[],
  away: ReadonlySet<Location>,
): SentenceDifferences {
  const contrary: ContraryForce[] = [];
  const alone: LoneSentence[] = [];
  const clauses: LoneClause[] = [];
  const opposites: OpposedSentences[] = [];
  for (const [left, right] of pairs) {
    for (const pair of pairUnits(left, right, away)) {
      contrary.push(...contraryForces(pair, left, right));
      opposites.push(...oppositesIn(pair, left, right));
      const lone = loneSentence(pair, left, right);
      if (lone) alone.push(lone);
      else clauses.push(...loneClauses(pair, left, right));
    }
  }
  return { contrary, alone, clauses, opposites };
}

/** By what words one of two sentences that answer each other says the opposite of the other. */
function oppositesIn(pair: UnitPair, left: Part, right: Part): readonly OpposedSentences[] {
  const [one, other] = [left.version.language, right.version.language];
  return foundInSentences(pair, { left, right }, (own, answer) =>
    oppositeWords([own, one], [answer, other]),
  ).map(([[own, answer], words]) => ({ left: own, right: answer, in: right, words }));
}
