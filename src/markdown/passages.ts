import type { Token } from 'markdown-it';
import type { Emphasis, Mark, Passage } from '../content/library.ts';
import type { InlineSource } from './source-lines.ts';

const none: readonly Mark[] = [];
const emphases = new Set(['em_open', 'em_close', 'strong_open', 'strong_close']);

/**
 * The words of an inline token as a passage, with what in them is not prose of the page's language.
 *
 * @param index its number among the inline tokens of the file, from 0.
 */
export function toPassage(inline: Token, index: number, source: InlineSource): Passage {
  return { ...wordsOf(inline.children ?? []), location: source.inInline(inline, inline.content, 0), index };
}

/** The words of inline tokens, without markup; a hard line break is a line break, a soft one a space. */
export function wordsOf(tokens: readonly Token[]): Pick<Passage, 'text' | 'marks' | 'emphasis'> {
  let text = '';
  const marks: Mark[] = [];
  const emphasis: Emphasis[] = [];
  const open: { readonly start: number; readonly token: Token }[] = [];
  for (const token of tokens) {
    const start = text.length;
    if (token.type === 'text' || token.type === 'image') text += token.content;
    else if (token.type === 'softbreak') text += ' ';
    else if (token.type === 'hardbreak') text += '\n';
    else if (token.type === 'code_inline') {
      text += token.content;
      marks.push({ start, end: text.length, language: undefined });
    } else if (emphases.has(token.type)) {
      if (token.nesting === 1) open.push({ start, token });
      else emphasis.push({ start: open.pop()?.start ?? start, end: start, strong: token.tag === 'strong' });
    } else if (token.type === 'span_open' || token.type === 'link_open') open.push({ start, token });
    else if (token.type === 'span_close' || token.type === 'link_close') {
      const from = open.pop();
      if (from && isMark(from.token))
        marks.push({ start: from.start, end: text.length, language: languageOf(from.token) });
    }
  }
  return { text, marks: marks.length === 0 ? none : marks, ...(emphasis.length > 0 && { emphasis }) };
}

/** A link with words of its own is prose; an address that stands as it is, is not. */
function isMark({ type, markup, info }: Token): boolean {
  return type === 'span_open' || markup === 'linkify' || info === 'auto';
}

function languageOf(token: Token): string | undefined {
  return token.type === 'span_open' ? String(token.attrGet('lang')) : undefined;
}
