import { memoize } from '../memo.ts';
import {
  type Block,
  type Body,
  type Link,
  linksIn,
  type Passage,
  passagesOf,
  type Section,
} from './library.ts';

/** A section's own text, or what stands before the first heading; its deeper sections are texts of their own. */
export interface SectionText {
  /** Undefined for what stands before the first heading. */
  readonly section: Section | undefined;
  /** Its number among the texts of the page, from 0. */
  readonly index: number;
  /** Kinds of its heading and of those it stands under. */
  readonly kinds: ReadonlySet<string>;
  readonly blocks: readonly Block[];
  /** Every passage of the blocks in reading order, those inside lists, quotations and tables included. */
  readonly passages: readonly Passage[];
  /** The same, with the heading’s first. */
  readonly withHeading: readonly Passage[];
  /** Every link of the blocks in reading order; those of the heading are the section’s. */
  readonly links: readonly Link[];
}

const none: ReadonlySet<string> = new Set();

/** The texts of a body in reading order; the first is what stands before the first heading. */
export const sectionTexts = memoize((body: Body): readonly SectionText[] => {
  const texts: SectionText[] = [];
  const add = (section: Section | undefined, blocks: readonly Block[], kinds: ReadonlySet<string>): void => {
    const passages = passagesOf(blocks);
    texts.push({
      section,
      index: texts.length,
      kinds,
      blocks,
      passages,
      withHeading: section ? [section.title, ...passages] : passages,
      links: linksIn(blocks),
    });
  };
  const visit = (sections: readonly Section[], above: ReadonlySet<string>): void => {
    for (const section of sections) {
      const kinds = new Set([...above, ...section.kinds]);
      add(section, section.blocks, kinds);
      visit(section.sections, kinds);
    }
  };
  add(undefined, body.lead, none);
  visit(body.sections, none);
  return texts;
});
