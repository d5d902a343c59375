import type { AnyVersion, Block, Mark, Passage } from '../content/library.ts';
import { sectionTexts } from '../content/section-text.ts';
import { isLanguage, type Language, languages } from '../languages.ts';
import { memoize } from '../memo.ts';
import { type Span, sentencesIn } from '../text/sentences.ts';
import { type Word, wordsIn } from '../text/words.ts';

/** A sentence of running text. */
export interface Sentence extends Span {
  readonly passage: Passage;
  readonly text: string;
  readonly words: readonly ProseWord[];
}

interface ProseWord extends Word {
  /** The language it is marked as, or else the page's; undefined for code and addresses, which are in none. */
  readonly language: Language | undefined;
}

/**
 * The sentences of a page in reading order: those of its paragraphs, list items and quotations. Headings, tables, code,
 * postal addresses and lists of links are no prose. A list item is a sentence even without a full stop: joined, a whole
 * list would pass for one sentence.
 */
export const sentencesOf = memoize(({ body, language }: AnyVersion): readonly Sentence[] =>
  sectionTexts(body).flatMap(({ blocks }) =>
    proseIn(blocks).flatMap((passage) => sentencesOfPassage(passage, language)),
  ),
);

/**
 * The sentences of a page that have more words than these, in reading order. Most passages are shorter as a whole, and are
 * not divided at all.
 */
export function sentencesLongerThan(version: AnyVersion, words: number): readonly Sentence[] {
  const mayHold = ({ text }: Passage): boolean => mostWords(text) > words;
  return sectionTexts(version.body)
    .flatMap(({ blocks }) => proseIn(blocks, mayHold))
    .flatMap((passage) => sentencesOfPassage(passage, version.language))
    .filter((sentence) => sentence.words.length > words);
}

/** More words than this a text cannot have: they are parted by spaces and dashes. */
function mostWords(text: string): number {
  let most = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0 || code >= 0x1680) most += 1;
  }
  return most;
}

function proseIn(
  blocks: readonly Block[],
  wanted: (passage: Passage) => boolean = () => true,
): readonly Passage[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table' || block.type === 'code') return [];
    if (block.type === 'list' && block.blocks.every(isLinkOnly)) return [];
    const passages = block.passages.filter(wanted);
    if (block.type === 'paragraph' && (passages.length === 0 || isAddress(block.text))) return [];
    return [...passages, ...proseIn(block.blocks, wanted)];
  });
}

/** Whether a block says nothing but what its links say. */
function isLinkOnly({ text, links, blocks }: Block): boolean {
  const all = [...links, ...blocks.flatMap((block) => block.links)];
  const isSilent = (words: string): boolean => !/[\p{L}\p{N}]/u.test(words);
  // Links come in the order of their words: what was passed over is not looked at again.
  let done = 0;
  for (const link of all) {
    const at = text.indexOf(link.text, done);
    if (at === -1) continue;
    if (!isSilent(text.slice(done, at))) return false;
    done = at + link.text.length;
  }
  return all.length > 0 && isSilent(text.slice(done));
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
  const owners = languagesIn(text, marks);
  // The full stops of an address or of code end no sentence.
  const plain = owners ? [...owners].map((own, at) => (own === inNone ? 'x' : text[at])).join('') : text;
  return sentencesIn(plain, language).map(({ start, end }) => {
    const written = text.slice(start, end);
    const words = wordsIn(written).map((word) => ({
      ...word,
      language: languageOf(owners, start + word.start, start + word.end, language),
    }));
    return { passage, start, end, text: written, words };
  });
}

const inPage = 0;
const inNone = 1;

/** For each character whose language it is: the page’s, none, or that of a mark; undefined without marks. */
function languagesIn(text: string, marks: readonly Mark[]): Uint8Array | undefined {
  if (marks.length === 0) return undefined;
  const found = new Uint8Array(text.length);
  // Marks come in the order of their ends, so that the inner one is written last.
  for (const { start, end, language } of [...marks].reverse()) {
    const owner = isLanguage(language) ? languages.indexOf(language) + 2 : inPage;
    found.fill(language === undefined ? inNone : owner, start, end);
  }
  return found;
}

/** Of a word of which only a part is marked, such as “d’[AUPE]{lang=en}”, the language of that part. */
function languageOf(
  found: Uint8Array | undefined,
  start: number,
  end: number,
  page: Language,
): Language | undefined {
  const own = found?.subarray(start, end).find((one) => one !== inPage);
  if (own === undefined) return page;
  return own === inNone ? undefined : languages[own - 2];
}

/** How many words there are to read: those of headings, tables and addresses as well. */
export const countWords = memoize(({ body }: AnyVersion): number =>
  sectionTexts(body)
    .flatMap(({ withHeading }) => withHeading)
    .reduce((sum, { text }) => sum + wordsIn(text).length, 0),
);
