import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapLines } from '../../src/text/wrap-lines.ts';

it('breaks at the last space that fits', () => {
  expect(wrapLines('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapLines('one two three', 6)).toEqual(['one', 'two', 'three']);
});

it('lets a word that is too long stand in a line of its own', () => {
  expect(wrapLines('a verylongword b c', 4)).toEqual(['a', 'verylongword', 'b c']);
  expect(wrapLines('verylongword', 4)).toEqual(['verylongword']);
});

it('keeps line breaks and empty lines, and drops spaces at the ends and doubled ones', () => {
  expect(wrapLines('a\n\n b  c ', 9)).toEqual(['a', '', 'b c']);
});

it('does not break at no-break spaces', () => {
  expect(wrapLines('le 21\u00a0novembre', 6)).toEqual(['le', '21\u00a0novembre']);
});

it('breaks text with marks over its letters where it breaks the same text without', () => {
  const texts = fc.array(fc.constantFrom('a', 'é', '’', 'bcd', '\u00a0', ' ', ' ', '\n'), { maxLength: 80 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 20 }), (parts, columns) => {
      const text = parts.join('');
      const marked = text.replace(/\p{L}/gu, '$&\u0323');
      const unmarked = wrapLines(marked, columns).map((line) => line.replaceAll('\u0323', ''));
      expect(wrapLines(text, columns)).toEqual(unmarked);
    }),
    { numRuns: 500 },
  );
});
