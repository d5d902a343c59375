import { expect, it } from 'vitest';
import { findNumericDates } from '../../src/facts/dates.ts';

it.each([
  ['On 01/02/2026.', ['01/02/2026']],
  ['Le 1-2-2026 ou le 25.12.2025', ['1-2-2026', '25.12.2025']],
  ['2026-02-01 is no such date', []],
  ['nor are 45/67/2026, 1/2/3 and 416-967-1111', []],
])('%s', (text, dates) => {
  const found = findNumericDates(text);
  expect(found.map((date) => date.text)).toEqual(dates);
  for (const date of found) expect(text.slice(date.offset, date.offset + date.text.length)).toBe(date.text);
});
