import { describe, expect, it } from 'vitest';
import { again } from './annotated.ts';

describe('French spaces beside signs', () => {
  it.each([
    'La liste⟦nb: →~⟧: un',
    'La liste⟦missing::→~:⟧ un',
    'La liste~: un',
    'La liste·: un',
    'Objet⟦missing::→~:⟧ Re⟦missing::→~:⟧ votre demande',
    'Le tout (voir plus bas)⟦missing::→~:⟧ rien',
    'Le «⟦nb: →~⟧tout⟦nb: →~⟧»⟦missing::→~:⟧ rien',
    'etc.⟦missing::→~:⟧ et le reste',
    'Tél.⟦missing::→~:⟧ 514 555-0100',
    'Soit 50⟦nb: →~⟧%⟦missing::→~:⟧ la moitié',
    'En 2024⟦missing::→~:⟧ rien',
    'Suite…⟦nb: →~⟧: rien',
    'une ligne\n: une autre',
    'a :b',
    'mot:mot',
    'à 10:30 ou 1:1',
    'std::vector et a :: b',
    '[x]: renvoi',
    'mot :) et mot ;-) ou :( non',
    'les adresses en https: ou en mailto: aussi',
    'Deux  : espaces',
    'Qui⟦extra: →⟧? Toi⟦extra: →⟧! Oui⟦extra: →⟧; non',
    'Qui⟦extra:~→⟧? Toi⟦extra:~→⟧! Oui⟦extra:~→⟧; non',
    'Qui·? Toi·! Oui·; non',
    'Qui? Toi! Oui; non',
    'Quoi⟦extra: →⟧?! Non⟦extra: →⟧!!',
    'Quoi⟦extra: →⟧?! Non⟦extra: →⟧!! Et «⟦nb: →~⟧quoi⟦extra: →⟧?⟦nb: →~⟧»',
    'les signes ; ! et ? ne prennent rien',
    'les signes⟦nb: →~⟧: ; , et .',
    'a != b',
    '«⟦nb: →~⟧mot⟦nb: →~⟧»',
    '⟦missing:«→«~⟧mot⟦missing:»→~»⟧',
    '«~mot~»',
    '«·mot·»',
    '«⟦nb: →~⟧mot~» et «~mot⟦nb: →~⟧»',
    'l’«⟦nb: →~⟧avis⟦nb: →~⟧» et l’⟦missing:«→«~⟧avis⟦missing:»→~»⟧',
    '«⟦nb: →~⟧Qu’est-ce⟦extra: →⟧?⟦nb: →~⟧»',
    '«⟦nb: →~⟧»',
    'Le guillemet «⟦nb: →~⟧ou⟦nb: →~⟧»',
    '«\nmot\n»',
    '(«⟦nb: →~⟧mot⟦nb: →~⟧»)',
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});

describe('the signs of France', () => {
  it.each([
    'Qui⟦nb: →·⟧? Toi⟦nb: →·⟧! Oui⟦nb: →·⟧; non⟦nb: →~⟧: si',
    'Qui⟦missing:?→·?⟧ Toi⟦missing:!→·!⟧ Oui⟦missing:;→·;⟧ non⟦missing::→~:⟧ si',
    'Qui~? Toi~! Oui~; non~: si',
    'Qui·? Toi·! Oui·; non·: si',
    'Quoi⟦missing:?→·?⟧! Non⟦nb: →·⟧!!',
    '«⟦nb: →~⟧Qui⟦missing:?→·?⟧⟦nb: →~⟧»',
    'Suite…?',
    '(mot)⟦missing:;→·;⟧ mot)⟦missing:?→·?⟧ 50⟦nb: →~⟧%⟦missing:;→·;⟧',
    'Yahoo! et &amp; mot',
    'https://x.ca/a?b⟦missing:;→·;⟧ suite',
    'a != b et x?y',
    '24⟦nb: →·⟧350⟦nb: →~⟧jours et ⟦number:1,000→1·000⟧⟦nb: →~⟧$',
    '⟦time:16h30→16~h~30⟧, 10⟦missing:$→~$⟧',
    ':smile: et ;)',
    'mot⟦extra: →⟧, mot⟦extra: →⟧.',
    '(!) et (?)',
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-FR')).toBe(annotated);
  });
});
