import { expect, it } from 'vitest';
import { findFailure, turns } from '../support/fuzz/find-failure.ts';
import { fuzzTargets } from '../support/fuzz/targets.ts';

/* The same inputs each time, so that a failure is one of the change at hand; `npm run fuzz` takes others, and more. */

const inputs = 5_000;
const firstSeed = 1;

const inTurn = turns();
const seeds = new Map<string, number[]>(Object.keys(fuzzTargets).map((name) => [name, []]));
for (let index = 0; index < inputs; index += 1) seeds.get(inTurn.next().value)?.push(firstSeed + index);

it.each([...seeds])(
  '%s: whatever is in it, it is read, and nothing comes of it that it does not say',
  async (target, ownSeeds) => {
    for (const seed of ownSeeds) expect(await findFailure(target, seed)).toBeUndefined();
  },
  600_000,
);
