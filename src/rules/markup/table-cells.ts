import { allBlocks, type Block } from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import { sourceLines } from '../../content/source-line.ts';
import { excerpt } from '../../text/excerpt.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';

/**
 * The header says how many columns a table has. GitHub Flavored Markdown drops whatever a row holds beyond them, so that
 * words go missing from the page although they stand in the file.
 */
export default defineRule({
  id: 'markup/table-cells',
  severity: 'error',
  messages: ['surplus', 'header'],
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      const tables = allBlocks(version.body).filter(({ type }) => type === 'table');
      if (tables.length === 0) return;
      const lines = sourceLines(library.sources, version.file);
      for (const { blocks } of tables) {
        const [header, ...rows] = blocks;
        if (!header) continue;
        const columns = header.passages.length;
        for (const row of rows) {
          const extraCells = extraCellsOf(row, columns, lines);
          if (!extraCells) continue;
          const { location, text, cells } = extraCells;
          report({
            location,
            length: text.length,
            subject,
            message: 'surplus',
            values: { cells, count: columns, text: excerpt(text) },
            related: [{ message: 'header', values: { count: columns }, location: header.location }],
          });
        }
      }
    });
  },
});

interface ExtraCells {
  readonly location: Location;
  /** What the page leaves out, as written. */
  readonly text: string;
  /** How many cells the row has; empty ones at its end lose nothing, and do not count. */
  readonly cells: number;
}

/** What stands in a row behind its last column; undefined where that is nothing. */
function extraCellsOf(
  { location }: Block,
  columns: number,
  lines: readonly string[],
): ExtraCells | undefined {
  const line = lines[location.line - 1] ?? '';
  // No cell at the start of a line begins with >: that is the sign of the quotation around the table.
  const start = line.search(/[^\s>]/);
  if (start === -1) return undefined;
  // The same as the parser does: a pipe counts unless a backslash stands right before it, in code too.
  const pipes = [...line.slice(start).matchAll(/(?<!\\)\|/g)].map(({ index }) => start + index);
  const bounds = pipes[0] === start ? pipes : [start - 1, ...pipes];
  const last = bounds[columns];
  if (last === undefined) return undefined;
  let end = line.length;
  while (end > 0 && (/\s/.test(line.charAt(end - 1)) || (line[end - 1] === '|' && line[end - 2] !== '\\')))
    end -= 1;
  const filled = line.slice(0, end);
  const from = last + 1 + filled.slice(last + 1).search(/[^\s|]/);
  if (from === last) return undefined;
  return {
    location: { ...location, column: from + 1 },
    text: filled.slice(from),
    cells: bounds.filter((bound) => bound < filled.length).length,
  };
}
