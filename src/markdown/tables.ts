import type { MarkdownIt, Token } from 'markdown-it';

/** Up to so many columns share the width of a phone; more of them would break their words to pieces. */
const columnsOfPhone = 3;

/**
 * Tables for every reader and screen. Header cells say that they head their column, for readers who hear a table cell by
 * cell. A wide table stands in a box that scrolls sideways, with the keyboard too, and is called by the heads of its
 * columns. Alignment is a class, since the policy of the pages lets no style attribute through.
 */
export function tables(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules['table_open'] = (tokens, index, options, _env, renderer) => {
    const heads = columnHeadersOf(tokens, index);
    const table = renderer.renderToken(tokens, index, options);
    if (heads.length <= columnsOfPhone) return table;
    const name = markdown.utils.escapeHtml(heads.filter((head) => head !== '').join(', '));
    return `<div class="table" role="group" tabindex="0"${name && ` aria-label="${name}"`}>${table}`;
  };
  rules['table_close'] = (tokens, index, options, _env, renderer) => {
    const table = renderer.renderToken(tokens, index, options);
    let start = index;
    while (start > 0 && tokens[start]?.type !== 'table_open') start -= 1;
    return columnHeadersOf(tokens, start).length <= columnsOfPhone ? table : `${table}</div>\n`;
  };
  rules['th_open'] = (tokens, index, options, _env, renderer) => {
    tokens[index]?.attrSet('scope', 'col');
    alignByClass(tokens[index]);
    return renderer.renderToken(tokens, index, options);
  };
  rules['td_open'] = (tokens, index, options, _env, renderer) => {
    alignByClass(tokens[index]);
    return renderer.renderToken(tokens, index, options);
  };
}

/** The words at the head of each column of the table that begins at `start`. */
function columnHeadersOf(tokens: readonly Token[], start: number): readonly string[] {
  const heads: string[] = [];
  for (let at = start; at < tokens.length && tokens[at]?.type !== 'thead_close'; at += 1) {
    const token = tokens[at];
    if (token?.type === 'inline') heads.push(wordsOf(token.children ?? []));
  }
  return heads;
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');
}

/** `left`, `center` or `right`, which the stylesheet knows. */
function alignByClass(cell: Token | undefined): void {
  const alignment = /^text-align:(\w+)$/.exec(String(cell?.attrGet('style') ?? ''))?.[1];
  if (!cell?.attrs || alignment === undefined) return;
  cell.attrs = cell.attrs.filter(([name]) => name !== 'style');
  cell.attrSet('class', alignment);
}
