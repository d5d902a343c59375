import type { Paragraph, PhrasingContent } from 'mdast';
import type { Language } from '../languages.ts';
import { recognizeHeading } from '../sections/recognize-heading.ts';
import { folded } from '../text/fold.ts';
import type { ImportedSource, LeftOut } from './imported-source.ts';
import { countWords, plainWords } from './plain-words.ts';

const pageNumber = /^\W*(?:page )?\d{1,3}(?:\s*(?:of|de|sur|\/)\s*\d{1,3})?\W*$/i;
const item = /^(?:[•●▪■◦○‣⁃∙·◆❖➢✓✔➔→*–—-]\s|o[\t ]|\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})[.)]\s)/;
const webAddress = /https?:\/\/[^\s<>()«»“”"]+[^\s<>()«»“”".,;:!?]/g;

interface Line {
  readonly text: string;
  readonly indent: number;
}

/**
 * Reads plain text, as it is pasted or saved from a PDF: lines that were broken to fit a page are joined again, page
 * numbers and what every page repeats are left out. Headings and lists are found later, by what the lines say.
 */
export function readText(text: string, language: Language): ImportedSource {
  const pages = plainWords(text.replaceAll('\f', '\n\f')).split('\n');
  const leftOut: LeftOut[] = [];
  const repeated = repeatedLines(pages);
  const lines: (Line | undefined)[] = pages.flatMap((written) => {
    const startsPage = written.startsWith('\f');
    const raw = written.replace('\f', '').trimEnd();
    const words = raw.trim().replace(/ {2,}/g, ' ');
    if (words === '') return startsPage ? [] : [undefined];
    if (pageNumber.test(words)) leftOut.push({ reason: 'page-number', text: words });
    else if (repeated.has(folded(words))) leftOut.push({ reason: 'repeated', text: words });
    else return [{ text: words, indent: indentOf(raw) }];
    return [];
  });
  const paragraphs = toParagraphs(lines, language);
  return {
    tree: { type: 'root', children: paragraphs.map(({ text: words, indent }) => toParagraph(words, indent)) },
    runs: [
      ...leftOut.filter(({ text: one }) => /\p{L}/u.test(one)).map((one) => one.text),
      ...paragraphs.map((one) => one.text),
    ],
    leftOut,
    remarks: [],
  };
}

function indentOf(line: string): number {
  const margin = /^\s*/.exec(line)?.[0] ?? '';
  return margin.replaceAll('\t', '    ').length;
}

/** Lines that stand at least three times and are no list item: what a PDF has at the top and bottom of its pages. */
function repeatedLines(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = folded(line.trim());
    if (words.length > 8 && words.length < 90 && !item.test(words))
      counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 2).map(([line]) => line));
}

/** Joins lines that were broken to fit a page. */
function toParagraphs(lines: readonly (Line | undefined)[], language: Language): readonly Line[] {
  const lengths = lines
    .flatMap((line) => (line ? [line.text.length + line.indent] : []))
    .sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  // Where some line is longer than a page is wide, each line is a paragraph.
  const isWrapped = longest <= 140;
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? longest;
  const words = new Set(lines.flatMap((line) => line?.text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const paragraphs: Line[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const joins =
      line &&
      before &&
      last &&
      isWrapped &&
      !item.test(line.text) &&
      continues(before, line, width, language);
    if (line && joins && last)
      paragraphs[paragraphs.length - 1] = { ...last, text: joined(last.text, line.text, words) };
    else if (line) paragraphs.push(line);
    before = line;
  }
  return paragraphs;
}

/** Whether a line goes on with the sentence of the line before: that one was full, or this one begins in the middle. */
function continues(before: Line, line: Line, width: number, language: Language): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true;
  const roomLeft = width - before.text.length - before.indent;
  const firstWord = line.text.split(' ')[0]?.length ?? 0;
  const isFull = roomLeft < firstWord + 2 || roomLeft < width * 0.12;
  if (!isFull || countWords(before.text) < 5) return /[,(–—-]$/.test(before.text);
  // A line that ends its sentence may be the last of a paragraph; a heading that everybody knows is no part of it.
  return !(/[.!?:;]$/.test(before.text) && recognizeHeading(line.text, '', language)?.certainty === 'exact');
}

/** A word parted at the end of a line is one again, where the text has it elsewhere; else the hyphen may be its own. */
function joined(before: string, line: string, words: ReadonlySet<string>): string {
  const [, start = ''] = /(\p{L}+)-$/u.exec(before) ?? [];
  const end = /^\p{Ll}+/u.exec(line)?.[0] ?? '';
  if (start === '' || end === '') return `${before} ${line}`;
  return words.has(`${start}${end}`.toLowerCase()) ? `${before.slice(0, -1)}${line}` : `${before}${line}`;
}

function toParagraph(text: string, indent: number): Paragraph {
  const children: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: address, index } of text.matchAll(webAddress)) {
    if (!address.startsWith('https:')) continue;
    children.push({ type: 'text', value: text.slice(done, index) });
    children.push({ type: 'link', url: address, children: [{ type: 'text', value: address }] });
    done = index + address.length;
  }
  children.push({ type: 'text', value: text.slice(done) });
  return { type: 'paragraph', children, data: { indent } };
}
