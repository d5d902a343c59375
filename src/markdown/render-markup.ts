import type { Token } from 'markdown-it';
import type { Abbreviations } from '../abbreviations/listed-abbreviations.ts';
import type { HtmlElement, HtmlNode } from '../content/library.ts';
import type { Language } from '../languages.ts';
import { unbrokenTelephone } from '../text/unbroken-telephone.ts';
import type { TypographyProfile } from '../typography/edit.ts';
import type { PassageReader } from './blocks.ts';
import { charactersOf, element, elementsNamed, isBlock, toHtmlTree, withTexts } from './html-tree.ts';
import { markAbbreviations } from './mark-abbreviations.ts';
import { markdown } from './markdown.ts';
import { showsAddress } from './shows-address.ts';
import { typesetInline } from './typeset-inline.ts';

const { escapeHtml } = markdown.utils;

/**
 * Gives the address to put in the page for a link target, or undefined for one that must not be followed.
 * `hreflang` names the language behind the link when it is not the page's.
 */
export type LinkResolver = (
  target: string,
) => { readonly href: string; readonly hreflang?: string } | undefined;

/**
 * The elements of parsed Markdown, typeset by the rules of its language.
 *
 * @param abbreviations to be marked with their long forms where the tokens use them first.
 */
export function toMarkup(
  tokens: readonly Token[],
  passageOf: PassageReader,
  language: Language,
  profile: TypographyProfile,
  abbreviations: Abbreviations = {},
): readonly HtmlNode[] {
  for (const token of tokens) if (token.type === 'inline') typesetInline(token, passageOf, language, profile);
  markAbbreviations(tokens, abbreviations, language);
  return toHtmlTree(tokens);
}

/** The same elements, each link with the address that the resolver gives it. */
export function withAddresses(nodes: readonly HtmlNode[], resolve: LinkResolver): readonly HtmlNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const { name, attributes, children, target } = node;
    return element(
      name,
      withAddresses(children, resolve),
      target === undefined ? attributes : { ...resolve(target) },
    );
  });
}

/** Elements as HTML, text escaped, each link with the address that the resolver gives it. */
export function toHtml(nodes: readonly HtmlNode[], resolve: LinkResolver): string {
  let html = '';
  let afterWords = false;
  for (const node of nodes) {
    if (typeof node === 'string') {
      html += wordsHtml(node);
      afterWords = true;
      continue;
    }
    const { name } = node;
    // Blocks stand on lines of their own, as CommonMark has them.
    const isOnOwnLine = isBlock(node);
    if (isOnOwnLine && afterWords && name !== 'pre') html += '\n';
    html += elementHtml(name === 'table' ? stackable(node) : node, resolve);
    if (isOnOwnLine || name === 'br') html += '\n';
    afterWords = !isOnOwnLine;
  }
  return html;
}

function elementHtml(node: HtmlElement, resolve: LinkResolver): string {
  const { name, attributes, children, target } = node;
  const tag = `<${name}${attributesHtml(target === undefined ? attributes : linkAttributes(target, children, resolve))}>`;
  if (name === 'br' || name === 'hr') return tag;
  // Code stands as it is.
  const shown = (target ?? attributes['href'])?.startsWith('tel:')
    ? withTexts(children, unbrokenTelephone)
    : children;
  const html = name === 'code' ? escapeHtml(charactersOf(children)) : toHtml(shown, resolve);
  return `${tag}${isBlock(children[0]) ? '\n' : ''}${html}</${name}>`;
}

/** Words with a hyphen, not within addresses. */
const hyphenated =
  /(?<![\p{L}\p{N}/.@_-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+(?![\p{L}\p{N}/@_-]|\.[\p{L}\p{N}])/gu;

/** Longer words may break at their hyphens: kept whole, they would leave half a line of a phone empty. */
const longestKeptWhole = 14;

/** Of what has no letter, a telephone number is kept whole. */
const keptWhole = /\p{L}|^(?:1-)?\d{3}-\d{3}-\d{4}$/u;

/**
 * Text, escaped, in which short words such as “e-mail” or « peut-être » do not break at their hyphens. An element keeps
 * them whole rather than a no-break hyphen, which many fonts lack and whoever looks for the word does not type.
 */
function wordsHtml(text: string): string {
  const html = escapeHtml(text);
  if (!html.includes('-')) return html;
  return html.replace(hyphenated, (word) =>
    word.length > longestKeptWhole || !keptWhole.test(word) ? word : `<span class="nb">${word}</span>`,
  );
}

function attributesHtml(attributes: HtmlElement['attributes']): string {
  let html = '';
  for (const name in attributes) html += ` ${name}="${escapeHtml(attributes[name] ?? '')}"`;
  return html;
}

/** Without an address the words stay and the link goes: a target that was refused must not be one click away. */
function linkAttributes(
  target: string,
  children: readonly HtmlNode[],
  resolve: LinkResolver,
): HtmlElement['attributes'] {
  // Paper gives the address after the words, but not twice.
  return { ...resolve(target), ...(showsAddress(charactersOf(children), target) && { class: 'bare' }) };
}

/** Tables of more columns have no room on a phone, or on a tablet either: there, styles stack their rows. */
const columns = { phone: 2, tablet: 4 };

/**
 * A table whose rows can be stacked: each cell then stands below the one before, with the words of its column’s head
 * beside it, which styles show from an attribute. It stays a table for whoever hears it (tables.css).
 */
function stackable(table: HtmlElement): HtmlElement {
  const heads = elementsNamed(table.children, 'th').map(({ children }) => charactersOf(children));
  if (heads.length <= columns.phone) return table;
  const label = (node: HtmlNode, column = 0): HtmlNode =>
    typeof node === 'string' || node.name === 'th'
      ? node
      : node.name === 'td'
        ? { ...node, attributes: { ...node.attributes, 'data-label': heads[column] ?? '' } }
        : { ...node, children: node.children.map(label) };
  const names = heads.length > columns.tablet ? 'table wide' : 'table';
  return { ...table, attributes: { class: names }, children: table.children.map(label) };
}
