import { sourceLine } from '../content/source-line.ts';
import type { SourceRange } from './excerpt.ts';

/** What a finding marks in its line, in UTF-16 code units from 1; the end is not included. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** The region of a finding, never past the end of its line: programs refuse columns that a line does not have. */
export function rangeOf({ location, length }: SourceRange, sources: ReadonlyMap<string, string>): Range {
  const { line, column } = location;
  const text = sourceLine(sources, location);
  if (text === undefined) return { line, column, endColumn: column + Math.max(1, length) };
  const end = text.length + 1;
  return { line, column: Math.min(column, end), endColumn: Math.min(column + Math.max(1, length), end) };
}
