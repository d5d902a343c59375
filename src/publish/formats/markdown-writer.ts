import type { HtmlElement, HtmlNode } from '../../content/library.ts';
import { charactersOf, elementsNamed, isBlock } from '../../markdown/html-tree.ts';
import { blocksAmong, codeLines, foldSpace, isLooseList, rowsOf } from './blocks.ts';

/**
 * Writes blocks as CommonMark with the tables and the strike-through of GitHub: one line a paragraph, no marks but those that
 * mean something. What the Markdown says when it is parsed again is what the blocks said.
 */
export function toMarkdown(nodes: readonly HtmlNode[]): string {
  return `${blocksOf(nodes, '\n\n')}\n`;
}

/** @param gap between blocks; a single line break inside the items of a tight list. */
function blocksOf(nodes: readonly HtmlNode[], gap: '\n' | '\n\n'): string {
  let text = '';
  let before: HtmlElement | undefined;
  let secondOfTwo = false;
  for (const block of blocksAmong(nodes)) {
    // Two lists in a row with the same marker would be one list.
    secondOfTwo = block.name === before?.name && !secondOfTwo;
    if (before) text += continuesParagraph(before, block) ? gap : '\n\n';
    text += blockOf(block, secondOfTwo);
    before = block;
  }
  return text;
}

/** Whether a block that follows a paragraph in the next line is still a block of its own. */
function continuesParagraph(before: HtmlElement, block: HtmlElement): boolean {
  if (before.name !== 'text' || block.attributes['start'] !== undefined) return false;
  const [first] = elementsNamed(block.children, 'li');
  return first !== undefined && charactersOf(first.children).trim() !== '';
}

function blockOf(block: HtmlElement, secondOfTwo: boolean): string {
  const { name, children, attributes } = block;
  if (name === 'ul') return listOf(block, () => (secondOfTwo ? '*' : '-'));
  if (name === 'ol') {
    const first = Number(attributes['start'] ?? 1);
    return listOf(block, (index) => `${first + index}${secondOfTwo ? ')' : '.'}`);
  }
  if (name === 'blockquote') return eachLine(blocksOf(children, '\n\n'), '> ', '>');
  if (name === 'pre') return fenced(block);
  if (name === 'hr') return '___';
  if (name === 'table') return tableOf(block);
  if (/^h\d$/.test(name)) return `${'#'.repeat(Number(name[1]))} ${headingWords(inlineOf(children))}`;
  return escapeLineStarts(inlineOf(children));
}

function listOf(list: HtmlElement, marker: (index: number) => string): string {
  const isLoose = isLooseList(list);
  return list.children
    .filter(isBlock)
    .map(({ children }, index) => {
      const start = marker(index);
      const text = blocksOf(children, isLoose ? '\n\n' : '\n');
      return `${start} ${eachLine(text, ' '.repeat(start.length + 1), '').trimStart()}`.trimEnd();
    })
    .join(isLoose ? '\n\n' : '\n');
}

function eachLine(text: string, prefix: string, emptyPrefix: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? emptyPrefix : `${prefix}${line}`))
    .join('\n');
}

function fenced(block: HtmlElement): string {
  const [code] = elementsNamed(block.children, 'code');
  const info = code?.attributes['class']?.replace(/^language-/, '') ?? '';
  const text = codeLines(block).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRunOfBackticks(text) + 1));
  return `${fence}${info}\n${text}\n${fence}`;
}

function tableOf(table: HtmlElement): string {
  const [head, ...rows] = rowsOf(table).map((cells) =>
    cells.map((cell) => ({
      text: inlineOf(cell.children).replaceAll('|', '\\|'),
      alignment: cell.attributes['class'],
    })),
  );
  if (!head) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rules: Readonly<Record<string, string>> = { left: ':---', center: ':---:', right: '---:' };
  return [
    line(head.map(({ text }) => text)),
    line(head.map(({ alignment }) => rules[alignment ?? ''] ?? '---')),
    ...rows.map((row) => line(row.map(({ text }) => text))),
  ].join('\n');
}

/** A `#` at the end would be taken for the closing mark of the heading. */
function headingWords(text: string): string {
  return text.replace(/(^| )(#+)$/, '$1\\$2');
}

function inlineOf(nodes: readonly HtmlNode[]): string {
  // Joined at the end: to look at the last sign of a text that grows would take ever longer.
  const parts: string[] = [];
  for (const [index, node] of nodes.entries()) {
    if (typeof node === 'string') {
      parts.push(escapeText(foldSpace(node)));
      continue;
    }
    const before = parts.at(-1)?.at(-1);
    if (node.name === 'br') parts.push(`${(parts.pop() ?? '').trimEnd()}\\\n`);
    else if (node.name === 'em')
      parts.push(emphasized(node, before, charactersOf(nodes.slice(index + 1, index + 2))[0]));
    else {
      const span = spanOf(node);
      // A link after an exclamation mark would be an image.
      if (before === '!' && span.startsWith('[')) parts.push((parts.pop() ?? '').replace(/!$/, '\\!'));
      parts.push(span);
    }
  }
  const text = parts.join('').replaceAll('\n ', '\n');
  return text.slice(text.startsWith(' ') ? 1 : 0, text.length > 1 && text.endsWith(' ') ? -1 : undefined);
}

function spanOf({ name, attributes, children }: HtmlElement): string {
  if (name === 'strong') return `**${inlineOf(children)}**`;
  if (name === 's') return `~~${inlineOf(children)}~~`;
  if (name === 'code') return codeOf(charactersOf(children));
  const address = attributes['href'];
  return name === 'a' && address !== undefined ? linkOf(children, address) : inlineOf(children);
}

/** `_` marks emphasis unless it touches a letter, where only `*` does. */
function emphasized(
  { children }: HtmlElement,
  before: string | undefined,
  after: string | undefined,
): string {
  const touches = [before, after].some((sign) => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign));
  const mark = touches ? '*' : '_';
  return `${mark}${inlineOf(children)}${mark}`;
}

function linkOf(children: readonly HtmlNode[], address: string): string {
  const words = charactersOf(children);
  const isBare = words === address || `mailto:${words}` === address;
  if (isBare && /^[^\s<>|]+$/.test(words)) return `<${words}>`;
  const target = /^[^()<>\s]+$/.test(address) ? address : `<${address.replace(/[<>\\]/g, '\\$&')}>`;
  return `[${inlineOf(children)}](${target.replace(/&(?=#?\w+;)/g, '\\&')})`;
}

function codeOf(text: string): string {
  const folded = text.replaceAll('\n', ' ');
  const fence = '`'.repeat(longestRunOfBackticks(folded) + 1);
  const padding = /^`|`$|^ .* $/.test(folded) ? ' ' : '';
  return `${fence}${padding}${folded}${padding}${fence}`;
}

function longestRunOfBackticks(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Signs that would mean something in Markdown, each with the circumstances in which they do. */
const meaningful =
  /[\\`*[\]~]|<(?=[a-z/!?])|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=[\p{L}\p{N}]_)_/giu;

/** The signs alone: most texts have none of them, and to look behind and ahead at each place is slow. */
const mayMean = /[\\`*[\]~<&_]/;

function escapeText(text: string): string {
  return mayMean.test(text) ? text.replace(meaningful, '\\$&') : text;
}

/** What would begin a heading, a quotation, a list, a table or a rule. */
function escapeLineStarts(text: string): string {
  if (!/^[#>=|:\d+-]/m.test(text)) return text;
  return text
    .replace(/^(?:#{1,6}(?= |$)|[>=|]|[-+](?=[ |:-]|$)|:(?=-))/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/gm, '$1\\$2');
}
