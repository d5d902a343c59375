import type { LocatedWords } from './compare-wording.ts';
import type { Placed } from './placed.ts';

/** Two values, or links, that stand in each other’s place in the other version. */
export interface Exchange {
  /** In the original, in the order they stand there. */
  readonly left: readonly [LocatedWords, LocatedWords];
  /** In the other version, in the order they stand there: the first has the value of the second of `left`. */
  readonly right: readonly [LocatedWords, LocatedWords];
  /** Where the links of `right` lead; undefined for values. */
  readonly targets?: readonly [string, string];
}

/** Two of the original, then those that stand in their places. */
export type Places<One extends Placed> = readonly [One, One, One, One];

export interface Candidate<One extends Placed> {
  readonly gain: number;
  readonly places: Places<One>;
}

/** Beyond this many values of a kind in one section, nothing is weighed. */
export const mostValues = 80;

/** The best of candidates that share no value, each with a gain of `least` or more. */
export function bestOf<One extends Placed>(
  candidates: readonly Candidate<One>[],
  least: number,
): readonly Places<One>[] {
  const taken = new Set<One>();
  const found: Places<One>[] = [];
  for (const { gain, places } of candidates.toSorted((a, b) => b.gain - a.gain)) {
    if (gain < least || places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    found.push(places);
  }
  return found;
}

/**
 * Pairs of values each of which stands among the words of the other one. What merely stands in another order keeps its words.
 *
 * @param each how many words each of the two must share with the one in its place.
 */
export function candidatesIn<One extends Placed>(
  lefts: readonly One[],
  rights: readonly One[],
  each = 0,
): readonly Candidate<One>[] {
  const weights = lefts.map((left) => rights.map((right) => shared(left, right)));
  const weight = (left: One, right: One): number => weights[left.index]?.[right.index] ?? 0;
  const keeping = lefts.map((left) =>
    Math.max(0, ...rights.filter(({ value }) => value === left.value).map((right) => kept(left, right))),
  );
  const best = (left: One): number => keeping[left.index] ?? 0;
  const found: Candidate<One>[] = [];
  for (const [at, first] of lefts.entries()) {
    for (const second of lefts.slice(at + 1)) {
      if (first.value === second.value) continue;
      const against = best(first) + best(second);
      for (const here of rights) {
        if (here.value !== second.value || weight(first, here) < Math.max(each, best(first))) continue;
        for (const there of rights) {
          if (there.value !== first.value || there.index < here.index) continue;
          if (weight(second, there) < Math.max(each, best(second))) continue;
          const gain = weight(first, here) + weight(second, there) - against;
          if (gain > 0) found.push({ gain, places: [first, second, here, there] });
        }
      }
    }
  }
  return found;
}

/** How many words speak for the one standing in the place of the other: before it and after it, where there is more than one value. */
function shared(one: Placed, other: Placed): number {
  if (isWindowed(one) !== isWindowed(other)) return both(together(one), together(other));
  return both(one.around, other.around) + both(one.before, other.before) + both(one.after, other.after);
}

/** The same for a value that kept its words, whichever side of it they went to: “$5 for a card”, « la carte coûte 5 $ ». */
function kept(one: Placed, other: Placed): number {
  if (!isWindowed(one) || !isWindowed(other)) return both(together(one), together(other));
  const crossed = both(one.before, other.after) + both(one.after, other.before);
  return Math.max(shared(one, other), both(one.around, other.around) + crossed);
}

function isWindowed({ before, after }: Placed): boolean {
  return before.size + after.size > 0;
}

function together({ around, before, after }: Placed): ReadonlySet<string> {
  return new Set([...around, ...before, ...after]);
}

function both(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const sign of one) if (other.has(sign)) count += 1;
  return count;
}
