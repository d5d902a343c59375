import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import { bodies, completeBody, findingsOf } from '../support/library-from.ts';

const rule = 'content/stated-date';
/** The statement of these tests was last changed on 2026-11-21. */
const found = (language: Language, text: string) =>
  findingsOf(rule, bodies({ [language]: `${text}\n\n${completeBody[language]}` })).map(
    ({ message, values }) => `${message} ${values['stated']}`,
  );

describe('a day in the text other than that of the last change', () => {
  it.each([
    ['en', 'Last updated: March 3, 2024.', 'March 3, 2024'],
    ['en', '**Last modified** 3 March 2024', '3 March 2024'],
    ['en', 'Last revised on March 3, 2024', 'March 3, 2024'],
    ['en', 'This statement was last revised on March 3, 2024.', 'March 3, 2024'],
    ['en', 'This privacy policy was last updated on March 3, 2024, by the board.', 'March 3, 2024'],
    ['en', 'Thank you. Date modified: 2024-03-03', '2024-03-03'],
    ['en', 'Last update to this policy: March 2024', 'March 2024'],
    ['en', 'Privacy statement (updated March 3, 2024)', 'March 3, 2024'],
    ['fr', 'Dernière mise à jour : 3 mars 2024.', '3 mars 2024'],
    ['fr', '**Dernière modification :** le 3 mars 2024', '3 mars 2024'],
    ['fr', 'Date de modification : 2024-03-03', '2024-03-03'],
    ['fr', 'Date de la dernière mise à jour : mars 2024', 'mars 2024'],
    ['fr', 'Version du 3 mars 2024', '3 mars 2024'],
    ['fr', 'Cette déclaration a été mise à jour pour la dernière fois le 3 mars 2024.', '3 mars 2024'],
    ['fr', 'La dernière révision de la présente politique date du 3 mars 2024.', '3 mars 2024'],
    ['fr', 'Cette politique a été modifiée la dernière fois le 1er mars 2024.', '1er mars 2024'],
  ] as const)('%s: %s', (language, text, day) => {
    expect(found(language, text)).toEqual([`differs ${day}`]);
  });
});

describe('nothing against', () => {
  it.each([
    ['en', 'Last updated: November 21, 2026.'],
    ['en', 'Last updated: November 2026.'],
    ['en', 'Effective March 3, 2024.'],
    ['en', 'This statement has been in force since March 3, 2024.'],
    ['en', 'The Act was last amended on March 3, 2024.'],
    ['en', 'The list of providers was last updated on March 3, 2024.'],
    ['en', 'We last changed our provider on March 3, 2024.'],
    ['en', 'Your data may be updated until March 3, 2024.'],
    ['en', 'The previous version of this statement was in force until March 3, 2024.'],
    ['fr', 'Dernière mise à jour : 21 novembre 2026.'],
    ['fr', 'En vigueur depuis le 3 mars 2024.'],
    ['fr', 'La loi a été modifiée pour la dernière fois le 3 mars 2024.'],
    ['fr', 'Le règlement, dans sa version du 3 mars 2024, s’applique.'],
    ['fr', 'Nous avons changé de fournisseur le 3 mars 2024.'],
    ['fr', 'La liste des fournisseurs a été mise à jour pour la dernière fois le 3 mars 2024.'],
  ] as const)('%s: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });
});
