import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { findFacts } from '../../facts/find-facts.ts';
import type { Language } from '../../languages.ts';
import { isPageTitle, recognizeHeading } from '../../sections/recognize-heading.ts';
import { folded } from '../../text/fold.ts';
import { isProse, nodesIn, textOf } from '../blocks-text.ts';
import { countWords } from '../plain-words.ts';

/** Lines with more words are sentences. */
const longestLine = 12;

/** Facts by which a line is one of an address or a letter, and no heading. */
const factsOfLines = new Set(['telephone', 'email', 'postal-address', 'date', 'time', 'amount']);

/**
 * Makes headings of paragraphs that are some: lines all in bold, and lines whose formatting was lost, by their words and
 * their shape (short, no full stop, and prose under them).
 */
export function findHeadings(root: Root, language: Language): void {
  const blocks = root.children.flatMap(splitBoldLine);
  const marked = blocks.filter((block) => block.type === 'heading').length;
  const bold = blocks.filter((block, at) => isBoldHeading(block, blocks, at, language)).length;
  // Where the page marks its headings, a plain line must be known by its words.
  const lost = marked + bold < 3;
  root.children = blocks.map((block, at): RootContent => {
    if (block.type !== 'paragraph') return block;
    if (isBoldHeading(block, blocks, at, language)) return toHeading(block);
    return isLostHeading(block, blocks, at, language, lost) ? toHeading(block) : block;
  });
}

/** `<b>Cookies</b><br>We use …` is a heading and a paragraph. */
function splitBoldLine(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph') return [block];
  const [first, second, ...rest] = block.children;
  if (first?.type !== 'strong' || second?.type !== 'break' || rest.length === 0) return [block];
  if (!hasShape(textOf(first)) || countWords(rest.map(textOf).join('')) < 3) return [block];
  return [
    { ...block, children: [first] },
    { ...block, children: rest },
  ];
}

function isBoldHeading(
  block: RootContent,
  blocks: readonly RootContent[],
  at: number,
  language: Language,
): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  const bold = block.children
    .filter(({ type }) => type === 'strong')
    .map(textOf)
    .join('');
  const text = textOf(block);
  if (bold === '' || text.replace(bold, '').replace(/[\s:]/g, '') !== '' || !hasShape(text)) return false;
  if (hasFactsOfLines(text, language)) return false;
  const next = blocks[at + 1];
  if (!isProse(next)) return false;
  // Of several lines in bold, such as an address, the words tell.
  const beside = [blocks[at - 1], next].some((one) => one?.type === 'paragraph' && isAllBold(one));
  return (
    !beside ||
    recognizeHeading(text, bodyText(blocks, at), language) !== undefined ||
    countWords(textOf(next as RootContent)) > 14
  );
}

function isAllBold(block: Paragraph): boolean {
  return block.children.every((child) => child.type === 'strong' || textOf(child).trim() === '');
}

function isLostHeading(
  block: Paragraph,
  blocks: readonly RootContent[],
  at: number,
  language: Language,
  lost: boolean,
): boolean {
  const text = textOf(block);
  if (
    !hasShape(text) ||
    !/^[\p{Lu}\d«“"(]/u.test(text) ||
    [...nodesIn(block)].some(({ type }) => type === 'link')
  )
    return false;
  if (/[:]$/.test(text.trim()) || hasFactsOfLines(text, language)) return false;
  const next = blocks[at + 1];
  const before = blocks[at - 1];
  if (!next || !isProse(next) || countWords(textOf(next)) < 6) return false;
  // The line after one that announces a list, or one of an address, is no heading.
  if (before?.type === 'paragraph' && /[:,]$/.test(textOf(before).trim())) return false;
  const recognized = recognizeHeading(text, bodyText(blocks, at), language);
  if (recognized?.certainty === 'exact') return true;
  if (!lost) return false;
  if (recognized && countWords(text) <= 9) return true;
  const isSentence = next.type !== 'paragraph' || /[.:!?»”)]$/.test(textOf(next).trim());
  const isAfterEnd =
    before === undefined || before.type !== 'paragraph' || /[.!?»”)]$/.test(textOf(before).trim());
  return isSentence && isAfterEnd && countWords(textOf(next)) >= 10 && countWords(text) <= 9;
}

/** A heading is short and does not end like a sentence. */
function hasShape(text: string): boolean {
  const words = countWords(text);
  return (
    words > 0 &&
    words <= longestLine &&
    text.length <= 110 &&
    !text.includes('\n') &&
    !/[.;,]$/.test(text.trim())
  );
}

