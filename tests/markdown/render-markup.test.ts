import fc from 'fast-check';
import MarkdownItConstructor from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/content/library.ts';
import { toHtmlTree } from '../../src/markdown/html-tree.ts';
import { toHtml } from '../../src/markdown/render-markup.ts';
import { linkResolver } from '../../src/pages/link-resolver.ts';
import { PublishedSite, type PublishOptions } from '../../src/pages/published-site.ts';
import { bodies, libraryFrom, statementFile, versionIn } from '../support/library-from.ts';

const site = (body: string, options: PublishOptions = {}) => {
  const library = libraryFrom(bodies({ en: body }));
  const version = versionIn(library, statementFile.en);
  return { version, resolve: linkResolver(new PublishedSite(library, options), version) };
};
const rendered = (body: string, options?: PublishOptions) => {
  const { version, resolve } = site(body, options);
  return toHtml(version.body.leadMarkup, resolve).trim();
};
const heading = (body: string) => {
  const { version, resolve } = site(body);
  return allSections(version.body).map(({ headingMarkup }) => toHtml(headingMarkup, resolve));
};

describe('text on the page', () => {
  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['&lt;b&gt; "x" &amp;', '<p>&lt;b&gt; “x” &amp;</p>'],
    ['`<b "x">`', '<p><code>&lt;b &quot;x&quot;&gt;</code></p>'],
  ])('escapes %s', (body, expected) => {
    expect(rendered(body)).toBe(expected);
  });

  it('escapes code and the language it claims', () => {
    const html = rendered('```"><script>\n<b>\n```');
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;b&gt;');
  });

  it('marks another language inside a link, and around one', () => {
    const link = '<a href="https://a.ca/"><span lang="fr">Loi</span></a>';
    expect(rendered('[[Loi]{lang=fr}](https://a.ca)')).toBe(`<p>${link}</p>`);
    expect(rendered('[The [Loi]{lang=fr} act](https://a.ca)')).toContain(
      'The <span lang="fr">Loi</span> act</a>',
    );
    expect(rendered('[[Loi](https://a.ca)]{lang=fr}')).toContain('<span lang="fr"><a href=');
    expect(rendered('[[a](https://a.ca)](https://b.ca)')).not.toContain('b.ca"><a');
  });

  it('has no link within a link, which HTML does not know', () => {
    expect(rendered('[see <https://a.ca> and *this*](https://b.ca) or <https://c.ca>')).toBe(
      '<p><a href="https://b.ca/">see https://a.ca and <em>this</em></a> or ' +
        '<a href="https://c.ca/" class="bare">https://c.ca</a></p>',
    );
  });

  it('drops comments', () => {
    expect(rendered('One.\n\n<!-- note -->\n\nTwo.')).toBe('<p>One.</p>\n<p>Two.</p>');
  });

  it('breaks lines where the file says so', () => {
    expect(rendered('a  \nb')).toBe('<p>a<br>\nb</p>');
  });

  it('shows the words of an image, escaped, and never the image', () => {
    expect(rendered('![the <logo>](https://a.ca/i.png)')).toBe('<p>the &lt;logo&gt;</p>');
  });

  it('gives the headers of a table their scope', () => {
    const html = rendered('| A | B |\n| - | - |\n| c | d |');
    expect(html.match(/<th scope="col">/g)).toHaveLength(2);
    expect(html).toContain('<td>c</td>');
  });

  it('aligns the columns of a table by class, as no style attribute passes the policy of the pages', () => {
    const html = rendered('| A | B | C |\n| :-: | --: | - |\n| c | d | e |');
    expect(html).toContain('<th scope="col" class="center">A</th>');
    expect(html).toContain('<td class="right" data-label="B">d</td>\n<td data-label="C">e</td>');
    expect(html).not.toContain('style=');
  });

  it('lets the rows of a table of several columns be stacked, each cell labelled by its head', () => {
    const narrow = '| A | B |\n| - | - |\n| d | e |';
    const wide = '| A | *B* & | [Loi]{lang=fr} |\n| - | -: | - |\n| e | f | |';
    const html = rendered(`${narrow}\n\n${wide}`);
    expect(html.match(/<table[^>]*>/g)).toEqual(['<table>', '<table class="table">']);
    expect(html.match(/<td.*/g)).toEqual([
      '<td>d</td>',
      '<td>e</td>',
      '<td data-label="A">e</td>',
      '<td class="right" data-label="B &amp;">f</td>',
      '<td data-label="Loi"></td>',
    ]);
    const wider = '| A | B | C | D | E |\n| - | - | - | - | - |';
    expect(rendered(wider)).toContain('<table class="table wide">');
  });

  it('keeps short words with a hyphen whole, and no others', () => {
    const kept = (source: string): readonly string[] =>
      [...rendered(source).matchAll(/<span class="nb">(.*?)<\/span>/g)].map(([, word = '']) => word);
    expect(
      kept(
        'An e-mail, « Celles-ci », l’e-mail, (peut-être) **vis-à-vis**, C-27 & *mot-clé*, 1-800-232-7284.',
      ),
    ).toEqual([
      'e-mail',
      'Celles-ci',
      'e-mail',
      'peut-être',
      'vis-à-vis',
      'C-27',
      'mot-clé',
      '1-800-232-7284',
    ]);
    expect(
      kept('https://a.ca/e-mail e-mail@a.ca a.e-mail.ca `e-mail` - – e- -mail <e--mail> 30-90 2026-2027'),
    ).toEqual([]);
    expect(kept('an interprovincial-telecommunications rule, year-over-year')).toEqual(['year-over-year']);
    expect(heading('## By e-mail\n')).toEqual(['By <span class="nb">e-mail</span>']);
  });

  it('renders a heading without its ids and without a paragraph', () => {
    expect(heading('## The *Act* <b> {#x-a}\n\n## [Privacy Act]{lang=en}\n')).toEqual([
      'The <em>Act</em> &lt;b&gt;',
      '<span lang="en">Privacy Act</span>',
    ]);
  });
});

