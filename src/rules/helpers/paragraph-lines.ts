import {
  type AnyVersion,
  allBlocks,
  allSections,
  type Block,
  type Library,
  type Section,
} from '../../content/library.ts';
import { sectionTexts } from '../../content/section-text.ts';
import { sourceLines } from '../../content/source-line.ts';

/** A line of a paragraph as it is written in the file. */
export interface ParagraphLine {
  readonly line: number;
  readonly text: string;
  /** The line before it in the same paragraph, and the one after it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly isLast: boolean;
}

/** A paragraph that stands by itself: in no list, quotation or table. */
export interface WrittenParagraph {
  readonly section: Section | undefined;
  /** Kinds of the section and of those it stands in. */
  readonly kinds: ReadonlySet<string>;
  readonly lines: readonly ParagraphLine[];
  /** What follows it in its section, and what it follows. */
  readonly next: Block | undefined;
  readonly previous: Block | undefined;
}

/** The paragraphs of a version that stand by themselves, line by line; for rules that have a reason to look so closely. */
export function writtenParagraphs(library: Library, { body, file }: AnyVersion): readonly WrittenParagraph[] {
  const source = sourceLines(library.sources, file);
  const headings = new Set(allSections(body).map(({ location }) => location.line));
  return sectionTexts(body).flatMap(({ section, kinds, blocks }) =>
    blocks.flatMap((block, at) => {
      if (block.type !== 'paragraph') return [];
      const next = blocks[at + 1];
      const ends = (line: number): boolean => line === next?.location.line || headings.has(line);
      const lines = linesFrom(source, block.location.line, ends);
      return [{ section, kinds, lines, next, previous: blocks[at - 1] }];
    }),
  );
}

/** A line that goes on with an item of a list, as far out as the mark of the item itself. */
export interface LazyLine extends ParagraphLine {
  readonly section: Section | undefined;
  /** The mark of the item: `-`, `2.`. */
  readonly marker: string;
}

/** The lines of items that no space sets in: CommonMark takes them to belong to the item before them. */
export function lazyLines(library: Library, { body, file }: AnyVersion): readonly LazyLine[] {
  const source = sourceLines(library.sources, file);
  const starts = new Set([
    ...allBlocks(body).map(({ location }) => location.line),
    ...allSections(body).map(({ location }) => location.line),
  ]);
  const lines: LazyLine[] = [];
  const visit = (block: Block, section: Section | undefined): void => {
    for (const inner of block.blocks) visit(inner, section);
    const { line, column } = block.location;
    const head = source[line - 1] ?? '';
    const [marker] = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/.exec(head.slice(column - 1)) ?? [];
    if (block.type !== 'item' || marker === undefined) return;
    const [, ...rest] = linesFrom(source, line, (at) => starts.has(at));
    for (const one of rest) if (one.text.search(/\S/) === column - 1) lines.push({ ...one, section, marker });
  };
  for (const { section, blocks } of sectionTexts(body)) for (const block of blocks) visit(block, section);
  return lines;
}

/** The lines of a paragraph, given its first one: up to an empty line, or to where something else begins. */
function linesFrom(
  source: readonly string[],
  first: number,
  ends: (line: number) => boolean,
): readonly ParagraphLine[] {
  let end = first;
  while ((source[end - 1] ?? '').trim() !== '' && (end === first || !ends(end))) end += 1;
  const texts = source.slice(first - 1, end - 1);
  return texts.map((text, index) => ({
    line: first + index,
    text,
    before: texts[index - 1],
    after: texts[index + 1],
    isLast: index === texts.length - 1,
  }));
}
