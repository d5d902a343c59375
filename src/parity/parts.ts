import { type AnyVersion, type Block, type Link, type Passage, passagesOf } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import type { AnswerKey } from '../content/schemas.ts';
import { answerTexts, type PageText, type SectionText, sectionTexts } from '../content/section-text.ts';
import { numberingOf } from '../text/numbering.ts';
import { factsOfCode, factsOfPassage, type LocatedFact, locatedFacts } from './located-facts.ts';

/** A text of a page as it is compared with its counterpart. */
export interface Part extends PageText {
  readonly version: AnyVersion;
  /** That of the page for what stands before the first heading, and for an answer its key, `summary.collected`. */
  readonly heading: string;
  readonly location: Location;
  readonly level: number;
  readonly units: readonly Unit[];
}

/** The text of a section as it is compared with its counterpart. */
export interface SectionPart extends Part, SectionText {}

/** The smallest piece of a part that is counted, and that may have been moved as a whole. */
export interface Unit {
  readonly type: 'paragraph' | 'item' | 'row' | 'code' | 'divider';
  readonly location: Location;
  readonly text: string;
  /** None of a block of code. */
  readonly passages: readonly Passage[];
  readonly facts: readonly LocatedFact[];
  readonly links: readonly Link[];
}

/** The parts of a version in reading order; the first is what stands before the first heading. Made anew each time. */
export function partsOf(version: AnyVersion): readonly SectionPart[] {
  const { body, frontMatter, file } = version;
  const start = body.lead[0]?.location ?? body.sections[0]?.location ?? { file, line: 1, column: 1 };
  return sectionTexts(body).map((text) => ({
    ...text,
    version,
    heading: text.section?.heading ?? frontMatter.values.title,
    location: text.section?.location ?? start,
    level: text.section?.level ?? 1,
    units: toUnits(text.blocks, version),
  }));
}

/** What stands for the heading of an answer: its key in the front matter. */
export function answerHeading(key: AnswerKey): string {
  return `summary.${key}`;
}

/** What the front matter of a version answers, by key. */
export function answerPartsOf(version: AnyVersion): ReadonlyMap<AnswerKey, Part> {
  return new Map(
    answerTexts(version.body).map(({ answer, ...text }) => [
      answer.key,
      {
        ...text,
        answer,
        version,
        heading: answerHeading(answer.key),
        location: answer.block.location,
        level: 1,
        units: toUnits(text.blocks, version),
      },
    ]),
  );
}

/** Facts of a part's own heading. The numeral that it is counted by, as in “3. Cookies” or “Section 4”, states none. */
export function headingFacts({ section, version }: Part): readonly LocatedFact[] {
  if (!section) return [];
  const numbering = numberingOf(section.title.text).length;
  return locatedFacts(version, [section.title], section.links).filter(
    ({ start, end }) => start >= numbering || start === end,
  );
}

/** All facts of a part, its heading's first. */
export function factsOfPart(part: Part): readonly LocatedFact[] {
  return [...headingFacts(part), ...part.units.flatMap(({ facts }) => facts)];
}

/** “3.1.2. ” at the beginning of a paragraph counts it, and states nothing. */
const stepwise = /^\d{1,3}(?:\.\d{1,3})+\.\s+(?=\p{Lu})/u;

function withoutNumbering(
  version: AnyVersion,
  passages: readonly Passage[],
  links: readonly Link[],
): readonly LocatedFact[] {
  const facts = locatedFacts(version, passages, links);
  const numbering = stepwise.exec(passages[0]?.text ?? '')?.[0].length ?? 0;
  if (numbering === 0) return facts;
  const count = passages[0] ? factsOfPassage(version, passages[0]).length : 0;
  return facts.filter(({ start }, index) => index >= count || start >= numbering);
}

function toUnits(blocks: readonly Block[], version: AnyVersion): Unit[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list' || block.type === 'quote' || block.type === 'table')
      return toUnits(block.blocks, version);
    const { type, location, blocks: inner } = block;
    // The first paragraph of an item is its text; lists and further paragraphs in it are units of their own.
    const own = type === 'item' && inner[0]?.type === 'paragraph' ? inner.slice(0, 1) : [];
    const passages = passagesOf(type === 'item' ? own : [block]);
    const links = type === 'item' ? own.flatMap((first) => first.links) : block.links;
    const unit: Unit = {
      type: type as Unit['type'],
      location,
      text: type === 'code' ? block.text : passages.map(({ text }) => text).join('\n'),
      passages,
      links,
      facts: type === 'code' ? factsOfCode(version, block) : withoutNumbering(version, passages, links),
    };
    return [unit, ...toUnits(inner.slice(own.length), version)];
  });
}
