import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widthOf, wrap, wrapHanging, wrapLines } from '../../src/text/wrap.ts';

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

it('cuts a word that is longer than a column', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrap('', 4)).toEqual(['']);
});

it('hangs all lines but the first, and keeps spaces within a line', () => {
  expect(wrapHanging('1:2  error  words that follow', 19, '  ', '     ')).toEqual([
    '  1:2  error  words',
    '     that follow',
  ]);
});

it('takes colours and marks over letters for nothing', () => {
  expect(widthOf('\u001b[1mbold\u001b[22m')).toBe(4);
  expect(widthOf('e\u0301té')).toBe(3);
  expect(widthOf('l’été\u202f: «\u00a0a\u00a0»')).toBe(13);
});
