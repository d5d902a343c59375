import { expect, it } from 'vitest';
import { formatDay } from '../../src/text/dates.ts';

it.each([
  ['2026-11-21', 'en', 'November\u00a021,\u00a02026'],
  ['2026-11-21', 'fr', '21\u00a0novembre\u00a02026'],
  ['2026-01-01', 'en', 'January\u00a01,\u00a02026'],
  ['2026-01-01', 'fr', '1er\u00a0janvier\u00a02026'],
  ['2026-08-11', 'fr', '11\u00a0août\u00a02026'],
] as const)('%s is written in %s as %s', (day, language, words) => {
  expect(formatDay(day, language)).toBe(words);
});
