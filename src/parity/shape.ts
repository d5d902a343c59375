import type { Block, Link } from '../content/library.ts';
import type { Place } from '../content/places.ts';
import type { Part } from './parts.ts';

/** The structure of a part: what it has of lists, tables and the like, in reading order. */
export interface Shape {
  readonly lists: readonly ListShape[];
  readonly tables: readonly TableShape[];
  readonly quotes: readonly Place[];
  readonly code: readonly Place[];
  /** Paragraphs by themselves, and those in lists after the words of an item. Not those of quotations. */
  readonly paragraphs: number;
  readonly links: readonly Link[];
}

export interface ListShape {
  readonly ordered: boolean;
  readonly items: readonly Block[];
  readonly place: Place;
}

export interface TableShape {
  readonly rows: number;
  readonly columns: number;
  /** Its rows, the heading first. */
  readonly items: readonly Block[];
  readonly place: Place;
}

/** @param without pieces to leave out, by their place: those found to belong to another section. */
export function shapeOf({ section, blocks }: Part, without: ReadonlySet<Place>): Shape {
  const shape = {
    lists: [] as ListShape[],
    tables: [] as TableShape[],
    quotes: [] as Place[],
    code: [] as Place[],
    paragraphs: 0,
    links: [...(section?.links ?? [])],
  };
  const visit = (block: Block, counted: boolean): void => {
    if (without.has(block.place)) return;
    shape.links.push(...block.links);
    const inner = block.blocks.filter(({ place }) => !without.has(place));
    if (block.type === 'list')
      shape.lists.push({ ordered: block.ordered ?? false, items: inner, place: block.place });
    else if (block.type === 'table') shape.tables.push(tableShape(block));
    else if (block.type === 'quote') shape.quotes.push(block.place);
    else if (block.type === 'code') shape.code.push(block.place);
    else if (block.type === 'paragraph' && counted) shape.paragraphs += 1;
    const words = block.type === 'item' && inner[0]?.type === 'paragraph' ? inner[0] : undefined;
    for (const one of inner) visit(one, counted && block.type !== 'quote' && one !== words);
  };
  for (const block of blocks) visit(block, true);
  return shape;
}

function tableShape({ blocks: rows, place }: Block): TableShape {
  return { rows: rows.length, columns: rows[0]?.passages.length ?? 0, items: rows, place };
}
