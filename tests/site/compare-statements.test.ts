import { describe, expect, it } from 'vitest';
import { useBuiltSite } from '../support/built-site.ts';
import type { TestedElement } from '../support/read-html.ts';

const site = useBuiltSite();
const english = '/en/compare/';
const french = '/fr/comparer/';
const both = [english, french];

const subjectsOf = (address: string): TestedElement => {
  const table = site
    .page(address)
    .all('table')
    .find((one) => /^(Subjects in|Sujets abordés dans)/.test(one.all('caption')[0]?.text ?? ''));
  if (!table) throw new Error(`${address} does not compare subjects`);
  return table;
};
const rowsOf = (address: string): readonly TestedElement[] => subjectsOf(address).all('tr').slice(1);
/** What a row says of AUPE, Ontario and OPSEU. */
const cellsOf = (address: string, subject: string): readonly TestedElement[] =>
  rowsOf(address)
    .find((row) => row.all('th')[0]?.text === subject)
    ?.all('td') ?? [];
/** Where the link in a cell leads, if there is one. */
const targetIn = (cell: TestedElement | undefined) => cell?.all('a')[0]?.attributes['href'];

describe.each(both)('the subjects on %s', (address) => {
  it('are each stated, partly stated or not stated in each statement, in words', () => {
    const states = { en: 'Stated|Partly|Not stated', fr: 'Précisé|En partie|Non précisé' };
    const word = new RegExp(
      `^(AUPE|Ontario|OPSEU|SEFPO) (${address === english ? states.en : states.fr})( \\(\\1, .+\\))?$`,
    );
    expect(rowsOf(address).length).toBeGreaterThan(20);
    for (const row of rowsOf(address)) {
      const cells = row.all('td');
      expect(cells).toHaveLength(3);
      for (const cell of cells) expect(cell.text).toMatch(word);
    }
  });

  it('have each a link that says of whom and of what it is, unless nothing more is known', () => {
    for (const row of rowsOf(address)) {
      const subject = row.all('th')[0]?.text ?? '';
      for (const cell of row.all('td')) {
        const [link] = cell.all('a');
        if (link) expect(link.text.endsWith(`, ${subject})`), link.text).toBe(true);
        else expect(cell.text).toMatch(/(Not stated|Non précisé)$/);
      }
    }
  });

  it('are none that no statement speaks of and none is asked for', () => {
    for (const row of rowsOf(address)) expect(row.all('a').length, row.text).toBeGreaterThan(0);
  });

  it('lead to places that are there', () => {
    for (const link of subjectsOf(address).all('a')) {
      const [page = '', anchor] = (link.attributes['href'] ?? '').split('#');
      if (anchor !== undefined) expect(site.page(page).html).toContain(` id="${anchor}"`);
    }
  });
});

it('leads from a subject to its section, and from one that is not stated to the reason', () => {
  const [aupe, ontario, opseu] = cellsOf(english, 'Cookies');
  expect(targetIn(aupe)).toBe('/en/aupe/privacy/#cookies');
  expect(targetIn(opseu)).toBe('/en/opseu/privacy/#cookies');
  expect(ontario?.text).toBe('Ontario Not stated (Ontario, Cookies)');
  expect(targetIn(ontario)).toBe('/en/ontario/privacy/#not-stated-cookies');
  const terms = site.page('/en/ontario/privacy/').all('dt');
  const term = terms.find(({ attributes }) => attributes['id'] === 'not-stated-cookies');
  expect(term?.text).toBe('Cookies');
});

it('says that a section which lacks contact details states them in part', () => {
  const [, , opseu] = cellsOf(english, 'Contact details');
  expect(opseu?.text).toBe('OPSEU Partly (OPSEU, Contact details)');
  expect(targetIn(opseu)).toBe('/en/opseu/privacy/#contact');
});

it('finds contact details in the section on a privacy officer, too', () => {
  const [aupe] = cellsOf(english, 'Contact details');
  expect(aupe?.text).toBe('AUPE Stated (AUPE, Contact details)');
  expect(targetIn(aupe)).toBe('/en/aupe/privacy/#privacy-officer');
});

it('names subjects as a reader does, in the usual order', () => {
  const subjects = (address: string) => rowsOf(address).map((row) => row.all('th')[0]?.text);
  const inOrder = (names: readonly (string | undefined)[], wanted: readonly string[]) =>
    names.filter((name) => name !== undefined && wanted.includes(name));
  const wanted = ['Information collected', 'Cookies', 'How long information is kept', 'Contact details'];
  expect(inOrder(subjects(english), wanted)).toEqual(wanted);
  const voulus = ['Renseignements recueillis', 'Témoins', 'Durée de conservation des renseignements'];
  expect(inOrder(subjects(french), voulus)).toEqual(voulus);
});

it('sets the answers of the statements side by side, and says of what has none whether it is stated', () => {
  const table = site
    .page(english)
    .all('table')
    .find((one) => one.all('caption')[0]?.text === 'Answers side by side');
  const row = table?.all('tr').find(({ text }) => text.startsWith('Cookies'));
  const [, ontario, opseu] = row?.all('td') ?? [];
  expect(opseu?.text).toBe(
    'OPSEU The site may use persistent cookies (OPSEU), which hold no personally identifying information.',
  );
  expect(targetIn(opseu)).toBe('/en/opseu/privacy/#cookies');
  expect(targetIn(ontario)).toBe('/en/ontario/privacy/#not-stated-cookies');
});

describe.each(both)('%s', (address) => {
  it('speaks to readers, not of how statements are checked', () => {
    expect(site.page(address).text).not.toMatch(
      /required|exigé|coverage|couverture|kinds? of section|types? de section|\bOf \d/i,
    );
  });

  it('tells the purpose of every link by itself: the same words lead to the same place', () => {
    const targets = new Map<string, string>();
    for (const link of site.page(address).all('a')) {
      const known = targets.get(link.text) ?? link.attributes['href'];
      expect(link.attributes['href'], link.text).toBe(known);
      targets.set(link.text, known ?? '');
    }
    expect(targets.size).toBeGreaterThan(50);
  });

  it('marks each name in another language as such', () => {
    const { html } = site.page(address);
    const names = html.slice(html.indexOf('<body')).match(/(<span lang="en">)?AUPE/g) ?? [];
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(name).toBe(address === french ? '<span lang="en">AUPE' : 'AUPE');
  });
});
