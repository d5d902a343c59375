import type { Location } from '../content/location.ts';
import { type ContraryForce, contraryForces } from './force.ts';
import { type LoneSentence, loneSentence } from './lone-sentences.ts';
import type { Part } from './parts.ts';
import { pairUnits } from './unit-pairs.ts';

/** What single sentences of two versions do not say alike. */
export interface SentenceDifferences {
  readonly contrary: readonly ContraryForce[];
  readonly alone: readonly LoneSentence[];
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
  for (const [left, right] of pairs) {
    for (const pair of pairUnits(left, right, away)) {
      contrary.push(...contraryForces(pair, left, right));
      const lone = loneSentence(pair, left, right);
      if (lone) alone.push(lone);
    }
  }
  return { contrary, alone };
}
