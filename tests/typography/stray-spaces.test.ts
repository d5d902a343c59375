import { describe, expect, it } from 'vitest';
import { again } from './annotated.ts';

describe('spaces where French has none', () => {
  it.each([
    "l’option 's' est là, le fichier '%s' existe",
    'mot ;; mot',
    'un mot⟦extra: →⟧, deux⟦extra: →⟧.',
    'un mot⟦extra:~→⟧, deux',
    'un⟦extra: →⟧, deux, et etc.⟦extra: →⟧, puis',
    'les signes , et . sont',
    'le fichier .gitignore et .5 reste',
    'un ⟦ellipsis:...→…⟧ deux',
    'les caractères . + et -',
    'mot .Suite',
    '(⟦extra: →⟧mot⟦extra: →⟧) et [ mot ]',
    '(mot⟦extra: →⟧) et (⟦extra: →⟧mot)',
    '(⟦extra: →⟧«⟦nb: →~⟧mot⟦nb: →~⟧»⟦extra: →⟧)',
    '( ) oui ( ) non',
    '( 416 ) 555-0100',
    'f( x ) et :( mot )',
    '( mot',
    'mot )',
    'a ) premier b ) second',
    'le symbole «⟦nb: →~⟧(⟦nb: →~⟧» et le symbole «⟦nb: →~⟧)⟦nb: →~⟧»',
    'l⟦extra: →⟧’avis, qu⟦extra: →⟧’il, jusqu⟦extra: →⟧’à',
    'l’⟦extra: →⟧avis',
    "d 'ls",
    'une fin⟦extra: →⟧.',
    'un⟦extra:~→⟧!',
    "l’⟦extra: →⟧avis d⟦curly:'→’⟧⟦extra: →⟧un, qu’⟦extra: →⟧on, l’ et l’, «⟦nb: →~⟧l’⟦nb: →~⟧»",
    "l⟦extra: →⟧’avis, jusqu⟦extra: →⟧’à, aujourd’ hui, 'd' un",
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});
