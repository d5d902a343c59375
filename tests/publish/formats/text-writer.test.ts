import MarkdownItConstructor from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/languages.ts';
import { toHtmlTree } from '../../../src/markdown/html-tree.ts';
import { withAddresses } from '../../../src/markdown/render-markup.ts';
import { textColumns, toPlainText } from '../../../src/publish/formats/text-writer.ts';
import { widthOf, wrapLines } from '../../../src/text/wrap.ts';

const address = 'https://vitrine.example/en/acme/privacy/';
// Not the program's own parser, whose links lead where they are written to.
const markdown = new MarkdownItConstructor();
const fromMarkdown = (text: string, language: Language = 'en'): string => {
  const nodes = withAddresses(toHtmlTree(markdown.parse(text, {})), (href) => ({ href }));
  return toPlainText(nodes, { language, address });
};

describe('a statement as plain text', () => {
  it('underlines headings, by level, with room above each part', () => {
    expect(fromMarkdown('# Title\n\n## Part one\n\n### Détail\n\nWords.\n\n## Part two')).toBe(
      'Title\n=====\n\n\nPart one\n--------\n\nDétail\n~~~~~~\n\nWords.\n\n\nPart two\n--------\n',
    );
  });

  it('breaks lines at spaces, never at no-break spaces', () => {
    const lines = fromMarkdown(
      'Le syndicat garde les dossiers 5\u00a0ans\u00a0: « au plus ». '.repeat(40),
    ).split('\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(textColumns);
      expect(line).not.toMatch(/^(?:ans|:)/);
    }
  });

  it('hangs the lines of list items', () => {
    const long = 'word '.repeat(20).trim();
    expect(fromMarkdown(`- ${long}\n- two\n  1. deeper\n  2. ${long}`).split('\n')).toEqual([
      `- ${'word '.repeat(14).trim()}`,
      `  ${'word '.repeat(6).trim()}`,
      '- two',
      '  1. deeper',
      `  2. ${'word '.repeat(14).trim()}`,
      `     ${'word '.repeat(6).trim()}`,
      '',
    ]);
    expect(fromMarkdown('9. nine\n\n   more\n10. ten')).toBe('9.  nine\n\n    more\n\n10. ten\n');
  });

  it('counts lists in lists 1, a, i, whatever other lists are between them', () => {
    const deepest =
      '1. one\n2. two\n   1. deeper\n   2. and\n      - sign\n        1. deepest\n        2. last';
    expect(fromMarkdown(deepest).split('\n')).toEqual([
      '1. one',
      '2. two',
      '   a. deeper',
      '   b. and',
      '      - sign',
      '        i.  deepest',
      '        ii. last',
      '',
    ]);
  });

  it('sets room between the items of a loose list only, whichever list holds the other', () => {
    expect(fromMarkdown('- one\n  - a\n\n  - b\n- two')).toBe('- one\n  - a\n\n  - b\n- two\n');
    expect(fromMarkdown('- one\n\n  - a\n  - b\n\n- two')).toBe('- one\n\n  - a\n  - b\n\n- two\n');
    expect(fromMarkdown('- one\n  > said\n- two')).toBe('- one\n      said\n- two\n');
  });

  it.each([
    ['words of their own', '[the page](https://a.ca/b)', 'the page <https://a.ca/b>'],
    ['an address', '<https://a.ca/b>.', '<https://a.ca/b>.'],
    ['an address without its scheme', '[a.ca/b](https://a.ca/b/)', 'a.ca/b'],
    ['an e-mail address', '<privacy@a.ca>', 'privacy@a.ca'],
    [
      'an e-mail address with a subject',
      '[privacy@a.ca](mailto:privacy@a.ca?subject=Access)',
      'privacy@a.ca',
    ],
    ['words that lead to an e-mail address', '[Write](mailto:privacy@a.ca)', 'Write <privacy@a.ca>'],
    ['a telephone number', '[1 800 232-7284](tel:+18002327284)', '1 800 232-7284'],
    ['words that lead to a telephone number', '[Call us](tel:+18002327284)', 'Call us <+18002327284>'],
    ['a part of the same page', `[Cookies](${address}#cookies)`, 'Cookies'],
    [
      'a part of another page',
      '[Cookies](https://vitrine.example/#cookies)',
      'Cookies <https://vitrine.example/#cookies>',
    ],
  ])('gives the address of a link whose words are %s', (_, link, text) => {
    expect(fromMarkdown(link)).toBe(`${text}\n`);
  });

  it('keeps the lines of an address, a quotation apart, and code as it is', () => {
    expect(fromMarkdown('Acme\\\nToronto\n\n> One\n>\n> Two\n\n    a  b\n\n---')).toBe(
      `Acme\nToronto\n\n    One\n\n    Two\n\n    a  b\n\n${'-'.repeat(20)}\n`,
    );
  });

  it('sets a table in columns', () => {
    expect(
      fromMarkdown('| Record | Kept |\n|---|---|\n| Name | 5 years |\n| E-mail address | 1 year |'),
    ).toBe(
      [
        'Record           Kept',
        '--------------   -------',
        'Name             5 years',
        'E-mail address   1 year',
        '',
      ].join('\n'),
    );
  });

  it('sets a table that is too wide row by row', () => {
    const table = (colon: string) =>
      [
        `Record${colon}${'words '.repeat(10).trim()}`,
        '  words words words words words',
        `Kept${colon}1 year`,
        '',
        `Record${colon}b`,
        `Kept${colon}2 years`,
        '',
      ].join('\n');
    const source = `| Record | Kept |\n|---|---|\n| ${'words '.repeat(15)} | 1 year |\n| b | 2 years |`;
    expect(fromMarkdown(source)).toBe(table(': '));
    expect(fromMarkdown(source, 'fr')).toBe(table('\u00a0: '));
  });

  it('leaves a word that is longer than a line whole', () => {
    const long = `https://a.ca/${'x'.repeat(80)}`;
    expect(wrapLines(`See ${long} now`, 20)).toEqual(['See', long, 'now']);
  });

  it('counts letters, not the marks over them', () => {
    expect(widthOf('e\u0301te\u0301')).toBe(3);
    expect(widthOf('été')).toBe(3);
  });
});
