import {
  type AnyVersion,
  type Block,
  type Link,
  passagesOf,
  type Section,
  sectionTexts,
} from '../content/library.ts';
import type { Location } from '../content/location.ts';
import { factsOfCode, type LocatedFact, locatedFacts } from './located-facts.ts';

/** What is compared at a time: a section's own text without its deeper sections, or what stands before the first heading. */
export interface Part {
  readonly version: AnyVersion;
  /** Undefined for what stands before the first heading. */
  readonly section: Section | undefined;
  /** Its number among the parts of the version, from 0; deeper sections follow the one they are in. */
  readonly index: number;
  readonly heading: string;
  readonly location: Location;
  readonly level: number;
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
}

/** The smallest piece of a part that is counted, and that may have been moved as a whole. */
export interface Unit {
  readonly type: 'paragraph' | 'item' | 'row' | 'code' | 'divider';
  readonly location: Location;
  readonly text: string;
  readonly facts: readonly LocatedFact[];
  readonly links: readonly Link[];
}

/** The parts of a version in reading order; the first is what stands before the first heading. Made anew each time. */
export function partsOf(version: AnyVersion): readonly Part[] {
  const { body, frontMatter, file } = version;
  const start = body.lead[0]?.location ?? body.sections[0]?.location ?? { file, line: 1, column: 1 };
  return sectionTexts(body).map(({ section, blocks }, index) => ({
    version,
    section,
    index,
    heading: section?.heading ?? frontMatter.values.title,
    location: section?.location ?? start,
    level: section?.level ?? 1,
    blocks,
    units: toUnits(blocks, version),
  }));
}

/** Facts of a part's own heading. */
export function headingFacts({ section, version }: Part): readonly LocatedFact[] {
  return section ? locatedFacts(version, [section.title], section.links) : [];
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
      links,
      facts: type === 'code' ? factsOfCode(version, block) : locatedFacts(version, passages, links),
    };
    return [unit, ...toUnits(inner.slice(own.length), version)];
  });
}
