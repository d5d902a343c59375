import type { Token } from 'markdown-it';
import type { Location } from '../content/location.ts';
import { firstFrom } from '../text/first-from.ts';

/** Tells where in a file something inside an inline token stands, by its index in the content of the token. */
export interface InlineSource {
  inInline(inline: Token, content: string, offset: number): Location;
}

/** Finds the location in the file of something that markdown-it found in a block. */
export class SourceLines implements InlineSource {
  readonly #lines: readonly string[];
  readonly #file: string;
  readonly #firstLine: number;
  readonly #cellStarts = new WeakMap<Token, number>();
  readonly #contentLines = new WeakMap<Token, { content: string; starts: readonly number[] }>();
  readonly #lineStarts = new WeakMap<Token, Map<number, number>>();

  /** @param firstLine line of the file, from 1, on which `text` starts. */
  constructor(text: string, file: string, firstLine: number) {
    this.#lines = text.split('\n');
    this.#file = file;
    this.#firstLine = firstLine;
  }

  /** The start of a block: its first line, past the indentation. */
  ofBlock(token: Token): Location {
    const line = token.map?.[0] ?? 0;
    return this.#location(line, (this.#lines[line] ?? '').search(/\S|$/));
  }

  /** First and last line of a block, both included; undefined for one that markdown-it does not map. */
  linesOf({ map }: Token): readonly [number, number] | undefined {
    return map ? [map[0] + this.#firstLine, map[1] - 1 + this.#firstLine] : undefined;
  }

  /** Finds the cells of a table's row: markdown-it maps the row alone, and two cells may hold the same words. */
  placeCells(row: Token | undefined, cells: readonly Token[]): void {
    if (!row?.map) return;
    const line = this.#lines[row.map[0]] ?? '';
    let from = 0;
    for (const cell of cells) {
      cell.map = row.map;
      // A pipe of its own is escaped in the source.
      const written = cell.content.replaceAll('|', '\\|');
      const start = line.indexOf(written, from);
      if (start === -1) continue;
      this.#cellStarts.set(cell, start);
      from = start + written.length;
    }
  }

  /**
   * A location inside a block's inline content. The content lacks the block's markers (`- `, `> `, indentation), so each of
   * its lines is looked up in the source line it came from.
   *
   * @param offset index into the inline content, 0-based.
   */
  inInline(inline: Token, content: string, offset: number): Location {
    const starts = this.#startsOfLines(inline, content);
    const index = Math.max(firstFrom(starts, offset + 1) - 1, 0);
    const lineStart = starts[index] ?? 0;
    const line = (inline.map?.[0] ?? 0) + index;
    const start = this.#cellStarts.get(inline) ?? this.#startOfLine(inline, content, lineStart, line);
    return this.#location(line, start + offset - lineStart);
  }

  /** Where in inline content its lines start: thousands of links may stand in one paragraph. */
  #startsOfLines(inline: Token, content: string): readonly number[] {
    const known = this.#contentLines.get(inline);
    if (known?.content === content) return known.starts;
    const starts = [0, ...Array.from(content.matchAll(/\n/g), ({ index }) => index + 1)];
    this.#contentLines.set(inline, { content, starts });
    return starts;
  }

  /** Where a line of inline content starts in its line of the file: past markers and indentation. */
  #startOfLine(inline: Token, content: string, lineStart: number, line: number): number {
    const known = this.#lineStarts.get(inline) ?? new Map<number, number>();
    this.#lineStarts.set(inline, known);
    let start = known.get(line);
    if (start === undefined) {
      const lineEnd = content.indexOf('\n', lineStart);
      const words = content.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).trimEnd();
      start = Math.max(0, (this.#lines[line] ?? '').indexOf(words));
      known.set(line, start);
    }
    return start;
  }

  #location(line: number, columnIndex: number): Location {
    return { file: this.#file, line: line + this.#firstLine, column: columnIndex + 1 };
  }
}
