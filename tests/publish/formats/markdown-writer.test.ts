import fc from 'fast-check';
import MarkdownItConstructor from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { HtmlNode } from '../../../src/content/library.ts';
import { element, toHtmlTree } from '../../../src/markdown/html-tree.ts';
import { toHtml, withAddresses } from '../../../src/markdown/render-markup.ts';
import { toMarkdown } from '../../../src/publish/formats/markdown-writer.ts';

/** Markdown as others read it: CommonMark with tables and strike-through, nothing of this project's own. */
const others = new MarkdownItConstructor({ html: true });

const asWritten = (href: string) => ({ href });

/** Markdown → elements → our Markdown. */
const rewritten = (source: string): string =>
  toMarkdown(withAddresses(toHtmlTree(others.parse(source, {})), asWritten));

/** What two renderings that say the same may differ in: line breaks between and within blocks, and words that pages keep whole. */
const folded = (html: string): string =>
  html
    .replace(/<pre>[\s\S]*?<\/pre>/g, (code) => code.replaceAll('\n', '⏎'))
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<span class="nb">([^<]*)<\/span>/g, '$1')
    .replace(/> </g, '><');

describe('a statement as Markdown', () => {
  it.each([
    ['paragraphs', 'One\ntwo.\n\nThree.'],
    ['a hard line break', '100 Lesmill Road\\\nToronto'],
    [
      'what is no list after a hard line break',
      'Numbers\\\n\\- 1\\\n2\\. two\\\n\\# three\\\n\\> four\\\n\\===',
    ],
    ['headings', '# One\n\n## Two `c`\n\n### Three \\#\n\n###### Six'],
    ['a tight list', '- one\n- two\n  - deeper\n    1. deepest\n- three'],
    ['a tight list that holds a loose one', '- one\n  - a\n\n  - b\n- two'],
    ['a loose list', '- one\n\n  again\n- two'],
    ['a list that starts with a list', '- - a\n  - b\n- c'],
    ['a numbered list', '7. seven\n8. eight\n9. nine\n10. ten\n\n    more of ten'],
    ['lists in a row', '- a\n\n* b\n\n+ c\n\n1. one\n\n1) two'],
    ['a list whose items begin with a list that does not start at 1', '- words\n\n  3. three\n'],
    ['an empty item', '- a\n-\n- c'],
    ['a quotation', '> One.\n>\n> - two\n>\n> > Three.'],
    ['a table', '| a | b | c |\n|---|---|---|\n| 1 | `x\\|y` | _z_ |\n| \\| |  | **b** |'],
    ['code', '```js\na  b\n\n<i>\n```\n\n    indented\n'],
    ['code with backticks', '````\n```\n````\n\nUse `` a`b `` and `` ` ``.'],
    ['a rule', 'One\n\n---\n\nTwo\n\n- ***'],
    ['emphasis', '*one* _two_ **three** ***four*** in*side*word **a***b* *a **b** c* _a *b* c_ ~~gone~~'],
    ['emphasis beside signs', '« *un* », l’*un*, (**deux**). *un*; *deux*\u00a0: **« trois »**'],
    ['links', '[words](https://a.ca/b_(c)?d=1&e=2) [*em*](/x#y) <https://a.ca/_x_> <a@b.ca>'],
    [
      'links with signs',
      '[a \\[b\\] c](<https://a.ca/(>) [d](https://a.ca/?x&amp;copy;=1) [tel](tel:+14165551234)',
    ],
    ['a link after an exclamation mark', 'Look\\![words](https://a.ca)'],
    [
      'signs that mean something',
      '\\* \\_a\\_ \\`b\\` \\[c\\](d) \\<b> \\&amp; \\~~e~~ \\\\ 2 \\* 3 a_b_c _\\__',
    ],
    [
      'signs at the start',
      '\\# a\n\n\\- b\n\n\\+ c\n\n1\\. d\n\n2\\) e\n\n\\> f\n\n\\| g\n\n\\-\\-\\-\n\n\\=\n\n#1\n\n1.5',
    ],
  ])('says the same when it is parsed again: %s', (_, source) => {
    expect(folded(others.render(rewritten(source)))).toBe(folded(others.render(source)));
  });

  it.each([
    ['aligned', '| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |'],
    ['wide', 'One.\n\n| a | b | c | d |\n|---|---|---|--:|\n| 1 | 2 | 3 | 4 |\n\nTwo.'],
  ])('says the same of a table that is %s', (_, source) => {
    expect(others.render(rewritten(source))).toBe(others.render(source));
  });

  it('says the same when it is parsed again, whatever signs the words have', () => {
    const piece = fc.constantFrom(
      ...'*_`[]()<>#+-=|~\\!&:.1aé \u00a0«»’'.split(''),
      '&amp;',
      '1. ',
      '- ',
      'mot',
    );
    const words = fc
      .array(piece, { minLength: 1, maxLength: 14 })
      .map((pieces) => pieces.join('').replace(/ +/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, words, (first, second, third) => {
        const row = (name: string, text: string): HtmlNode => element('tr', [element(name, [text])]);
        const deeper = element('ul', [element('li', [first])]);
        const nodes = [
          element('h2', [first]),
          element('p', [first, element('br'), second]),
          element('ul', [element('li', [third]), element('li', [second, deeper])]),
          element('p', ['mot ', element('strong', [`x${second}x`]), ' mot']),
          element('p', [`mot ${second}`, element('a', [third], { href: 'https://a.ca/' })]),
          element('table', [element('thead', [row('th', first)]), element('tbody', [row('td', second)])]),
        ];
        const html = toHtml(nodes, asWritten);
        const again = others.render(toMarkdown(nodes));
        expect(folded(again).replace(/ ?(<br>|<\/?[a-z0-9]+>) ?/g, '$1')).toBe(
          folded(html).replace(/ ?(<br>|<\/?[a-z0-9]+>) ?/g, '$1'),
        );
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('writes each paragraph on one line, an address by itself, and marks that mean nothing not at all', () => {
    const nodes = [
      element('p', [
        'One\ntwo ',
        element('span', ['trois'], { lang: 'fr' }),
        ' ',
        element('abbr', ['A'], { title: 'Act' }),
        ' ',
        element('a', ['four']),
        ' a_b (c) 5 < 6',
      ]),
      element('p', [element('a', ['a@b.ca'], { href: 'mailto:a@b.ca' })]),
    ];
    expect(toMarkdown(nodes)).toBe('One two trois A four a_b (c) 5 < 6\n\n<a@b.ca>\n');
  });
});
