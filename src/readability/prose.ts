import {
  type AnyVersion,
  type Block,
  type Mark,
  type Passage,
  passagesOf,
  sectionTexts,
} from '../content/library.ts';
import { isLanguage, type Language } from '../languages.ts';
import { type Span, sentencesIn } from './sentences.ts';
import { type Word, wordsIn } from './words.ts';

/** A sentence of running text. */
export interface Sentence extends Span {
  readonly passage: Passage;
  readonly text: string;
  readonly words: readonly ProseWord[];
}

export interface ProseWord extends Word {
  /** The language it is marked as, or else the page's; undefined for code and addresses, which are in none. */
  readonly language: Language | undefined;
}

const known = new WeakMap<AnyVersion, readonly Sentence[]>();

/**
 * The sentences of a page in reading order: those of its paragraphs, list items and quotations. Headings, tables, code,
 * postal addresses and lists of links are no prose. A list item is a sentence even without a full stop: joined, a whole
 * list would pass for one sentence.
 */
export function sentencesOf(version: AnyVersion): readonly Sentence[] {
  const present = known.get(version);
  if (present) return present;
  const sentences = sectionTexts(version.body).flatMap(({ blocks }) =>
    proseIn(blocks).flatMap((passage) => sentencesOfPassage(passage, version.language)),
  );
  known.set(version, sentences);
  return sentences;
}

function proseIn(blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table' || block.type === 'code') return [];
    if (block.type === 'list' && block.blocks.every(isLinkOnly)) return [];
    if (block.type === 'paragraph' && isAddress(block.text)) return [];
    return [...block.passages, ...proseIn(block.blocks)];
  });
}

/** Whether a block says nothing but what its links say. */
function isLinkOnly(block: Block): boolean {
  const links = [block, ...block.blocks].flatMap(({ links }) => links);
  const rest = links.reduce((text, link) => text.replace(link.text, ' '), block.text);
  return links.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

const canadianPostalCode = /[A-Z]\d[A-Z][ \u00a0\u202f]?\d[A-Z]\d/;

/** Lines of an address or of a signature: none ends as a sentence does, and none is as long as one. */
function isAddress(text: string): boolean {
  const lines = text.trim().split('\n');
  const isLine = (line: string): boolean => !/[.!?:…]["”»)]*$/.test(line.trim()) && wordsIn(line).length < 13;
  return lines.length > 1
    ? lines.every(isLine)
    : canadianPostalCode.test(text) && !/[.!?]$/.test(text) && wordsIn(text).length < 30;
}

function sentencesOfPassage(passage: Passage, language: Language): readonly Sentence[] {
  const { text, marks } = passage;
  return sentencesIn(withoutFullStops(text, marks), language).map(({ start, end }) => {
    const written = text.slice(start, end);
    const words = wordsIn(written).map((word) => ({
      ...word,
      language: languageAt(marks, start + word.start, start + word.end, language),
    }));
    return { passage, start, end, text: written, words };
  });
}

/** The full stops of an address or of code end no sentence. */
function withoutFullStops(text: string, marks: readonly Mark[]): string {
  return marks
    .filter(({ language }) => language === undefined)
    .reduce(
      (result, { start, end }) => result.slice(0, start) + 'x'.repeat(end - start) + result.slice(end),
      text,
    );
}

function languageAt(
  marks: readonly Mark[],
  start: number,
  end: number,
  page: Language,
): Language | undefined {
  const mark = marks.find((one) => one.start < end && one.end > start);
  if (!mark) return page;
  if (mark.language === undefined) return undefined;
  return isLanguage(mark.language) ? mark.language : page;
}

/** How many words there are to read: those of headings, tables and addresses as well. */
export function countWords({ body }: AnyVersion): number {
  return sectionTexts(body)
    .flatMap(({ section, blocks }) => [...(section ? [section.title] : []), ...passagesOf(blocks)])
    .reduce((sum, { text }) => sum + wordsIn(text).length, 0);
}
