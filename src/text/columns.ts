import { widthOf, wrap } from './wrap.ts';

/** What a cell of a table in the terminal says: lines of text, each wrapped to the width of its column. */
export interface Cell {
  readonly lines: readonly string[];
  /** Colours a line that has been wrapped; what fills the column stays plain. */
  readonly paint?: (line: string) => string;
}

const gap = '  ';

/** Lays cells out beside each other, each in a column of so many characters. */
export function renderColumns(cells: readonly Cell[], widths: readonly number[]): readonly string[] {
  const columns = cells.map(({ lines }, index) => lines.flatMap((line) => wrap(line, widths[index] ?? 1)));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((lines, index) => {
        const line = lines[row] ?? '';
        const painted = line === '' ? '' : (cells[index]?.paint?.(line) ?? line);
        return painted + ' '.repeat(Math.max(0, (widths[index] ?? 1) - widthOf(line)));
      })
      .join(gap)
      .trimEnd(),
  );
}

/** Characters that columns of these widths take with the gaps between them. */
export function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);
}
