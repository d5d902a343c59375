import type { Location } from '../content/location.ts';

/** The text of a file with another date where one stands; the rest of the line, a comment perhaps, stays. */
export function withDate(text: string, { line, column }: Location, date: string): string {
  const lines = text.split('\n');
  const written = lines[line - 1] ?? '';
  const start = column - 1;
  lines[line - 1] =
    written.slice(0, start) + written.slice(start).replace(/^["']?\d{4}-\d{2}-\d{2}["']?/, date);
  return lines.join('\n');
}
