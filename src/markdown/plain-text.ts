import type { Token } from 'markdown-it';

/** The words of inline tokens, without markup; a hard line break is a line break, a soft one a space. */
export function plainText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline') text += token.content;
    else if (token.type === 'softbreak') text += ' ';
    else if (token.type === 'hardbreak') text += '\n';
    else if (token.type === 'image') text += token.content;
  }
  return text;
}
