import commonmark from 'commonmark-spec';
import MarkdownItConstructor from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/content/library.ts';
import { type LinkResolver, toHtml } from '../../src/markdown/render-markup.ts';
import { parsed } from '../support/library-from.ts';

/*
 * The examples of the CommonMark specification, through the parser and the renderer that make the pages. What comes out
 * is what the specification says, but for the differences named here: each is a change of the specification's HTML, and
 * names the examples that it is made to. Any other difference is a fault.
 */

interface Difference {
  readonly name: string;
  /** Why the pages differ from the specification. */
  readonly reason: string;
  /** What becomes of the specification's HTML. */
  readonly change: (html: string, markdown: string) => string;
  readonly examples: readonly number[];
}

/** The specification writes a tab as an arrow. */
const examples = commonmark.tests.map(({ number, markdown, html }) => ({
  number,
  markdown: markdown.replaceAll('→', '\t'),
  html: html.replaceAll('→', '\t'),
}));

/** The parser as it comes, without HTML: what stands in an example besides its HTML is read as the specification says. */
const withoutHtml = new MarkdownItConstructor('commonmark', { html: false });

/** What stands between the brackets of each image, brackets in it included. */
function wordsOfImages(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/(?<!\\)!\[/g), ({ index }) => {
    let [at, open] = [index + 2, 1];
    for (; open > 0; at += 1) open += Number(markdown[at] === '[') - Number(markdown[at] === ']');
    return markdown.slice(index + 2, at - 1);
  });
}

/** The section of the specification on blocks of HTML, but for the comment by itself. */
const htmlBlocks = Array.from({ length: 44 }, (_, index) => 148 + index).filter((number) => number !== 179);

const differences: readonly Difference[] = [
  {
    name: 'HTML is text',
    reason: 'Content is not trusted: no element is on a page that Markdown does not make.',
    change: (_html, markdown) => withoutHtml.render(markdown),
    examples: [
      21,
      31,
      201,
      344,
      475,
      476,
      477,
      491,
      494,
      524,
      536,
      613,
      614,
      615,
      616,
      617,
      623,
      625,
      626,
      627,
      628,
      629,
      630,
      631,
      642,
      643,
      ...htmlBlocks,
    ],
  },
  {
    name: 'comments are not on the page',
    reason: 'A comment on lines of its own is a note among editors.',
    change: (html) => html.replace(/^(?:<p>)?(?:<!--|&lt;!--)[\s\S]*?--(?:>|&gt;)(?:<\/p>)?\n/gm, ''),
    examples: [179, 183, 308, 309],
  },
  {
    name: 'void elements have no slash',
    reason: 'Pages are HTML, not XML.',
    change: (html) => html.replace(/<(br|hr) \/>/g, '<$1>'),
    examples: [
      11, 16, 43, 47, 50, 51, 52, 53, 54, 57, 58, 60, 61, 77, 85, 88, 92, 94, 96, 98, 99, 100, 101, 104, 105,
      115, 226, 234, 246, 633, 634, 635, 636, 637, 638, 639, 642, 643,
    ],
  },
  {
    name: 'an image is its words',
    reason:
      'A page asks nobody for anything. Whoever writes an image is told so, and its words are kept, as written.',
    change(html, markdown) {
      const words = wordsOfImages(markdown);
      let next = 0;
      return html.replace(/<img [^>]*\/>/g, () => words[next++] ?? '');
    },
    examples: [
      517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589,
      591,
    ],
  },
  {
    name: 'a link has no title',
    reason: 'What a title says is hidden from whoever touches, listens or prints.',
    change: (html) => html.replace(/(<a href="[^"]*") title="[^"]*"/g, '$1'),
    examples: [
      22, 23, 32, 33, 192, 193, 194, 195, 196, 202, 217, 482, 505, 506, 509, 510, 527, 539, 542, 543, 553,
      554, 555, 556, 557, 558, 559, 561, 593,
    ],
  },
  {
    name: 'a bare address is a link',
    reason: 'Editors paste addresses; GitHub makes links of them too.',
    change: (html) =>
      html
        .replace(/(?<=<p>|&lt; ?)https:\/\/[a-z./]*[a-z]/g, '<a href="$&">$&</a>')
        .replace(/(?<=<p>)[a-z@.]+@[a-z.]+/g, '<a href="mailto:$&">$&</a>'),
    examples: [602, 608, 611, 612],
  },
  {
    name: 'an address that is its own words is marked',
    reason: 'Paper gives the address after the words of a link, but not twice.',
    change: (html) => html.replace(/<a href="(?=(?:mailto:|https?:))[^"]*"/gi, '$& class="bare"'),
    examples: [20, 346, 480, 481, 526, 538, 594, 595, 597, 600, 602, 603, 604, 605, 608, 611, 612],
  },
  {
    name: 'a short word does not break at its hyphens',
    reason: 'Half a line of a phone would stay empty.',
    change: (html) => html.replace(/(?<=>)made-up-scheme/, '<span class="nb">$&</span>'),
    examples: [599],
  },
  {
    name: 'quotation marks are those of print',
    reason: 'Pages are typeset by the rules of their language, which editors need not type.',
    change: (html) =>
      html.replace(/(?<![=\w]|href=)&quot;(?=[\w<*])/g, '“').replace(/(?<=[\w>*!])&quot;(?![\w&])/g, '”'),
    examples: [14, 41, 209, 210, 352, 380, 395, 590],
  },
  {
    name: 'apostrophes and single quotation marks are those of print',
    reason: 'The same.',
    change: (html) =>
      html.replace(/(?<=[=o] )'(?=baz|&gt;)/, '‘').replace(/(?<=[a-z;])'(?!title)|'(?=title=)/g, '’'),
    examples: [180, 197, 616, 622],
  },
  {
    name: 'an empty quotation is on one line',
    reason: 'Nothing stands in it.',
    change: (html) => html.replace('<blockquote>\n</blockquote>', '<blockquote></blockquote>'),
    examples: [218, 239, 240],
  },
];

const resolve: LinkResolver = (target) => ({ href: withoutHtml.normalizeLink(target) });

/** A text as its page shows it: what stands before the first heading, then each section under its heading. */
function pageOf(markdown: string): string {
  const body = parsed(markdown);
  const sections = allSections(body).map(
    ({ level, headingMarkup, markup }) =>
      `<h${level}>${toHtml(headingMarkup, resolve)}</h${level}>\n${toHtml(markup, resolve)}`,
  );
  return [toHtml(body.leadMarkup, resolve), ...sections].join('');
}

describe('an example of CommonMark comes out as the specification says, but for what is named', () => {
  it.each(examples.map((example) => [example.number, example] as const))('%i', (number, {
    markdown,
    html,
  }) => {
    const named = differences.filter(({ examples }) => examples.includes(number));
    const expected = named.reduce((text, { change }) => change(text, markdown), html);
    expect(pageOf(markdown)).toBe(expected);
  });
});

it('no difference names an example that it does not change', () => {
  const needless = examples.flatMap(({ number, markdown, html }) => {
    let text = html;
    return differences.flatMap(({ name, change, examples }) => {
      if (!examples.includes(number)) return [];
      const before = text;
      text = change(text, markdown);
      return before === text ? [`${name}: ${number}`] : [];
    });
  });
  expect(needless).toEqual([]);
  expect(examples.length).toBeGreaterThan(600);
});
