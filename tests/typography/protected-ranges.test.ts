import { describe, expect, it } from 'vitest';
import { again, plainOf } from './annotated.ts';

describe('addresses and codes', () => {
  it.each([
    'https://exemple.ca/a?b=c;d:e⟦nb: →~⟧: voilà',
    'Voir https://exemple.ca/page⟦missing::→~:⟧ la suite',
    'Voir https://exemple.ca/page⟦extra: →⟧; la suite',
    '(https://exemple.ca/a(b))',
    'mailto:a@b.ca et tel:+15145550100',
    'a.b@c.qc.ca⟦missing::→~:⟧ écrivez',
    'www.exemple.ca/fr?x=1!',
    'privacy.fr.md⟦missing::→~:⟧ fichier',
    '{#cookies} et {{nom}}:',
    ':smile: bonjour',
    '/fr/couverture/⟦nb: →~⟧: page',
    'C:\\dossier',
    '@syndicat⟦nb: →~⟧: compte',
    '&nbsp;⟦missing::→~:⟧ signe',
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});

describe('what the caller names', () => {
  /** Each text with its untouched part in backticks, which are taken away. */
  it.each([
    ['Voir `npm test`: voilà', 'Voir npm test⟦missing::→~:⟧ voilà'],
    ['Voir `a : b ; c` ; voilà', 'Voir a : b ; c⟦extra: →⟧; voilà'],
    ['«`Act`» et « `Act` »', '⟦missing:«→«~⟧Act⟦missing:»→~»⟧ et «⟦nb: →~⟧Act⟦nb: →~⟧»'],
    ['la `la "loi" l\'an 50% 16h30...` fin', 'la la "loi" l\'an 50% 16h30... fin'],
    ['de `de` de', 'de de de'],
    ['M. `Smith` et 5 `days`', 'M.⟦nb: →~⟧Smith et 5 days'],
    ["l'`Act` et `Act`'s", "l⟦curly:'→’⟧Act et Act⟦curly:'→’⟧s"],
    ['"`Act`" et ( `Act` )', '⟦quotes:"→«~⟧Act⟦quotes:"→~»⟧ et (⟦extra: →⟧Act⟦extra: →⟧)'],
    ['`1` janvier, `$`100, 10`km`', '1 janvier, $100, 10km'],
    ['$1,000 et `$1,000`: $2', '⟦number:$1,000→1~000~$⟧ et $1,000⟦missing::→~:⟧ ⟦number:$2→2~$⟧'],
  ])('%s', (marked, annotated) => {
    const protectedRanges: { start: number; end: number }[] = [];
    const parts = marked.split('`');
    let start = 0;
    parts.forEach((part, index) => {
      if (index % 2 === 1) protectedRanges.push({ start, end: start + part.length });
      start += part.length;
    });
    expect(plainOf(annotated)).toBe(parts.join(''));
    expect(again(annotated, 'fr', 'fr-CA', protectedRanges)).toBe(annotated);
  });

  it('may be given in any order, and overlap', () => {
    const protectedRanges = [
      { start: 6, end: 11 },
      { start: 0, end: 3 },
      { start: 1, end: 8 },
    ];
    expect(again('a : b : c : d⟦nb: →~⟧: e', 'fr', 'fr-CA', protectedRanges)).toBe(
      'a : b : c : d⟦nb: →~⟧: e',
    );
  });
});
