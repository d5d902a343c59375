import { describe, expect, it } from 'vitest';
import { again } from './annotated.ts';

describe('abbreviations and provisions', () => {
  it.each([
    'M.⟦nb: →~⟧Tremblay, Mme⟦nb: →~⟧Roy, Dr⟦nb: →~⟧Côté, Me⟦nb: →~⟧Gagnon, MM.⟦nb: →~⟧Roy et Roy',
    'M. le ministre, Mme la ministre',
    'M.~Tremblay',
    'no⟦nb: →~⟧5, nᵒ⟦nb: →~⟧5, n°⟦nb: →~⟧5, No⟦nb: →~⟧5',
    'non 5, piano 5',
    'art.⟦nb: →~⟧12, par.⟦nb: →~⟧3, ch.⟦nb: →~⟧4, chap.⟦nb: →~⟧F.31, c.⟦nb: →~⟧P-39.1, p.⟦nb: →~⟧5, pp.⟦nb: →~⟧5-6, s.⟦nb: →~⟧12, §⟦nb: →~⟧5',
    'art. premier',
    'L.R.O. 1990, chap.⟦nb: →~⟧F.31',
    'paragraphe 38⟦nb: →~⟧(2), article 38⟦nb: →~⟧(2)⟦nb: →~⟧(a)',
    'paragraphe 38(2), selon 38 (2)',
    'à la page 5 (2)',
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});
