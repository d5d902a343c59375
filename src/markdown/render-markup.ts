import type { Token } from 'markdown-it';
import type { Markup } from '../content/library.ts';
import { markdown } from './markdown.ts';

/**
 * Gives the address to put in the page for a link target, or undefined for one that must not be followed.
 * `hreflang` names the language behind the link when it is not the page's.
 */
export type LinkResolver = (
  target: string,
) => { readonly href: string; readonly hreflang?: string } | undefined;

/** Renders parsed Markdown to HTML. Text is escaped; links go through the resolver; images are replaced by their text. */
export function renderMarkup(markup: Markup, resolve: LinkResolver): string {
  const env = { resolve };
  const [first] = markup.tokens;
  if (markup.tokens.length === 1 && first?.type === 'inline') {
    return markdown.renderer.renderInline(first.children ?? [], markdown.options, env);
  }
  return markdown.renderer.render([...markup.tokens], markdown.options, env);
}

markdown.renderer.rules['link_open'] = (tokens, index, _options, env) => {
  const token = tokens[index] as Token;
  const link = (env as { resolve: LinkResolver }).resolve(String(token.attrGet('href') ?? ''));
  // Without an address the words stay and the link goes: a target that was refused must not be one click away.
  if (!link) return '<a>';
  const hreflang =
    link.hreflang === undefined ? '' : ` hreflang="${markdown.utils.escapeHtml(link.hreflang)}"`;
  return `<a href="${markdown.utils.escapeHtml(link.href)}"${hreflang}>`;
};

markdown.renderer.rules['image'] = (tokens, index) =>
  markdown.utils.escapeHtml((tokens[index] as Token).content);
