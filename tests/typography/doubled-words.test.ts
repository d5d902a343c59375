import { describe, expect, it } from 'vitest';
import { again } from './annotated.ts';

describe('words written twice in French', () => {
  it.each([
    'les mots «~nous nous~» et «~de de~»',
    "la commande '%s' s⟦curly:'→’⟧arrête",
    '⟦doubled:le le⟧ syndicat',
    '⟦doubled:Le le⟧ syndicat',
    'le Le Monde',
    'Walla Walla',
    '⟦doubled:de de de⟧ la',
    'nous nous engageons, vous vous servez, Nous nous',
    'tout en en parlant',
    'ceux qui le sont sont tenus',
    'de, de et de. De',
    'de\nde',
    '«⟦nb: →~⟧de⟦nb: →~⟧» de',
    'de-de de nous-mêmes nous',
    'si si, oh là là, bla bla',
    "⟦doubled:l’l’⟧avis, ⟦doubled:l'l'⟧avis, ⟦doubled:l’ l’⟧avis, ⟦doubled:qu’qu’⟧on",
    // Once the space is gone these are no longer two words of their own, and the sign is due like any other.
    "qu⟦curly:'→’⟧⟦extra: →⟧l’l⟦curly:'→’⟧avis",
    'l’⟦doubled:avis avis⟧',
    'le vent d’est est',
    'a a, ⟦doubled:à à⟧, y y, b b',
    '⟦doubled:responsable responsable⟧',
    'POLITIQUE ⟦doubled:DE DE⟧ CONFIDENTIALITÉ',
    'SECTION section',
    'DE de',
    'vous vous-mêmes',
    '24 24',
    'donnez-nous nous',
    'et/ou ou',
    'x.ca ca',
    'que qu’',
    'déjà-vu vu',
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});
