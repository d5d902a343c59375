import type { Paragraph, PhrasingContent } from 'mdast';
import { findFacts } from '../facts/find-facts.ts';
import type { Language } from '../languages.ts';
import { recognizeHeading } from '../sections/recognize-heading.ts';
import { folded } from '../text/fold.ts';
import type { ImportedSource, LeftOut } from './imported-source.ts';
import { countWords, plainWords } from './plain-words.ts';

const pageNumber = /^\W*(?:page )?\d{1,3}(?:\s*(?:of|de|sur|\/)\s*\d{1,3})?\W*$/i;
const item = /^(?:[•●▪■◦○‣⁃∙·◆❖➢✓✔➔→*–—-]\s|o[\t ]|\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})[.)]\s)/;
const webAddress = /https:\/\/[^\s<>()«»“”"]+[^\s<>()«»“”".,;:!?]/g;

/** Facts by which lines are those of an address. */
const addressFacts = new Set(['telephone', 'email', 'postal-address']);

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
    const words = folded(line.replace(/\f/g, '').trim().replace(/ {2,}/g, ' '));
    if (words.length > 8 && words.length < 90 && !item.test(words))
      counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 2).map(([line]) => line));
}

/** Joins lines that were broken to fit a page, and the lines of an address. */
function toParagraphs(lines: readonly (Line | undefined)[], language: Language): readonly Line[] {
  const lengths = lines
    .flatMap((line) => (line ? [line.text.length + line.indent] : []))
    .sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  // Where some line is longer than a page is wide, each line is a paragraph.
  const isWrapped = longest <= 140;
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? longest;
  const words = new Set(lines.flatMap((line) => line?.text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const paragraphs: (Line | undefined)[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const isRest = (text: Line): boolean =>
      before !== undefined && isWrapped && !item.test(text.text) && continues(before, text, width, language);
    if (line && last && isRest(line))
      paragraphs[paragraphs.length - 1] = { ...last, text: joined(last.text, line.text, words) };
    else paragraphs.push(line);
    before = line;
  }
  return addressesJoined(paragraphs, language);
}

/** Whether a line goes on with the sentence of the line before: that one was full, or this one begins in the middle. */
function continues(before: Line, line: Line, width: number, language: Language): boolean {
  const [firstWord = ''] = line.text.split(' ');
  const length = before.text.length + before.indent;
  if (/@|^www\./.test(firstWord) && length < width * 0.7) return false;
  if (/^\p{Ll}/u.test(line.text) && length > width * 0.4) return true;
  const roomLeft = width - length;
  const isFull = roomLeft < firstWord.length + 2 || roomLeft < width * 0.12;
  if (!isFull || countWords(before.text) < 5) return /[,(–—-]$/.test(before.text);
  // A line that ends its sentence may be the last of a paragraph; a heading that everybody knows is no part of it.
  return !(/[.!?:;]$/.test(before.text) && recognizeHeading(line.text, '', language)?.certainty === 'exact');
}

/** Lines below each other that give a telephone number, an e-mail or a postal address are one paragraph. */
function addressesJoined(lines: readonly (Line | undefined)[], language: Language): readonly Line[] {
  const result: Line[] = [];
  let group: Line[] = [];
  const end = (): void => {
    const text = group.map((line) => line.text).join('\n');
    const isAddress =
      group.length > 1 && findFacts(text, language).some(({ kind }) => addressFacts.has(kind));
    const [first] = group;
    if (first && isAddress) result.push({ ...first, text });
    else result.push(...group);
    group = [];
  };
  for (const line of lines) {
    const isShort = line && line.text.length <= 90 && !item.test(line.text) && !/[.!?;]$/.test(line.text);
    if (isShort) group.push(line);
    else {
      end();
      if (line) result.push(line);
    }
  }
  end();
  return result;
}

/** Words that keep their hyphen at the end of a line, and those that it stands before. */
const compoundStart =
  /^(?:self|non|third|well|long|short|full|part|first|second|e|co|multi|cross|follow|opt|sign|log|on|off|year|real|anti|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|peut|celui|celle|ceux|celles|au|ci|là|vice|sous|mi|demi|rendez|porte|vingt|trente|quarante|cinquante|soixante|quatre)$/i;
const compoundEnd =
  /^(?:ci|là|vous|nous|ils?|elles?|on|je|moi|toi|lui|leur|même|mêmes|party|parties|to|in|up|out|off|based|related|term|time)$/i;

/** A word parted at the end of a line is one again, unless the hyphen is its own. */
function joined(before: string, line: string, words: ReadonlySet<string>): string {
  const [, start = ''] = /(\p{L}+)-$/u.exec(before) ?? [];
  const end = /^\p{Ll}+/u.exec(line)?.[0] ?? '';
  if (start === '' || end === '') return `${before} ${line}`;
  const isOne = words.has(`${start}${end}`.toLowerCase());
  const keepsHyphen = !isOne && (compoundStart.test(start) || compoundEnd.test(end));
  return `${keepsHyphen ? before : before.slice(0, -1)}${line}`;
}

function toParagraph(text: string, indent: number): Paragraph {
  const children = text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...linked(line),
    ]);
  return { type: 'paragraph', children, data: { indent } };
}

function linked(text: string): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: address, index } of text.matchAll(webAddress)) {
    children.push({ type: 'text', value: text.slice(done, index) });
    children.push({ type: 'link', url: address, children: [{ type: 'text', value: address }] });
    done = index + address.length;
  }
  children.push({ type: 'text', value: text.slice(done) });
  return children.filter((child) => child.type !== 'text' || child.value !== '');
}
