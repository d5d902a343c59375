import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useBuiltSite } from '../support/built-site.ts';
import type { TestedPage } from '../support/read-html.ts';

const site = useBuiltSite();
const origin = 'https://vitrine.example';

const pairs = [
  ['/en/', '/fr/'],
  ['/en/compare/', '/fr/comparer/'],
  ['/en/about/', '/fr/a-propos/'],
  ['/en/accessibility/', '/fr/accessibilite/'],
  ['/en/opseu/privacy/', '/fr/sefpo/confidentialite/'],
  ['/en/aupe/privacy/', '/fr/aupe/confidentialite/'],
  ['/en/ontario/privacy/', '/fr/ontario/confidentialite/'],
] as const;
/** Former addresses of pages that every site has, and where they lead. */
const moved = { '/en/coverage/': '/en/compare/', '/fr/couverture/': '/fr/comparer/' };
const inEnglish = pairs.map(([english]) => english);
const inFrench = pairs.map(([, french]) => french);
const paired = [...inEnglish, ...inFrench];

const link = (page: TestedPage, rel: string, hreflang?: string): string | undefined =>
  page.all('link').find(({ attributes }) => attributes['rel'] === rel && attributes['hreflang'] === hreflang)
    ?.attributes['href'];

describe('the site', () => {
  it('has a page for each language of each page of content, the language choice, the 404 page, those at former addresses, and no other', () => {
    const pages = site.files().filter((file) => file.endsWith('.html'));
    const expected = [...paired, ...Object.keys(moved), '/'].map(
      (address) => `${address.slice(1)}index.html`,
    );
    expect(pages).toEqual([...expected, '404.html'].sort());
  });

  it('lists the language choice and every paired page in the sitemap, with both languages and a default', () => {
    const entries = site.text('sitemap.xml').split('<url>').slice(1);
    expect(entries).toHaveLength(paired.length + 1);
    expect(entries[0]).toContain(`<loc>${origin}/</loc>`);
    for (const language of ['en', 'fr'])
      expect(entries[0]).toContain(`hreflang="${language}" href="${origin}/${language}/"`);
    expect(entries[0]).toContain(`hreflang="x-default" href="${origin}/"`);
    for (const [english, french] of pairs) {
      for (const address of [english, french]) {
        const entry = entries.find((candidate) => candidate.includes(`<loc>${origin}${address}</loc>`));
        expect(entry).toContain(`hreflang="en" href="${origin}${english}"`);
        expect(entry).toContain(`hreflang="fr" href="${origin}${french}"`);
        expect(entry).toContain('hreflang="x-default"');
      }
    }
    expect(site.text('sitemap.xml')).not.toContain('404');
  });

  it.each(Object.entries(moved))('leads on from %s to %s', (from, to) => {
    const page = site.page(from);
    expect(page.all('a').map(({ attributes }) => attributes['href'])).toEqual([to]);
    const [refresh] = page.all('meta').filter(({ attributes }) => attributes['http-equiv'] === 'refresh');
    expect(refresh?.attributes['content']).toBe(`0; url=${to}`);
    expect(site.text('_redirects')).toContain(`${from} ${to} 301\n`);
    expect(site.text('sitemap.xml')).not.toContain(from);
  });

  it('tells robots where the sitemap is', () => {
    expect(site.text('robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
  });

  it('carries no script, no form and nothing from elsewhere', () => {
    for (const page of site.pages()) {
      for (const name of ['iframe', 'object', 'embed', 'form', 'img', 'video', 'audio', 'base']) {
        expect(page.all(name), `${page.address} <${name}>`).toHaveLength(0);
      }
      // Data about the page, which no browser runs.
      for (const { attributes } of page.all('script'))
        expect(attributes).toEqual({ type: 'application/ld+json' });
      expect(page.html).not.toMatch(/\son\w+=|@import|url\(/);
    }
  });

  it('allows its own stylesheet by hash and nothing else', () => {
    for (const page of site.pages()) {
      const policy = page
        .all('meta')
        .find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
      const css = /<style>([\s\S]*)<\/style>/.exec(page.html)?.[1] ?? '';
      const hash = createHash('sha256').update(css).digest('base64');
      expect(policy?.attributes['content']).toContain(`style-src 'sha256-${hash}'`);
      expect(policy?.attributes['content']).toContain("default-src 'none'");
      expect(policy?.attributes['content']).not.toContain('unsafe');
    }
  });
});

describe.each(pairs)('%s and %s', (english, french) => {
  const each = [
    ['en', english, french, 'Français'],
    ['fr', french, english, 'English'],
  ] as const;

  it.each(each)('say that they are in %s', (language, address) => {
    expect(site.page(address).all('html')[0]?.attributes['lang']).toBe(language);
  });

  it.each(each)('name themselves canonical, each other, and a default (%s)', (_language, address) => {
    const page = site.page(address);
    expect(link(page, 'canonical')).toBe(origin + address);
    expect(link(page, 'alternate', 'en')).toBe(origin + english);
    expect(link(page, 'alternate', 'fr')).toBe(origin + french);
    expect(link(page, 'alternate', 'x-default')).toBe(english === '/en/' ? `${origin}/` : origin + english);
  });

  it.each(
    each,
  )('lead from %s to the same page in the other language, named in that language', (_language, address, other, name) => {
    const page = site.page(address);
    const [nav] = page.all('nav').filter(({ attributes }) => attributes['class'] === 'languages');
    const [anchor] = nav?.all('a') ?? [];
    expect(anchor?.text).toBe(name);
    expect(anchor?.attributes['href']).toBe(other);
    expect(anchor?.attributes['lang']).toBe(anchor?.attributes['hreflang']);
  });

  it.each(each)('begin with a link past the header, to the main part (%s)', (_language, address) => {
    const page = site.page(address);
    expect(page.all('a')[0]?.attributes['href']).toBe('#main');
    expect(page.all('main')[0]?.attributes).toMatchObject({ id: 'main', tabindex: '-1' });
  });

  it.each(each)('have one first-level heading and skip no level (%s)', (_language, address) => {
    const levels = [...site.page(address).html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const main = levels.slice(levels.indexOf(1));
    for (const [index, level] of main.entries())
      expect(level).toBeLessThanOrEqual((main[index - 1] ?? 1) + 1);
  });

  it.each(each)('leave no word of the interface in the other language (%s)', (language, address) => {
    const page = site.page(address);
    const interfaceWords = {
      en: /Aller au|Table des matières|Ce que la déclaration|Édition du/,
      fr: /Skip to|Contents|Not stated|Edition of/,
    };
    expect(page.all('body')[0]?.text).not.toMatch(interfaceWords[language]);
  });
});

describe('a statement', () => {
  const statements = paired.filter((address) => /privacy|confidentialite/.test(address));

  it.each(statements)('%s lists its sections in order, each under its anchor', (address) => {
    const page = site.page(address);
    const [contents] = page.all('nav').filter(({ attributes }) => attributes['class'] === 'contents');
    const listed = contents
      ?.all('li')
      .flatMap((entry) => entry.all('a'))
      .map(({ attributes, text }) => [attributes['href'], text]);
    const headings = page
      .all('h2')
      .filter(({ attributes }) => attributes['id'] !== undefined)
      .map(({ attributes, text }) => [`#${attributes['id']}`, text.replace(/ #$/, '')]);
    expect(listed).toEqual(headings);
    expect(headings.length).toBeGreaterThan(5);
  });

  it.each(
    statements,
  )('%s has one link past its contents, to the text, which leads back from each section', (address) => {
    const page = site.page(address);
    const [contents] = page.all('nav').filter(({ attributes }) => attributes['class'] === 'contents');
    const [text] = page.all('div').filter(({ attributes }) => attributes['class'] === 'sections');
    const [skip, ...entries] = contents?.all('a') ?? [];
    expect(skip?.attributes['href']).toBe(`#${text?.attributes['id']}`);
    expect(text?.attributes['tabindex']).toBe('-1');
    const back = text?.all('a').filter(({ attributes }) => attributes['href'] === '#contents') ?? [];
    expect(contents?.attributes['id']).toBe('contents');
    // Abbreviations and “Not stated” are short, and stand between two links.
    expect(back.length).toBeGreaterThanOrEqual(entries.length - 2);
  });

  it('can be linked to by each of several kinds that one section covers', () => {
    expect(site.page('/en/aupe/privacy/').html).toMatch(/id="advertising"/);
    expect(site.page('/en/aupe/privacy/').html).toMatch(/id="cookies"/);
  });
});

describe('the language choice', () => {
  it('offers each language in its own words, and guesses none', () => {
    const page = site.page('/');
    const choices = page
      .all('a')
      .map(({ attributes, text, language }) => [attributes['href'], text, language]);
    expect(choices).toEqual([
      ['/en/', 'English', 'en'],
      ['/fr/', 'Français', 'fr'],
    ]);
  });
});

describe('the 404 page', () => {
  it('speaks both languages, leads home in each, and stays out of search engines', () => {
    const page = site.page('/404.html');
    expect(page.text).toContain('Page not found');
    expect(page.text).toContain('Page introuvable');
    expect(page.all('section').map(({ attributes }) => attributes['lang'])).toEqual([undefined, 'fr']);
    expect(page.all('a').map(({ attributes }) => attributes['href'])).toEqual(['/en/', '/fr/']);
    expect(page.html).toContain('<meta name="robots" content="noindex"');
  });
});
