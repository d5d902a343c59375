import { expect, it } from 'vitest';
import { listCounter } from '../../src/text/list-counter.ts';

it.each([
  [0, [1, 4, 27], ['1', '4', '27']],
  [1, [1, 26, 27, 52, 53, 703], ['a', 'z', 'aa', 'az', 'ba', 'aaa']],
  [2, [1, 4, 9, 14, 40, 1994, 3999], ['i', 'iv', 'ix', 'xiv', 'xl', 'mcmxciv', 'mmmcmxcix']],
  [3, [1, 2], ['1', '2']],
  [1, [0], ['0']],
  [2, [0, 4000], ['0', '4000']],
])('in %i numbered lists, %j are counted %j', (depth, numbers, expected) => {
  expect(numbers.map((number) => listCounter(number, depth))).toEqual(expected);
});
