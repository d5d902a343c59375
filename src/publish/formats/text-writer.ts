import type { HtmlElement, HtmlNode } from '../../content/library.ts';
import { type Language, propertiesOf } from '../../languages.ts';
import { isBlock } from '../../markdown/html-tree.ts';
import { showsAddress } from '../../markdown/shows-address.ts';
import { listCounter } from '../../text/list-counter.ts';
import { widthOf, wrapLines } from '../../text/wrap.ts';
import { blocksAmong, codeLines, foldSpace, isLooseList, rowsOf } from './blocks.ts';

/** Longest line of a text file, in columns: what mail programs and terminals show whole. */
export const textColumns = 74;

/**
 * Writes blocks as plain text that reads well by itself: headings underlined, lists with hanging indents, the addresses of
 * links in angle brackets.
 */
export function toPlainText(nodes: readonly HtmlNode[], document: TextDocument): string {
  return `${blocksOf(nodes, textColumns, document).join('\n')}\n`;
}

interface TextDocument {
  readonly language: Language;
  /** In full; links to parts of the document itself show no address. */
  readonly address: string;
  /** How many numbered lists the text stands in; none when left out. */
  readonly numberedLists?: number;
}

/** The lines of some blocks. @param isTight without empty lines between them. */
function blocksOf(
  nodes: readonly HtmlNode[],
  columns: number,
  document: TextDocument,
  isTight = false,
): readonly string[] {
  const lines: string[] = [];
  for (const block of blocksAmong(nodes)) {
    if (lines.length > 0 && !isTight) lines.push('');
    // A part of the text begins with more room above it.
    if (block.name === 'h2') lines.push('');
    for (const line of blockOf(block, columns, document)) lines.push(line);
  }
  return lines;
}

/** What headings are underlined with, by level; the deepest are not. */
const underlines: Readonly<Record<string, string>> = { h1: '=', h2: '-', h3: '~' };

function blockOf(block: HtmlElement, columns: number, document: TextDocument): readonly string[] {
  const { name, children } = block;
  if (name === 'ul' || name === 'ol') return listOf(block, columns, document);
  if (name === 'blockquote') return indented(blocksOf(children, columns - 4, document), '    ');
  if (name === 'pre') return indented(codeLines(block), '    ');
  if (name === 'hr') return ['-'.repeat(20)];
  if (name === 'table') return tableOf(block, columns, document);
  const lines = wrapLines(inlineOf(children, document), columns);
  const underline = underlines[name];
  return underline === undefined ? lines : [...lines, underline.repeat(widest(lines))];
}

function listOf(list: HtmlElement, columns: number, document: TextDocument): readonly string[] {
  const { name, children, attributes } = list;
  const items = children.filter(isBlock);
  const isLoose = isLooseList(list);
  const first = Number(attributes['start'] ?? 1);
  const { numberedLists = 0 } = document;
  const inItem = name === 'ol' ? { ...document, numberedLists: numberedLists + 1 } : document;
  const markers = items.map((_, index) =>
    name === 'ul' ? '- ' : `${listCounter(first + index, numberedLists)}. `,
  );
  const markerWidth = widest(markers);
  return items.flatMap((item, index) => {
    const marker = markers[index]?.padEnd(markerWidth);
    const lines = blocksOf(item.children, columns - markerWidth, inItem, !isLoose);
    const [start = '', ...rest] = lines;
    const hanging = [`${marker}${start}`.trimEnd(), ...indented(rest, ' '.repeat(markerWidth))];
    return isLoose && index > 0 ? ['', ...hanging] : hanging;
  });
}

function indented(lines: readonly string[], indent: string): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `${indent}${line}`));
}

/** A table in columns where it fits; else row after row, each cell with the head of its column. */
function tableOf(table: HtmlElement, columns: number, document: TextDocument): readonly string[] {
  const rows = rowsOf(table).map((cells) =>
    cells.map((cell) => inlineOf(cell.children, document).replaceAll('\n', ' ')),
  );
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => widest(rows.map((row) => row[column] ?? '')));
  const whole = widths.reduce((sum, width) => sum + width, 0) + 3 * (widths.length - 1);
  const colon = `${propertiesOf[document.language].colon} `;
  if (whole > columns)
    return body.flatMap((row, index) => [
      ...(index > 0 ? [''] : []),
      ...row.flatMap((cell, column) => {
        const [start = '', ...rest] = wrapLines(
          [head[column], cell].filter(Boolean).join(colon),
          columns - 2,
        );
        return [start, ...indented(rest, '  ')];
      }),
    ]);
  const line = (cells: readonly string[], filler = ' '): string =>
    cells
      .map((cell, column) => cell + filler.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('   ')
      .trimEnd();
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
  ];
}

/** The words of some nodes; a hard line break is a line break. */
function inlineOf(nodes: readonly HtmlNode[], document: TextDocument): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return foldSpace(node);
      if (node.name === 'br') return '\n';
      const words = inlineOf(node.children, document);
      // In brackets, so that a full stop after it is no part of it.
      if (node.attributes['href'] === words) return `<${words}>`;
      const address = shownAddress(node, words, document);
      return address === undefined ? words : `${words} <${address}>`;
    })
    .join('');
}

/** The address to show behind the words of a link, unless they give it themselves or it leads to a part of this document. */
function shownAddress(
  { name, attributes }: HtmlElement,
  words: string,
  document: TextDocument,
): string | undefined {
  const address = attributes['href'];
  if (name !== 'a' || address === undefined || address.startsWith(`${document.address}#`)) return undefined;
  return showsAddress(words, address) ? undefined : address.replace(/^(?:mailto|tel):/, '');
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, widthOf(text)), 0);
}
