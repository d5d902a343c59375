import type { MarkdownIt, Token } from 'markdown-it';

const offsets = new WeakMap<Token, number>();
const located = new Set(['link_open', 'image', 'span_open', 'code_inline']);

/** Where an inline token starts in the content of its block, or undefined for tokens that are not tracked. */
export function offsetOf(token: Token): number | undefined {
  return offsets.get(token);
}

/** Notes where links, images and spans start: markdown-it itself maps blocks to lines and nothing finer. */
export function inlineOffsets(markdown: MarkdownIt): void {
  const State = markdown.inline.State;
  markdown.inline.State = class extends State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      if (located.has(type)) offsets.set(token, this.pos);
      return token;
    }
  };
}
