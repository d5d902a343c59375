import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { OpenGraph } from '../../layouts/components/open-graph.tsx';
import { StructuredData } from '../../layouts/components/structured-data.tsx';
import type { Language } from '../../src/languages.ts';
import { PublishedSite } from '../../src/pages/published-site.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { type Files, libraryFrom, organization, statementFile, versionIn } from '../support/library-from.ts';
import { present } from '../support/present.ts';
import { readHtml, type TestedPage } from '../support/read-html.ts';

/* What pages say of themselves to programs: search engines, and those that show a link with a title. */

const built = useBuiltSite();
const prefixed = useBuiltSite({ baseUrl: 'https://host.example', pathPrefix: '/privacy/' });

const dataBlock = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** What a reader of JSON-LD makes of a page's one block. */
function dataOf(html: string): Record<string, unknown> {
  const blocks = [...html.matchAll(dataBlock)];
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0]?.[1] ?? '') as Record<string, unknown>;
}

function openGraphOf(page: TestedPage): readonly (readonly [string | undefined, string | undefined])[] {
  return page
    .all('meta')
    .filter(({ attributes }) => attributes['property'])
    .map(({ attributes }) => [attributes['property'], attributes['content']]);
}

const vitrine = {
  '@type': 'Organization',
  name: 'Vitrine',
  contactPoint: { '@type': 'ContactPoint', email: 'privacy@vitrine.example' },
};

describe('the structured data of a page', () => {
  it('says of a translation what it is of, and whose statement it restates, in the language of each name', () => {
    expect(dataOf(built.page('/fr/aupe/confidentialite/').html)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'Protection de la vie privée et avis juridique – AUPE',
      description:
        'La façon dont l’AUPE, un syndicat de l’Alberta, recueille, utilise et communique les renseignements personnels, reformulée en langage clair.',
      url: 'https://vitrine.example/fr/aupe/confidentialite/',
      inLanguage: 'fr',
      dateModified: '2026-11-21',
      isPartOf: { '@type': 'WebSite', name: 'Vitrine', url: 'https://vitrine.example/' },
      publisher: vitrine,
      isBasedOn: 'https://www.aupe.org/privacy-legal-statement',
      about: {
        '@type': 'Organization',
        name: { '@language': 'en', '@value': 'Alberta Union of Provincial Employees' },
      },
      translationOfWork: [
        { '@type': 'WebPage', url: 'https://vitrine.example/en/aupe/privacy/', inLanguage: 'en' },
      ],
    });
  });

  it.each([
    ['/en/aupe/privacy/', '/fr/aupe/confidentialite/', 'fr', 'Alberta Union of Provincial Employees'],
    ['/en/opseu/privacy/', '/fr/sefpo/confidentialite/', 'fr', 'Ontario Public Service Employees Union'],
    // Versions of equal standing: neither is said to be translated from the other.
    ['/en/ontario/privacy/', '/fr/ontario/confidentialite/', 'fr', 'Government of Ontario'],
    ['/fr/ontario/confidentialite/', '/en/ontario/privacy/', 'en', 'Gouvernement de l’Ontario'],
  ])('names the translation of %s', (address, other, language, name) => {
    const data = dataOf(built.page(address).html);
    expect(data['workTranslation']).toEqual([
      { '@type': 'WebPage', url: `https://vitrine.example${other}`, inLanguage: language },
    ]);
    expect(data).not.toHaveProperty('translationOfWork');
    expect(data['about']).toEqual({ '@type': 'Organization', name });
  });

  it('agrees with the page on title, description, address, language and date', () => {
    for (const page of built.pages().filter(({ address }) => address !== '/404.html')) {
      const data = dataOf(page.html);
      const meta = page.all('meta').find(({ attributes }) => attributes['name'] === 'description');
      const canonical = page.all('link').find(({ attributes }) => attributes['rel'] === 'canonical');
      const title = page.all('title')[0]?.text ?? '';
      expect(`${data['name']} – Vitrine`.replaceAll('\u00a0', ' ')).toContain(title);
      expect(title.length).toBeLessThanOrEqual(70);
      expect(data['description']).toBe(meta?.attributes['content']);
      expect(data['url']).toBe(canonical?.attributes['href']);
      if (page.address === '/') expect(data['inLanguage']).toEqual(['en', 'fr']);
      else expect(data['inLanguage']).toBe(page.all('html')[0]?.attributes['lang']);
    }
  });

  it('has no date where the page has no edition, and says nothing of statements on other pages', () => {
    for (const address of ['/', '/en/compare/', '/fr/comparer/'])
      expect(dataOf(built.page(address).html)).not.toHaveProperty('dateModified');
    for (const address of ['/en/', '/fr/']) {
      expect(Object.keys(dataOf(built.page(address).html)).sort()).toEqual([
        '@context',
        '@type',
        'dateModified',
        'description',
        'inLanguage',
        'isPartOf',
        'name',
        'publisher',
        'url',
      ]);
    }
  });

  it('names the organization as publisher of its own text, and no source of it', () => {
    const data = dataOf(structuredData({}));
    expect(data['publisher']).toEqual({ '@type': 'Organization', name: 'The Union' });
    expect(data['about']).toEqual({ '@type': 'Organization', name: 'The Union' });
    expect(data).not.toHaveProperty('isBasedOn');
  });

  it('counts from the address and the path prefix that the site is published under', () => {
    const data = dataOf(prefixed.page('/en/opseu/privacy/').html);
    expect(data['url']).toBe('https://host.example/privacy/en/opseu/privacy/');
    expect(data['isPartOf']).toHaveProperty('url', 'https://host.example/privacy/');
    // An email address is not where the site is.
    expect(JSON.stringify({ ...data, publisher: '' })).not.toContain('vitrine.example');
  });

  it('is left out of the page that search engines are kept from', () => {
    expect(built.page('/404.html').html).not.toMatch(/ld\+json|og:/);
  });
});