it('is written as markdown-it itself writes it, whatever its blocks hold', () => {
  const others = new MarkdownItConstructor().disable(['link', 'image', 'autolink']);
  const line = fc
    .tuple(
      fc.constantFrom('', '', '- ', '  ', '  - ', '> ', '3. ', '   ', '    '),
      fc.constantFrom(
        '',
        'a',
        'a  ',
        '*b*<&',
        '`c`',
        '~~d~~\\',
        '# e',
        '---',
        '```',
        '``` js',
        '| f | g |',
        '|-|-|',
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const source = lines.join('\n');
      const html = toHtml(toHtmlTree(others.parse(source, {})), (href) => ({ href }));
      expect(html.replaceAll('<th scope="col">', '<th>')).toBe(others.render(source));
    }),
    { numRuns: 2000, seed: 7 },
  );
});

describe('words in another language', () => {
  it.each([
    ['[Act]{lang=en}', '<span lang="en">Act</span>'],
    ['[Act]{lang="en-CA"}', '<span lang="en-CA">Act</span>'],
    ['[Act]{lang=“en”}', '<span lang="en">Act</span>'],
    ['[the *Act*]{lang=en}', '<span lang="en">the <em>Act</em></span>'],
    ['[une [law]{lang=en} dite]{lang=fr}', '<span lang="fr">une <span lang="en">law</span> dite</span>'],
    ['[[Act](https://a.ca/)]{lang=en}', '<span lang="en"><a href="https://a.ca/">Act</a></span>'],
  ])('%s are marked', (body, expected) => {
    expect(rendered(body)).toBe(`<p>${expected}</p>`);
  });

  it.each([
    ['[Act]{class=x}', '[Act]{class=x}'],
    [
      '[[Act]{lang=[x](https://a.ca/)}](https://b.ca/)',
      '[[Act]{lang=<a href="https://a.ca/">x</a>}](<a href="https://b.ca/" class="bare">https://b.ca/</a>)',
    ],
    ['[Act]{lang=en onclick=x}', '[Act]{lang=en onclick=x}'],
    ['[Act]{lang="><script>}', '[Act]{lang=&quot;&gt;&lt;script&gt;}'],
    ['[Act] {lang=en}', '[Act] {lang=en}'],
    ['\\[Act]{lang=en}', '[Act]{lang=en}'],
  ])('%s is text like any other', (body, expected) => {
    expect(rendered(body)).toBe(`<p>${expected}</p>`);
  });
});

describe('links on the page', () => {
  it.each([
    ['[a](https://a.ca/x?y=1&z=2)', '<a href="https://a.ca/x?y=1&amp;z=2">a</a>'],
    ['https://a.ca/x', '<a href="https://a.ca/x" class="bare">https://a.ca/x</a>'],
    ['privacy@union.ca', '<a href="mailto:privacy@union.ca" class="bare">privacy@union.ca</a>'],
    ['[us](mailto:privacy@union.ca)', '<a href="mailto:privacy@union.ca">us</a>'],
    ['[416-967-1111](tel:+14169671111)', '<a href="tel:+14169671111" class="bare">416‑967‑1111</a>'],
    ['[call](tel:+14169671111)', '<a href="tel:+14169671111">call</a>'],
    ['[a](privacy.fr.md)', '<a href="/fr/syndicat/confidentialite/" hreflang="fr">a</a>'],
    ['[a](/en/compare/)', '<a href="/en/compare/">a</a>'],
    ['[home](../pages/home.en.md)', '<a href="/en/">home</a>'],
    ['[top](#)', '<a href="/en/union/privacy/">top</a>'],
  ])('%s', (body, expected) => {
    expect(rendered(body)).toBe(`<p>${expected}</p>`);
  });

  it('to a section of the same page name only the section; to another, the page too', () => {
    const body = '[a](#cookies) [b](privacy.fr.md#cookies)\n\n## Cookies {#cookies}\n';
    expect(rendered(body)).toBe(
      '<p><a href="#cookies">a</a> <a href="/fr/syndicat/confidentialite/#cookies" hreflang="fr">b</a></p>',
    );
  });

  it('carry the path prefix', () => {
    expect(rendered('[a](privacy.fr.md)', { pathPrefix: '/p/' })).toContain('href="/p/fr/syndicat/');
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](java&#9;script:alert(1))',
    '[a](&#1;javascript:alert(1))',
    '[a](\\javascript:alert(1))',
    '[a](vbscript:x)',
    '[a](data:text/html,<script>alert(1)</script>)',
    '[a](file:///etc/passwd)',
    '[a](//evil.example/)',
    '[a](/\\evil.example/)',
    '[a](http://insecure.example/)',
    '[a](https://user:password@a.ca/)',
    '[a](nowhere.en.md)',
    '[a](#nowhere)',
    '[a]()',
    '<javascript:alert(1)>',
    '[a][x]\n\n[x]: javascript:alert(1)',
    '[a](mailto:a@b.ca?body=x)',
  ])('never get an address when refused: %s', (body) => {
    const html = rendered(body);
    expect(html).not.toContain('href');
    expect(html).toMatch(/<a>[^<]+<\/a>|<p>/);
  });

  it('cannot leave their attribute', () => {
    expect(rendered('[a](https://a.ca/"onclick="alert%281%29)')).not.toMatch(/"\s*onclick/);
  });
});
