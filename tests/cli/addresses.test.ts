import { beforeAll, describe, expect, it } from 'vitest';
import { leadsOn } from '../support/leads-on.ts';
import { readHtml, type TestedElement } from '../support/read-html.ts';
import { attemptBuild } from '../support/run-vitrine.ts';
import {
  type FolderState,
  stateOf,
  type TemporaryContent,
  temporaryContents,
} from '../support/temporary-content.ts';

const make = temporaryContents();

/** The minimal site with every kind of link into the site. */
function withLinks(): TemporaryContent {
  return make
    .minimal()
    .append(
      'acme/privacy.en.md',
      '\nSee [cookies](#cookies), [the list](/en/compare/), [the French text](privacy.fr.md#cookies), [the home page](../pages/home.en.md), and [the contact page](https://riverside.coop/contact/).\n',
    )
    .append(
      'acme/privacy.fr.md',
      '\nVoir [les témoins](#cookies), [la liste](/fr/comparer/), [le texte anglais](privacy.en.md#cookies), [la page d’accueil](../pages/home.fr.md) et [la page des coordonnées](https://riverside.coop/contact/).\n',
    );
}

async function build(content: TemporaryContent, args: readonly string[]): Promise<FolderState> {
  const { code, stderr } = await attemptBuild(content, args);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stateOf(content.output);
}

const pagesOf = (site: FolderState): string[] => Object.keys(site).filter((name) => name.endsWith('.html'));
const relOf = ({ attributes }: TestedElement): string => attributes['rel'] ?? '';
const hrefOf = ({ attributes }: TestedElement): string => attributes['href'] ?? '';