const hostile = `</script><script>alert("1")</script><!-- <script> ' & ]]> \u2028\u2029 \\`;

describe('a hostile name', () => {
  const files = {
    'union/organization.yaml': organization(`name: { en: ${JSON.stringify(hostile)}, fr: Le Syndicat }`),
  };

  it('stays a name: nothing in it ends the block, begins a comment or breaks a line', () => {
    const html = structuredData(files);
    const json = [...html.matchAll(dataBlock)][0]?.[1] ?? '';
    expect(html.replace(dataBlock, '')).toBe('');
    expect(json).not.toMatch(/[<&\u2028\u2029]/);
    expect(dataOf(html)['about']).toEqual({ '@type': 'Organization', name: hostile });
  });

  it('stays text in the title that programs show', () => {
    const head = render(
      h(OpenGraph, { ...ownOf(files), title: `${hostile}" onload="x`, description: 'd', translated: true }),
    );
    const elements = readHtml(head, '/');
    expect(elements.all('script')).toHaveLength(0);
    for (const { attributes } of elements.all('meta'))
      expect(Object.keys(attributes).sort()).toEqual(['content', 'property']);
    expect(elements.all('meta')[0]?.attributes['content']).toContain('</script><script>alert(');
  });
});

function ownOf(files: Files): { site: PublishedSite; language: Language; address: string } {
  const library = libraryFrom(files);
  const { address } = versionIn(library, statementFile.en);
  return { site: new PublishedSite(library), language: 'en', address };
}

function structuredData(files: Files): string {
  const own = ownOf(files);
  const version = present(versionIn(own.site.library, statementFile.en), statementFile.en);
  const { title, description } = version.frontMatter.values;
  return render(h(StructuredData, { ...own, title, description }));
}

describe('what programs show of a link to a page (Open Graph)', () => {
  it('is its title, description, address and language, and the site', () => {
    expect(openGraphOf(built.page('/fr/sefpo/confidentialite/'))).toEqual([
      ['og:title', 'Déclaration du site Web concernant la protection de la vie privée – SEFPO'],
      [
        'og:description',
        'Ce que recueille le site Web du SEFPO et l’utilisation qui en est faite, les courriels du syndicat, les témoins et les sites externes, le tout reformulé en langage clair.',
      ],
      ['og:type', 'website'],
      ['og:url', 'https://vitrine.example/fr/sefpo/confidentialite/'],
      ['og:site_name', 'Vitrine'],
      ['og:locale', 'fr_CA'],
      ['og:locale:alternate', 'en_CA'],
    ]);
    expect(openGraphOf(built.page('/en/compare/'))).toContainEqual(['og:locale', 'en_CA']);
  });

  it('is no image, and nothing for one company', () => {
    for (const { html } of built.pages()) expect(html).not.toMatch(/og:image|twitter:|fb:/);
  });
});

describe('the icon', () => {
  it('is one file of the site, linked from every page', () => {
    for (const [site, address] of [
      [built, '/favicon.svg'],
      [prefixed, '/privacy/favicon.svg'],
    ] as const) {
      expect(site.files()).toContain('favicon.svg');
      for (const page of site.pages()) {
        const icons = page.all('link').filter(({ attributes }) => attributes['rel'] === 'icon');
        expect(icons.map(({ attributes }) => attributes)).toEqual([
          { rel: 'icon', type: 'image/svg+xml', href: address },
        ]);
      }
    }
  });

  it('is small, has a dark form, and loads and runs nothing', () => {
    const svg = built.text('favicon.svg');
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(600);
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|script|href|url\(|@import|\son/,
    );
  });
});

it('leads from the home pages to the index of all statements', () => {
  for (const address of ['/en/', '/fr/']) {
    const index = built
      .page(address)
      .all('link')
      .find(({ attributes }) => attributes['type'] === 'application/json');
    expect(index?.attributes).toMatchObject({ rel: 'alternate', href: '/statements.json' });
  }
});
