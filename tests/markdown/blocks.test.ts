import { describe, expect, it } from 'vitest';
import { allBlocks, allLinks, allSections, type Body } from '../../src/content/library.ts';
import { parsed } from '../support/library-from.ts';

const at = (location: { line: number; column: number }) => `${location.line}:${location.column}`;
const linksOf = (text: string) =>
  allLinks(parsed(text)).map(({ text: words, target, location }) => `${words} → ${target} ${at(location)}`);
const blocksOf = (body: Body) => allBlocks(body);
const unsupportedMarkupIn = (text: string) => {
  const body = parsed(text);
  return [...allSections(body), ...blocksOf(body)].flatMap(({ unsupported }) =>
    unsupported.map(({ type, source, location }) => `${type} ${source} ${at(location)}`),
  );
};
const textOf = (text: string) => parsed(text).lead.map((block) => block.text);

describe('links', () => {
  it.each([
    ['a paragraph', 'See [a](https://a.ca).', ['a → https://a.ca 1:5']],
    [
      'the second line of a paragraph',
      'One\ntwo [a](https://a.ca)\n  three [b](b.md)',
      ['a → https://a.ca 2:5', 'b → b.md 3:9'],
    ],
    ['a list', '- one\n- two [a](https://a.ca)\n  and [b](b.md)', ['a → https://a.ca 2:7', 'b → b.md 3:7']],
    ['a list in a list', '1. one\n   - two [a](https://a.ca)', ['a → https://a.ca 2:10']],
    ['a quotation', '> one\n> two [a](https://a.ca)', ['a → https://a.ca 2:7']],
    ['a quotation in a list', '- x\n\n  > [a](https://a.ca)', ['a → https://a.ca 3:5']],
    ['a table', '| A | B |\n| - | - |\n| x | [a](https://a.ca) |', ['a → https://a.ca 3:7']],
    ['the head of a table', 'x\n\n| A | [a](https://a.ca) |\n| - | - |\n| x | y |', ['a → https://a.ca 3:7']],
    ['a heading', '## The [a](https://a.ca) {#x-a}', ['a → https://a.ca 1:8']],
    ['words in another language', '[the [a](https://a.ca)]{lang=en}', ['a → https://a.ca 1:6']],
    ['emphasis', '**so [a](https://a.ca)**', ['a → https://a.ca 1:6']],
    ['the notes below', 'See [a][1].\n\n[1]: https://a.ca', ['a → https://a.ca 1:5']],
  ])('in %s are found, with their line and column', (_, text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });

  it('come in reading order, each with its own place', () => {
    expect(linksOf('[a](a.md) [a](b.md) [a](a.md)')).toEqual([
      'a → a.md 1:1',
      'a → b.md 1:11',
      'a → a.md 1:21',
    ]);
  });

  it.each([
    ['Write to privacy@union.ca.', ['privacy@union.ca → mailto:privacy@union.ca 1:10']],
    ['See https://union.ca/privacy.', ['https://union.ca/privacy → https://union.ca/privacy 1:5']],
    ['See <https://union.ca> now', ['https://union.ca → https://union.ca 1:5']],
    [
      '(https://a.ca) and https://a.ca',
      ['https://a.ca → https://a.ca 1:2', 'https://a.ca → https://a.ca 1:20'],
    ],
  ])('are made of a bare address: %s', (text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });

  it.each([
    'See union.ca or www.union.ca.',
    'Code `https://union.ca` stays code',
    'Version 1.2.3, at 10.30',
  ])('are not made of anything less: %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it('keep their target as it is written, the bad ones too', () => {
    expect(linksOf('[a](JavaScript:alert(1)) [b](https://ex.ca/é%20) [c](<my page.md>) [d]()')).toEqual([
      'a → JavaScript:alert(1) 1:1',
      'b → https://ex.ca/é%20 1:26',
      'c → my page.md 1:50',
      'd →  1:68',
    ]);
  });

  it('have the words of their markup, images included', () => {
    const [link] = allLinks(parsed('[*the* `privacy` ![logo](x.png)](https://a.ca)'));
    expect(link?.text).toBe('the privacy logo');
  });
});

