import type { Token } from 'markdown-it';
import type { HtmlElement, HtmlNode } from '../content/library.ts';
import { markedWords } from './mark-abbreviations.ts';
import { markdown } from './markdown.ts';

const none: HtmlElement['attributes'] = {};

export function element(
  name: string,
  children: readonly HtmlNode[] = [],
  attributes: HtmlElement['attributes'] = none,
): HtmlElement {
  return { name, attributes, children };
}

/** What parsed Markdown says, as elements. Comments are no part of it, and of images only the words are. */
export function toHtmlTree(tokens: readonly Token[]): readonly HtmlNode[] {
  const roots: HtmlNode[] = [];
  const open = [roots];
  let links = 0;
  const visit = (token: Token): void => {
    const siblings = open.at(-1) ?? roots;
    if (token.type === 'inline') token.children?.forEach(visit);
    else if (token.hidden) return;
    else if (token.nesting === -1) {
      open.pop();
      if (token.type === 'link_close') links -= 1;
    } else if (token.nesting === 1) {
      if (token.type === 'link_open') links += 1;
      // HTML has no link within a link: an address in pointed brackets among the words of one is words.
      if (token.type === 'link_open' && links > 1) {
        open.push(siblings);
        return;
      }
      const children: HtmlNode[] = [];
      siblings.push({ name: token.tag, attributes: attributesOf(token), children, target: targetOf(token) });
      open.push(children);
    } else if (token.type === 'text') for (const node of markedWords(token)) append(node, siblings);
    else append(leafOf(token), siblings);
  };
  tokens.forEach(visit);
  return roots;
}

/** Text joins the text before it. */
function append(node: HtmlNode, siblings: HtmlNode[]): void {
  const last = siblings.at(-1);
  if (node === '') return;
  if (typeof node === 'string' && typeof last === 'string') siblings[siblings.length - 1] = last + node;
  else siblings.push(node);
}

function leafOf({ type, tag, content, info }: Token): HtmlNode {
  if (type === 'softbreak') return '\n';
  if (type === 'image') return content;
  if (type === 'code_inline') return element('code', [content]);
  if (type !== 'fence' && type !== 'code_block') return element(tag);
  const [language] = markdown.utils.unescapeAll(info).trim().split(/\s/);
  return element('pre', [element('code', [content], language ? { class: `language-${language}` } : none)]);
}

function attributesOf({ type, attrs }: Token): HtmlElement['attributes'] {
  const isHead = type === 'th_open';
  if (type === 'link_open' || !(attrs || isHead)) return none;
  const written = Object.fromEntries((attrs ?? []).map(([name, value]) => [name, String(value)]));
  if (!isHead && type !== 'td_open') return written;
  // Header cells say that they head their column, for readers who hear a table cell by cell. Alignment is a class, since
  // the policy of the pages lets no style attribute through.
  const alignment = written['style']?.replace('text-align:', '');
  return { ...(isHead && { scope: 'col' }), ...(alignment && { class: alignment }) };
}

function targetOf(token: Token): string | undefined {
  return token.type === 'link_open' ? String(token.attrGet('href') ?? '') : undefined;
}

const blockNames = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table thead tbody tr th td'.split(' '),
);

export function isBlock(node: HtmlNode | undefined): node is HtmlElement {
  return typeof node === 'object' && blockNames.has(node.name);
}

/** The elements of a name among some nodes, and inside those; not inside elements of that name. */
export function elementsNamed(nodes: readonly HtmlNode[], name: string): readonly HtmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === name ? [node] : elementsNamed(node.children, name);
  });
}

/** The same nodes, with each text in them changed. */
export function withTexts(nodes: readonly HtmlNode[], change: (text: string) => string): readonly HtmlNode[] {
  return nodes.map((node) =>
    typeof node === 'string' ? change(node) : { ...node, children: withTexts(node.children, change) },
  );
}

/** The characters of some nodes, as they stand in the source. */
export function charactersOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : charactersOf(node.children))).join('');
}
