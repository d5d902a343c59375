import type { Sentence } from './unit-sentences.ts';

/**
 * Sentences that say the same: one on each side in most cases, more where a sentence was parted or joined, none on one
 * side where the other says more. A bead, in the words of Brown et al. (1991).
 */
interface Bead {
  readonly left: readonly Sentence[];
  readonly right: readonly Sentence[];
}

export interface SentenceAlignment {
  readonly beads: readonly Bead[];
  /** How much more likely it is than the best that leaves no sentence alone; infinite where there is none. */
  readonly advantage: number;
}

/** How often sentences go together so (after Gale and Church, 1993), as a cost. */
const shapes: readonly (readonly [left: number, right: number, cost: number])[] = [
  [1, 1, 0.1],
  [2, 1, 3.1],
  [1, 2, 3.1],
  [3, 1, 5],
  [1, 3, 5],
  [2, 2, 4.5],
];
const alone: typeof shapes = [
  [1, 0, 3],
  [0, 1, 3],
];

/** More sentences than any paragraph that one reads. */
export const mostSentences = 40;

/**
 * Aligns the sentences of two paragraphs that answer each other, without crossing: by their lengths (Gale and Church, A
 * Program for Aligning Sentences, 1993), and by the words, names and figures they share (Simard, Foster and Isabelle, Using
 * Cognates to Align Sentences, 1992).
 *
 * @param ratio how many characters the right version takes for each of the left.
 * @returns undefined for texts longer than any paragraph.
 */
export function alignSentences(
  left: readonly Sentence[],
  right: readonly Sentence[],
  ratio: number,
): SentenceAlignment | undefined {
  if (left.length > mostSentences || right.length > mostSentences) return undefined;
  const known = new Map<string, number>();
  const costOf = (from: number, to: number, [some, others, prior]: (typeof shapes)[number]): number => {
    if (some === 0 || others === 0) return prior;
    const key = `${from} ${to} ${some} ${others}`;
    const present = known.get(key);
    if (present !== undefined) return present;
    const cost = prior + distance(left.slice(from, from + some), right.slice(to, to + others), ratio);
    known.set(key, cost);
    return cost;
  };
  const whole = best(left, right, [...shapes, ...alone], costOf);
  if (!whole) return undefined;
  const leavesOneAlone = whole.beads.some((bead) => bead.left.length === 0 || bead.right.length === 0);
  if (!leavesOneAlone) return { beads: whole.beads, advantage: 0 };
  const without = best(left, right, shapes, costOf);
  return { beads: whole.beads, advantage: (without?.cost ?? Number.POSITIVE_INFINITY) - whole.cost };
}

function best(
  left: readonly Sentence[],
  right: readonly Sentence[],
  allowed: typeof shapes,
  costOf: (from: number, to: number, shape: (typeof shapes)[number]) => number,
): { readonly beads: readonly Bead[]; readonly cost: number } | undefined {
  const width = right.length + 1;
  const costs = new Float64Array((left.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps = new Array<(typeof shapes)[number] | undefined>(costs.length);
  costs[0] = 0;
  for (let from = 0; from <= left.length; from += 1) {
    for (let to = 0; to <= right.length; to += 1) {
      const here = costs[from * width + to] ?? Number.POSITIVE_INFINITY;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (const shape of allowed) {
        const [nextLeft, nextRight] = [from + shape[0], to + shape[1]];
        if (nextLeft > left.length || nextRight > right.length) continue;
        const cost = here + costOf(from, to, shape);
        const next = nextLeft * width + nextRight;
        if (cost >= (costs[next] ?? 0)) continue;
        costs[next] = cost;
        steps[next] = shape;
      }
    }
  }
  const cost = costs.at(-1) ?? Number.POSITIVE_INFINITY;
  if (cost === Number.POSITIVE_INFINITY) return undefined;
  const beads: Bead[] = [];
  let [from, to] = [left.length, right.length];
  while (from > 0 || to > 0) {
    const shape = steps[from * width + to];
    if (!shape) return undefined;
    beads.push({ left: left.slice(from - shape[0], from), right: right.slice(to - shape[1], to) });
    from -= shape[0];
    to -= shape[1];
  }
  return { beads: beads.reverse(), cost };
}

/** Variance of the length of a translation, for each character: Gale and Church (1993) found 6.8 for English and French. */
const variance = 6.8;

/** How unlikely it is that sentences say the same: less when they share words, names or figures. */
function distance(left: readonly Sentence[], right: readonly Sentence[], ratio: number): number {
  const expected = lengthOf(left) * ratio;
  const found = lengthOf(right);
  const deviation = (found - expected) / Math.sqrt((variance * (expected + found)) / 2 + 1);
  const shared = sharedBy(left, right);
  return lengthCost(Math.abs(deviation)) - 0.7 * shared.stems - 1.5 * shared.names + 0.8 * shared.apart;
}

/** The logarithm of the odds of so great a deviation; beyond three it grows no faster than a line. */
function lengthCost(deviation: number): number {
  return deviation < 3 ? (deviation * deviation) / 2 : 4.5 + 3 * (deviation - 3) * 0.5;
}

export function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length + 1, 0);
}

function sharedBy(left: readonly Sentence[], right: readonly Sentence[]) {
  const stems = common(unite(left, 'stems'), unite(right, 'stems'));
  const facts = [unite(left, 'facts'), unite(right, 'facts')] as const;
  const names = [named(left), named(right)] as const;
  const sharedFacts = common(...facts);
  return {
    stems: Math.min(6, stems),
    names: Math.min(4, common(...names) + sharedFacts),
    apart: Math.min(4, facts[0].size + facts[1].size - 2 * sharedFacts),
  };
}

function unite(sentences: readonly Sentence[], key: 'stems' | 'facts'): ReadonlySet<string> {
  const [first, ...more] = sentences;
  if (first && more.length === 0) return first.traits[key];
  return new Set(sentences.flatMap(({ traits }) => [...traits[key]]));
}

function named(sentences: readonly Sentence[]): ReadonlySet<string> {
  const [first, ...more] = sentences;
  return first && more.length === 0 ? first.names : new Set(sentences.flatMap(({ names }) => [...names]));
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const member of one) if (other.has(member)) count += 1;
  return count;
}
