import { expect, it } from 'vitest';
import {
  composed,
  folded,
  foldedInPlace,
  foldedWords,
  unaccented,
  withoutLigatures,
} from '../../src/text/fold.ts';

it('composes accents that are characters of their own', () => {
  expect(composed('e\u0301te\u0301')).toBe('été');
  expect(composed('plain')).toBe('plain');
});

it('takes accents away, and capitals where asked', () => {
  expect(unaccented('Élève à Québec, e\u0301té')).toBe('Eleve a Quebec, ete');
  expect(folded('Élève à QUÉBEC')).toBe('eleve a quebec');
  expect(folded('œuvre')).toBe('œuvre');
  expect(withoutLigatures('Œuvre, cœur')).toBe('Oeuvre, coeur');
});

it('gives words alone', () => {
  expect(foldedWords('  « À venir… » (2026) ')).toBe('a venir 2026');
  expect(foldedWords('…')).toBe('');
});

it('folds in place: every character keeps its place', () => {
  const text = 'L’ÉTÉ\u00a0: a\u2011b, e\u0301';
  expect(foldedInPlace(text)).toBe("l'ete : a-b, e\u0301");
  expect(foldedInPlace(text)).toHaveLength(text.length);
});
