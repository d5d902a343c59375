import { describe, expect, it } from 'vitest';
import { again } from './annotated.ts';

describe('times', () => {
  it.each([
    '⟦time:16h30→16~h~30⟧, ⟦time:16H30→16~h~30⟧, 16⟦nb: →~⟧h⟦nb: →~⟧30, 16~h~30, ⟦time:16 h30→16~h~30⟧, ⟦time:16h 30→16~h~30⟧',
    '⟦time:16h→16~h⟧, 16⟦nb: →~⟧h, 16H',
    'Ottawa (Ontario) K1A 1H3, et Fredericton E3B 5H1',
    '⟦time:8h→8~h⟧-⟦time:16h→16~h⟧ et ⟦time:8h30→8~h~30⟧–⟦time:16h30→16~h~30⟧',
    'de ⟦time:9h→9~h⟧ à ⟦time:17h→17~h⟧',
    '⟦time:24h→24~h⟧/24 et ⟦time:48h→48~h⟧',
    '8⟦nb: →~⟧h⟦nb: →~⟧5 et ⟦time:8h05→8~h~05⟧',
    '10:30',
    '16⟦nb: →~⟧h⟦nb: →~⟧30⟦nb: →~⟧min',
    '30h30',
    'A4h2 et 2h5x',
    '16⟦nb: →~⟧h d’attente',
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});

describe('dates', () => {
  it.each([
    '21⟦nb: →~⟧novembre⟦nb: →~⟧2026',
    'le 1er⟦nb: →~⟧janvier⟦nb: →~⟧2026',
    'le ⟦first:1→1er⟧⟦nb: →~⟧janvier⟦nb: →~⟧2026',
    'le ⟦first:1→1er⟧⟦nb: →~⟧janvier',
    '1ᵉʳ⟦nb: →~⟧mars',
    'le ⟦first:1→1er⟧⟦nb: →~⟧Mai⟦nb: →~⟧2026',
    'le 1⟦nb: →~⟧Mai',
    'du ⟦first:1→1er⟧ au 15⟦nb: →~⟧mars',
    '31 1⟦nb: →~⟧janvier',
    'la fin. 1⟦nb: →~⟧janvier',
    'Depuis⟦ellipsis:...→…⟧ ⟦first:1→1er⟧⟦nb: →~⟧janvier',
    'Depuis… ⟦first:1→1er⟧⟦nb: →~⟧janvier',
    'article 1 mars⟦nb: →~⟧2025',
    'mars⟦nb: →~⟧2025, en juillet⟦nb: →~⟧2024',
    '21⟦nb: →~⟧nov.⟦nb: →~⟧2026',
    '32⟦nb: →~⟧mars',
    'mai 20255',
    'le 11⟦nb: →~⟧janvier, le 21⟦nb: →~⟧mai',
    'Le 2 marsouin',
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});
