import { describe, expect, it } from 'vitest';
import { useBuiltSite } from '../support/built-site.ts';
import type { TestedElement } from '../support/read-html.ts';

const site = useBuiltSite();
const english = '/en/coverage/';
const french = '/fr/couverture/';

const withClass = (elements: readonly TestedElement[], name: string): TestedElement[] =>
  elements.filter(({ attributes }) => attributes['class']?.split(' ').includes(name));
const matrixOf = (address: string): TestedElement => {
  const [matrix] = withClass(site.page(address).all('table'), 'matrix');
  if (!matrix) throw new Error(`${address} has no overview`);
  return matrix;
};
/** A row of the overview: the marks of AUPE, Ontario and OPSEU, and the count. */
const rowOf = (address: string, kind: string): readonly TestedElement[] =>
  matrixOf(address)
    .all('tr')
    .find((row) => row.all('th')[0]?.all('a')[0]?.text === kind)
    ?.all('td') ?? [];
/** What a page says of one kind below the overview. */
const detailsOf = (address: string, kind: string): TestedElement | undefined =>
  site
    .page(address)
    .all('section')
    .find((section) => section.all('h3')[0]?.attributes['id'] === kind);
const entriesOf = (address: string, kind: string): readonly string[] =>
  detailsOf(address, kind)
    ?.all('li')
    .map(({ text }) => text) ?? [];

describe('the overview of the coverage page', () => {
  it.each([
    english,
    french,
  ])('%s marks for each kind and statement a section, a silence, or neither, in words', (address) => {
    const rows = matrixOf(address)
      .all('tr')
      .filter((row) => row.all('td').length > 1);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const cells = row.all('td');
      expect(cells).toHaveLength(4);
      for (const cell of cells.slice(0, 3)) {
        const linked = /^(Stated|Stated in part|Not stated|Traité|Traité en partie|Non précisé) ?: ./;
        expect(cell.text).toMatch(cell.all('a').length === 1 ? linked : /^(No|Aucune) section$/);
      }
    }
  });

  it('leads from a mark to the section, and from a silence to its reason', () => {
    const page = site.page(english);
    const [aupe, ontario, opseu] = rowOf(english, 'Cookies');
    expect(aupe?.all('a')[0]?.attributes['href']).toBe('/en/aupe/privacy/#cookies');
    expect(opseu?.all('a')[0]?.attributes['href']).toBe('/en/opseu/privacy/#cookies');
    expect(ontario?.text).toBe('Not stated: Ontario, Cookies');
    const target = ontario?.all('a')[0]?.attributes['href']?.slice(1);
    const reason = page.all('li').find(({ attributes }) => attributes['id'] === target);
    expect(reason?.text).toBe('Ontario: not stated. The wording restated here says nothing about cookies.');
  });

  it('leads from the name of a kind to what is said of it', () => {
    const page = site.page(english);
    const links = matrixOf(english)
      .all('tr')
      .filter((row) => row.all('td').length > 1)
      .flatMap((row) => row.all('th')[0]?.all('a') ?? []);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const heading = page
        .all('h3')
        .find(({ attributes }) => `#${attributes['id']}` === link.attributes['href']);
      expect(heading?.text.replace(' (required)', '')).toBe(link.text);
    }
  });

  it('counts by kind and by statement what the marks show', () => {
    expect(rowOf(english, 'Cookies')[3]?.text).toBe('2');
    const marks = matrixOf(english)
      .all('tr')
      .map((row) => row.all('td')[0]?.text ?? '');
    const [totals] = withClass(site.page(english).all('table'), 'totals');
    const [aupe] = totals?.all('tr').filter((row) => row.text.startsWith('AUPE')) ?? [];
    const counted = ['Stated:', 'Stated in part:', 'Not stated:', 'No section'].map(
      (state) => marks.filter((mark) => mark.startsWith(state)).length,
    );
    expect(aupe?.all('td').map(({ text }) => Number(text))).toEqual(counted);
    expect(counted[0]).toBeGreaterThan(10);
  });

  it('puts what every statement has first, then what most have, and what none has last', () => {
    const counts = matrixOf(english)
      .all('tr')
      .flatMap((row) => row.all('td').slice(3))
      .map(({ text }) => Number(text));
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    const groups = withClass(matrixOf(english).all('tr'), 'group');
    expect(groups.map(({ text }) => text)).toEqual([
      'In every statement',
      'In some statements',
      'In no statement',
    ]);
    expect(site.page(english).text).toContain(
      `Of ${counts.length} kinds of section: ${counts.filter((count) => count === 3).length} in every statement`,
    );
  });
});

describe('the details of the coverage page', () => {
  it('name the statement with each heading and each reason', () => {
    expect(entriesOf(english, 'cookies')).toEqual([
      'AUPE: Cookies and online advertising',
      'Ontario: not stated. The wording restated here says nothing about cookies.',
      'OPSEU: Cookies',
    ]);
    expect(entriesOf(french, 'cookies')[1]).toBe(
      'Ontario : non précisé. Le libellé reformulé ici ne dit rien des témoins.',
    );
  });

  it('say what is missing from a section that is there in part', () => {
    expect(entriesOf(english, 'contact')[0]).toMatch(
      /^OPSEU: Contact information Contact details not stated\. ./,
    );
    expect(rowOf(english, 'Contact details')[2]?.text).toBe('Stated in part: OPSEU, Contact details');
    expect(rowOf(english, 'Contact details')[2]?.all('a')[0]?.attributes['href']).toBe(
      '#contact-opseu--privacy',
    );
  });

  it('say which kinds are required', () => {
    const required = site
      .page(english)
      .all('h3')
      .filter(({ text }) => text.endsWith('(required)'));
    expect(required.map(({ attributes }) => attributes['id']).sort()).toEqual([
      'cookies',
      'external-links',
      'privacy-officer',
    ]);
  });

  it('name the kinds that no statement speaks of', () => {
    expect(site.page(english).text).toContain(
      'No statement has a section on: Children’s privacy, Privacy breaches',
    );
  });
});

describe.each([english, french])('every link of %s', (address) => {
  it('tells its purpose by itself: the same words lead to the same place', () => {
    const targets = new Map<string, string>();
    for (const link of site.page(address).all('a')) {
      const known = targets.get(link.text) ?? link.attributes['href'];
      expect(link.attributes['href'], link.text).toBe(known);
      targets.set(link.text, known ?? '');
    }
    expect(targets.size).toBeGreaterThan(60);
  });

  it('marks a name in another language as such', () => {
    const inOther = site
      .page(address)
      .all('span')
      .filter(({ text, attributes }) => text === 'AUPE' && attributes['lang'] === 'en');
    expect(inOther.length > 0).toBe(address === french);
  });
});
