import type { Location } from '../content/location.ts';
import { zip } from '../content/zip.ts';
import type { FactKind } from '../facts/fact.ts';
import { compareFacts, type FactDifferences } from './compare-facts.ts';
import type { LocatedFact } from './located-facts.ts';
import type { Part } from './parts.ts';
import { type Open, take } from './take-alike.ts';
import { pairUnits, type UnitPair } from './unit-pairs.ts';

type Differences = FactDifferences<LocatedFact>;

/**
 * Of facts that differ, each goes with the one at its place: the same paragraph, item or row of two parts that are built alike,
 * and the same cell of a row. What a section says counts, in whatever order; this only tells which of it stands for which.
 *
 * @param away units that were found to belong to other sections.
 */
export function pairByPlace(
  differences: Differences,
  left: Part,
  right: Part,
  away: ReadonlySet<Location>,
): Differences {
  if (differences.different.length === 0) return differences;
  const places = new Map<LocatedFact, UnitPair>();
  for (const pair of pairUnits(left, right, away).filter(({ inStep }) => inStep))
    for (const fact of [...pair.left.facts, ...pair.right.facts]) places.set(fact, pair);
  const byCell = compareCells(differences, places);
  const numbers = new Map([...new Set(places.values())].map((pair, index) => [pair, index]));
  const atPlace = (fact: LocatedFact): readonly string[] => {
    const pair = places.get(fact);
    return pair ? [`${sortOf(fact)} ${numbers.get(pair)}`] : [];
  };
  const open: Open<LocatedFact> = {
    left: [...byCell.different.map(([one]) => one), ...byCell.leftOnly],
    right: [...byCell.different.map(([, other]) => other), ...byCell.rightOnly],
  };
  const all = open.left;
  const pairs = new Map(take(open, atPlace, atPlace));
  const [lefts, rights] = [new Set(open.left), new Set(open.right)];
  for (const [one, other] of byCell.different) {
    if (!lefts.has(one) || !rights.has(other)) continue;
    pairs.set(one, other);
    lefts.delete(one);
    rights.delete(other);
  }
  const others: Open<LocatedFact> = { left: [...lefts], right: [...rights] };
  const bySort = (fact: LocatedFact): readonly string[] => [sortOf(fact)];
  for (const [one, other] of take(others, bySort, bySort)) pairs.set(one, other);
  return {
    different: all.flatMap((one) => {
      const other = pairs.get(one);
      return other ? [[one, other] as const] : [];
    }),
    leftOnly: others.left,
    rightOnly: others.right,
  };
}

/** What may stand for it: a section of a law for a section, and a law for a law. */
function sortOf({ kind, value }: LocatedFact): string {
  return kind === 'statute' ? value.slice(0, value.indexOf(':')) : kind;
}

/** Compares rows that differ by their cells, if all their differences are their own, and each cell has as much to compare in both. */
function compareCells(differences: Differences, places: ReadonlyMap<LocatedFact, UnitPair>): Differences {
  const { different, leftOnly, rightOnly } = differences;
  const concerned = new Map<UnitPair, 'whole' | 'part'>();
  const mark = (facts: readonly LocatedFact[], isWhole: boolean): void => {
    for (const pair of new Set(facts.map((fact) => places.get(fact))))
      if (pair?.left.type === 'row' && concerned.get(pair) !== 'part')
        concerned.set(pair, isWhole ? 'whole' : 'part');
  };
  for (const [one, other] of different) mark([one, other], places.get(one) === places.get(other));
  for (const fact of [...leftOnly, ...rightOnly]) mark([fact], false);
  const byCell = new Map<UnitPair, Differences['different']>();
  for (const [pair, how] of concerned) {
    const cells = how === 'whole' ? differencesOfCells(pair) : undefined;
    if (cells) byCell.set(pair, cells);
  }
  const isReplaced = (fact: LocatedFact): boolean => {
    const pair = places.get(fact);
    return pair !== undefined && byCell.has(pair);
  };
  return {
    different: [...different.filter(([one]) => !isReplaced(one)), ...[...byCell.values()].flat()],
    leftOnly,
    rightOnly,
  };
}

/** These are another in each version for good reasons, which are looked for in the section as a whole. */
const mayDiffer: ReadonlySet<FactKind> = new Set(['email', 'statute']);

function differencesOfCells({ left, right }: UnitPair): Differences['different'] | undefined {
  if (left.passages.length !== right.passages.length) return undefined;
  const cells = zip(left.passages, right.passages).map(([cell, other]) =>
    compareFacts(
      left.facts.filter(({ passage }) => passage === cell),
      right.facts.filter(({ passage }) => passage === other),
    ),
  );
  const isWhole = cells.every(
    ({ different, leftOnly, rightOnly }) =>
      leftOnly.length + rightOnly.length === 0 && different.every(([{ kind }]) => !mayDiffer.has(kind)),
  );
  return isWhole ? cells.flatMap(({ different }) => different) : undefined;
}
