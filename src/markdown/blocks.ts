import type { Token } from 'markdown-it';
import type { Block, Link, Passage, UnsupportedMarkup } from '../content/library.ts';
import { offsetOf } from './inline-offsets.ts';
import { wordsOf } from './passages.ts';
import type { InlineSource, SourceLines } from './source-lines.ts';

const containers: Readonly<Record<string, Block['type']>> = {
  paragraph_open: 'paragraph',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  list_item_open: 'item',
  blockquote_open: 'quote',
  table_open: 'table',
  tr_open: 'row',
};

interface OpenBlock {
  readonly type: Block['type'];
  readonly token: Token;
  readonly texts: string[];
  readonly passages: Passage[];
  readonly links: Link[];
  readonly unsupported: UnsupportedMarkup[];
  readonly blocks: Block[];
}

/** Gives the passage of an inline token. */
export type PassageReader = (inline: Token) => Passage;

/** Turns the flat tokens of a section into a tree of blocks, each with its text, its links and its location. */
export function toBlocks(
  tokens: readonly Token[],
  source: SourceLines,
  passageOf: PassageReader,
): readonly Block[] {
  const roots: Block[] = [];
  const open: OpenBlock[] = [];

  const add = (block: Block): void => {
    const parent = open.at(-1);
    (parent ? parent.blocks : roots).push(block);
    if (parent && block.text !== '') parent.texts.push(block.text);
  };
  for (const token of tokens) {
    const container = containers[token.type];
    const parent = open.at(-1);
    if (container)
      open.push({ type: container, token, texts: [], passages: [], links: [], unsupported: [], blocks: [] });
    else if (parent && token.nesting === -1 && token.type === parent.token.type.replace('_open', '_close')) {
      open.pop();
      add(closeBlock(parent, source));
    } else if (token.type === 'inline' && parent) {
      const passage = passageOf(token);
      parent.texts.push(passage.text);
      parent.passages.push(passage);
      for (const link of linksOf(token, source)) parent.links.push(link);
      for (const markup of unsupportedMarkupIn(token, source)) parent.unsupported.push(markup);
    } else if (token.type === 'fence' || token.type === 'code_block')
      add(leaf('code', token, token.content, source));
    else if (token.type === 'hr') add(leaf('divider', token, '', source));
  }
  return roots;
}

function closeBlock(block: OpenBlock, source: SourceLines): Block {
  return {
    type: block.type,
    ...(block.type === 'list' ? listOf(block.token) : {}),
    location: source.ofBlock(block.token),
    text: block.texts.join('\n'),
    passages: block.passages,
    links: block.links,
    blocks: block.blocks,
    unsupported: block.unsupported,
  };
}

function listOf(token: Token): Pick<Block, 'ordered' | 'start'> {
  const start = token.attrGet('start');
  return { ordered: token.type === 'ordered_list_open', ...(start === null ? {} : { start: Number(start) }) };
}

function leaf(type: Block['type'], token: Token, text: string, source: SourceLines): Block {
  return {
    type,
    location: source.ofBlock(token),
    text,
    passages: [],
    links: [],
    blocks: [],
    unsupported: [],
  };
}

function closes(candidate: Token | undefined, open: Token): boolean {
  return candidate?.type === 'link_close' && candidate.level === open.level;
}

/** The links of an inline token, in reading order. */
export function linksOf(inline: Token, source: InlineSource): Link[] {
  const children = inline.children ?? [];
  const links: Link[] = [];
  const around: Token[] = [];
  let searchFrom = 0;
  for (const [index, token] of children.entries()) {
    if (token.type === 'span_open') around.push(token);
    else if (token.type === 'span_close') around.pop();
    if (token.type !== 'link_open') continue;
    let close = index + 1;
    while (close < children.length && !closes(children[close], token)) close += 1;
    const { text } = wordsOf(children.slice(index + 1, close));
    const target = String(token.attrGet('href') ?? '');
    const labelStart = offsetOf(token);
    // A bare address has no tracked offset of its own: it stands in the content as it is.
    const start = labelStart ?? inline.content.indexOf(text, searchFrom);
    if (start !== -1) searchFrom = start + text.length;
    const offset = Math.max(0, labelStart === undefined ? start : start - lengthBefore(token, text));
    const language = markOf(children, index, close, around);
    links.push({
      target,
      text,
      ...(language === undefined ? {} : { language }),
      location: source.inInline(inline, inline.content, offset),
    });
  }
  return links;
}

/** The language of a link that holds nothing but words marked as one, or that stands in such words. */
function markOf(
  children: readonly Token[],
  open: number,
  close: number,
  around: readonly Token[],
): string | undefined {
  const inside = children[open + 1];
  const mark =
    inside?.type === 'span_open' && children[close - 1]?.type === 'span_close' ? inside : around.at(-1);
  return mark && String(mark.attrGet('lang'));
}

/** How much of a link stands before its tracked offset: `[`, nothing before `<…>`, the `https` of a bare address. */
function lengthBefore({ markup, info }: Token, text: string): number {
  return markup === 'linkify' ? text.indexOf(':') : info === 'auto' ? 0 : 1;
}

const htmlTag = /<(?:!--|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>)/gi;

/** Images and HTML in an inline token; neither is rendered as such. */
export function unsupportedMarkupIn(inline: Token, source: InlineSource): UnsupportedMarkup[] {
  const found: UnsupportedMarkup[] = [];
  for (const token of inline.children ?? []) {
    if (token.type !== 'image') continue;
    const offset = offsetOf(token) ?? 0;
    found.push({
      type: 'image',
      source: String(token.attrGet('src') ?? ''),
      location: source.inInline(inline, inline.content, offset),
    });
  }
  if (!inline.content.includes('<')) return found;
  const withoutCode = inline.content
    .replace(/(?<!`)(`{1,9})(?!`)[\s\S]*?(?<!`)\1(?!`)/g, (code) => ' '.repeat(code.length))
    .replace(/\\</g, '  ');
  for (const tag of withoutCode.matchAll(htmlTag)) {
    found.push({
      type: 'html',
      source: tag[0],
      location: source.inInline(inline, inline.content, tag.index),
    });
  }
  return found;
}
