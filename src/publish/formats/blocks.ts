import type { HtmlElement, HtmlNode } from '../../content/library.ts';
import { charactersOf, element, elementsNamed, isBlock } from '../../markdown/html-tree.ts';

/**
 * The blocks among some nodes. Text that stands beside blocks, as in the items of a tight list, becomes a block of its own
 * with the name `text`.
 */
export function blocksAmong(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const blocks: HtmlElement[] = [];
  let loose: HtmlNode[] | undefined;
  for (const node of nodes) {
    if (isBlock(node)) {
      blocks.push(node);
      loose = undefined;
    } else if (loose) loose.push(node);
    else {
      loose = [node];
      blocks.push(element('text', loose));
    }
  }
  return blocks;
}

/** The rows of a table, the first its head, each with its cells. */
export function rowsOf(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  return elementsNamed(table.children, 'tr').map(({ children }) => children.filter(isBlock));
}

/** Whether the items of a list have room between them. Lists inside them have a say of their own. */
export function isLooseList(list: HtmlElement): boolean {
  const items = list.children.filter(isBlock);
  return items.some(({ children }) => children.some((child) => isBlock(child) && child.name === 'p'));
}

/** The lines of a block of code. */
export function codeLines(block: HtmlElement): readonly string[] {
  return charactersOf(block.children).replace(/\n$/, '').split('\n');
}

/** Text with its white space folded, as a browser folds it; no-break spaces stay. */
export function foldSpace(text: string): string {
  // Single spaces, which are most of it, stay as they are.
  return text.replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ');
}
