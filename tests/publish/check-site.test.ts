import { gzipSync } from 'node:zlib';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { styleHash } from '../../src/publish/security-policy.ts';
import { checkLinks } from '../../src/publish/site-check/check-links.ts';
import { checkPage } from '../../src/publish/site-check/check-page.ts';
import { HtmlValidity } from '../../src/publish/site-check/html-validity.ts';
import { readPage } from '../../src/publish/site-check/read-page.ts';
import type { SiteFault } from '../../src/publish/site-check/site-fault.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { checkSite } from '../support/check-site.ts';

const options = {
  baseUrl: 'https://example.org',
  pathPrefix: '/',
  otherFiles: ['sitemap.xml', 'favicon.svg'],
  iconBytes: 300,
};

const page = (body: string, head = ''): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>T</title>${head}</head><body><main>${body}</main></body></html>\n`;

const faultsOf = (body: string, head = '', given = options): SiteFault[] => [
  ...checkSite(
    [
      { file: 'index.html', html: page(body, head) },
      { file: 'en/index.html', html: page('<h1 id="top">E</h1>') },
    ],
    given,
  ).faults,
];
const codes = (body: string, head = ''): string[] => faultsOf(body, head).map(({ code }) => code);

describe('a built page', () => {
  it('passes when it is valid and its links lead somewhere', () => {
    expect(
      codes(
        '<h1 id="a">A</h1><p><a href="#a">a</a> <a href="/en/">b</a> <a href="/en/#top">c</a> <a href="/sitemap.xml">d</a></p>',
      ),
    ).toEqual([]);
  });

  it('passes with an icon of the site, and with data for search engines, which run nothing', () => {
    const head =
      '<link rel="icon" type="image/svg+xml" href="/favicon.svg"><script type="application/ld+json">{"name":"A & B"}</script>';
    expect(codes('<h1>A</h1>', head)).toEqual([]);
  });

  it.each([
    ['a link to no page', '<a href="/fr/">x</a>', 'dead-link'],
    ['a link to no section of another page', '<a href="/en/#nowhere">x</a>', 'dead-anchor'],
    ['a link to a section that no address can name', '<a href="#50%">x</a>', 'dead-anchor'],
    ['a link to no section of its own', '<a href="#nowhere">x</a>', 'dead-anchor'],
    ['a link with a percent sign that stands for nothing', '<a href="#%">x</a>', 'dead-anchor'],
    ['a link to another page with such a percent sign', '<a href="/en/#%">x</a>', 'dead-anchor'],
    [
      'a canonical address that is no page',
      '',
      'dead-link',
      '<link rel="canonical" href="https://example.org/gone/">',
    ],
    ['a script', '<script>alert(1)</script>', 'script'],
    ['a script that calls itself data', '<script type="module">alert(1)</script>', 'script'],
    [
      'data loaded from a file',
      '<script type="application/ld+json" src="/sitemap.xml"></script>',
      'outside-resource',
    ],
    ['an icon from elsewhere', '', 'outside-resource', '<link rel="icon" href="https://example.com/i.svg">'],
    ['an icon that is not there', '', 'dead-link', '<link rel="icon" href="/icon.svg">'],
    [
      'a second icon',
      '',
      'third-request',
      '<link rel="icon" href="/favicon.svg"><link rel="icon" href="/favicon.svg">',
    ],
    ['a font', '', 'outside-resource', '<style>@font-face{font-family:x;src:local(x)}</style>'],
    ['a script in an attribute', '<p onclick="x()">x</p>', 'script'],
    ['a link that runs a script', '<a href="javascript:x()">x</a>', 'script'],
    ['an image from elsewhere', '<img src="https://tracker.example/p.gif" alt="">', 'outside-resource'],
    ['a frame', '<iframe title="x" src="https://example.com/"></iframe>', 'outside-resource'],
    [
      'a stylesheet of its own',
      '',
      'outside-resource',
      '<link rel="stylesheet" href="https://fonts.example/a.css">',
    ],
    ['a style that loads', '', 'outside-resource', '<style>@import "https://fonts.example/a.css";</style>'],
    [
      'a page that sends the reader away',
      '',
      'script',
      '<meta http-equiv="refresh" content="0; url=https://example.com/">',
    ],
    ['an id used twice', '<p id="a">x</p><p id="a">y</p>', 'duplicate-id'],
    ['a label that is not there', '<section aria-labelledby="gone"><p>x</p></section>', 'bad-reference'],
    ['invalid HTML', '<ul><p>x</p></ul>', 'invalid-html'],
    ['an element left open', '<div><p>x</p>', 'invalid-html'],
    ['a closing tag too many', '<p>x</p></p>', 'invalid-html'],
    ['an attribute given twice', '<p class="a" class="b">x</p>', 'invalid-html'],
    ['a character reference that does not exist', '<p>a &bogus; b</p>', 'invalid-html'],
  ])('is refused for %s', (_what, body, code, head = '') => {
    expect(codes(body, head)).toContain(code);
  });

  it('is accepted with words that only look like the address of a script', () => {
    const table = (words: string): string => `<table><tr><td data-label="${words}">x</td></tr></table>`;
    const words = 'javascript: what our site uses';
    expect(
      codes(
        `<p><abbr title="${words}" data-sheet="${words}">JS</abbr></p>${table(words)}${table('data: what we keep')}`,
      ),
    ).toEqual([]);
  });

  it('is refused for a link that lacks the path prefix', () => {
    const { faults } = checkSite([{ file: 'index.html', html: page('<a href="/en/">x</a>') }], {
      ...options,
      pathPrefix: '/x/',
    });
    expect(faults).toEqual([{ code: 'outside-prefix', page: 'index.html', target: '/en/' }]);
  });

  it('is told apart by file and line', () => {
    const [fault] = faultsOf('\n\n<ul><p>x</p></ul>').filter(({ code }) => code === 'invalid-html');
    expect(fault).toMatchObject({ page: 'index.html', line: 4 });
  });
});

describe('the summary of a page', () => {
  const summarize = (file: string, html: string) => checkPage({ file, html }, options, new HtmlValidity());
  const style = '<style>p{color:red}</style>';
  const html = page('<h1 id="a">A</h1><p><a href="#b">b</a> <a href="/en/#top">c</a></p>', style);

  it('has what the rest of the site needs of it, as plain data', () => {
    const summary = summarize('index.html', html);
    expect(summary).toEqual({
      file: 'index.html',
      anchors: ['a'],
      links: ['/en/#top'],
      styles: [styleHash('p{color:red}')],
      bytes: gzipSync(html, { level: 9 }).length,
      faults: [{ code: 'dead-anchor', page: 'index.html', target: '#b' }],
    });
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });

  it('is enough to judge the links between pages', () => {
    const links = (other: string): readonly SiteFault[] =>
      checkLinks([summarize('index.html', html), summarize('en/index.html', page(other))], options);
    expect(links('<h1 id="top">E</h1>')).toEqual([]);
    expect(links('<h1>E</h1>')).toEqual([{ code: 'dead-anchor', page: 'index.html', target: '/en/#top' }]);
  });
});

describe('the pages of a site', () => {
  it('are found faulty together, once the last is there', () => {
    const pages = [
      { file: 'index.html', html: page('<a href="/en/">x</a> <a href="/fr/">y</a>') },
      { file: 'en/index.html', html: page('<h1>É</h1>') },
    ];
    expect(checkSite(pages, options)).toEqual({
      faults: [{ code: 'dead-link', page: 'index.html', target: '/fr/' }],
      weights: [
        { file: 'index.html', bytes: expect.any(Number) },
        { file: 'en/index.html', bytes: expect.any(Number) },
      ],
    });
  });
});

describe('validating each situation once', () => {
  const site = useBuiltSite();
  const full = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:standard'],
      rules: { 'no-raw-characters': ['error', { relaxed: true }] },
    }),
  );
  const validInFull = (html: string): boolean => full.validateStringSync(html).valid;

  it('finds every page of the site valid, as html-validate does of the whole page', () => {
    const validity = new HtmlValidity();
    for (const { address, html } of site.pages()) {
      expect(validity.check(address, html, readPage(html)), address).toEqual([]);
      expect(validInFull(html), address).toBe(true);
    }
  });

  // Each breaks real pages in a way the standard forbids; the shortcut must say so wherever the whole page would.
  const breakages: readonly [string, (html: string) => string][] = [
    ['a paragraph in a paragraph', (html) => html.replace('<p>', '<p><p>x</p>')],
    ['a block in a heading', (html) => html.replace('</h2>', '<div>x</div></h2>')],
    ['a link in a link', (html) => html.replace(/(<a href="#[^>]*>)/, '$1<a href="/">x</a>')],
    ['a list without items', (html) => html.replace('<li>', '<p>').replace('</li>', '</p>')],
    ['an unknown element', (html) => html.replace('<main', '<mian>x</mian><main')],
    ['a second main', (html) => html.replace('</body>', '<main>x</main></body>')],
    ['a list item outside a list', (html) => html.replace('</main>', '<li>x</li></main>')],
    [
      'a table row outside a table',
      (html) => html.replace('</main>', '<div><tr><td>x</td></tr></div></main>'),
    ],
    ['a wrong value', (html) => html.replace('rel="canonical"', 'rel="canonical" crossorigin="x"')],
    ['an obsolete element', (html) => html.replace('<p>', '<p><center>x</center>')],
    ['no title', (html) => html.replace(/<title>.*?<\/title>/, '')],
    ['a term outside its list', (html) => html.replace('</main>', '<dt>x</dt></main>')],
    ['an empty id', (html) => html.replace('<main id="main"', '<main id=""')],
  ];

  it.each(breakages)('still finds %s', (_what, breakIt) => {
    const validity = new HtmlValidity();
    // All good pages first, so that every shape of theirs is known by the time the broken one comes.
    for (const { address, html } of site.pages()) validity.check(address, html, readPage(html));
    let compared = 0;
    for (const { address, html } of site.pages()) {
      const broken = breakIt(html);
      if (broken === html || validInFull(broken)) continue;
      compared += 1;
      expect(validity.check(address, broken, readPage(broken)).length, address).toBeGreaterThan(0);
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('gives html-validate one page of many that differ in words and addresses only', () => {
    const validity = new HtmlValidity();
    const [{ html } = { html: '' }] = site.pages().filter(({ address }) => address.includes('aupe'));
    for (let count = 0; count < 50; count += 1) {
      const other = html.replaceAll('union', `word${count}`).replaceAll('/aupe/', `/aupe-${count}/`);
      validity.check(`page${count}`, other, readPage(other));
    }
    expect(validity.validated).toBe(1);
  });

  it('gives it nothing that was valid in an earlier run', () => {
    const before = new HtmlValidity();
    for (const { address, html } of site.pages()) before.check(address, html, readPage(html));
    expect(before.validated).toBeGreaterThan(0);
    const after = new HtmlValidity(JSON.parse(JSON.stringify(before.valid)));
    for (const { address, html } of site.pages())
      expect(after.check(address, html, readPage(html)), address).toEqual([]);
    expect(after.validated).toBe(0);
    const broken = page('<ul><p>x</p></ul>');
    expect(after.check('broken', broken, readPage(broken))).toHaveLength(1);
    expect(after.valid).toEqual(before.valid);
  });

  // Of hundreds that are alike, html-validate is given two.
  it.each([
    ['an item', '<ul><li>x</li></ul>\n', '<ul><li><h2><p>x</p></h2></li></ul>\n'],
    ['a paragraph', '<p>x</p>\n', '<p><b><h2>x</h2></b></p>\n'],
    [
      'a table',
      '<table><caption>x</caption><tbody><tr><td>y</td></tr></tbody></table>\n',
      '<table><tbody><tr><td>y</td></tr></tbody><caption>x</caption></table>\n',
    ],
  ])('finds one fault in %s among hundreds that have none, and its line', (_what, good, bad) => {
    const validity = new HtmlValidity();
    const items = Array.from({ length: 300 }, () => good);
    const valid = page(items.join(''));
    expect(validity.check('good', valid, readPage(valid))).toEqual([]);
    items[200] = bad;
    const faulty = page(items.join(''));
    expect(validity.check('faulty', faulty, readPage(faulty))[0]?.line).toBe(202);
  });

  it('finds no fault in a reference to what it left out', () => {
    const inputs = Array.from({ length: 9 }, (_, index) => `<p><input type="text" id="i${index}"></p>`);
    const html = page(`<p><label for="i7">x</label></p>${inputs.join('')}`);
    expect(validInFull(html)).toBe(true);
    expect(new HtmlValidity().check('page', html, readPage(html))).toEqual([]);
  });
});
