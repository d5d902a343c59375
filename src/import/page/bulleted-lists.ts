import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { nodesIn, paragraph, textOf } from '../blocks-text.ts';

/** Signs that people and word processors put before an item; a hyphen or an `o` only where space follows. */
const bullet = /^(?:[•●▪■◦○‣⁃∙·◆❖➢✓✔➔→]\s*|[*–—-]\s+|o\s+)/u;
const number = /^\(?(\d{1,2})[.)]\s+/;
/** Items by letters, which Markdown does not have: the letter stays. */
const letter = /^\(?([a-z])[.)]\s+/i;
const letters = 'abcdefghijklmnopqrstuvwxyz';

interface Item {
  readonly sort: 'bullet' | 'number' | 'letter';
  /** Items of the same depth have the same. */
  readonly mark: string;
  readonly start: number;
  readonly content: PhrasingContent[];
}

/** Makes lists of paragraphs, or lines of paragraphs, that begin with a bullet or a number that somebody typed. */
export function listBulletedParagraphs(root: Root): void {
  root.children = listed(splitLines(root.children as RootContent[]));
  for (const node of nodesIn(root))
    if (node.type === 'blockquote') node.children = listed(splitLines(node.children)) as typeof node.children;
}

/** A paragraph whose lines are items becomes a paragraph for each of them. */
function splitLines(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (block.type !== 'paragraph') return [block];
    const lines = linesOf(block);
    const items = lines.filter((line) => itemOf(paragraph(line))?.sort === 'bullet');
    const numbers = lines.filter((line) => itemOf(paragraph(line))?.sort === 'number');
    if (lines.length < 2 || (items.length === 0 && numbers.length < 2)) return [block];
    const parts: Paragraph[] = [];
    for (const line of lines) {
      const last = parts.at(-1);
      // What follows an item without a sign of its own is the rest of it; what comes before the first is a paragraph.
      if (itemOf(paragraph(line)) || !last || !itemOf(last)) parts.push(paragraph(line));
      else last.children.push({ type: 'text', value: ' ' }, ...line);
    }
    return parts;
  });
}

function linesOf(block: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of block.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.filter((line) => line.some((node) => textOf(node).trim() !== ''));
}

function itemOf(block: Paragraph): Item | undefined {
  const indent = block.data?.indent ?? 0;
  const text = textOf(block);
  const found = (sort: Item['sort'], matched: string, mark: string, start = 1): Item | undefined => {
    if (text.slice(matched.length).trim() === '') return undefined;
    return { sort, mark: `${mark}${indent}`, start, content: withoutStart(block.children, matched.length) };
  };
  const typed = bullet.exec(text)?.[0];
  if (typed) return found('bullet', typed, typed.trim().replace(/[*–—-]/, '-'));
  const counted = number.exec(text);
  if (counted) return found('number', counted[0], '1', Number(counted[1]));
  const lettered = letter.exec(text)?.[1]?.toLowerCase();
  return lettered === undefined ? undefined : found('letter', '', 'a', letters.indexOf(lettered));
}

/** The words after so many characters; marks that begin before are kept on the rest. */
function withoutStart(children: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  const kept: PhrasingContent[] = [];
  for (const child of children) {
    const words = textOf(child);
    if (left >= words.length && left > 0) {
      left -= words.length;
      continue;
    }
    if (left === 0) kept.push(child);
    else if (child.type === 'text') kept.push({ ...child, value: child.value.slice(left) });
    else if ('children' in child)
      kept.push({ ...child, children: withoutStart(child.children, left) } as PhrasingContent);
    else kept.push(child);
    left = 0;
  }
  const [first] = kept;
  if (first?.type === 'text') kept[0] = { ...first, value: first.value.trimStart() };
  return kept;
}

function listed(blocks: readonly RootContent[]): RootContent[] {
  const items = blocks.map((block) => (block.type === 'paragraph' ? itemOf(block) : undefined));
  const result: RootContent[] = [];
  let row: Item[] = [];
  const endRow = (): void => {
    result.push(...toLists(row));
    row = [];
  };
  for (const [at, block] of blocks.entries()) {
    const item = items[at];
    if (item && (item.sort === 'bullet' || isCounted(item, items, at))) row.push(item);
    else {
      endRow();
      result.push(block);
    }
  }
  endRow();
  return result;
}

/** Whether the number of a line goes on from one before it, or the next goes on from it: one alone is that of a heading. */
function isCounted(item: Item, items: readonly (Item | undefined)[], at: number): boolean {
  const follows = (one: Item | undefined, other: Item | undefined): boolean =>
    one !== undefined && other !== undefined && one.mark === other.mark && other.start === one.start + 1;
  // Items of other lists may stand between two of one list.
  const near = (step: 1 | -1): Item | undefined => {
    for (let next = at + step; items[next]; next += step)
      if (items[next]?.mark === item.mark) return items[next];
    return undefined;
  };
  return follows(near(-1), item) || follows(item, near(1));
}

/** Lists of items in a row: another sign than the one before is a list within the item, until the first sign comes back. */
function toLists(items: readonly Item[]): List[] {
  const lists: List[] = [];
  const open: { readonly mark: string; readonly list: List }[] = [];
  for (const { sort, mark, start, content } of items) {
    const known = open.findIndex((one) => one.mark === mark);
    if (known === -1) {
      const list: List = {
        type: 'list',
        ordered: sort === 'number',
        start: sort === 'number' ? start : null,
        spread: false,
        children: [],
      };
      const parent = open.at(-1)?.list.children.at(-1);
      if (parent) parent.children.push(list);
      else lists.push(list);
      open.push({ mark, list });
    } else open.length = known + 1;
    const item: ListItem = { type: 'listItem', spread: false, children: [paragraph(content)] };
    open.at(-1)?.list.children.push(item);
  }
  return lists;
}
