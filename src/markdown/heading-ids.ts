import type { MarkdownIt, Token } from 'markdown-it';

interface HeadingId {
  /** As written between the braces: `#cookies`. */
  readonly written: string;
  readonly offset: number;
}

interface HeadingIds {
  /** The heading's inline content with the braces still on it; offsets count in this. */
  readonly content: string;
  readonly ids: readonly HeadingId[];
}

/**
 * Whether an id can be an anchor of a page and the end of an address as it is. What cannot is a finding, and on pages that are
 * shown all the same its section has an anchor of its own.
 */
export function isAnchor(id: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

const found = new WeakMap<Token, HeadingIds>();

/** The ids written after a heading, in order; `token` is the heading's inline token. */
export function idsOfHeading(token: Token): HeadingIds {
  return found.get(token) ?? { content: token.content, ids: [] };
}

/** `## Cookies {#cookies}`: takes the braces off the heading and keeps the ids, so that a section says what it is. */
export function headingIds(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'heading_ids', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'inline' || state.tokens[index - 1]?.type !== 'heading_open') continue;
      const braces = /(?<![ \t])[ \t]*(?<!\\)\{([^{}]*)(?<!\\)\}[ \t]*$/.exec(token.content);
      // Braces after a backslash are words. A heading may end with words in another language, which are marked in braces too.
      if (!braces || token.content.slice(braces.index - 1).startsWith(']{lang=')) continue;
      const start = braces.index + braces[0].indexOf('{') + 1;
      const words = [...(braces[1] ?? '').matchAll(/\S+/g)];
      found.set(token, {
        content: token.content,
        ids: words.map((word) => ({ written: word[0], offset: start + word.index })),
      });
      token.content = token.content.slice(0, braces.index);
    }
  });
}
