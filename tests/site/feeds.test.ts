import { describe, expect, it } from 'vitest';
import { diskFileSystem } from '../../src/content/file-system.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { parseForCheck } from '../../src/markdown/parse-body.ts';
import { PublishedSite } from '../../src/pages/published-site.ts';
import type { ChangesFile } from '../../src/publish/feeds/changes-schema.ts';
import { organizationFeeds, siteFeeds } from '../../src/publish/feeds/feed-files.ts';
import { mostEntries, organizationNews } from '../../src/publish/feeds/organization-news.ts';
import { atomFaults, readXml, type XmlElement } from '../support/atom-faults.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { draft2020Faults } from '../support/json-schema-validators.ts';
import { edition, releasedFiles } from '../support/released-files.ts';
import { headersFor, readHeadersFile } from '../support/sent-headers.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'privacy.en.md';
const french = 'privacy.fr.md';

/** What the statement of an organization says now, in both languages. */
const textsOf = (content: TemporaryContent, key: string) => ({
  en: content.read(`${key}/${english}`),
  fr: content.read(`${key}/${french}`),
});

/**
 * Acme released its statement, changed it twice, the last time with a later day in force; Beta released and withdrew its own.
 */
function releasedContent(): TemporaryContent {
  const content = make.minimal().addOrganization('beta');
  content.append('acme/organization.yaml', 'formerSlugs:\n  en: [acme-union]\n');
  const first = textsOf(content, 'acme');
  content.replace(`acme/${english}`, 'places no cookies', 'places two cookies & 1 < 2');
  content.replace(`acme/${french}`, 'aucun témoin', 'deux témoins & 1 < 2');
  const second = textsOf(content, 'acme');
  content.replace(
    `acme/${english}`,
    '## External sites {#external-links}',
    '## Other sites {#external-links}',
  );
  content.replace(
    `acme/${french}`,
    '## Sites externes {#external-links}',
    '## Autres sites {#external-links}',
  );
  const third = textsOf(content, 'acme');
  const released = releasedFiles('acme', 'privacy', [
    edition(first, { released: '2026-10-01' }),
    edition(second, {
      released: '2026-11-01',
      change: 'substantive',
      sections: ['cookies'],
      summary: { en: 'Two cookies & why.', fr: 'Deux témoins, et pourquoi.' },
    }),
    edition(third, {
      released: '2026-11-21',
      effective: '2027-01-01',
      change: 'substantive',
      sections: ['external-links'],
      summary: { en: 'Another heading.', fr: 'Un autre intertitre.' },
    }),
  ]);
  const both = releasedFiles(
    'beta',
    'privacy',
    [
      edition(textsOf(content, 'beta'), { released: '2026-11-01' }),
      { withdrawn: '2026-11-20', reason: { en: 'Beta is part of Acme.', fr: 'Beta fait partie d’Acme.' } },
    ],
    released['editions.yaml'],
  );
  content.keepLocks();
  for (const [file, text] of Object.entries({ ...released, ...both })) content.write(file, text);
  for (const file of [english, french, 'privacy.lock.yaml']) content.delete(`beta/${file}`);
  return content;
}

const content = releasedContent();
const site = useBuiltSite({ pathPrefix: '/p/' }, content.content);
const without = useBuiltSite({}, make.minimal().content);
const origin = 'https://vitrine.example/p/';

const child = (element: XmlElement, name: string): string =>
  element.children.find((one) => one.name === name)?.text ?? '';
const entriesOf = (file: string): readonly XmlElement[] =>
  readXml(site.text(file)).children.filter(({ name }) => name === 'entry');
