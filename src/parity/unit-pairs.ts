import type { Location } from '../content/location.ts';
import { zip } from '../content/zip.ts';
import { align } from './align.ts';
import { unitTraits } from './moved-units.ts';
import type { Part, Unit } from './parts.ts';
import { similarity } from './similarity.ts';

/** A paragraph, item or row, and the one that stands at its place in the other version. */
export interface UnitPair {
  readonly left: Unit;
  readonly right: Unit;
  /** Whether the parts are built alike, so that the places of the two tell that they go together. */
  readonly inStep: boolean;
  /** Whether no other of the section goes with one of them as well: asked last, since it takes longest. */
  isCertain(): boolean;
}

const none: readonly UnitPair[] = [];

/**
 * Pairs the units of two parts: by their place, or by what they have in common where the parts are not built alike.
 *
 * @param away units left out, by their place: those that belong to another section.
 */
export function pairUnits(left: Part, right: Part, away: ReadonlySet<Location>): readonly UnitPair[] {
  const lefts = left.units.filter(({ location }) => !away.has(location));
  const rights = right.units.filter(({ location }) => !away.has(location));
  const places = lefts.length === rights.length ? zip(lefts, rights) : [];
  const inStep = places.length > 0 && places.every(([one, other]) => one.type === other.type);
  if (!inStep && lefts.length * rights.length > mostWeighed) return none;
  const pairs = inStep ? places : align(lefts, rights, affinity);
  return pairs.flatMap(([one, other], index) =>
    one.type === 'code' || one.type === 'divider'
      ? []
      : [{ left: one, right: other, inStep, isCertain: () => isCertain(pairs, index) }],
  );
}

/** Beyond this many pairs nothing is weighed. */
const mostWeighed = 900;

/** How similar two units are that have nothing to do with each other: less than this. */
const strangers = 0.5;

/** Units of two parts that are not built alike go together where they are much alike, and nearly as long. */
function affinity(left: Unit, right: Unit): number {
  if (left.type !== right.type) return 0;
  const longer = Math.max(left.text.length, right.text.length);
  return Math.min(left.text.length, right.text.length) < 0.6 * longer ? 0 : alike(left, right) - strangers;
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