describe('under --base-url https://example.org --path-prefix /x/', () => {
  let content: TemporaryContent;
  let site: FolderState;
  const root = 'https://example.org/x/';

  beforeAll(async () => {
    content = withLinks();
    site = await build(content, ['--base-url', 'https://example.org', '--path-prefix', '/x/']);
  });

  /** The file that an address under the prefix leads to. */
  const fileOf = (address: string): string => {
    const path = address.slice('/x/'.length).replace(/#.*/, '');
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };

  it('every link into the site has the prefix, and leads to a file that is there', () => {
    let links = 0;
    for (const file of pagesOf(site)) {
      for (const href of readHtml(content.page(file), file).all('a').map(hrefOf)) {
        if (/^(?:https|mailto|tel):|^#/.test(href)) continue;
        expect(href).toMatch(/^\/x\//);
        expect(Object.keys(site)).toContain(fileOf(href));
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(30);
  });

  it('the links in the text have it, too, and those to other sites stay as they are', () => {
    const hrefs = readHtml(content.page('en/acme/privacy/'), 'en').all('a').map(hrefOf);
    expect(hrefs.slice(hrefs.indexOf('#external-links'))).toEqual(
      expect.arrayContaining([
        '#cookies',
        '/x/en/compare/',
        '/x/fr/acme/confidentialite/#cookies',
        '/x/en/',
        'https://riverside.coop/contact/',
      ]),
    );
  });

  it('every page names itself and its other versions by their full addresses', () => {
    for (const file of pagesOf(site)) {
      const all = readHtml(content.page(file), file).all('link');
      // The icon and the other formats are named by their paths alone.
      const others = all.filter((link) => link.attributes['type'] !== undefined);
      for (const link of others) expect(Object.keys(site)).toContain(fileOf(hrefOf(link)));
      const links = all.filter((link) => !others.includes(link));
      expect(links.map(relOf).filter((rel) => !['canonical', 'alternate'].includes(rel))).toEqual([]);
      for (const link of links) {
        expect(hrefOf(link).startsWith(root)).toBe(true);
        expect(Object.keys(site)).toContain(fileOf(hrefOf(link).slice('https://example.org'.length)));
      }
    }
    const statement = readHtml(content.page('en/acme/privacy/'), 'en')
      .all('link')
      .filter((link) => link.attributes['type'] === undefined);
    expect(statement.map((link) => [relOf(link), link.attributes['hreflang'], hrefOf(link)])).toEqual([
      ['canonical', undefined, `${root}en/acme/privacy/`],
      ['alternate', 'en', `${root}en/acme/privacy/`],
      ['alternate', 'fr', `${root}fr/acme/confidentialite/`],
      ['alternate', 'x-default', `${root}en/acme/privacy/`],
    ]);
  });

  it('nothing is loaded from anywhere', () => {
    for (const file of pagesOf(site)) expect(content.page(file)).not.toMatch(/\ssrc(?:set)?=/);
  });

  it('the sitemap lists every page of content by its full address', () => {
    const sitemap = content.page('sitemap.xml');
    const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    expect(addresses.map((address) => fileOf(address.slice('https://example.org'.length))).sort()).toEqual(
      pagesOf(site)
        .filter((file) => file !== '404.html' && !leadsOn(content.page(file)))
        .sort(),
    );
    const others = [...sitemap.matchAll(/ href="([^"]*)"/g)].map(([, address = '']) => address);
    expect(others.length).toBe(addresses.length * 3);
    for (const address of [...addresses, ...others]) expect(address.startsWith(root)).toBe(true);
  });

  it('robots.txt names the sitemap by its full address', () => {
    expect(content.page('robots.txt')).toContain(`\nSitemap: ${root}sitemap.xml\n`);
  });

  it('the address of site.yaml is nowhere, but for that at which its publisher gets email', () => {
    for (const [file, kind] of Object.entries(site))
      if (kind !== 'folder') expect(content.page(file)).not.toMatch(/(?<!privacy@)vitrine\.example/);
  });
});

describe.concurrent('a path prefix', () => {
  let plain: FolderState;
  let prefixed: FolderState;

  beforeAll(async () => {
    [plain, prefixed] = await Promise.all([
      build(withLinks(), []),
      build(withLinks(), ['--path-prefix', '/x/']),
    ]);
    expect(prefixed).not.toEqual(plain);
  });

  it.each(['x', '/x'])('may be written “%s”, as hosts report it', async (form) => {
    expect(await build(withLinks(), ['--path-prefix', form])).toEqual(prefixed);
  });

  it('may stand in site.yaml, and have several parts', async () => {
    const content = withLinks().append('site.yaml', 'pathPrefix: /legal/privacy-2/\n');
    await build(content, []);
    expect(content.page('en/')).toContain('href="/legal/privacy-2/en/acme/privacy/"');
    expect(content.page('sitemap.xml')).toContain('https://vitrine.example/legal/privacy-2/en/acme/privacy/');
  });

  it('of an option overrules that of site.yaml, an empty one too', async () => {
    const content = withLinks().append('site.yaml', 'pathPrefix: /legal/\n');
    expect(await build(content, ['--path-prefix', ''])).toEqual(plain);
  });
});

describe.concurrent('a build ends with exit code 2, says what to write, and touches nothing, for', () => {
  it.each([
    ['--base-url', 'example.org'],
    ['--base-url', 'http://example.org'],
    ['--base-url', 'https://example.org/path'],
    ['--base-url', 'https://example.org.'],
    ['--base-url', 'https://user:secret@example.org'],
    ['--base-url', ''],
    ['--path-prefix', '..'],
    ['--path-prefix', '//evil.example/'],
    ['--path-prefix', '/a b/'],
    ['--path-prefix', '"><script>'],
  ])('%s “%s”', async (option, value) => {
    const { code, stdout, stderr, before, after } = await attemptBuild(make.minimal(), [
      `${option}=${value}`,
    ]);
    expect(stderr).toMatch(
      option === '--base-url'
        ? /^“.*” cannot be --base-url\. Use https:\/\/ and a host without a path, such as https:\/\/example\.org\.\n$/
        : /^“.*” cannot be --path-prefix\. Use .* between slashes, such as \/privacy\/\.\n$/,
    );
    expect(stderr).toContain(`“${value}”`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(after).toEqual(before);
  });
});
