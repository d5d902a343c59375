import { expect, it } from 'vitest';
import {
  changedCases,
  type GrowthCase,
  testedCases,
  timeToCheck,
  timeToTellChanges,
} from '../support/growth/growth-cases.ts';
import type { Files } from '../support/library-from.ts';

/*
 * Whoever may propose a change of the content may propose one that is made to be slow. What a check takes grows with the
 * size of the content, or with a logarithm more; the time of four times as much, in proportion, tells that from the square.
 * It is processor time of this process, to which other work of the machine adds little.
 */

const times = 4;
/** Characters of the larger text at first. */
const size = 16_000;

/** Milliseconds. What takes less at this size is done within two seconds at 80,000 characters, however it grows. */
const measurable = 80;

/** Four times as much takes four times as long, five with a logarithm; with the square, sixteen. */
const suspicious = 6;
const most = 8;

/** Names the cases in which what is timed takes too long for the size of the content. */
function growingTooFast(cases: readonly GrowthCase[], timed: (files: Files) => number): readonly string[] {
  /** How many times as long four times as much takes; of several measurements, those that were disturbed least count. */
  const growth = ({ files }: GrowthCase, large: number, count: number): number => {
    const least = (one: number): number =>
      Math.min(...Array.from({ length: count }, () => timed(files(one))));
    return least(large) / least(large / times);
  };
  const growsTooFast = (one: GrowthCase): boolean => {
    const first = timed(one.files(size));
    if (first < measurable || first / timed(one.files(size / times)) < suspicious) return false;
    // Code that was still being compiled, or garbage that was collected? With more to do these weigh less.
    if (growth(one, size, 2) < suspicious) return false;
    return growth(one, times * size, 1) >= most && growth(one, times * size, 2) >= most;
  };
  timed({});
  return cases.filter(growsTooFast).map(({ name }) => name);
}

it('what a check takes grows with the size of hostile content, not with its square', () => {
  expect(growingTooFast(testedCases, timeToCheck)).toEqual([]);
}, 900_000);

it('so does what it takes to say what changed, and how hard a text is to read', () => {
  expect(growingTooFast(changedCases, timeToTellChanges)).toEqual([]);
}, 900_000);
