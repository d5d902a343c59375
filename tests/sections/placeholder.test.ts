import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../src/sections/placeholder.ts';

describe('a text still to be written', () => {
  it.each([
    ...[
      'TBD',
      'tbd.',
      'TODO',
      'To do',
      'To be determined',
      'Coming soon!',
      'Under construction',
      'Draft',
      'N/A',
      'None',
      'xxx',
      '???TBA???',
    ],
    ...[
      'À venir',
      'A VENIR',
      'à venir…',
      'Texte à venir',
      'À compléter',
      'À COMPLÉTER',
      'À TRADUIRE',
      'To be translated',
      'À faire',
      'Bientôt',
      'En travaux',
      'Sans objet',
      'S. o.',
      'Brouillon',
    ],
    ...[
      '[insert text]',
      '[[Name]]',
      '<address>',
      '{{ name }}',
      '(texte ici)',
      '[Nom], [Adresse].',
      '[Insérer le texte ici]',
    ],
    ...[
      'TODO: ask the legal department',
      'À compléter par le service juridique',
      'Lorem ipsum dolor sit amet',
    ],
  ])('%s', (text) => {
    expect(isPlaceholder(text)).toBe(true);
    expect(isPlaceholder(`  ${text}\n`)).toBe(true);
  });

  it('is also the printers’ dummy text at any length', () => {
    expect(isPlaceholder(`Lorem ipsum ${'dolor sit amet '.repeat(100)}`)).toBe(true);
  });
});

describe('a text', () => {
  it.each([
    ...[
      '',
      'No.',
      'Yes',
      'None of it is kept.',
      'We draft laws.',
      'A draft of this policy was shared in 2024.',
    ],
    ...[
      'Aucun renseignement n’est recueilli.',
      'Bientôt vingt ans que nous protégeons vos renseignements.',
      'Vide de sens, cette loi?',
    ],
    ...['(in force since 2024) The union keeps it.', 'Todos los derechos'],
    'To be determined by the court, a case needs a plaintiff, a defendant and some evidence too.',
  ])('%j', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
