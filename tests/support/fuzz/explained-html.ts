import type { Token } from 'markdown-it';
import { allSections, type Body } from '../../../src/content/library.ts';
import { markdown } from '../../../src/markdown/markdown.ts';
import { type LinkResolver, toHtml } from '../../../src/markdown/render-markup.ts';
import { type PageElement, readPage } from '../../../src/publish/site-check/read-page.ts';

/** The attributes that an element made of Markdown may have, and what may stand in each. */
export const attributesOf: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: /^(?:https:\/\/|mailto:|tel:|\/|#)/, hreflang: /^(?:en|fr)$/, class: /^bare$/ },
  span: { lang: /^[a-z]{2,3}(?:-[A-Z]{2})?$/, class: /^nb$/ },
  abbr: { title: /^/, lang: /^(?:en|fr)(?:-CA)?$/ },
  code: { class: /^language-/ },
  ol: { start: /^\d+$/ },
  table: { class: /^table(?: wide)?$/ },
  th: { scope: /^col$/, class: /^(?:left|center|right)$/ },
  td: { class: /^(?:left|center|right)$/, 'data-label': /^/ },
};

/** Elements that are no block or mark of Markdown's: words kept whole, and abbreviations with their long form. */
const added = (element: PageElement): boolean =>
  element.name === 'abbr' || (element.name === 'span' && element.attributes['class'] === 'nb');

/**
 * What is in the HTML of a text and does not follow from its Markdown: nothing, if all is well. The elements are counted,
 * name by name, against the tokens of the Markdown that make them; each attribute must be one that such an element has.
 */
export function unexplainedIn(body: Body, text: string, resolve: LinkResolver): readonly string[] {
  const sections = allSections(body);
  const html = [
    toHtml(body.leadMarkup, resolve),
    ...sections.flatMap(({ headingMarkup, markup, level }) => [
      `<h${level}>${toHtml(headingMarkup, resolve)}</h${level}>`,
      toHtml(markup, resolve),
    ]),
  ].join('\n');
  const { elements } = readPage(html);
  const expected = elementsOf(markdown.parse(text, {}));
  const found = countOf(elements.filter((element) => !added(element)).map(({ name }) => name));
  const names = new Set([...expected.keys(), ...found.keys()]);
  return [
    ...[...names].flatMap((name) =>
      (expected.get(name) ?? 0) === (found.get(name) ?? 0)
        ? []
        : [`<${name}>: ${found.get(name) ?? 0} for ${expected.get(name) ?? 0} in the Markdown`],
    ),
    ...elements.flatMap(({ name, attributes }) =>
      Object.entries(attributes).flatMap(([attribute, value]) =>
        attributesOf[name]?.[attribute]?.test(value)
          ? []
          : [`<${name} ${attribute}=${JSON.stringify(value)}>`],
      ),
    ),
  ];
}

/** How many elements of each name the tokens of Markdown make. */
function elementsOf(tokens: readonly Token[]): Map<string, number> {
  const names: string[] = [];
  let links = 0;
  const visit = (token: Token): void => {
    if (token.type === 'inline') return void token.children?.forEach(visit);
    if (token.type === 'link_open' || token.type === 'link_close') links += token.nesting;
    if (token.hidden || token.nesting === -1) return;
    // An address in pointed brackets among the words of a link is words: HTML has no link within a link.
    if (token.type === 'link_open' && links > 1) return;
    if (token.type === 'fence' || token.type === 'code_block') names.push('pre', 'code');
    else if (token.type === 'code_inline') names.push('code');
    else if (token.nesting === 1 || token.type === 'hardbreak' || token.type === 'hr') names.push(token.tag);
  };
  tokens.forEach(visit);
  return countOf(names);
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
