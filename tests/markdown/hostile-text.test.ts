import { expect, it } from 'vitest';
import { UnreadableText } from '../../src/content/unreadable-text.ts';
import { parsed } from '../support/library-from.ts';
import { processorTime } from '../support/processor-time.ts';

it.each([
  ['backticks', `<${'`'.repeat(100_000)}${'a'.repeat(100_000)}`],
  ['spaces in a heading', `## a${' '.repeat(100_000)}b`],
  ['brackets', '['.repeat(1_000)],
  ['quotation marks', `${'> '.repeat(20_000)}a`],
  ['list marks', `${'- '.repeat(5_000)}a`],
])('a file full of %s is read in seconds', (_, text) => {
  expect(processorTime(() => void parsed(text))).toBeLessThan(5_000);
});

it.each([
  ['brackets that are opened and never closed', `a\n\n${'['.repeat(80_000)}`, 'many-brackets', 3],
  ['images that are opened and never closed', `a\n\nb ${'!['.repeat(40_000)}`, 'many-brackets', 3],
  ['headings', '## a\n\nb\n\n'.repeat(20_000), 'many-headings', 4_001],
])('a file full of %s is refused at once, with its line', (_, text, reason, line) => {
  const refused = (): void => void parsed(text);
  const time = processorTime(() => {
    expect(refused).toThrow(UnreadableText);
    expect(refused).toThrow(expect.objectContaining({ reason, line }));
  });
  expect(time).toBeLessThan(10_000);
});
