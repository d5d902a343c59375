import type { MarkdownIt } from 'markdown-it';

/** `<!-- note -->` on lines of its own: a note among editors, kept out of the page. */
export function comments(markdown: MarkdownIt): void {
  const ends = new WeakMap<object, CommentEnd>();
  markdown.block.ruler.before(
    'lheading',
    'comment',
    (state, startLine, endLine, silent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
      if (!state.src.startsWith('<!--', start)) return false;
      const before = ends.get(state.env);
      const end = before?.reaches(start + 4) ? before : new CommentEnd(state.src, start + 4);
      ends.set(state.env, end);
      const { close } = end;
      if (close === -1 || !end.endsLine || close > (state.eMarks[endLine - 1] ?? 0)) return false;
      let line = startLine;
      while (line < endLine && (state.eMarks[line] ?? state.src.length) < close + 3) line += 1;
      if (line >= endLine) return false;
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

/** Where the next comment ends; found once for all the lines before it that seem to begin one. */
class CommentEnd {
  /** Index of its `-->`, or -1. */
  readonly close: number;
  /** Whether nothing follows on its line. */
  readonly endsLine: boolean;
  readonly #from: number;

  constructor(source: string, from: number) {
    this.#from = from;
    this.close = source.indexOf('-->', from);
    const lineEnd = source.indexOf('\n', this.close);
    this.endsLine = source.slice(this.close + 3, lineEnd === -1 ? undefined : lineEnd).trim() === '';
  }

  /** Whether a search that starts at an index would end here too. */
  reaches(from: number): boolean {
    return from >= this.#from && (this.close === -1 || from <= this.close);
  }
}
