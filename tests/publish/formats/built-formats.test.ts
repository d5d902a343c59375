import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../../../src/cli/dev/serve-folder.ts';
import type { StatementData, StatementsIndex } from '../../../src/publish/formats/statement-schema.ts';
import { useBuiltSite } from '../../support/built-site.ts';
import { draft2020Faults } from '../../support/json-schema-validators.ts';
import { fold } from '../../support/read-html.ts';
import { projectRoot } from '../../support/run-vitrine.ts';

const origin = 'https://vitrine.example';
const site = useBuiltSite({ pathPrefix: '/privacy/' });
const statements = [
  'en/aupe/privacy',
  'en/ontario/privacy',
  'en/opseu/privacy',
  'fr/aupe/confidentialite',
  'fr/ontario/confidentialite',
  'fr/sefpo/confidentialite',
];

const schemaText = (name: string): string => readFileSync(path.join(projectRoot, 'schemas', name), 'utf8');
/** The file at an address of the site. */
const fileAt = (address: string): string => site.text(address.replace(`${origin}/privacy/`, ''));

describe('the formats of the published statements', () => {
  it('are there for every statement, and nothing else is', () => {
    const endings = ['md', 'txt', 'json'];
    expect(site.files().filter((file) => /^(?:en|fr)\/.*(?<!\.html)$/.test(file))).toEqual(
      statements.flatMap((statement) => endings.map((ending) => `${statement}.${ending}`)).sort(),
    );
  });

  it.each(statements)('%s: the page leads to each as another form of itself', (statement) => {
    const alternates = site
      .page(`/${statement}/`)
      .all('link')
      .filter(({ attributes }) => attributes['rel'] === 'alternate' && attributes['type'] !== undefined)
      .map(({ attributes: { type, href, title } }) => ({ type, href, hasTitle: title !== undefined }));
    expect(alternates).toEqual([
      { type: 'text/markdown', href: `/privacy/${statement}.md`, hasTitle: true },
      { type: 'text/plain', href: `/privacy/${statement}.txt`, hasTitle: true },
      { type: 'application/json', href: `/privacy/${statement}.json`, hasTitle: true },
    ]);
  });

  it.each(
    statements,
  )('%s: the data are what their schema says, and lead to it and to files that exist', (statement) => {
    const data: StatementData = JSON.parse(site.text(`${statement}.json`));
    const schema = fileAt(data.$schema);
    expect(schema).toBe(schemaText('statement-data.schema.json'));
    expect(draft2020Faults(JSON.parse(schema))(data)).toEqual([]);
    for (const { address } of data.formats) expect(fileAt(address)).not.toBe('');
    for (const address of Object.values(data.translations))
      expect(fileAt(`${address}index.html`)).not.toBe('');
  });

  it.each(
    statements,
  )('%s: each section of the data is on the page, and each fact in the text of its section', (statement) => {
    const data: StatementData = JSON.parse(site.text(`${statement}.json`));
    const { html } = site.page(`/${statement}/`);
    let facts = 0;
    const visit = (section: StatementData['sections'][number]): void => {
      facts += section.facts.length;
      expect(section.address).toBe(`${data.address}#${section.anchor}`);
      expect(html).toContain(`id="${section.anchor}"`);
      for (const { text } of section.facts) expect(`${section.heading}\n${section.text}`).toContain(text);
      section.sections.forEach(visit);
    };
    expect(data.sections.length).toBeGreaterThan(3);
    data.sections.forEach(visit);
    expect(facts).toBeGreaterThan(0);
  });

  it.each(
    statements,
  )('%s: Markdown and text have every heading of the page, and no mark of ours', (statement) => {
    const page = site.page(`/${statement}/`);
    const headings = page
      .all('h2')
      // What the page says of itself stands at the head of these.
      .filter(({ attributes: { id } }) => id !== undefined && id !== 'about-this-page')
      .map(({ text }) => text.replace(/ #$/, ''));
    const [markdown, text] = [site.text(`${statement}.md`), site.text(`${statement}.txt`)];
    for (const file of [markdown, text]) expect(file).not.toMatch(/\{#|\{lang=|<!--|\$schema/);
    expect([...markdown.matchAll(/^## (.*)$/gm)].map(([, words = '']) => fold(words))).toEqual(headings);
    expect(headings.length).toBeGreaterThan(4);
    expect(text.match(/^-+$/gm)).toHaveLength(headings.length);
    for (const line of text.split('\n').filter((one) => !one.includes('://')))
      expect(line.length).toBeLessThanOrEqual(74);
  });

  it('the index is what its schema says, and names each page there is', () => {
    const index: StatementsIndex = JSON.parse(site.text('statements.json'));
    const schema = fileAt(index.$schema);
    expect(schema).toBe(schemaText('statements-index.schema.json'));
    expect(draft2020Faults(JSON.parse(schema))(index)).toEqual([]);
    expect(index.statements.map(({ address }) => address).sort()).toEqual(
      statements.map((statement) => `${origin}/privacy/${statement}/`),
    );
  });

  it('are served as text in UTF-8', async () => {
    const server = await serveFolder(() => site.folder, 0, '/');
    const typeOf = async (file: string) =>
      (await fetch(`${server.origin}/${file}`)).headers.get('content-type');
    try {
      expect(await typeOf('en/aupe/privacy.md')).toBe('text/markdown;charset=utf-8');
      expect(await typeOf('en/aupe/privacy.txt')).toBe('text/plain;charset=utf-8');
      expect(await typeOf('en/aupe/privacy.json')).toMatch(/^application\/json/);
    } finally {
      await server.close();
    }
  });
});

describe('the published schemas', () => {
  const schemas = ['statement-data', 'statements-index'].map(
    (name) => [name, JSON.parse(schemaText(`${name}.schema.json`))] as const,
  );

  it.each(schemas)('%s explains every key in both languages', (_, schema) => {
    const unexplained: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties = {} } = value as { properties?: Record<string, Record<string, unknown>> };
      for (const [key, one] of Object.entries(properties)) {
        if (!('$ref' in one) && !/^[^|]+\. \| [^|]+\.$/.test(String(one['description'])))
          unexplained.push(key);
      }
      Object.values(value).forEach(visit);
    };
    visit(schema);
    expect(unexplained.filter((key) => !['en', 'fr'].includes(key))).toEqual([]);
  });

  it.each(schemas)('%s refuses a key that it does not name, and a missing one', (name, schema) => {
    const file = name === 'statement-data' ? 'en/aupe/privacy.json' : 'statements.json';
    const { version, ...rest } = JSON.parse(site.text(file));
    const faults = draft2020Faults(schema);
    expect(faults({ version, ...rest, unknown: 1 })).not.toEqual([]);
    expect(faults(rest)).not.toEqual([]);
    expect(faults({ ...rest, version: 2 })).not.toEqual([]);
  });
});
