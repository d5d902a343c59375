import { expect, it } from 'vitest';
import type { Edition } from '../../../src/content/editions/edition.ts';
import { editionInForce, editionsAhead, inForceFrom } from '../../../src/history/editions/in-force.ts';

const edition = (number: number, released: string, effective: string) =>
  ({ number, released, effective }) as Edition;

const editions = [
  edition(1, '2026-01-10', '2026-01-10'),
  // Editorial: the day in force is that of the first.
  edition(2, '2026-06-01', '2026-01-10'),
  edition(3, '2026-11-21', '2026-12-21'),
  edition(4, '2026-11-25', '2026-12-21'),
];

it.each([
  ['2026-01-09', undefined, [1, 2, 3, 4]],
  ['2026-05-31', 1, [2, 3, 4]],
  ['2026-06-01', 2, [3, 4]],
  ['2026-12-20', 2, [3, 4]],
  ['2026-12-21', 4, []],
])('on %s edition %s is in force, and %j are to come', (day, present, ahead) => {
  expect(editionInForce(editions, day)?.number).toBe(present);
  expect(editionsAhead(editions, day).map(({ number }) => number)).toEqual(ahead);
});

it('an edition is in force from its day, and never before it was released', () => {
  expect(editions.map(inForceFrom)).toEqual(['2026-01-10', '2026-06-01', '2026-12-21', '2026-12-21']);
});
