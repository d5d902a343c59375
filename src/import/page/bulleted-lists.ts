import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { nodesIn, paragraph, textOf } from '../blocks-text.ts';

/** Signs that people and word processors put before an item; a hyphen or an `o` only where space follows. */
const bullet = /^(?:[•●▪■◦○‣⁃∙·◆❖➢✓✔➔→]\s*|[*–—-]\s+|o(?:\t|\s{2,}|\s(?=\p{Lu})))/u;
const number = /^\(?(\d{1,2})[.)]\s+/;
/** Items by letters or Roman numerals, which Markdown does not have: the letter stays. */
const letter = /^\(?(?:[a-h]|i{1,3}|iv|vi{0,3})[.)]\s+/;

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
  return letter.test(text) ? found('letter', '', 'a') : undefined;
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
  const result: RootContent[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const items: Item[] = [];
    for (let next = at; ; next += 1) {
      const block = blocks[next];
      const item = block?.type === 'paragraph' ? itemOf(block) : undefined;
      if (!item) break;
      items.push(item);
    }
    const block = blocks[at];
    if (!block) break;
    // One line with a number is a heading or a sentence as often as an item.
    const counts = items.filter(({ sort }) => sort !== 'bullet');
    if (items.length === 0 || (items.length < 2 && counts.length > 0)) result.push(block);
    else {
      result.push(...toLists(items));
      at += items.length - 1;
    }
  }
  return result;
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
