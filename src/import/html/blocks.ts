import type { Element, ElementContent, Parents } from 'hast';
import { countWords } from '../plain-words.ts';
import { isToggle } from './furniture.ts';
import {
  attribute,
  classesOf,
  elementsIn,
  findElement,
  holdsBlocks,
  isBlock,
  isElement,
  isUnseen,
  wordsOf,
} from './hast.ts';
import { cleanInline, type PageContext } from './inline.ts';

/** Classes of what looks like a heading and is none. */
const headingClass =
  /^h[1-6]$|^heading-?[1-6]$|(?:^|-)(?:section|accordion|panel|card|collapse|toggle|tab|block|faq|question)-(?:title|heading|header|header-title|toggle|button|trigger)$|^(?:accordion|heading|section-header|subheading|sub-heading|titre|sous-titre|intertitre)$/;

/** No heading has more words. */
const longestHeading = 18;

interface Row {
  readonly blocks: Element[];
  /** Words and their marks that have not become a paragraph yet. */
  line: ElementContent[];
  /** Anchors since the last block: those of the heading that comes next. */
  anchors: string[];
  readonly context: PageContext;
}

/**
 * The blocks of a page in a row, whatever they were wrapped in: headings, paragraphs, lists, tables, quotations. What
 * only looks like a heading (a class, the button of an accordion) is one of unknown level, with `data-level-unknown`.
 */
export function toBlocks(parent: Parents, context: PageContext): Element[] {
  const row: Row = { blocks: [], line: [], anchors: [], context };
  addAll(row, parent.children as ElementContent[]);
  endLine(row);
  return row.blocks;
}

function addAll(row: Row, children: readonly ElementContent[]): void {
  for (const child of children) add(row, child);
}

function add(row: Row, node: ElementContent): void {
  if (node.type === 'text') {
    row.line.push(node);
    return;
  }
  if (!isElement(node) || (isUnseen(node) && node.tagName !== 'noscript')) {
    if (isElement(node) && node.tagName === 'svg') row.line.push(node);
    return;
  }
  const id = attribute(node, 'id') || (node.tagName === 'a' ? attribute(node, 'name') : '');
  const { tagName } = node;
  if (!isBlock(node) && !holdsBlocks(node) && !isHeadingLike(node)) {
    if (id) row.anchors.push(id);
    for (const inner of elementsIn(node)) {
      const anchor = attribute(inner, 'id') || attribute(inner, 'name');
      if (anchor) row.anchors.push(anchor);
    }
    row.line.push(node);
    return;
  }
  endLine(row);
  if (id) row.anchors.push(id);
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level !== undefined) addHeading(row, node, level);
  else if (isHeadingLike(node)) addHeading(row, node, levelOf(node));
  else if (tagName === 'ul' || tagName === 'ol' || tagName === 'dir') addList(row, node);
  else if (tagName === 'dl') addDefinitions(row, node);
  else if (tagName === 'table') addTable(row, node);
  else if (tagName === 'blockquote') push(row, element('blockquote', toBlocks(node, row.context)));
  else if (tagName === 'pre') addLines(row, node);
  else if (tagName !== 'hr') addAll(row, node.children);
  endLine(row);
}

/** Whether an element looks like a heading by its role, class or use, and says no more than one. */
function isHeadingLike(node: Element): boolean {
  const { tagName } = node;
  if (/^(?:h[1-6]|ul|ol|li|table|tr|td|th|main|article|body|a|strong|b|em|i)$/.test(tagName)) {
    if (!(tagName === 'a' && isToggle(node))) return false;
  }
  const words = wordsOf(node);
  if (countWords(words) === 0 || countWords(words) > longestHeading || /[.;,]$/.test(words)) return false;
  if (findElement(node, (inner) => /^(?:h[1-6]|p|ul|ol|table)$/.test(inner.tagName))) return false;
  if (tagName === 'summary' || tagName === 'legend' || attribute(node, 'role') === 'heading') return true;
  if ((tagName === 'button' || tagName === 'a' || attribute(node, 'role') === 'button') && isToggle(node))
    return true;
  return isBlock(node) && classesOf(node).some((name) => headingClass.test(name));
}

function levelOf(node: Element): string | undefined {
  const named = classesOf(node).flatMap((name) => /^h(?:eading-?)?([1-6])$/.exec(name)?.[1] ?? [])[0];
  return attribute(node, 'ariaLevel') || named || undefined;
}

