import { type Block, type Link, linksIn, type Passage, type Section } from '../../content/library.ts';
import type { MarkedText } from '../../content/marked-words.ts';
import { comparable, readable } from '../normalize.ts';
import { withTargets } from '../parts.ts';

/** The smallest piece of a statement that stays, changes, comes or goes by itself. */
export interface Unit {
  readonly type: 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'divider';
  /** In how many lists and quotations it stands; of a heading, its level. */
  readonly depth: number;
  /** Of an item of a list with numbers. */
  readonly number: number | undefined;
  /** One; of a row of a table, one for each cell. */
  readonly texts: readonly UnitText[];
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
}

/** A text with what in it is emphasized. */
export type UnitText = MarkedText & Pick<Passage, 'emphasis'>;

/**
 * The units of blocks, in reading order.
 *
 * @param first the number of the first item of a list with numbers.
 */
export function unitsOf(blocks: readonly Block[], depth = 0, first?: number): readonly Unit[] {
  return blocks.flatMap((block, index): readonly Unit[] => {
    const { type, blocks: inner } = block;
    if (type === 'list') return unitsOf(inner, depth + 1, block.ordered ? (block.start ?? 1) : undefined);
    if (type === 'quote') return unitsOf(inner, depth + 1);
    if (type === 'table') return unitsOf(inner, depth);
    if (type !== 'item') return [unitOf(type, block, depth)];
    // The first paragraph of an item is its text; what else it holds are units of their own.
    const [opening, ...others] = inner;
    const [own, rest] = opening?.type === 'paragraph' ? [opening, others] : [undefined, inner];
    const item: Unit = {
      type,
      depth,
      number: first === undefined ? undefined : first + index,
      texts: own ? own.passages : [{ text: '', marks: [] }],
      passages: own?.passages ?? [],
      links: own ? own.links : [],
    };
    return [item, ...unitsOf(rest, depth)];
  });
}

function unitOf(type: 'paragraph' | 'row' | 'code' | 'divider', block: Block, depth: number): Unit {
  const { passages, text } = block;
  const texts = passages.length > 0 ? passages : [{ text, marks: [] }];
  return { type, depth, number: undefined, texts, passages, links: linksIn([block]) };
}

/** A heading within a section. */
export function headingUnit({ title, level, links }: Section): Unit {
  return { type: 'heading', depth: level, number: undefined, texts: [title], passages: [title], links };
}

/** A text of its own, such as a title. */
export function textUnit(text: string): Unit {
  return {
    type: 'paragraph',
    depth: 0,
    number: undefined,
    texts: [{ text, marks: [] }],
    passages: [],
    links: [],
  };
}

/** All that it says, the targets of its links left out. */
export function wordsOf({ texts }: Unit): string {
  return texts.map(({ text }) => text).join('\n');
}

/** The same for two units that say the same; whether words are a paragraph or an item of a list says nothing. */
export function meaningOf(unit: Unit): string {
  const { type, links } = unit;
  const kind = type === 'paragraph' || type === 'item' ? '' : type;
  return `${kind}|${comparable(readable(withTargets(wordsOf(unit), links)))}`;
}
