import type { Token } from 'markdown-it';
import type { Abbreviations } from '../abbreviations/listed-abbreviations.ts';
import type { RenderedHtml } from '../content/library.ts';
import type { Language } from '../languages.ts';
import type { TypographyProfile } from '../typography/edit.ts';
import type { PassageReader } from './blocks.ts';
import { markAbbreviations } from './mark-abbreviations.ts';
import { markdown } from './markdown.ts';
import { showsAddress } from './shows-address.ts';
import { typesetInline } from './typeset-inline.ts';

/**
 * Gives the address to put in the page for a link target, or undefined for one that must not be followed.
 * `hreflang` names the language behind the link when it is not the page's.
 */
export type LinkResolver = (
  target: string,
) => { readonly href: string; readonly hreflang?: string } | undefined;

/** Stands for the beginning of a link's opening tag. markdown-it replaces it wherever a source holds it. */
const linkMark = '\0';

/**
 * Renders parsed Markdown, leaving the links open. Text is escaped, and typeset by the rules of its language; images are
 * replaced by their words.
 *
 * @param abbreviations to be marked with their long forms where the tokens use them first.
 */
export function toRenderedHtml(
  tokens: readonly Token[],
  passageOf: PassageReader,
  language: Language,
  profile: TypographyProfile,
  abbreviations: Abbreviations = {},
): RenderedHtml {
  const targets: string[] = [];
  for (const token of tokens) if (token.type === 'inline') typesetInline(token, passageOf, language, profile);
  markAbbreviations(tokens, abbreviations, language);
  const [first] = tokens;
  const html =
    tokens.length === 1 && first?.type === 'inline'
      ? markdown.renderer.renderInline(first.children ?? [], markdown.options, { targets })
      : markdown.renderer.render([...tokens], markdown.options, { targets });
  return { html, targets };
}

/** The HTML of rendered Markdown, each link with the address that the resolver gives it. */
export function withAddresses({ html, targets }: RenderedHtml, resolve: LinkResolver): string {
  if (targets.length === 0) return html;
  const [start = '', ...rest] = html.split(linkMark);
  return start + rest.map((part, index) => openLink(targets[index] ?? '', resolve) + part).join('');
}

function openLink(target: string, resolve: LinkResolver): string {
  const link = resolve(target);
  // Without an address the words stay and the link goes: a target that was refused must not be one click away.
  if (!link) return '<a';
  const { escapeHtml } = markdown.utils;
  const hreflang = link.hreflang === undefined ? '' : ` hreflang="${escapeHtml(link.hreflang)}"`;
  return `<a href="${escapeHtml(link.href)}"${hreflang}`;
}

markdown.renderer.rules['link_open'] = (tokens, index, _options, env) => {
  const target = String(tokens[index]?.attrGet('href') ?? '');
  (env as { targets: string[] }).targets.push(target);
  const end = tokens.findIndex(({ type }, at) => at > index && type === 'link_close');
  const words = tokens.slice(index, end).map(({ content }) => content);
  // Paper gives the address after the words, but not twice.
  return `${linkMark}${showsAddress(words.join(''), target) ? ' class="bare"' : ''}>`;
};

markdown.renderer.rules['image'] = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '');
