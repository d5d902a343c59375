import { expect, it } from 'vitest';
import { blankOut } from '../../src/content/blank-out.ts';
import type { Passage } from '../../src/content/library.ts';
import { parsed } from '../support/library-from.ts';

function passage(text: string): Passage {
  const [only] = parsed(text).lead[0]?.passages ?? [];
  if (!only) throw new Error('no passage');
  return only;
}

it('puts a space in place of each character of what is marked', () => {
  const marked = passage('See `a_b`, [le mot]{lang=fr} and the rest.');
  expect(blankOut(marked)).toBe(`See ${' '.repeat(3)}, ${' '.repeat(6)} and the rest.`);
  expect(blankOut(marked, ({ language }) => language === undefined)).toBe(
    `See ${' '.repeat(3)}, le mot and the rest.`,
  );
  expect(blankOut(marked, (_mark, words) => words === 'le mot')).toBe(
    `See a_b, ${' '.repeat(6)} and the rest.`,
  );
});

it('takes marks within one another for one', () => {
  const nested = passage('A [le `b` mot]{lang=fr} end.');
  expect(blankOut(nested)).toBe(`A ${' '.repeat(8)} end.`);
});
