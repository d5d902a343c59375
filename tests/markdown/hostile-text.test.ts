import { expect, it } from 'vitest';
import { parsed } from '../support/library-from.ts';
import { processorTime } from '../support/processor-time.ts';

it.each([
  ['backticks', `<${'`'.repeat(100_000)}${'a'.repeat(100_000)}`],
  ['spaces in a heading', `## a${' '.repeat(100_000)}b`],
  ['brackets', '['.repeat(20_000)],
  ['quotation marks', `${'> '.repeat(20_000)}a`],
  ['list marks', `${'- '.repeat(5_000)}a`],
])('a file full of %s is read in seconds', (_, text) => {
  expect(processorTime(() => void parsed(text))).toBeLessThan(5_000);
});
