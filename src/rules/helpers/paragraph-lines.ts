import {
  type AnyVersion,
  allSections,
  type Block,
  type Library,
  type Section,
} from '../../content/library.ts';
import { sectionTexts } from '../../content/section-text.ts';

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
  /** What follows it in its section. */
  readonly next: Block | undefined;
}

/** The paragraphs of a version that stand by themselves, line by line; for rules that have a reason to look so closely. */
export function writtenParagraphs(library: Library, { body, file }: AnyVersion): readonly WrittenParagraph[] {
  const source = library.sources.get(file)?.split('\n') ?? [];
  const headings = new Set(allSections(body).map(({ location }) => location.line));
  return sectionTexts(body).flatMap(({ section, kinds, blocks }) =>
    blocks.flatMap((block, at) => {
      if (block.type !== 'paragraph') return [];
      const next = blocks[at + 1];
      const first = block.location.line;
      let end = first;
      while ((source[end - 1] ?? '').trim() !== '' && end !== next?.location.line && !headings.has(end))
        end += 1;
      const texts = source.slice(first - 1, end - 1);
      const lines = texts.map((text, index) => ({
        line: first + index,
        text,
        before: texts[index - 1],
        after: texts[index + 1],
        isLast: index === texts.length - 1,
      }));
      return [{ section, kinds, lines, next }];
    }),
  );
}
