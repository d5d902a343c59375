import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from './measure.ts';
import {
  changedLines,
  describeExpected,
  describeFinding,
  findingsOfPair,
  judge,
  lowestRecall,
  scoresOf,
} from './measure.ts';
import { families, mutantsOf } from './mutations/families.ts';
import { loadPairs } from './pairs.ts';

/* The bar that the rules between two versions are held to; `npm run test:parity` prints all that is behind it. */

const fewestMutants = 2_000;
const pairs = loadPairs();

let outcomes: readonly Outcome[] = [];
beforeAll(() => {
  const known = new Map(pairs.map((pair) => [pair, findingsOfPair(pair)]));
  outcomes = mutantsOf(pairs).map((mutant) => judge(mutant, known.get(mutant.pair)));
  // A minute by itself; the other tests run beside it.
}, 900_000);

it('holds enough of what must fire and of what must not', () => {
  const names = (fires: boolean): ReadonlySet<string> =>
    new Set(outcomes.flatMap(({ mutant }) => (mutant.expected.length > 0 === fires ? [mutant.family] : [])));
  expect(names(true).size).toBeGreaterThanOrEqual(20);
  expect(names(false).size).toBeGreaterThanOrEqual(15);
  expect(names(true).size + names(false).size).toBe(families.length);
  expect(outcomes.length).toBeGreaterThanOrEqual(fewestMutants);
});

it.each(pairs.map((pair) => [pair.name, pair] as const))('has nothing to say against %s', (_name, pair) => {
  expect(findingsOfPair(pair).map(describeFinding)).toEqual([]);
});

describe('over all mutants', () => {
  it('raises no false alarm', () => {
    const alarms = outcomes.flatMap(({ mutant, falseAlarms }) =>
      falseAlarms.map((finding) => [
        `${mutant.family}, ${mutant.pair.name}: ${mutant.what}`,
        describeFinding(finding),
        ...changedLines(mutant).slice(0, 4),
      ]),
    );
    expect(alarms.slice(0, 10)).toEqual([]);
  });

  it('finds what was changed, by every rule', () => {
    const low = scoresOf(outcomes).filter(({ rule, recall }) => recall < lowestRecall(rule));
    const missed = outcomes.flatMap(({ mutant, misses }) =>
      misses.map(
        (expected) => `${mutant.family}, ${mutant.pair.name}: ${mutant.what}, ${describeExpected(expected)}`,
      ),
    );
    expect({ low, missed: low.length > 0 ? missed.slice(0, 20) : [] }).toEqual({ low: [], missed: [] });
  });
});