function addHeading(row: Row, node: Element, level: string | undefined): void {
  const inner = [...elementsIn(node)].flatMap((one) => attribute(one, 'id') || attribute(one, 'name') || []);
  const anchors = [...row.anchors, ...inner];
  row.anchors = [];
  const children = trimmed(cleanInline(unwrapped(node), row.context)).flatMap((child): ElementContent[] =>
    isElement(child) && /^(?:strong|em)$/.test(child.tagName)
      ? child.children
      : isElement(child) && child.tagName === 'br'
        ? [{ type: 'text', value: ' ' }]
        : [child],
  );
  if (children.length === 0) return;
  const heading = element(`h${level ?? 6}`, children);
  heading.properties = {
    dataAnchors: anchors.join(' '),
    ...(level === undefined ? { dataLevelUnknown: true } : {}),
  };
  // What is as long as a paragraph is one, whatever it is marked as.
  push(row, countWords(wordsOf(heading)) > 30 ? element('p', children) : heading);
}

/** Blocks within a heading are words of it. */
function unwrapped(node: Element): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] =>
    isElement(child) && (isBlock(child) || child.tagName === 'button')
      ? [{ type: 'text', value: ' ' }, ...unwrapped(child), { type: 'text', value: ' ' }]
      : [child],
  );
}

function addList(row: Row, node: Element): void {
  if (isListOfSections(node)) {
    addAll(
      row,
      node.children.flatMap((child) => (isElement(child) ? child.children : [])),
    );
    return;
  }
  const items: Element[] = [];
  let stray: ElementContent[] = [];
  const addItem = (children: readonly ElementContent[]): void => {
    const blocks = toBlocks(element('div', children as ElementContent[]), row.context).map(headingToStrong);
    if (blocks.length > 0) items.push(element('li', blocks));
  };
  for (const child of node.children) {
    if (!isElement(child)) {
      if (child.type === 'text' && child.value.trim()) stray.push(child);
    } else if (child.tagName === 'li') {
      if (stray.length > 0) addItem(stray);
      stray = [];
      addItem(child.children);
    } else if (/^(?:ul|ol)$/.test(child.tagName) && items.length > 0) {
      // A list straight inside a list belongs to the item before it.
      items.at(-1)?.children.push(...toBlocks(element('div', [child]), row.context));
    } else stray.push(child);
  }
  if (stray.length > 0) addItem(stray);
  if (items.length === 0) return;
  const list = element(node.tagName === 'ol' ? 'ol' : 'ul', items);
  const start = attribute(node, 'start');
  if (start) list.properties = { start };
  push(row, list);
}

/** Whether a list is one of whole sections, as some page builders write accordions. */
function isListOfSections(node: Element): boolean {
  const items = node.children.filter((child) => isElement(child) && child.tagName === 'li') as Element[];
  return (
    items.length > 0 &&
    items.every(
      (item) =>
        countWords(wordsOf(item)) > 8 &&
        findElement(
          item,
          (inner) => /^h[1-6]$/.test(inner.tagName) || (inner.tagName !== 'li' && isToggle(inner)),
        ),
    )
  );
}

/** A heading within an item or a cell makes no section. */
function headingToStrong(block: Element): Element {
  return /^h[1-6]$/.test(block.tagName) ? element('p', [element('strong', block.children)]) : block;
}

/** Terms with a few words each are a list; with paragraphs under them they are headings. */
function addDefinitions(row: Row, node: Element): void {
  const parts = node.children.flatMap((child) =>
    isElement(child)
      ? child.tagName === 'div'
        ? child.children.filter((inner) => isElement(inner))
        : [child]
      : [],
  );
  const answers = parts.filter(({ tagName }) => tagName === 'dd');
  const long =
    answers.length > 0 && answers.filter((one) => countWords(wordsOf(one)) > 25).length > answers.length / 2;
  if (long) {
    for (const part of parts) {
      if (part.tagName === 'dt') {
        const id = attribute(part, 'id');
        if (id) row.anchors.push(id);
        addHeading(row, part, undefined);
      } else addAll(row, [part]);
      endLine(row);
    }
    return;
  }
  const items: Element[] = [];
  for (const part of parts) {
    const isTerm = part.tagName === 'dt';
    const blocks = toBlocks(element('div', part.children), row.context).map(headingToStrong);
    const last = items.at(-1);
    const line = last?.children.at(-1);
    if (isTerm || !last)
      items.push(
        element('li', isTerm ? [element('p', [element('strong', blocks.flatMap(inlineOf))])] : blocks),
      );
    else if (isElement(line) && line.tagName === 'p' && blocks[0]?.tagName === 'p') {
      line.children.push(element('br', []), ...blocks[0].children);
      last.children.push(...blocks.slice(1));
    } else last.children.push(...blocks);
  }
  if (items.length > 0) push(row, element('ul', items));
}

function inlineOf(block: Element): ElementContent[] {
  return block.tagName === 'p'
    ? block.children.flatMap((child) =>
        isElement(child) && child.tagName === 'strong' ? child.children : [child],
      )
    : [{ type: 'text', value: wordsOf(block) }];
}

