import type { Paragraph, Root, RootContent } from 'mdast';
import { textOf } from '../blocks-text.ts';
import { furnitureByWords } from '../furniture-words.ts';
import type { LeftOut } from '../imported-source.ts';
import { countWords, onOneLine } from '../plain-words.ts';

/** Takes lines out that say by their words that they are furniture: what was pasted from a page has no elements to tell. */
export function removeFurnitureLines(root: Root): readonly LeftOut[] {
  const leftOut: LeftOut[] = [];
  const blocks = root.children;
  root.children = blocks.filter((block, at) => {
    const reason = reasonOf(block, blocks[at + 1], blocks[at - 1]);
    if (reason === undefined) return true;
    for (const line of textOf(block).split('\n'))
      if (/[\p{L}\p{N}]/u.test(line)) leftOut.push({ reason, text: onOneLine(line) });
    return false;
  });
  return leftOut;
}

function reasonOf(block: RootContent, next: RootContent | undefined, before: RootContent | undefined) {
  if (block.type === 'paragraph') {
    if (isRowOfLinks(block, before === undefined ? 2 : 3)) return 'navigation';
    return furnitureByWords(textOf(block));
  }
  if (block.type === 'heading') {
    const reason = furnitureByWords(textOf(block));
    // “Contents” over text is a section; over nothing, or over links to the page’s own places, it is furniture.
    return reason !== undefined && (next === undefined || next.type === 'heading' || isContents(next))
      ? reason
      : undefined;
  }
  if (block.type !== 'list') return undefined;
  if (isContents(block)) return 'contents';
  const items = block.children.map(textOf);
  const reasons = items.map(furnitureByWords);
  if (reasons.length > 0 && reasons.every(Boolean)) return reasons[0];
  // Before anything is said, a row of links is a menu.
  return before === undefined &&
    items.length > 2 &&
    items.every((item) => countWords(item) <= 4) &&
    onlyLinks(block)
    ? 'navigation'
    : undefined;
}

/** Links and what parts them: a menu, where there are as many as that. */
function isRowOfLinks({ children }: Paragraph, least: number): boolean {
  const links = children.filter(({ type }) => type === 'link');
  return (
    links.length >= least &&
    children.every((child) => child.type === 'link' || !/[\p{L}\p{N}]/u.test(textOf(child)))
  );
}

function onlyLinks(block: RootContent): boolean {
  if (block.type !== 'list') return false;
  return block.children.every(
    ({ children: [first, ...rest] }) =>
      first?.type === 'paragraph' &&
      first.children.every(({ type }) => type === 'link') &&
      rest.every(onlyLinks),
  );
}

/** A list of links to places of the same page: the published page has contents of its own. */
function isContents(block: RootContent): boolean {
  if (block.type !== 'list' || block.children.length < 2) return false;
  return block.children.every(({ children: [first, ...rest] }) => {
    if (first?.type !== 'paragraph' || !rest.every(isContents)) return false;
    return (
      first.children.some((child) => child.type === 'link' && child.url.startsWith('#')) &&
      first.children.every(
        (child) => (child.type === 'link' && child.url.startsWith('#')) || textOf(child).trim().length < 6,
      )
    );
  });
}
