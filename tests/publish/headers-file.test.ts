import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFile, securityHeaders } from '../../src/publish/headers-file.ts';
import { policyWithoutStyles, styleHash } from '../../src/publish/security-policy.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { projectRoot } from '../support/run-vitrine.ts';
import { headersFor, readHeadersFile } from '../support/sent-headers.ts';

const hashOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** `style-src` → what it allows. */
const directivesOf = (policy = ''): Map<string, string> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );

describe('the headers file of a built site', () => {
  const site = useBuiltSite({ pathPrefix: '/declarations/' });
  const sentFor = (address: string) => headersFor(readHeadersFile(site.text('_headers')), address);

  it('allows the styles of every page, by their hash, and nothing else', () => {
    const directives = directivesOf(sentFor('/declarations/en/')['Content-Security-Policy']);
    const hashes = site
      .files()
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [...site.text(file).matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => hashOf(css)),
      );
    expect(new Set(directives.get('style-src')?.split(' '))).toEqual(new Set(hashes));
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'style-src': expect.any(String),
      'img-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('denies the browser’s features, and says nothing of the page to others', () => {
    expect(sentFor('/declarations/en/opseu/privacy/')).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Permissions-Policy': expect.stringMatching(/^(?:[a-z-]+=\(\), )+[a-z-]+=\(\)$/),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
  });

  it('lets other sites read the files that are meant for reuse, and no page', () => {
    const allowed = (address: string) => sentFor(address)['Access-Control-Allow-Origin'];
    for (const file of ['statements.json', 'en/opseu/privacy.json', 'en/opseu/privacy.md', 'robots.txt'])
      expect(allowed(`/declarations/${file}`), file).toBe('*');
    expect(allowed('/declarations/en/opseu/privacy/')).toBeUndefined();
  });

  it('names the character set of text, and the type of nothing else', () => {
    const typeOf = (address: string) => sentFor(`/declarations/${address}`)['Content-Type'];
    expect(typeOf('en/opseu/privacy.md')).toBe('text/markdown; charset=utf-8');
    expect(typeOf('en/opseu/privacy.txt')).toBe('text/plain; charset=utf-8');
    for (const file of site.files().filter((name) => !/\.(?:md|txt)$/.test(name)))
      expect(typeOf(file.replace(/(^|\/)index\.html$/, '$1')), file).toBeUndefined();
  });

  it('concerns nothing outside the site’s folder', () => {
    expect(sentFor('/')).toEqual({});
    expect(sentFor('/data.json')).toEqual({});
  });

  it('is no page, and is in no list of pages', () => {
    expect(site.text('sitemap.xml')).not.toContain('_headers');
  });
});

const plain = { pathPrefix: '/', pdf: false };

describe('the headers file of a site with many accents', () => {
  const styles = Array.from({ length: 60 }, (_, index) =>
    styleHash(`:root{--accent:#${String(index).padStart(6, '0')}}`),
  );

  it('has no line longer than Cloudflare Pages reads', () => {
    for (let count = 0; count <= styles.length; count += 1)
      for (const line of headersFile(styles.slice(0, count), plain).split('\n'))
        expect(line.length).toBeLessThanOrEqual(2000);
  });

  it('leaves styles to the policy in each page, and forbids all else as before', () => {
    const { 'Content-Security-Policy': policy } = headersFor(
      readHeadersFile(headersFile(styles, plain)),
      '/en/',
    );
    const directives = directivesOf(policy);
    for (const styleRule of ['default-src', 'style-src', 'style-src-elem'])
      expect(directives.has(styleRule)).toBe(false);
    for (const kind of ['script', 'font', 'object', 'media', 'frame', 'child', 'worker', 'manifest'])
      expect(directives.get(`${kind}-src`), kind).toBe("'none'");
    expect(directives.get('frame-ancestors')).toBe("'none'");
    expect(directives.get('style-src-attr')).toBe("'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('is the same in whatever order the pages came', () => {
    expect(headersFile([...styles.slice(0, 9)].reverse(), plain)).toBe(
      headersFile(styles.slice(0, 9), plain),
    );
  });
});

describe('the headers file of a site with PDFs', () => {
  const { 'Content-Security-Policy': policy } = headersFor(
    readHeadersFile(headersFile([styleHash(':root{color:#000}')], { ...plain, pdf: true })),
    '/en/union/privacy.pdf',
  );
  const directives = directivesOf(policy);

  it('lets a browser show them, in a page of its own that embeds the file and has styles', () => {
    for (const kind of ['default-src', 'object-src', 'frame-src', 'child-src', 'style-src', 'style-src-attr'])
      expect(directives.has(kind), kind).toBe(false);
  });

  it('still forbids scripts, requests and framing', () => {
    for (const kind of ['script-src', 'font-src', 'worker-src', 'form-action', 'frame-ancestors'])
      expect(directives.get(kind), kind).toBe("'none'");
  });
});

describe.each(['docs/publishing.md', 'docs/publishing.fr.md'])('%s', (file) => {
  const text = readFileSync(path.join(projectRoot, file), 'utf8');
  const expected = securityHeaders(policyWithoutStyles(true));

  it.each([
    ['nginx', /^ *add_header (\S+) "([^"]*)" always;$/gm],
    ['Apache', /^ *Header always set (\S+) "([^"]*)"$/gm],
  ])('gives for %s the headers that the file has', (_server, pattern) => {
    expect(Object.fromEntries([...text.matchAll(pattern)].map(([, name, value]) => [name, value]))).toEqual(
      expected,
    );
  });
});
