import { describe, expect, it } from 'vitest';
import { PublishedSite } from '../../../src/pages/published-site.ts';
import { formatFiles, indexFile, schemaFiles } from '../../../src/publish/formats/format-files.ts';
import { indexEntry } from '../../../src/publish/formats/statement-data.ts';
import type { StatementData, StatementsIndex } from '../../../src/publish/formats/statement-schema.ts';
import {
  bodies,
  exception,
  type Files,
  libraryFrom,
  organization,
  organizationWith,
  statement,
} from '../../support/library-from.ts';

function filesOf(files: Files): Readonly<Record<string, string>> {
  const site = new PublishedSite(libraryFrom(files), { pathPrefix: '/privacy/' });
  const pages = site.statementPages();
  const entries = pages.map((page) => indexEntry(site, page));
  return Object.fromEntries([
    ...pages.flatMap((page) => formatFiles(site, page)),
    indexFile(site, entries),
    ...schemaFiles(site),
  ]);
}

const body = `Before any heading.

<!-- suppress nothing: a note among editors -->

## Cookies and use {#cookies #use}

The union’s [cookie]{lang=fr} lasts 30 days. See [the officer](#privacy-officer) or [the comparison](/en/compare/).

### Kinds of cookies

- one, of [a shop](https://shop.example/)
- two, under the Privacy Act

## Privacy officer {#privacy-officer}

The Union\\
100 Lesmill Road\\
Toronto ON  M3B 3P8

Call [1 800 232-7284](tel:+18002327284) or [write to us](mailto:privacy@Union.example.org).

## The rest

Two things, on 01/02/2026, or by 2027-01-31, 24 hours a day.
`;
const files = {
  ...bodies({ en: body }),
  'union/organization.yaml': organizationWith(
    exception('retention'),
    exception('contact', '2028-01-31', 'missing: contact-details'),
  ),
};
const written = filesOf(files);
const page = 'https://site.example/privacy/en/union/privacy/';
const french = 'https://site.example/privacy/fr/syndicat/confidentialite/';

