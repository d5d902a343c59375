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

/** Beyond this many fours of values of one kind nothing more is weighed: one value twenty times over cannot be told apart. */
const mostWeighed = 40_000;

/**
 * Pairs of values each of which stands among the words of the other one. What merely stands in another order keeps its words;
 * and words that two values share do not tell them apart.
 *
 * @param each how many words each of the two must share with the one in its place.
 */
export function candidatesIn<One extends Placed>(
  lefts: readonly One[],
  rights: readonly One[],
  each = 0,
): readonly Candidate<One>[] {
  const words = new Map([...lefts, ...rights].map((one) => [one, wordsOf(one)]));
  const byWords = (one: One): Words => words.get(one) ?? noWords;
  const shared = lefts.map((left) => rights.map((right) => sharedWords(byWords(left), byWords(right))));
  const tellingWords = (left: One, right: One, besides: readonly One[]): readonly string[] =>
    telling(shared[left.index]?.[right.index] ?? nothing, besides.map(byWords));
  const weight = (left: One, right: One, besides: readonly One[]): number =>
    tellingWords(left, right, besides).length;
  const keeping = (left: One, besides: readonly One[]): number =>
    Math.max(
      0,
      ...rights
        .filter(({ value }) => value === left.value)
        .map((right) => Math.max(weight(left, right, besides), crossed(left, right))),
    );
  /** Words that all values of a clause may share, before the first of them and after the last, are not enough. */
  const isCertain = ([first, second, here, there]: Places<One>): boolean => {
    const [own, others] = [shareClause(first, second), shareClause(here, there)];
    if (!own && !others) return true;
    return [[first, here, second, there] as const, [second, there, first, here] as const].some(
      ([left, right, ...besides]) =>
        tellingWords(left, right, besides).some(
          (word) => (own && left.certain.has(word)) || (others && right.certain.has(word)),
        ),
    );
  };
  const found: Candidate<One>[] = [];
  let weighed = 0;
  for (const [at, first] of lefts.entries()) {
    for (const second of lefts.slice(at + 1)) {
      if (first.value === second.value) continue;
      for (const here of rights) {
        if (here.value !== second.value || weight(first, here, [second]) < each) continue;
        for (const there of rights) {
          if (there.value !== first.value || there.index < here.index) continue;
          weighed += 1;
          if (weighed > mostWeighed) return [];
          const [own, others] = [weight(first, here, [second, there]), weight(second, there, [first, here])];
          if (Math.min(own, others) < each) continue;
          const forFirst = own - keeping(first, [second, here]);
          const forSecond = others - keeping(second, [first, there]);
          const gain = forFirst + forSecond;
          if (forFirst >= 0 && forSecond >= 0 && gain > 0 && isCertain([first, second, here, there]))
            found.push({ gain, places: [first, second, here, there] });
        }
      }
    }
  }
  return found;
}

/** What a value is known by: its words by the side of it that they stand on, and all of them. */
interface Words {
  readonly bySide: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly areOwn: boolean;
}

const noWords: Words = { bySide: new Set(), all: new Set(), areOwn: true };

function wordsOf({ around, before, after }: Placed): Words {
  const areOwn = before.size + after.size === 0;
  if (areOwn) return { bySide: around, all: around, areOwn };
  const on = (side: string, some: ReadonlySet<string>): string[] => [...some].map((word) => `${side}${word}`);
  return {
    bySide: new Set([...around, ...on('<', before), ...on('>', after)]),
    all: new Set([...around, ...before, ...after]),
    areOwn,
  };
}

interface SharedWords {
  readonly words: readonly string[];
  readonly key: 'bySide' | 'all';
}

/** Words that speak for two values standing for each other; by their side where both share a clause with others. */
function sharedWords(one: Words, other: Words): SharedWords {
  const key = one.areOwn === other.areOwn ? 'bySide' : 'all';
  return { words: [...one[key]].filter((word) => other[key].has(word)), key };
}

const nothing: SharedWords = { words: [], key: 'all' };

/** Those of shared words that the values beside the two have not. */
function telling({ words, key }: SharedWords, besides: readonly Words[]): readonly string[] {
  return words.filter((word) => besides.every((one) => !one[key].has(word)));
}

function shareClause(
  { occurrence: one, clauseStart }: Placed,
  { occurrence: other, clauseStart: start }: Placed,
): boolean {
  return one.passage === other.passage && clauseStart === start;
}

/** Among others in a clause, a value may keep its words though they went to the other side of it: “$5 for a card”, « la carte coûte 5 $ ». */
function crossed(one: Placed, other: Placed): number {
  const across = both(one.before, other.after) + both(one.after, other.before);
  return across === 0 ? 0 : both(one.around, other.around) + across;
}

function both(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const sign of one) if (other.has(sign)) count += 1;
  return count;
}
