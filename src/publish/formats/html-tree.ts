import { Parser } from 'htmlparser2';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

/** An element, or text as one reads it, character references resolved. */
export type HtmlNode = HtmlElement | string;

/** Reads rendered Markdown into its elements. The box in which a wide table scrolls on a page is none of them. */
export function readHtmlTree(html: string): readonly HtmlNode[] {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'div') return;
      const element: HtmlElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    onclosetag(name) {
      if (name !== 'div') open.pop();
    },
    ontext(text) {
      const siblings = open.at(-1)?.children ?? [];
      const last = siblings.at(-1);
      // One run of text may come in pieces.
      if (typeof last === 'string') siblings[siblings.length - 1] = last + text;
      else siblings.push(text);
    },
  });
  parser.end(html);
  return root.children;
}

const blockNames = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table thead tbody tr th td'.split(' '),
);

/**
 * The blocks among some nodes. Text that stands beside blocks, as in the items of a tight list, becomes a block of its own
 * with the name `text`.
 */
export function blocksAmong(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const blocks: HtmlElement[] = [];
  let loose: HtmlNode[] | undefined;
  for (const node of nodes) {
    if (typeof node !== 'string' && blockNames.has(node.name)) {
      blocks.push(node);
      loose = undefined;
    } else if (loose) loose.push(node);
    else if (typeof node !== 'string' || /[^ \t\n]/.test(node)) {
      loose = [node];
      blocks.push({ name: 'text', attributes: {}, children: loose });
    }
  }
  return blocks;
}

/** The elements of a name among some nodes, and inside those; not inside elements of that name. */
export function elementsNamed(nodes: readonly HtmlNode[], name: string): readonly HtmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === name ? [node] : elementsNamed(node.children, name);
  });
}

/** The rows of a table, the first its head, each with its cells. */
export function rowsOf(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  return elementsNamed(table.children, 'tr').map((row) =>
    row.children.filter((child) => isElement(child, 'th') || isElement(child, 'td')),
  );
}

/** Whether the items of a list have room between them. Lists inside them have a say of their own. */
export function isLooseList(list: HtmlElement): boolean {
  return elementsNamed(list.children, 'li').some((item) =>
    item.children.some((child) => isElement(child, 'p')),
  );
}

function isElement(node: HtmlNode, name: string): node is HtmlElement {
  return typeof node !== 'string' && node.name === name;
}

/** The lines of a block of code. */
export function codeLines(block: HtmlElement): readonly string[] {
  return charactersOf(block.children).replace(/\n$/, '').split('\n');
}

/** The characters of some nodes, as they stand in the source. */
export function charactersOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : charactersOf(node.children))).join('');
}

/** Text with its white space folded, as a browser folds it; no-break spaces stay. */
export function foldSpace(text: string): string {
  // Single spaces, which are most of it, stay as they are.
  return text.replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ');
}
