import { sourceLine } from '../content/source-line.ts';
import { isLanguage } from '../languages.ts';
import { printable } from '../text/printable.ts';

/** A line of a file with what is meant in it marked, ready to be shown beside another. */
export interface Excerpt {
  /** Language and number of the line; a number alone where nothing stands beside it. */
  readonly gutter: string;
  readonly line: string;
  /** Columns of `line`, 0-based, that are marked. */
  readonly from: number;
  readonly to: number;
}

export interface SourceRange {
  readonly location: { readonly file: string; readonly line: number; readonly column: number };
  readonly length: number;
}

/**
 * The line a finding is about; undefined when there is none to show.
 *
 * @param width characters of the line to show at most: a paragraph is often one long line of its file.
 */
export function excerptOf(
  { location, length }: SourceRange,
  sources: ReadonlyMap<string, string>,
  width: number,
): Excerpt | undefined {
  const line = sourceLine(sources, location);
  if (line === undefined || line.trim() === '') return undefined;
  // A line may be shorter than the finding thinks, where characters were written as entities.
  const at = Math.min(location.column - 1, line.length);
  const marked = Math.max(1, Math.min(length, line.length - at));
  const room = Math.max(0, width - marked);
  const start =
    line.length <= width ? 0 : Math.max(0, Math.min(at - Math.floor(room / 2), line.length - width));
  const part = line.slice(start, start + width);
  const before = start > 0 ? '…' : '';
  const from = at - start + before.length;
  return {
    gutter: String(location.line),
    line: printable(`${before}${part}${start + width < line.length ? '…' : ''}`.replaceAll('\t', ' ')),
    from,
    to: Math.max(from + 1, Math.min(from + marked, part.length + before.length)),
  };
}

/** The language of a content file by its name, as `fr`; empty for files in none. */
export function languageOfFile(file: string): string {
  const language = /\.([a-z]+)\.md$/.exec(file)?.[1];
  return isLanguage(language) ? language : '';
}