const links = (element: XmlElement, rel: string): readonly string[] =>
  element.children
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === rel)
    .map(({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`);

const feeds = ['en/feed.xml', 'fr/feed.xml', 'en/acme/feed.xml', 'fr/acme/feed.xml', 'en/beta/feed.xml'];

describe('the feeds of a site', () => {
  it.each(feeds)('%s is as RFC 4287 has it', (file) => {
    expect(atomFaults(site.text(file))).toEqual([]);
  });

  it('tell of editions and withdrawals, newest first, those of a later day with that day', () => {
    const titles = (file: string) =>
      entriesOf(file).map((entry) => child(entry, 'title').replaceAll('\u00a0', ' '));
    expect(titles('en/feed.xml')).toEqual([
      'Acme: Privacy statement, in force from January 1, 2027',
      'Acme: Privacy statement, withdrawn on November 20, 2026',
      'Acme: Privacy statement, November 1, 2026',
      'Acme: Privacy statement, November 1, 2026',
      'Acme: Privacy statement, October 1, 2026',
    ]);
    expect(titles('fr/acme/feed.xml')).toEqual([
      'Acme : Déclaration de confidentialité, en vigueur à compter du 1er janvier 2027',
      'Acme : Déclaration de confidentialité, 1er novembre 2026',
      'Acme : Déclaration de confidentialité, 1er octobre 2026',
    ]);
  });

  it('have the summary in the words of the editor, and what changed word by word', () => {
    const [, second] = entriesOf('en/acme/feed.xml');
    if (!second) throw new Error('there is no second entry');
    expect(child(second, 'summary')).toBe('Two cookies & why.');
    expect(child(second, 'updated')).toBe('2026-11-01T12:00:00Z');
    const html = child(second, 'content').replaceAll('\u00a0', ' ');
    expect(html).toContain('<h2>Cookies</h2>');
    expect(html).toContain('places <del>no cookies</del> <ins>two cookies &amp; 1 &lt; 2</ins>.');
    expect(html).not.toContain('External sites');
    const [third] = entriesOf('fr/acme/feed.xml');
    expect(third && child(third, 'content').replaceAll('\u00a0', ' ')).toContain(
      '<h2>Autres sites</h2><p>Cette section s’appelait : <del>Sites externes</del></p>',
    );
  });

  it('lead to the page of the change in both languages, and to the edition', () => {
    const [, second, first] = entriesOf('en/acme/feed.xml');
    if (!second || !first) throw new Error('entries are missing');
    expect(links(second, 'alternate')).toEqual([
      `en ${origin}en/acme/privacy/2026-11-01/changes/`,
      `fr ${origin}fr/acme/confidentialite/2026-11-01/changements/`,
    ]);
    expect(links(second, 'related')).toEqual([`en ${origin}en/acme/privacy/2026-11-01/`]);
    expect(links(first, 'alternate')).toEqual([
      `en ${origin}en/acme/privacy/2026-10-01/`,
      `fr ${origin}fr/acme/confidentialite/2026-10-01/`,
    ]);
  });

  it('name themselves, each other and the publisher', () => {
    const feed = readXml(site.text('fr/acme/feed.xml'));
    expect(links(feed, 'self')).toEqual([`fr ${origin}fr/acme/feed.xml`]);
    expect(links(feed, 'alternate')).toEqual([
      `fr ${origin}fr/acme/confidentialite/`,
      `en ${origin}en/acme/feed.xml`,
    ]);
    const author = feed.children.find(({ name }) => name === 'author');
    expect(author && [child(author, 'name'), child(author, 'email')]).toEqual([
      'Coopérative Acme',
      'privacy@vitrine.example',
    ]);
  });

  it('are still where they were under an earlier slug', () => {
    expect(site.text('en/acme-union/feed.xml')).toBe(site.text('en/acme/feed.xml'));
  });

  it('are sent as Atom in UTF-8', () => {
    const sent = (address: string) => headersFor(readHeadersFile(site.text('_headers')), address);
    for (const file of ['en/feed.xml', 'fr/acme/feed.xml'])
      expect(sent(`/p/${file}`)).toMatchObject({
        'Content-Type': 'application/atom+xml; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      });
    expect(sent('/p/sitemap.xml')['Content-Type']).toBeUndefined();
  });

  const feedsFrom = (built: typeof site, address: string) =>
    built
      .page(address)
      .all('link')
      .filter(({ attributes }) => attributes['type'] === 'application/atom+xml')
      .map(({ attributes }) => attributes['href']);

  it('are found from every page, that of the organization from its own, and by a link in sight', () => {
    const linked = (address: string) =>
      site
        .page(address)
        .all('a')
        .map(({ attributes }) => attributes['href'])
        .filter((href) => href?.endsWith('feed.xml'));
    for (const [address, feed] of [
      ['/fr/acme/confidentialite/', '/p/fr/acme/feed.xml'],
      ['/en/acme/privacy/2026-11-01/changes/', '/p/en/acme/feed.xml'],
      ['/en/beta/privacy/', '/p/en/beta/feed.xml'],
      ['/en/', '/p/en/feed.xml'],
      ['/fr/comparer/', '/p/fr/feed.xml'],
    ] as const) {
      expect(feedsFrom(site, address), address).toEqual([feed]);
      expect(linked(address), address).toEqual([feed]);
    }
  });

  it('are not there, nor anything of them, where nothing was released', () => {
    expect(without.files().filter((file) => /feed|changes/.test(file))).toEqual([]);
    for (const page of ['/en/', '/fr/acme/confidentialite/']) {
      expect(feedsFrom(without, page)).toEqual([]);
      expect(without.text(`${page.slice(1)}index.html`)).not.toContain('feed');
    }
    expect(without.text('_headers')).not.toContain('atom');
  });
});

describe('of many editions', () => {
  const days = Array.from({ length: 60 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const many = make.minimal();
  const texts = textsOf(many, 'acme');
  const steps = days.map((released, index) =>
    edition(
      { ...texts, en: texts.en.replace('places no cookies', `places ${index} cookies`) },
      { released, change: index === 0 ? 'first' : 'substantive', sections: index === 0 ? [] : ['cookies'] },
    ),
  );
  // The last is what the statement says.
  const files = releasedFiles('acme', 'privacy', [
    ...steps.slice(0, -1),
    edition(texts, { released: '2026-03-01' }),
  ]);
  for (const [file, text] of Object.entries(files)) many.write(file, text);
  const library = loadLibrary(diskFileSystem(many.content), parseForCheck);
  const published = new PublishedSite(library);
  const [acme] = library.organizations;

  it('a feed has the newest fifty, with ids that no address is in', () => {
    if (!acme) throw new Error('there is no organization');
    const news = organizationNews(published, acme);
    expect(news.changes).toHaveLength(60);
    const [[, text = ''] = []] = siteFeeds(published, [news]);
    expect(atomFaults(text)).toEqual([]);
    const ids = readXml(text)
      .children.filter(({ name }) => name === 'entry')
      .map((entry) => child(entry, 'id'));
    expect(ids).toHaveLength(mostEntries);
    expect(ids[0]).toBe('tag:vitrine.example,2026-01-01:acme/privacy/2026-03-01/en');
  });

  it('ids stay when an address changes, or a preview is built elsewhere', () => {
    const idsIn = (built: PublishedSite): readonly string[] =>
      built.library.organizations.flatMap((organization) => {
        const news = organizationNews(built, organization);
        const [first] = organizationFeeds(built, organization, news);
        return [...(first?.[1] ?? '').matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);
      });
    const before = idsIn(published);
    expect(before).toHaveLength(mostEntries + 1);
    many.replace('acme/organization.yaml', '  en: acme\n', '  en: acme-cooperative\n');
    many.replace(`acme/${english}`, 'slug: privacy', 'slug: privacy-statement');
    const moved = loadLibrary(diskFileSystem(many.content), parseForCheck);
    expect(
      idsIn(new PublishedSite(moved, { baseUrl: 'https://preview.example', pathPrefix: '/7/' })),
    ).toEqual(before);
  });
});

describe('changes.json', () => {
  it('lists all that was released and withdrawn, as its schema says', () => {
    const data: ChangesFile = JSON.parse(site.text('changes.json'));
    expect(data.$schema).toBe(`${origin}schemas/changes.schema.json`);
    expect(draft2020Faults(JSON.parse(site.text('schemas/changes.schema.json')))(data)).toEqual([]);
    expect(data.changes.map(({ key, kind, name, inForceFrom }) => [key, kind, name, inForceFrom])).toEqual([
      ['acme/privacy', 'edition', '2026-11-21', '2027-01-01'],
      ['beta/privacy', 'withdrawal', '2026-11-20', null],
      ['acme/privacy', 'edition', '2026-11-01', '2026-11-01'],
      ['beta/privacy', 'edition', '2026-11-01', '2026-11-01'],
      ['acme/privacy', 'edition', '2026-10-01', '2026-10-01'],
    ]);
    expect(data.changes[2]).toMatchObject({
      number: 2,
      change: 'substantive',
      sections: ['cookies'],
      summary: { en: 'Two cookies & why.', fr: 'Deux témoins, et pourquoi.' },
      addresses: {
        fr: {
          statement: `${origin}fr/acme/confidentialite/`,
          edition: `${origin}fr/acme/confidentialite/2026-11-01/`,
          changes: `${origin}fr/acme/confidentialite/2026-11-01/changements/`,
        },
      },
    });
  });
});