function addTable(row: Row, node: Element): void {
  const rows = [...elementsIn(node)].filter(({ tagName }) => tagName === 'tr');
  const cellsOf = (one: Element): Element[] =>
    one.children.filter((child): child is Element => isElement(child) && /^t[dh]$/.test(child.tagName));
  const cells = rows.flatMap(cellsOf);
  const caption = node.children.find((child) => isElement(child) && child.tagName === 'caption');
  if (isElement(caption)) {
    addAll(row, caption.children);
    endLine(row);
  }
  if (isLayout(node, rows, cells)) {
    for (const cell of cells) {
      addAll(row, cell.children);
      endLine(row);
    }
    return;
  }
  const written = rows
    .map((one) =>
      element(
        'tr',
        cellsOf(one).map((cell) => {
          const clean = element(cell.tagName, cellInline(cell, row.context));
          for (const name of ['colSpan', 'rowSpan'])
            if (attribute(cell, name)) clean.properties[name] = attribute(cell, name);
          return clean;
        }),
      ),
    )
    .filter((one) => countWords(wordsOf(one)) > 0);
  const [first] = written;
  // The first row says what the columns are; a table without such a row has it as its first all the same.
  if (first) for (const cell of first.children) if (isElement(cell)) cell.tagName = 'th';
  push(row, element('table', written));
}

/** Whether a table only places things on a page. */
function isLayout(node: Element, rows: readonly Element[], cells: readonly Element[]): boolean {
  const role = attribute(node, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (rows.length < 2 || cells.length <= rows.length) return true;
  if (cells.some(({ tagName }) => tagName === 'th')) return false;
  return cells.some(
    (cell) =>
      countWords(wordsOf(cell)) > 60 ||
      findElement(cell, ({ tagName }) => /^(?:h[1-6]|table)$/.test(tagName)) !== undefined,
  );
}

/** A cell is one line in Markdown: what stands below each other in it stands beside each other. */
function cellInline(cell: Element, context: PageContext): ElementContent[] {
  const line: ElementContent[] = [];
  const addBlock = (block: Element): void => {
    if (block.tagName === 'ul' || block.tagName === 'ol') {
      for (const item of block.children)
        if (isElement(item)) for (const inner of item.children) if (isElement(inner)) addBlock(inner);
      return;
    }
    const before = wordsOf(element('p', line));
    if (line.length > 0) line.push({ type: 'text', value: /[.;:,!?]$/.test(before) ? ' ' : '; ' });
    line.push(
      ...block.children.map(
        (child): ElementContent =>
          isElement(child) && child.tagName === 'br' ? { type: 'text', value: ' ' } : child,
      ),
    );
  };
  for (const block of toBlocks(element('div', cell.children), context)) addBlock(block);
  return line;
}

/** Text whose lines somebody broke: a paragraph for each stretch between empty lines. */
function addLines(row: Row, node: Element): void {
  const raw = node.children
    .map((child) =>
      child.type === 'text'
        ? child.value
        : isElement(child)
          ? child.tagName === 'br'
            ? '\n'
            : wordsOf(child)
          : '',
    )
    .join('');
  for (const paragraph of raw.split(/\n\s*\n/)) {
    row.line.push({ type: 'text', value: paragraph });
    endLine(row);
  }
}

function push(row: Row, block: Element): void {
  row.blocks.push(block);
  if (!/^h[1-6]$/.test(block.tagName)) row.anchors = [];
}

/** Makes paragraphs of the words gathered so far: two line breaks in a row part them. */
function endLine(row: Row): void {
  const line = cleanInline(row.line, row.context);
  row.line = [];
  let paragraph: ElementContent[] = [];
  const end = (): void => {
    const children = trimmed(paragraph);
    paragraph = [];
    if (children.length === 0) return;
    push(row, element('p', children));
  };
  for (const [index, node] of line.entries()) {
    if (!isBreak(node)) paragraph.push(node);
    else if (isBreak(nextWords(line, index))) end();
    else if (paragraph.length > 0) paragraph.push(node);
  }
  end();
}

/** The next node after `index` that is more than spaces. */
function nextWords(line: readonly ElementContent[], index: number): ElementContent | undefined {
  return line.slice(index + 1).find((node) => node.type !== 'text' || node.value.trim() !== '');
}

function isBreak(node: ElementContent | undefined): boolean {
  return isElement(node) && node.tagName === 'br';
}

/** Without spaces and breaks at both ends and around breaks; nothing where there are no words. */
function trimmed(children: readonly ElementContent[]): ElementContent[] {
  const kept = children.map((node, index): ElementContent => {
    if (node.type !== 'text') return node;
    let { value } = node;
    if (index === 0 || isBreak(children[index - 1])) value = value.trimStart();
    if (index === children.length - 1 || isBreak(children[index + 1])) value = value.trimEnd();
    return { ...node, value };
  });
  const full = kept.filter((node) => node.type !== 'text' || node.value !== '');
  while (isBreak(full[0])) full.shift();
  while (isBreak(full.at(-1))) full.pop();
  return countWords(full.map(wordsOf).join(' ')) > 0 ? full : [];
}

function element(tagName: string, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children: [...children] };
}
