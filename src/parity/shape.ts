import type { Block, Link, Passage } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import type { Part } from './parts.ts';

/** The structure of a part: what it has of lists, tables and the like, in reading order. */
export interface Shape {
  readonly lists: readonly ListShape[];
  readonly tables: readonly TableShape[];
  readonly quotes: readonly Location[];
  readonly code: readonly Location[];
  /** Paragraphs by themselves, and those in lists after the words of an item. Not those of quotations. */
  readonly paragraphs: number;
  readonly links: readonly Link[];
  /** Code in running text, such as the name of a cookie. */
  readonly codeWords: readonly string[];
}

interface ListShape {
  readonly ordered: boolean;
  readonly items: readonly Block[];
  readonly location: Location;
}

export interface TableShape {
  readonly columns: number;
  /** Its rows, the heading first. */
  readonly items: readonly Block[];
  readonly location: Location;
}

/** @param without pieces to leave out, by their place: those found to belong to another section. */
export function shapeOf({ section, blocks }: Part, without: ReadonlySet<Location>): Shape {
  const shape = {
    lists: [] as ListShape[],
    tables: [] as TableShape[],
    quotes: [] as Location[],
    code: [] as Location[],
    paragraphs: 0,
    links: [...(section?.links ?? [])],
    codeWords: [] as string[],
  };
  const visit = (block: Block, counted: boolean): void => {
    if (without.has(block.location)) return;
    for (const link of block.links) shape.links.push(link);
    for (const passage of block.passages) for (const word of codeIn(passage)) shape.codeWords.push(word);
    const inner = block.blocks.filter(({ location }) => !without.has(location));
    if (block.type === 'list')
      shape.lists.push({ ordered: block.ordered ?? false, items: inner, location: block.location });
    else if (block.type === 'table') shape.tables.push(tableShape(block));
    else if (block.type === 'quote') shape.quotes.push(block.location);
    else if (block.type === 'code') shape.code.push(block.location);
    else if (block.type === 'paragraph' && counted) shape.paragraphs += 1;
    const words = block.type === 'item' && inner[0]?.type === 'paragraph' ? inner[0] : undefined;
    for (const one of inner) visit(one, counted && block.type !== 'quote' && one !== words);
  };
  for (const block of blocks) visit(block, true);
  return shape;
}

function tableShape({ blocks: rows, location }: Block): TableShape {
  return { columns: rows[0]?.passages.length ?? 0, items: rows, location };
}

/** A mark in no language is code, unless it is an address that stands as it is. */
function codeIn({ text, marks }: Passage): readonly string[] {
  if (marks.length === 0) return [];
  return marks
    .filter(({ language }) => language === undefined)
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => !words.includes('@') && !words.includes('://'));
}

/** All that rules compare of a shape, as one text: equal for sections of the same structure. */
export function outlineOf({ lists, tables, quotes, code, paragraphs, links, codeWords }: Shape): string {
  return JSON.stringify([
    lists.map(({ ordered, items }) => [ordered, items.length]),
    tables.map(({ items, columns }) => [items.length, columns]),
    [quotes.length, code.length, paragraphs, links.length],
    codeWords.toSorted(),
  ]);
}
