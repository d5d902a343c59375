import type { Token } from 'markdown-it';
import type { Abbreviations } from '../abbreviations/listed-abbreviations.ts';
import type { HtmlElement, HtmlNode } from '../content/library.ts';
import type { Language } from '../languages.ts';
import type { TypographyProfile } from '../typography/edit.ts';
import type { PassageReader } from './blocks.ts';
import { charactersOf, element, elementsNamed, isBlock, toHtmlTree } from './html-tree.ts';
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
      html += escapeHtml(node);
      afterWords = true;
      continue;
    }
    const { name } = node;
    // Blocks stand on lines of their own, as CommonMark has them.
    const isOnOwnLine = isBlock(node);
    if (isOnOwnLine && afterWords && name !== 'pre') html += '\n';
    html += elementHtml(node, resolve);
    if (isOnOwnLine || name === 'br') html += '\n';
    afterWords = !isOnOwnLine;
  }
  return html;
}

function elementHtml(node: HtmlElement, resolve: LinkResolver): string {
  const { name, attributes, children, target } = node;
  const tag = `<${name}${attributesHtml(target === undefined ? attributes : linkAttributes(target, children, resolve))}>`;
  if (name === 'br' || name === 'hr') return tag;
  const html = `${tag}${isBlock(children[0]) ? '\n' : ''}${toHtml(children, resolve)}</${name}>`;
  return name === 'table' ? boxed(node, html) : html;
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

/** Up to so many columns share the width of a phone; more of them would break their words to pieces. */
const columnsOfPhone = 3;

/**
 * A wide table stands in a box that scrolls sideways, with the keyboard too, and is called by the heads of its columns.
 */
function boxed(table: HtmlElement, html: string): string {
  const heads = elementsNamed(table.children, 'th').map(({ children }) => charactersOf(children));
  if (heads.length <= columnsOfPhone) return html;
  const name = escapeHtml(heads.filter((head) => head !== '').join(', '));
  return `<div class="table" role="group" tabindex="0"${name && ` aria-label="${name}"`}>${html}\n</div>`;
}
