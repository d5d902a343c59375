import { describe, expect, it } from 'vitest';
import { allFindings, bodies, completeBody, type Files } from '../support/library-from.ts';

const english =
  'The organization keeps the personal information of its members only for as long as the law says that it must.';
const french =
  'L’organisation ne conserve les renseignements personnels de ses membres que pendant la durée prévue par la loi.';

const section = (en: string, fr: string): Files =>
  bodies({
    en: `${completeBody.en}\n## Retention {#retention}\n\n${en}\n`,
    fr: `${completeBody.fr}\n## Conservation {#retention}\n\n${fr}\n`,
  });
const found = (en: string, fr: string): string[] =>
  allFindings(section(en, fr))
    .filter(({ rule }) => rule.startsWith('language/'))
    .map(({ severity, rule, message, language }) => `${severity} ${rule} ${message} ${language}`);

describe('text in the wrong language', () => {
  it('is an error on a French page and on an English one', () => {
    expect(
      found('Another text in English about the very same thing, of much the same length as this.', english),
    ).toEqual(['error language/wrong-language english fr']);
    expect(
      found(
        french,
        'Un autre texte en français sur le même sujet, qui a à peu près la même longueur que celui-ci.',
      ),
    ).toEqual(['error language/wrong-language french en']);
  });

  it('is called untranslated when the other version says the same', () => {
    expect(found(english, english)).toEqual(['error language/untranslated same fr']);
    expect(found(french, french)).toEqual(['error language/untranslated same en']);
    expect(found(english.replace('personal', '*personal*'), `> ${english}`)).toEqual([
      'error language/untranslated same fr',
    ]);
  });

  it('is found in a sentence of a paragraph', () => {
    expect(found(`${english} It says so.`, `${french} ${english}`)).toEqual([
      'error language/untranslated same fr',
    ]);
  });

  it('is found in a list of short items', () => {
    const items = '- the name of the member\n- the address of the member\n- what they said to us and when';
    expect(found('- x y\n- y z\n- z x', items)).toEqual(['error language/wrong-language english fr']);
  });

  it.each([
    ['a name', 'Office of the Information and Privacy Commissioner of Ontario'],
    ['an address', 'Privacy Officer\\\n10025 182 Street NW\\\nEdmonton AB  T5S 0P7'],
    ['a short phrase', 'Terms of use'],
  ])('is not seen in %s that both versions share', (_, text) => {
    expect(found(text, text)).toEqual([]);
  });

  it('is a warning in a short item that both versions share', () => {
    const items = (one: string) => `- ${one}\n- the photo on the campus card`;
    expect(found(items('your name'), items('votre nom'))).toEqual(['warning language/untranslated short fr']);
  });

  it.each([
    ['a sentence of less than twelve words', 'We keep it only for as long as the law says.'],
    ['a quotation marked with its language', `Le texte dit « [${english}]{lang=en} ».`],
    [
      'names and titles',
      'Office of the Information and Privacy Commissioner of Ontario, Freedom of Information and Protection of Privacy Act, Society of the Plastics Industry of Canada',
    ],
    [
      'an address',
      'Privacy Officer\\\nAlberta Union of Provincial Employees\\\n10025 182 Street NW\\\nEdmonton AB  T5S 0P7\\\nCanada',
    ],
    [
      'a French sentence with an English title',
      'Le responsable applique la *Freedom of Information and Protection of Privacy Act* et en rend compte chaque année.',
    ],
    ['code', `\`${english}\``],
  ])('is not seen in %s', (_, text) => {
    expect(found('Something else.', text)).toEqual([]);
  });
});