describe('text', () => {
  it('has a line break where the page has one, and a space where only the file has', () => {
    expect(textOf('12 Main Street  \nToronto\\\nOntario\nM5V 1A1')).toEqual([
      '12 Main Street\nToronto\nOntario M5V 1A1',
    ]);
  });

  it('is free of markup, escapes and entities', () => {
    expect(textOf('**Bold** [link](a.md) `code` \\* &amp; [Act]{lang=en}')).toEqual([
      'Bold link code * & Act',
    ]);
  });

  it('of a list or a table joins what is inside by lines', () => {
    expect(textOf('- a\n- b\n  - c\n\n| d | e |\n| - | - |\n| f | g |\n')).toEqual(['a\nb\nc', 'd\ne\nf\ng']);
  });

  it('tells numbered lists from others', () => {
    expect(parsed('1. a\n\n- b\n').lead.map(({ type, ordered }) => [type, ordered])).toEqual([
      ['list', true],
      ['list', false],
    ]);
  });
});

describe('comments among editors', () => {
  it.each([
    ['a line', 'One.\n\n<!-- note -->\n\nTwo.'],
    ['several lines with blanks', 'One.\n\n<!-- note\n\nstill note\n-->\n\nTwo.'],
    ['a line right after a paragraph', 'One.\n<!-- note -->\nTwo.'],
    ['lines with a divider', 'One.\n\n<!--\nnote\n---\n-->\n\nTwo.'],
  ])('of %s are dropped', (_, text) => {
    expect(textOf(text)).toEqual(['One.', 'Two.']);
    expect(unsupportedMarkupIn(text)).toEqual([]);
  });

  it('in a list are dropped too', () => {
    expect(textOf('- one\n  <!-- note -->\n- two')).toEqual(['one\ntwo']);
  });

  it.each([
    ['is not closed', 'One <!--\n\n', 'html <!-- 1:5'],
    ['stands within a line', 'One <!-- note --> two', 'html <!-- 1:5'],
    ['has words after it', '<!-- note --> two', 'html <!-- 1:1'],
  ])('that %s is told as HTML, so that no note is published unseen', (_, text, expected) => {
    expect(unsupportedMarkupIn(text)).toEqual([expected]);
  });
});

describe('HTML and images', () => {
  it.each([
    ['a paragraph', 'See <b>this</b>', ['html <b> 1:5', 'html </b> 1:12']],
    [
      'lines of their own',
      'x\n\n<div class="a">\nhi\n</div>',
      ['html <div class="a"> 3:1', 'html </div> 5:1'],
    ],
    ['a list', '- a\n- b <br>', ['html <br> 2:5']],
    ['a quotation', '> a\n> b <br/>', ['html <br/> 2:5']],
    ['a table', '| A |\n| - |\n| <i>x |', ['html <i> 3:3']],
    ['a heading', 'x\n\n## A <b>b {#x-a}', ['html <b> 3:6']],
    [
      'a script',
      '<script src="https://a.ca/x.js"></script>',
      ['html <script src="https://a.ca/x.js"> 1:1', 'html </script> 1:33'],
    ],
    ['a tag over two lines', 'a <img\nsrc=x> b', ['html <img\nsrc=x> 1:3']],
  ])('in %s are told with their place', (_, text, expected) => {
    expect(unsupportedMarkupIn(text)).toEqual(expected);
  });

  it.each([
    '3 < 4 and 5 > 4',
    'Write `<b>` or ``<i> ` <b>``',
    'Escaped \\<b>',
    '<https://a.ca> and <a@b.ca>',
    '    <b>code</b>',
    '```\n<b>\n```',
  ])('are not seen in: %s', (text) => {
    expect(unsupportedMarkupIn(text)).toEqual([]);
  });

  it.each([
    ['See ![logo](logo.png)', ['image logo.png 1:5']],
    ['x\ny ![a](https://a.ca/i.png "t")', ['image https://a.ca/i.png 2:3']],
    ['[![a](i.png)](https://a.ca)', ['image i.png 1:2']],
    ['| A |\n| - |\n| ![a](i.png) |', ['image i.png 3:3']],
    ['## ![a](i.png) {#x-a}', ['image i.png 1:4']],
    ['![a][i]\n\n[i]: i.png', ['image i.png 1:1']],
  ])('images are told: %s', (text, expected) => {
    expect(unsupportedMarkupIn(text)).toEqual(expected);
  });
});
