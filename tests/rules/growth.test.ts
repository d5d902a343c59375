import { expect, it } from 'vitest';
import { testedCases, timeToCheck } from '../support/growth/growth-cases.ts';

/*
 * Whoever may propose a change of the content may propose one that is made to be slow. What a check takes grows with the
 * size of the content, or with a logarithm more; the time of four times as much, in proportion, tells that from the square.
 */

const size = 4_000;
const times = 4;

/** Four times as much takes four times as long, five with a logarithm; with the square, sixteen. */
const most = 10;

/** Milliseconds. What takes less is too short to measure, and ends promptly at any size that a file may have. */
const measurable = 80;

/** Of several measurements, the one that other work of the machine disturbed least. */
function least(count: number, measure: () => number): number {
  return Math.min(...Array.from({ length: count }, measure));
}

it('what a check takes grows with the size of hostile content, not with its square', () => {
  const nothing = least(5, () => timeToCheck({}));
  const growth = (small: number, large: number): number => (large - nothing) / Math.max(1, small - nothing);
  const tooFast = testedCases.flatMap(({ name, files }) => {
    const [small, large] = [files(size), files(times * size)];
    const first = timeToCheck(large);
    if (first < measurable || growth(timeToCheck(small), first) < most) return [];
    // Once more, and with care: a garbage collection may have come between.
    const again = growth(
      least(3, () => timeToCheck(small)),
      least(3, () => timeToCheck(large)),
    );
    return again < most ? [] : [`${name}: ${again.toFixed(1)} times`];
  });
  expect(tooFast).toEqual([]);
});
