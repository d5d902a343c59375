import { firstFrom } from '../text/first-from.ts';
import type { Location } from './location.ts';

/** As Markdown has them (CommonMark 0.31.2, 2.1), and editors’ programs: a carriage return alone is one, too. */
const lineBreaks = /\r\n?|\n/g;

const split = new WeakMap<ReadonlyMap<string, string>, Map<string, readonly string[]>>();

/** The lines of a file without their line breaks; none of a file that was not read. */
export function sourceLines(sources: ReadonlyMap<string, string>, file: string): readonly string[] {
  // Thousands of findings may be in one file: its lines are taken apart once.
  const known = split.get(sources) ?? new Map<string, readonly string[]>();
  split.set(sources, known);
  const text = sources.get(file);
  if (text === undefined) return [];
  const lines = known.get(file) ?? text.split(lineBreaks);
  known.set(file, lines);
  return lines;
}

/** A line of a file, from 1, without its line break; undefined for one that was not read or is not so long. */
export function sourceLine(
  sources: ReadonlyMap<string, string>,
  { file, line }: { readonly file: string; readonly line: number },
): string | undefined {
  return sourceLines(sources, file)[line - 1];
}

/** The index at which each line of a text starts. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(lineBreaks), ({ index, 0: lineBreak }) => index + lineBreak.length)];
}

/** What tells where in a file each character of its text stands, by its index. */
export function locationsIn(file: string, text: string): (index: number) => Location {
  let starts: readonly number[] | undefined;
  return (index) => {
    starts ??= lineStarts(text);
    const line = firstFrom(starts, index + 1);
    return { file, line, column: index - (starts[line - 1] ?? 0) + 1 };
  };
}
