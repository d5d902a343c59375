import type { MarkdownIt } from 'markdown-it';

/** `<!-- note -->` on lines of its own: a note among editors, kept out of the page. */
export function comments(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'lheading',
    'comment',
    (state, startLine, endLine, silent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
      if (!state.src.startsWith('<!--', start)) return false;
      const close = state.src.indexOf('-->', start + 4);
      if (close === -1) return false;
      let line = startLine;
      while (line < endLine && (state.eMarks[line] ?? state.src.length) < close + 3) line += 1;
      if (line >= endLine || state.src.slice(close + 3, state.eMarks[line]).trim() !== '') return false;
      if (silent) return true;
      const token = state.push('comment', '', 0);
      token.content = state.src.slice(start + 4, close).trim();
      token.map = [startLine, line + 1];
      token.hidden = true;
      state.line = line + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}
