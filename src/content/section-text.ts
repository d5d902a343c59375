import { memoize } from '../memo.ts';
import {
  type Answer,
  type Block,
  type Body,
  type Link,
  linksIn,
  type Passage,
  passagesOf,
  type Section,
} from './library.ts';

/** A text of a page that is read by itself: a section without its deeper ones, what stands before them, or an answer. */
export interface PageText {
  /** Undefined for what stands before the first heading, and for an answer. */
  readonly section: Section | undefined;
  readonly answer: Answer | undefined;
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

/** A section's own text, or what stands before the first heading; its deeper sections are texts of their own. */
export interface SectionText extends PageText {
  /** Its number among the sections of the page, from 0. */
  readonly index: number;
}

const none: ReadonlySet<string> = new Set();

/**
 * The sections of a body in reading order; the first is what stands before the first heading. Answers are left out: they
 * say again what a section says.
 */
export const sectionTexts = memoize((body: Body): readonly SectionText[] => {
  const texts: SectionText[] = [];
  const add = (section: Section | undefined, blocks: readonly Block[], kinds: ReadonlySet<string>): void => {
    const passages = passagesOf(blocks);
    texts.push({
      section,
      answer: undefined,
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

/** What the front matter answers, as texts. */
export const answerTexts = memoize((body: Body): readonly (PageText & { readonly answer: Answer })[] =>
  body.answers.map((answer) => ({
    section: undefined,
    answer,
    kinds: none,
    blocks: [answer.block],
    passages: answer.block.passages,
    withHeading: answer.block.passages,
    links: answer.block.links,
  })),
);

/** Every text of a page in reading order: the answers, then the sections. */
export const pageTexts = memoize((body: Body): readonly PageText[] =>
  body.answers.length === 0 ? sectionTexts(body) : [...answerTexts(body), ...sectionTexts(body)],
);
