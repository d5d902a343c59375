import type { MarkdownIt } from 'markdown-it';

/** Header cells say that they head their column, for readers who hear a table cell by cell. */
export function tableScopes(markdown: MarkdownIt): void {
  markdown.renderer.rules['th_open'] = (tokens, index, options, _env, renderer) => {
    tokens[index]?.attrSet('scope', 'col');
    return renderer.renderToken(tokens, index, options);
  };
}
