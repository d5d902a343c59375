import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/parity/align.ts';

interface Item {
  readonly index: number;
}
const items = (count: number): readonly Item[] => Array.from({ length: count }, (_, index) => ({ index }));

/** Aligns as many elements as the table has rows and columns; each pair by its indexes. */
const aligned = (scores: readonly (readonly number[])[], columns = scores[0]?.length ?? 0) => {
  const score = (left: Item, right: Item): number => scores[left.index]?.[right.index] ?? Number.NaN;
  return align(items(scores.length), items(columns), score).map(([left, right]) => [left.index, right.index]);
};

describe('two sequences', () => {
  it.each([
    [
      'the same on both sides',
      [
        [1, 0],
        [0, 1],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ['one more at the beginning of the first', [[0], [1]], [[1, 0]]],
    ['one more at the end of the first', [[1], [0]], [[0, 0]]],
    [
      'one more in the middle of the second',
      [
        [1, 0, 0],
        [0, 0, 1],
      ],
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      'changed places: the better pair stays',
      [
        [0, 2],
        [3, 0],
      ],
      [[1, 0]],
    ],
    [
      'two small pairs worth more than a large one',
      [
        [2, 3],
        [0, 2],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'one large pair worth more than two small ones',
      [
        [2, 5],
        [0, 2],
      ],
      [[0, 1]],
    ],
    [
      'nothing in common',
      [
        [0, 0],
        [0, 0],
      ],
      [],
    ],
    [
      'what speaks against each other',
      [
        [-1, -2],
        [-3, -1],
      ],
      [],
    ],
  ] as const)('%s', (_, scores, pairs) => {
    expect(aligned(scores)).toEqual(pairs);
  });

  it('one of them empty', () => {
    expect(aligned([], 2)).toEqual([]);
    expect(aligned([[], []])).toEqual([]);
  });

  it('whatever the scores, the pairs are in order, each worth something, and together worth the most', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: -2, max: 6 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (scores) => {
        const at = (left: number, right: number): number => scores[left]?.[right] ?? 0;
        const most = (left: number, right: number): number =>
          left === scores.length || right === (scores[0]?.length ?? 0)
            ? 0
            : Math.max(
                at(left, right) + most(left + 1, right + 1),
                most(left + 1, right),
                most(left, right + 1),
              );
        const pairs = aligned(scores);
        const worth = pairs.map(([left = 0, right = 0]) => at(left, right));
        expect(worth.every((value) => value > 0)).toBe(true);
        for (const side of [0, 1] as const) {
          const indexes = pairs.map((pair) => pair[side] ?? 0);
          expect(indexes).toEqual([...new Set(indexes)].toSorted((a, b) => a - b));
        }
        expect(worth.reduce((sum, value) => sum + value, 0)).toBe(most(0, 0));
      }),
    );
  });
});
