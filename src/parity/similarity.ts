import type { Fact } from '../facts/fact.ts';
import { folded } from '../text/fold.ts';

/** What of a text can be recognized in the other language. */
export interface Traits {
  /** First letters of its longer words: English and French share many of their roots. */
  readonly stems: ReadonlySet<string>;
  /** `kind value` of each fact that means something in itself. */
  readonly facts: ReadonlySet<string>;
  readonly length: number;
}

const stemLength = 4;

export function traitsOf(text: string, facts: readonly Fact[]): Traits {
  // “Address” and « adresse » differ in nothing else.
  const plain = folded(text).replace(/([a-z])\1/g, '$1');
  const stems = new Set<string>();
  for (const [word] of plain.matchAll(/[a-z]{5,}/g)) stems.add(word.slice(0, stemLength));
  return {
    stems,
    facts: new Set(facts.filter(({ optional }) => !optional).map(({ kind, value }) => `${kind} ${value}`)),
    length: text.length,
  };
}

/** How likely two texts, one in each language, are to say the same: from 0 to 1. Short texts without facts score low. */
export function similarity(left: Traits, right: Traits): number {
  const stems = overlap(left.stems, right.stems);
  const longer = Math.max(left.length, right.length);
  const length = longer === 0 ? 1 : Math.min(left.length, right.length) / longer;
  const shared = 0.75 * Math.min(1, stems * 2.5) + 0.25 * length;
  if (left.facts.size === 0 && right.facts.size === 0) return shared;
  return 0.5 * shared + 0.5 * overlap(left.facts, right.facts);
}

/** Twice what two sets share, of all that they hold (Dice, 1945). */
export function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let both = 0;
  for (const member of left) if (right.has(member)) both += 1;
  return (2 * both) / (left.size + right.size);
}
