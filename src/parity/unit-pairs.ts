import type { Location } from '../content/location.ts';
import { zip } from '../content/zip.ts';
import { unitTraits } from './moved-units.ts';
import type { Part, Unit } from './parts.ts';
import { similarity } from './similarity.ts';

/** A paragraph, item or row, and the one that stands at its place in the other version. */
export interface UnitPair {
  readonly left: Unit;
  readonly right: Unit;
  /** Whether no other of the section goes with one of them as well: asked last, since it takes longest. */
  isCertain(): boolean;
}

const none: readonly UnitPair[] = [];

/**
 * Pairs the units of two parts by their place; none where the parts are not built alike, since places tell nothing then.
 *
 * @param away units left out, by their place: those that belong to another section.
 */
export function pairUnits(left: Part, right: Part, away: ReadonlySet<Location>): readonly UnitPair[] {
  const lefts = left.units.filter(({ location }) => !away.has(location));
  const rights = right.units.filter(({ location }) => !away.has(location));
  if (lefts.length !== rights.length) return none;
  const pairs = zip(lefts, rights);
  if (pairs.some(([one, other]) => one.type !== other.type)) return none;
  return pairs.flatMap(([one, other], index) =>
    one.type === 'code' || one.type === 'divider'
      ? []
      : [{ left: one, right: other, isCertain: () => isCertain(pairs, index) }],
  );
}

/** Whether two units go together at least as well as when one of them changed places with another of its type. */
function isCertain(pairs: readonly (readonly [Unit, Unit])[], index: number): boolean {
  const [left, right] = pairs[index] ?? [];
  if (!left || !right) return false;
  const own = alike(left, right);
  return pairs.every(([one, other], at) => {
    if (at === index || one.type !== left.type) return true;
    return alike(left, other) + alike(one, right) <= own + alike(one, other) + slack;
  });
}

/** Chance alone makes strangers this much alike. */
const slack = 0.05;

function alike(left: Unit, right: Unit): number {
  return similarity(unitTraits(left), unitTraits(right));
}
