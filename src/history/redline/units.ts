import { type Block, type Link, linksIn, type Passage, type Section } from '../../content/library.ts';
import type { MarkedText } from '../../content/marked-words.ts';
import { comparable, readable } from '../normalize.ts';
import { withTargets } from '../parts.ts';

/** The smallest piece of a statement that stays, changes, comes or goes by itself. */
export interface Unit {
  readonly type: 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'divider';
  /** In how many lists and quotations it stands; of a heading, its level. */
  readonly depth: number;
  /** Of an item: whether its list is numbered. */
  readonly ordered: boolean;
  /** One; of a row of a table, one for each cell. */
  readonly texts: readonly MarkedText[];
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
}

/** The units of blocks, in reading order. */
export function unitsOf(blocks: readonly Block[], depth = 0, ordered = false): readonly Unit[] {
  return blocks.flatMap((block): readonly Unit[] => {
    const { type, blocks: inner } = block;
    if (type === 'list') return unitsOf(inner, depth + 1, block.ordered ?? false);
    if (type === 'quote') return unitsOf(inner, depth + 1);
    if (type === 'table') return unitsOf(inner, depth);
    if (type !== 'item') return [unitOf(type, block, depth)];
    // The first paragraph of an item is its text; what else it holds are units of their own.
    const [first, ...others] = inner;
    const [own, rest] = first?.type === 'paragraph' ? [first, others] : [undefined, inner];
    const item: Unit = {
      type,
      depth,
      ordered,
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
  return { type, depth, ordered: false, texts, passages, links: linksIn([block]) };
}

/** A heading within a section. */
export function headingUnit({ title, level, links }: Section): Unit {
  return { type: 'heading', depth: level, ordered: false, texts: [title], passages: [title], links };
}

/** A text of its own, such as a title. */
export function textUnit(text: string): Unit {
  return {
    type: 'paragraph',
    depth: 0,
    ordered: false,
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
