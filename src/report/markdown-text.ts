import MarkdownItConstructor from 'markdown-it';
import picocolors from 'picocolors';
import { type Run, wrapRuns } from '../text/wrap.ts';

type Token = ReturnType<InstanceType<typeof MarkdownItConstructor>['parse']>[number];

export interface MarkdownTextOptions {
  readonly colour: boolean;
  /** Characters in a line. */
  readonly width: number;
}

/** HTML is only taken in to be dropped: our pages have comments. */
const parser = new MarkdownItConstructor({ html: true });

/** A page of the documentation for a terminal: without comments and the targets of links, in lines that fit. */
export function markdownText(page: string, options: MarkdownTextOptions): string {
  const lines = new TerminalRenderer(options).blocks(parser.parse(page, {}), options.width);
  return `${lines.join('\n')}\n`;
}

class TerminalRenderer {
  readonly #colours: ReturnType<typeof picocolors.createColors>;

  constructor({ colour }: MarkdownTextOptions) {
    this.#colours = picocolors.createColors(colour);
  }

  /** Blocks one after another, a blank line between them; none between the items of a list. */
  blocks(tokens: readonly Token[], width: number): readonly string[] {
    return groups(tokens)
      .map((group) => this.#block(group, width))
      .filter((lines) => lines.length > 0)
      .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
  }

  #block(group: readonly Token[], width: number): readonly string[] {
    const [first] = group;
    const inner = group.slice(1, -1);
    switch (first?.type) {
      case 'heading_open':
        return this.#heading(group[1], first.tag, width);
      case 'paragraph_open':
        return isLanguageLine(group[1]) ? [] : wrapRuns(this.#runs(group[1]), width);
      case 'bullet_list_open':
      case 'ordered_list_open':
        return groups(inner).flatMap((item, index) =>
          this.#item(item, first.type === 'bullet_list_open' ? '- ' : `${index + 1}. `, width),
        );
      case 'blockquote_open':
        return this.blocks(inner, width - 2).map((line) => `│ ${line}`.trimEnd());
      case 'fence':
        return this.#fence(first);
      case 'table_open':
        return this.#table(inner, width);
      default:
        return [];
    }
  }

  /** Underlined where it cannot be bold, but for the lowest: they would look alike. */
  #heading(inline: Token | undefined, tag: string, width: number): readonly string[] {
    const lines = wrapRuns(this.#runs(inline, this.#colours.bold), width);
    const line = { h1: '=', h2: '-' }[tag];
    if (this.#colours.isColorSupported || line === undefined) return lines;
    return [...lines, line.repeat(Math.max(...lines.map(({ length }) => length)))];
  }

  #item(group: readonly Token[], mark: string, width: number): readonly string[] {
    return this.blocks(group.slice(1, -1), width - mark.length).map((line, index) =>
      `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`.trimEnd(),
    );
  }

  /** As it is: code is not to be wrapped. The file it shows stands above it. */
  #fence({ info, content }: Token): readonly string[] {
    const [, file] = info.trim().split(/\s+/);
    const lines = content.replace(/\n$/, '').split('\n');
    return [
      ...(file === undefined ? [] : [`  ${this.#colours.dim(file)}`]),
      ...lines.map((line) => (line === '' ? '' : `    ${line}`)),
    ];
  }

  /** In columns where they fit, else each row as a list, with the heading of the column before each cell. */
  #table(tokens: readonly Token[], width: number): readonly string[] {
    const rows: Run[][][] = [];
    for (const [at, token] of tokens.entries()) {
      if (token.type === 'tr_open') rows.push([]);
      else if (token.type === 'th_open') rows.at(-1)?.push(this.#runs(tokens[at + 1], this.#colours.bold));
      else if (token.type === 'td_open') rows.at(-1)?.push(this.#runs(tokens[at + 1]));
    }
    const [head = []] = rows;
    const widths = head.map((_, column) => Math.max(...rows.map((row) => lengthOf(row[column]))));
    if (widths.reduce((sum, one) => sum + one + 2, -2) <= width)
      return rows.map((row) =>
        row
          .map((cell, column) => painted(cell) + ' '.repeat((widths[column] ?? 0) - lengthOf(cell) + 2))
          .join('')
          .trimEnd(),
      );
    return rows
      .slice(1)
      .flatMap(([first = [], ...others]) => [
        ...wrapRuns(first, width, '- '),
        ...others.flatMap((cell, index) =>
          lengthOf(cell) === 0
            ? []
            : wrapRuns([...(head[index + 1] ?? []), plain(': '), ...cell], width, '    '),
        ),
      ]);
  }

  /** The words of a paragraph, a heading or a cell. */
  #runs(inline: Token | undefined, paint: (text: string) => string = plain('').paint): Run[] {
    const runs: Run[] = [];
    const looks = [paint];
    for (const token of inline?.children ?? []) {
      const look = looks.at(-1) ?? paint;
      if (token.type === 'text') runs.push({ text: token.content, paint: look });
      else if (token.type === 'softbreak' || token.type === 'hardbreak') runs.push(plain(' '));
      else if (token.type === 'code_inline') runs.push(...this.#code(token.content));
      else if (token.type === 'strong_open') looks.push(this.#colours.bold);
      else if (token.type === 'em_open') looks.push(this.#colours.italic);
      else if (token.type === 'strong_close' || token.type === 'em_close') looks.pop();
    }
    return runs;
  }

  /** Where nothing is in colour, the marks stay: a lone `;` would be lost in a sentence. */
  #code(content: string): readonly Run[] {
    return this.#colours.isColorSupported
      ? [{ text: content, paint: this.#colours.cyan }]
      : [plain(`\`${content}\``)];
  }
}

/** Tokens of each block of the outermost level: from the one that opens it to the one that closes it. */
function groups(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) found.push([]);
    found.at(-1)?.push(token);
    depth += token.nesting;
  }
  return found;
}

/** `*[Français](x.fr.md)*` leads to the same page in the other language; a terminal has `--lang`. */
function isLanguageLine(inline: Token | undefined): boolean {
  const types = (inline?.children ?? []).filter(({ content, type }) => type !== 'text' || content !== '');
  return types.map(({ type }) => type).join(' ') === 'em_open link_open text link_close em_close';
}

function plain(text: string): Run {
  return { text, paint: (painted) => painted };
}

function lengthOf(cell: readonly Run[] = []): number {
  return cell.reduce((sum, { text }) => sum + text.length, 0);
}

function painted(cell: readonly Run[]): string {
  return cell.map(({ text, paint }) => paint(text)).join('');
}
