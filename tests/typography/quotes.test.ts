import { describe, expect, it } from 'vitest';
import { again } from './annotated.ts';

describe('quotation marks in French', () => {
  it.each([
    'un ⟦quotes:"→«~⟧mot⟦quotes:"→~»⟧ ici',
    'un ⟦quotes:“→«~⟧mot⟦quotes:”→~»⟧ ici',
    'un ⟦quotes:“ →«~⟧mot⟦quotes: ”→~»⟧ ici',
    'un "mot ici',
    'un mot" ici',
    'un "mot", un "autre" et un "dernier',
    '⟦quotes:"→«~⟧Mot.⟦quotes:"→~»⟧',
    'l⟦curly:\'→’⟧⟦quotes:"→«~⟧avis⟦quotes:"→~»⟧ et l’⟦quotes:"→«~⟧avis⟦quotes:"→~»⟧',
    '«⟦nb: →~⟧un ⟦curly:"→“⟧mot⟦curly:"→”⟧ ici⟦nb: →~⟧»',
    '«⟦nb: →~⟧un “mot” ici⟦nb: →~⟧»',
    '“un «⟦nb: →~⟧mot⟦nb: →~⟧» ici”',
    'un écran de 15" et un autre de 17"',
    '⟦quotes:"→«~⟧15⟦nb: →~⟧ans⟦quotes:"→~»⟧',
    '"" vide',
    '(un ⟦quotes:"→«~⟧mot⟦quotes:"→~»⟧)',
    'un ⟦quotes:"→«~⟧mot⟦quotes:"→~»⟧\nun "autre',
    'un ⟦quotes:"→«~⟧mot⟦quotes:"→~»⟧\nun autre',
    "un ‘mot’ et un 'mot'",
    'un " mot " ici',
    'le ⟦quotes:"→«~⟧a⟦quotes:"→~»⟧ et ⟦quotes:"→«~⟧b⟦quotes:"→~»⟧',
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});

describe('apostrophes in French', () => {
  it.each([
    "l⟦curly:'→’⟧information, aujourd⟦curly:'→’⟧hui, qu⟦curly:'→’⟧on, d⟦curly:'→’⟧«⟦nb: →~⟧avis⟦nb: →~⟧», presqu⟦curly:'→’⟧île",
    "O⟦curly:'→’⟧Brien",
    "5' et 10' de long, 5'10\"",
    "les années '90",
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});

describe('ellipses', () => {
  it.each([
    'et ainsi de suite⟦ellipsis:...→…⟧',
    '...et la suite',
    '[⟦ellipsis:...→…⟧] et (⟦ellipsis:...→…⟧)',
    'un....deux',
    '../dossier et ...reste',
    'Fin ⟦ellipsis:...→…⟧',
  ])('%s', (annotated) => {
    expect(again(annotated, 'fr', 'fr-CA')).toBe(annotated);
  });
});
