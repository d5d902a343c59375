import type { Heading, Nodes, PhrasingContent, Root } from 'mdast';
import { idsInBraces } from '../../sections/ids-in-braces.ts';
import { nodesIn, textOf } from '../blocks-text.ts';

/** The Markdown of a page, as statements are written. */
export async function writeMarkdown(root: Root): Promise<string> {
  const [{ unified }, { default: remarkStringify }, { gfmTableToMarkdown }] = await Promise.all([
    import('unified'),
    import('remark-stringify'),
    import('mdast-util-gfm-table'),
  ]);
  plainMarks(root);
  tightenLists(root);
  root.children = root.children.map((block) => (block.type === 'heading' ? withIds(block) : block));
  const written = unified()
    .data({ toMarkdownExtensions: [gfmTableToMarkdown({ tablePipeAlign: false })] })
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '*',
      listItemIndent: 'one',
      resourceLink: true,
      rule: '-',
    })
    .stringify(root);
  return unescaped(written);
}

/** No empty lines between items of one paragraph each. */
function tightenLists(root: Root): void {
  for (const node of nodesIn(root)) {
    if (node.type !== 'list') continue;
    node.spread = node.children.some(
      ({ children }) => children.filter(({ type }) => type !== 'list').length > 1,
    );
    for (const item of node.children) item.spread = node.spread;
  }
}

/** `## Cookies {#cookies}` */
function withIds(heading: Heading): Heading {
  const ids = heading.data?.ids ?? [];
  if (ids.length === 0) return heading;
  const written = ` ${idsInBraces(ids)}`;
  // As HTML, which is written as it is.
  return { ...heading, children: [...heading.children, { type: 'html', value: written }] };
}

/**
 * Takes marks off words where Markdown could not show them without signs that nobody can read: strong words that touch a
 * letter outside and end in a sign, as in `**Note:**text`.
 */
function plainMarks(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) plainMarks(child);
  if (!node.children.some(({ type }) => type === 'strong' || type === 'emphasis')) return;
  const children = node.children as PhrasingContent[];
  node.children = children.flatMap((child, at): PhrasingContent[] => {
    if (child.type !== 'strong' && child.type !== 'emphasis') return [child];
    const words = textOf(child);
    const before = textOf(children[at - 1] ?? { type: 'text', value: '' }).at(-1) ?? ' ';
    const after = textOf(children[at + 1] ?? { type: 'text', value: '' }).at(0) ?? ' ';
    const touches = (outside: string, inside = ' '): boolean =>
      /[\p{L}\p{N}]/u.test(outside) ? !/[\p{L}\p{N}]/u.test(inside) : /[*_]/.test(outside);
    return touches(before, words.at(0)) || touches(after, words.at(-1)) ? child.children : [child];
  }) as typeof node.children;
}

/** Takes back escapes that statements do not need: no address is found in their text but those with `@` and `://`. */
function unescaped(markdown: string): string {
  return markdown
    .replace(/\\([@:&])/g, '$1')
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
    .replace(/\\\[(?=[^\]\n]*\](?![([{:]))/g, '[')
    .replace(/(\[[^\]\n\\]*)\\\](?![([{:])/g, '$1]')
    .replace(/&#x20;(?=\n|$)/g, '');
}