function hasFactsOfLines(text: string, language: Language): boolean {
  return findFacts(text, language).some(({ kind }) => factsOfLines.has(kind));
}

/** The text under a line, up to the next heading. */
function bodyText(blocks: readonly RootContent[], at: number): string {
  const rest = blocks.slice(at + 1, at + 8);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return rest
    .slice(0, end === -1 ? undefined : end)
    .map(textOf)
    .join('\n');
}

function toHeading(block: Paragraph): Heading {
  const children = block.children.flatMap((child): PhrasingContent[] =>
    child.type === 'strong' ? child.children : [child],
  );
  return { type: 'heading', depth: 6, children, data: { levelUnknown: true } };
}

/** Takes the title of the page out of its blocks: its first heading where that is one of its own level or the given title. */
export function takeTitle(root: Root, given: string | undefined, language: Language): string | undefined {
  const at = root.children.findIndex(({ type }) => type === 'heading');
  const first = root.children[at];
  if (first?.type !== 'heading') return given;
  const text = textOf(first);
  const level1 = root.children.filter(
    (block) => block.type === 'heading' && block.depth === 1 && !block.data?.levelUnknown,
  );
  const isFirst = root.children.slice(0, at).every((block) => countWords(textOf(block)) < 12);
  const isTitle =
    (isFirst && isPageTitle(text, language)) ||
    (given !== undefined && folded(given).trim() === folded(text).trim()) ||
    (level1.length === 1 && level1[0] === first && at < 3);
  if (!isTitle) return given;
  root.children.splice(at, 1);
  return text;
}

/** Gives headings the levels of a statement: sections are of level 2, and none is skipped. */
export function setLevels(root: Root): void {
  const headings = root.children.filter((block): block is Heading => block.type === 'heading');
  const hasReal = headings.some(({ data }) => !data?.levelUnknown);
  let lastReal = 1;
  for (const heading of headings) {
    if (!heading.data?.levelUnknown) lastReal = heading.depth;
    else heading.depth = Math.min(6, hasReal ? lastReal + 1 : 2) as Heading['depth'];
  }
  const open: { readonly from: number; readonly to: number }[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.from ?? 0) >= heading.depth) open.pop();
    const to = Math.min(6, (open.at(-1)?.to ?? 1) + 1);
    open.push({ from: heading.depth, to });
    heading.depth = to as Heading['depth'];
  }
}

/**
 * Writes headings as headings are written: no colon at the end, and no capitals throughout.
 *
 * @returns the title, written in the same way.
 */
export function tidyHeadings(root: Root, title: string): string {
  const body = root.children
    .filter(({ type }) => type !== 'heading')
    .map(textOf)
    .join('\n');
  const spellings = spellingsOf(body);
  for (const block of root.children) {
    if (block.type !== 'heading') continue;
    const last = block.children.at(-1);
    if (last?.type === 'text') last.value = last.value.replace(/\s*:\s*$/, '');
    if (isInCapitals(textOf(block))) lowerCapitals(block, spellings);
  }
  if (!isInCapitals(title)) return title.replace(/\s*:\s*$/, '');
  const heading: Heading = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] };
  lowerCapitals(heading, spellings);
  return textOf(heading);
}

function isInCapitals(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > 4 && !/\p{Ll}/u.test(text);
}

/** How the text itself writes each word, by its letters: with small letters before with capitals. */
function spellingsOf(text: string): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const [index, word] of [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(
    (match) => [match.index, match[0]] as const,
  )) {
    const key = folded(word);
    const known = spellings.get(key);
    // The first word of a sentence has a capital that says nothing.
    const isFirst = /(?:^|[.!?:\n]\s*|[«“"(•-]\s*)$/.test(text.slice(Math.max(0, index - 4), index));
    if (word === word.toLowerCase() || (known === undefined && !isFirst)) spellings.set(key, word);
  }
  return spellings;
}

function lowerCapitals(heading: Heading, spellings: ReadonlyMap<string, string>): void {
  let isFirst = true;
  for (const node of nodesIn(heading)) {
    if (node.type !== 'text') continue;
    node.value = node.value.replace(/\p{L}[\p{L}\p{N}]*/gu, (word) => {
      const written = spellings.get(folded(word)) ?? word.toLowerCase();
      const result = isFirst ? written.charAt(0).toUpperCase() + written.slice(1) : written;
      isFirst = false;
      return result;
    });
  }
}