describe('the Markdown of a statement', () => {
  it('is a document by itself: what it is, where it is from, its text, what it is silent on', () => {
    expect(written['en/union/privacy.md']).toBe(`# Privacy statement

The Union · Canada · Edition of November\u00a021,\u00a02026 · Official text · The organization publishes its statement in English and in French

This is the organization’s own statement, _Privacy_. It is also published at <https://union.example.org/privacy>; that publication prevails.

On the Web: <${page}>\\
In French: <${french}>

Before any heading.

## Cookies and use

The union’s cookie lasts 30 days. See [the officer](${page}#privacy-officer) or [the comparison](https://site.example/privacy/en/compare/).

### Kinds of cookies

- one, of [a shop](https://shop.example/)
- two, under the Privacy Act

## Privacy officer

The Union\\
100 Lesmill Road\\
Toronto ON M3B 3P8

Call [1 800 232-7284](tel:+18002327284) or [write to us](mailto:privacy@Union.example.org).

## The rest

Two things, on 01/02/2026, or by 2027-01-31, 24 hours a day.

## Not stated

The organization’s statement is silent on these points. Nothing has been added to fill the gap.

- **How long information is kept** – It is silent.
- **Contact details** – It is silent.
`);
  });

  it('speaks French in the French file, with its no-break spaces', () => {
    const text = written['fr/syndicat/confidentialite.md'];
    expect(text).toContain('Le Syndicat · Canada · Édition du 21\u00a0novembre\u00a02026 · Texte officiel');
    expect(text).toContain(`Sur le Web\u00a0: <${french}>\\\nEn anglais\u00a0: <${page}>`);
    expect(text).toContain('## Ce que la déclaration ne dit pas');
    expect(text).not.toMatch(/\{#|\b(?:In English|Edition of|Not stated)\b/);
  });

  it('names nothing as not stated where nothing is', () => {
    expect(filesOf({})['en/union/privacy.md']).not.toContain('Not stated');
  });

  it('gives no link to what must not be followed', () => {
    const unsafe = filesOf(bodies({ en: '## A\n\nSee [this](javascript:alert(1)) and [that](#nowhere).\n' }));
    expect(unsafe['en/union/privacy.md']).toContain('\nSee this and that.\n');
    expect(unsafe['en/union/privacy.txt']).toContain('\nSee this and that.\n');
    expect(dataOf(unsafe).sections[0]?.links).toEqual([]);
  });
});

it('the plain text of a statement says the same, with the addresses of links', () => {
  const text = written['en/union/privacy.txt'] ?? '';
  expect(text).toMatch(/^Privacy statement\n={17}\n\nThe Union · Canada/);
  expect(text).toContain(`On the Web: <${page}>\nIn French: <${french}>\n`);
  expect(text).toContain('See the officer or the comparison\n<https://site.example/privacy/en/compare/>.');
  expect(text).toContain(
    '\nThe Union\n100 Lesmill Road\nToronto ON M3B 3P8\n\nCall 1 800 232-7284 or write to us <privacy@Union.example.org>.\n',
  );
  expect(text).toMatch(
    /\nNot stated\n-{10}\n[\s\S]*\n- How long information is kept – It is silent.\n- Contact details – /,
  );
});

function dataOf(all: Readonly<Record<string, string>>, file = 'en/union/privacy.json'): StatementData {
  return JSON.parse(all[file] ?? '');
}

it('every format ends with the abbreviations that the statement uses, of those its organization lists', () => {
  const abbreviations = 'abbreviations: { en: { FIPPA: A long Act, IP: Internet Protocol } }';
  const all = filesOf({
    ...bodies({ en: '## Cookies {#cookies}\n\nUnder FIPPA.\n' }),
    'union/organization.yaml': organization(abbreviations),
  });
  expect(all['en/union/privacy.md']).toMatch(
    /\nUnder FIPPA\.\n\n## Abbreviations\n\n- \*\*FIPPA\*\* – A long Act\n$/,
  );
  expect(all['en/union/privacy.txt']).toMatch(/\nAbbreviations\n-{13}\n\n- FIPPA – A long Act\n$/);
  expect(dataOf(all).abbreviations).toEqual([
    { abbreviation: 'FIPPA', longForm: { text: 'A long Act', lang: 'en' } },
  ]);
});

describe('the data of a statement', () => {
  const data = dataOf(written);

  it('say whose it is, which edition, where it is from and where else it is', () => {
    expect(data).toMatchObject({
      $schema: 'https://site.example/privacy/schemas/statement-data.schema.json',
      version: 1,
      key: 'union/privacy',
      organization: { key: 'union', name: { text: 'The Union', lang: 'en' }, jurisdiction: 'Canada' },
      language: 'en',
      title: 'Privacy statement',
      address: page,
      translations: { en: page, fr: french },
      nature: 'official',
      translation: 'equal',
      updated: '2026-11-21',
      source: {
        title: 'Privacy',
        titleLanguage: 'en',
        address: 'https://union.example.org/privacy',
        wording: 'current',
      },
      reviewed: null,
      cookies: null,
    });
    expect(data.formats).toEqual([
      { type: 'text/markdown', address: 'https://site.example/privacy/en/union/privacy.md' },
      { type: 'text/plain', address: 'https://site.example/privacy/en/union/privacy.txt' },
      { type: 'application/json', address: 'https://site.example/privacy/en/union/privacy.json' },
    ]);
  });

  it('give the date of the last review and the answer on cookies where they are recorded', () => {
    const more = statement('en', undefined, 'reviewed: 2026-11-20', 'cookies: not-used');
    const recorded = dataOf(filesOf({ 'union/privacy.en.md': more }));
    expect(recorded).toMatchObject({ reviewed: '2026-11-20', cookies: 'not-used' });
  });

  it('give the answers of a summary before the text, with their links in full, in every format', () => {
    const answers = 'summary:\n  collected: "*Nothing* but [names](#use)."';
    const all = filesOf({ 'union/privacy.en.md': statement('en', body, answers) });
    expect(dataOf(all).summary).toEqual([
      {
        answers: 'collected',
        text: 'Nothing but names.',
        links: [{ text: 'names', address: `${page}#use` }],
      },
    ]);
    expect(dataOf(all).words).toBe(data.words);
    expect(all['en/union/privacy.md']).toContain(
      `- **Collected** – _Nothing_ but [names](${page}#use).\n\nBefore any heading.`,
    );
    expect(all['en/union/privacy.txt']).toContain('- Collected – Nothing but names.\n\nBefore any heading.');
    expect(data.summary).toEqual([]);
  });

  it('nest the sections as the headings do, each with its kinds, its own text and its address', () => {
    expect(data.lead?.text).toBe('Before any heading.');
    expect(data.sections.map(({ heading, kinds }) => [heading, kinds])).toEqual([
      ['Cookies and use', ['cookies', 'use']],
      ['Privacy officer', ['privacy-officer']],
      ['The rest', []],
    ]);
    const [cookies] = data.sections;
    expect(cookies).toMatchObject({
      anchor: 'cookies',
      address: `${page}#cookies`,
      level: 2,
      text: 'The union’s cookie lasts 30 days. See the officer or the comparison.',
      links: [
        { text: 'the officer', address: `${page}#privacy-officer` },
        { text: 'the comparison', address: 'https://site.example/privacy/en/compare/' },
      ],
    });
    expect(cookies?.sections.map(({ heading, level, text }) => [heading, level, text])).toEqual([
      ['Kinds of cookies', 3, 'one, of a shop\ntwo, under the Privacy Act'],
    ]);
    expect(cookies?.sections[0]?.links).toEqual([{ text: 'a shop', address: 'https://shop.example/' }]);
  });

  it('give the facts by kind with the section they stand in, those behind links too', () => {
    expect(data.facts).toEqual({
      telephone: [{ value: '+18002327284', text: '1 800 232-7284', section: 'privacy-officer' }],
      email: [{ value: 'privacy@union.example.org', text: 'write to us', section: 'privacy-officer' }],
      'postal-address': [
        {
          value: 'M3B3P8',
          text: 'The Union\n100 Lesmill Road\nToronto ON  M3B 3P8',
          section: 'privacy-officer',
        },
      ],
      // “01/02/2026” may be either of two days, “24 hours a day” is no period: both are left out.
      date: [{ value: '2027-01-31', text: '2027-01-31', section: 'x-the-rest' }],
      time: [],
      duration: [{ value: '30 days', text: '30 days', section: 'cookies' }],
      amount: [],
      percentage: [],
      statute: [
        { value: 'act:privacy-act', text: 'Privacy Act', section: data.sections[0]?.sections[0]?.anchor },
      ],
    });
    expect(data.sections[0]?.facts).toEqual([{ kind: 'duration', value: '30 days', text: '30 days' }]);
  });

  it('list each fact of a section once', () => {
    const twice = '## Contact {#contact}\n\nCall 1 800 232-7284, yes, [that number](tel:+18002327284).\n';
    expect(dataOf(filesOf(bodies({ en: twice }))).facts.telephone).toEqual([
      { value: '+18002327284', text: '1 800 232-7284', section: 'contact' },
    ]);
  });

  it('list what is not stated, with the reason and its end, in the language of the file', () => {
    expect(dataOf(written, 'fr/syndicat/confidentialite.json').notStated).toEqual([
      { kind: 'retention', missing: 'section', reason: 'Elle n’en dit rien.', until: '2027-11-21' },
      { kind: 'contact', missing: 'contact-details', reason: 'Elle n’en dit rien.', until: '2028-01-31' },
    ]);
  });
});

it('the index lists each statement in each language, on a line of its own', () => {
  const text = written['statements.json'] ?? '';
  const index: StatementsIndex = JSON.parse(text);
  expect(index.$schema).toBe('https://site.example/privacy/schemas/statements-index.schema.json');
  expect(index.site).toEqual({
    name: { en: 'Site', fr: 'Site' },
    address: 'https://site.example/privacy/',
    publisher: {
      name: { en: { text: 'Site', lang: 'en' }, fr: { text: 'Site', lang: 'fr' } },
      email: 'privacy@site.example',
      form: null,
    },
  });
  expect(index.statements.map(({ key, language, address }) => [key, language, address])).toEqual([
    ['union/privacy', 'en', page],
    ['union/privacy', 'fr', french],
  ]);
  expect(index.statements[0]).toMatchObject({
    kinds: ['cookies', 'use', 'privacy-officer'],
    notStated: [
      { kind: 'retention', missing: 'section' },
      { kind: 'contact', missing: 'contact-details' },
    ],
  });
  expect(text.split('\n').filter((line) => line.includes('"key":"union/privacy"'))).toHaveLength(2);
});
