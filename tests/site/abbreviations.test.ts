import { describe, expect, it } from 'vitest';
import { useBuiltSite } from '../support/built-site.ts';

const site = useBuiltSite();

/** The list at the end of a statement: each abbreviation with its long form and the language both are in. */
function listOf(address: string): readonly (readonly [string, string, string | undefined])[] {
  const [section] = site
    .page(address)
    .all('section')
    .filter(({ attributes }) => attributes['class'] === 'abbreviations');
  const terms = section?.all('dt') ?? [];
  const meanings = section?.all('dd') ?? [];
  expect(terms).toHaveLength(meanings.length);
  return terms.map((term, index) => [term.text, meanings[index]?.text ?? '', meanings[index]?.language]);
}

const markedOn = (address: string) =>
  site
    .page(address)
    .all('abbr')
    .map(({ text, attributes, language }) => [text, attributes['title'], language]);

describe('the abbreviations of a statement', () => {
  it('are listed at its end with their long forms, each in its own language', () => {
    expect(listOf('/en/ontario/privacy/')).toEqual([
      ['FIPPA', 'Freedom of Information and Protection of Privacy Act', 'en'],
      ['IP', 'Internet Protocol', 'en'],
      ['IPC', 'Information and Privacy Commissioner', 'en'],
    ]);
    expect(listOf('/fr/ontario/confidentialite/')).toEqual([
      ['CIPVP', 'commissaire à l’information et à la protection de la vie privée', 'fr'],
      ['IP', 'protocole Internet', 'fr'],
      ['LAIPVP', 'Loi sur l’accès à l’information et la protection de la vie privée', 'fr'],
    ]);
    expect(listOf('/fr/aupe/confidentialite/')).toEqual([
      ['AUPE', 'Alberta Union of Provincial Employees', 'en'],
      ['PIPA', 'Personal Information Protection Act', 'en'],
    ]);
    // The French list has the English name too: the title of the union’s own statement has it.
    expect(listOf('/fr/sefpo/confidentialite/').map(([abbreviation]) => abbreviation)).toEqual([
      'IP',
      'OPSEU',
      'SEFPO',
    ]);
  });

  it('show their long forms in sections that use them without explaining them', () => {
    expect(markedOn('/en/ontario/privacy/')).toEqual([
      ['FIPPA', 'Freedom of Information and Protection of Privacy Act', 'en'],
    ]);
    expect(markedOn('/fr/aupe/confidentialite/')).toEqual([
      ['PIPA', 'Personal Information Protection Act', 'en'],
    ]);
    // In the answers, which stand before the text that explains it.
    expect(markedOn('/en/opseu/privacy/')).toEqual([['IP', 'Internet Protocol', 'en']]);
  });

  it('lead to their list from the contents', () => {
    const anchors = site
      .page('/fr/aupe/confidentialite/')
      .all('nav')
      .flatMap((nav) => nav.all('a'));
    expect(anchors.find(({ text }) => text === 'Abréviations')?.attributes['href']).toBe('#abbreviations');
  });
});
