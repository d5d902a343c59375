import { memoize } from '../memo.ts';
import { align } from './align.ts';
import type { Part, Unit } from './parts.ts';
import { similarity, type Traits, traitsOf } from './similarity.ts';

/** A piece of text that stands in one section in one version, and in another section in the other. */
export interface MovedUnit {
  readonly left: { readonly part: Part; readonly unit: Unit };
  readonly right: { readonly part: Part; readonly unit: Unit };
}

/** Two pieces of text must be this similar to be taken for the same one, moved. */
const surely = 0.55;
/** When each version has just one piece that the other lacks, that says much by itself. */
const likely = 0.2;

/** Finds what was moved between sections: of the units that have no counterpart in their own section, those alike. */
export function findMovedUnits(pairs: readonly (readonly [Part, Part])[]): readonly MovedUnit[] {
  const left: MovedUnit['left'][] = [];
  const right: MovedUnit['right'][] = [];
  for (const [one, other] of pairs) {
    const [unmatchedLeft, unmatchedRight] = unmatchedUnits(one, other);
    left.push(...unmatchedLeft.map((unit) => ({ part: one, unit })));
    right.push(...unmatchedRight.map((unit) => ({ part: other, unit })));
  }
  if (left.length === 0 || right.length === 0 || left.length * right.length > 10_000) return [];
  const counterpart = new Map(pairs);
  const only = theOnlyMove(left, right);
  if (only && counterpart.get(only.left.part) !== only.right.part) return [only];
  const candidates = left
    .flatMap((one) => right.map((other) => ({ left: one, right: other })))
    .filter(
      ({ left: one, right: other }) =>
        counterpart.get(one.part) !== other.part && ofLikeLength(one.unit.text, other.unit.text),
    )
    .map((move) => ({ ...move, score: similarity(unitTraits(move.left.unit), unitTraits(move.right.unit)) }))
    .sort((a, b) => b.score - a.score);
  const taken = new Set<Unit>();
  const moved: MovedUnit[] = [];
  for (const { score, ...move } of candidates) {
    if (score < surely || taken.has(move.left.unit) || taken.has(move.right.unit)) continue;
    taken.add(move.left.unit).add(move.right.unit);
    moved.push(move);
  }
  return moved;
}

/**
 * With just one piece too many in one section, and one in another, that is the one that was moved. Which of the two
 * sections’ pieces it is, is best told by looking for the two most alike.
 */
function theOnlyMove(
  left: readonly MovedUnit['left'][],
  right: readonly MovedUnit['right'][],
): MovedUnit | undefined {
  const [one, ...moreLeft] = left;
  const [other, ...moreRight] = right;
  if (!one || !other || moreLeft.length > 0 || moreRight.length > 0) return undefined;
  if (one.unit.type !== other.unit.type) return undefined;
  const candidates = one.part.units.flatMap((unit) =>
    other.part.units
      .filter(
        (found) =>
          found.type === unit.type && unit.type === one.unit.type && ofLikeLength(unit.text, found.text),
      )
      .map((found) => ({
        left: { part: one.part, unit },
        right: { part: other.part, unit: found },
        score: similarity(unitTraits(unit), unitTraits(found)),
      })),
  );
  const [best] = candidates.sort((a, b) => b.score - a.score);
  return best && best.score >= likely ? { left: best.left, right: best.right } : undefined;
}

/** A translation is rarely half or twice as long. */
function ofLikeLength(one: string, other: string): boolean {
  return one.length <= 2 * other.length + 20 && other.length <= 2 * one.length + 20;
}

/** Units of two parts that have no counterpart in each other; none when both have the same sequence of types. */
function unmatchedUnits(left: Part, right: Part): readonly [readonly Unit[], readonly Unit[]] {
  const same =
    left.units.length === right.units.length &&
    left.units.every(({ type }, index) => type === right.units[index]?.type);
  if (same) return [[], []];
  if (left.units.length * right.units.length > 40_000) return [[], []];
  const paired = align(
    left.units,
    right.units,
    (one, other) =>
      // A paragraph made into a list item is still the same text.
      (one.type === other.type ? 0.3 : 0) + similarity(unitTraits(one), unitTraits(other)),
  );
  const taken = new Set(paired.flat());
  return [left.units.filter((unit) => !taken.has(unit)), right.units.filter((unit) => !taken.has(unit))];
}

/** What of a unit can be recognized in the other language. */
export const unitTraits = memoize(({ text, facts }: Unit): Traits => traitsOf(text, facts));
