import type { Token } from 'markdown-it';
import { markdown } from './markdown.ts';

const entity = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/iy;

/**
 * Where each character of a passage stands in the inline content it was parsed from. markdown-it keeps no such map, so
 * the tokens are walked beside their source: slow, and done only for passages that a finding points into.
 *
 * @returns one index into `inline.content` for every character of the plain text, and one for its end.
 */
export function textOffsets(inline: Token): readonly number[] {
  const walker = new OffsetWalker(inline.content);
  for (const token of inline.children ?? []) walker.pass(token);
  return [...walker.offsets, walker.at];
}

class OffsetWalker {
  readonly offsets: number[] = [];
  at = 0;
  readonly #source: string;
  readonly #links: Token[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  pass(token: Token): void {
    if (token.type === 'text') this.#text(token.content);
    else if (token.type === 'softbreak' || token.type === 'hardbreak') this.#lineBreak();
    else if (token.type === 'code_inline') this.#code(token);
    else if (token.type === 'image') this.#image(token);
    else if (token.type === 'link_open') {
      this.#links.push(token);
      if (token.markup !== 'linkify') this.at += 1;
    } else if (token.type === 'link_close') this.#linkClose();
    else if (token.type === 'span_open') this.at += 1;
    else if (token.type === 'span_close') this.#skip(/\]\{[^}]*\}/y);
    else if (token.nesting !== 0 && this.#source.startsWith(token.markup, this.at))
      this.at += token.markup.length;
  }

  #text(text: string): void {
    for (let index = 0; index < text.length; ) {
      const character = text.charAt(index);
      const source = this.#source;
      if (source[this.at] === '\\' && source[this.at + 1] === character && /[!-/:-@[-`{-~]/.test(character)) {
        this.offsets.push(this.at);
        this.at += 2;
        index += 1;
      } else if (source[this.at] === '&' && this.#entity(text, index)) {
        index = this.#afterEntity;
      } else {
        // Whatever markup was not accounted for holds no text of its own.
        while (this.at < source.length && source[this.at] !== character) this.at += 1;
        this.offsets.push(this.at);
        this.at += 1;
        index += 1;
      }
    }
  }

  #afterEntity = 0;

  #entity(text: string, index: number): boolean {
    entity.lastIndex = this.at;
    const [written] = entity.exec(this.#source) ?? [];
    if (written === undefined) return false;
    const decoded = markdown.utils.unescapeAll(written);
    if (decoded === written || !text.startsWith(decoded, index)) return false;
    for (let count = 0; count < decoded.length; count += 1) this.offsets.push(this.at);
    this.at += written.length;
    this.#afterEntity = index + decoded.length;
    return true;
  }

  #lineBreak(): void {
    this.#skip(/[ \\]*/y);
    this.offsets.push(this.at);
    this.#skip(/\n?[ \t]*/y);
  }

  #code({ content, markup }: Token): void {
    this.at += markup.length;
    if (this.#source[this.at] === ' ' && content[0] !== ' ') this.at += 1;
    for (let count = 0; count < content.length; count += 1) this.offsets.push(this.at + count);
    this.at += content.length;
    const close = this.#source.indexOf(markup, this.at);
    this.at = close === -1 ? this.at : close + markup.length;
  }

  /** Images are refused, so this only has to keep what follows them in step. */
  #image({ content }: Token): void {
    for (let count = 0; count < content.length; count += 1) this.offsets.push(this.at);
    this.at = endOfLink(this.#source, this.#source.indexOf(']', this.at));
  }

  #linkClose(): void {
    const open = this.#links.pop();
    if (open?.markup === 'linkify') return;
    if (open?.info === 'auto') this.at += 1;
    else this.at = endOfLink(this.#source, this.at);
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.at;
    this.at += pattern.exec(this.#source)?.[0].length ?? 0;
  }
}

/** Past the target of a link, given where its label ends: `](…)`, `][…]` or `]`. */
function endOfLink(source: string, labelEnd: number): number {
  const { parseLinkDestination, parseLinkTitle } = markdown.helpers;
  const after = labelEnd + 1;
  if (source[after] === '(') {
    const blank = (from: number): number => from + (/^\s*/.exec(source.slice(from))?.[0].length ?? 0);
    const destination = parseLinkDestination(source, blank(after + 1), source.length);
    const title = parseLinkTitle(source, blank(destination.pos), source.length);
    const close = blank(title.ok ? title.pos : destination.pos);
    if (destination.ok && source[close] === ')') return close + 1;
  }
  if (source[after] === '[') return source.indexOf(']', after) + 1;
  return after;
}
