import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Signs of one column each: to count them takes no time. */
const ofOneColumn = /^[ -~\u00a0-\u02ff\u2010-\u2027\u202f-\u205e]*$/;

/** Columns that a text takes where each letter has one width; marks over letters take none, nor do colours. */
export function widthOf(text: string): number {
  if (ofOneColumn.test(text)) return text.length;
  let width = 0;
  for (let start = 0; start < text.length; start += measuredAtOnce)
    width += stringWidth(text.slice(start, start + measuredAtOnce));
  return width;
}

/** Characters: longer than any line, and of a word of thousands that have no width, stringWidth takes time by their square. */
const measuredAtOnce = 1_000;

/** Breaks a text at its spaces into lines of at most so many columns; a longer word is cut. */
export function wrap(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, columns, { hard: true }).split('\n');
}

/**
 * Breaks text into lines at its spaces. No-break spaces do not break, line breaks stay, and a word that is longer than a
 * line stands in one of its own.
 *
 * @param columns longest line.
 */
export function wrapLines(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    // What most texts are already is found out sooner than made.
    const isTidy = !paragraph.includes('  ') && !paragraph.startsWith(' ') && !paragraph.endsWith(' ');
    const words = isTidy ? paragraph : paragraph.split(' ').filter(Boolean).join(' ');
    return ofOneColumn.test(words)
      ? cut(words, Math.max(0, columns))
      : fill(words.split(' ').map(toWord), columns, '', '');
  });
}

/** The lines of a text whose signs take one column each: where they break is found without a look at each word. */
function cut(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > columns) {
    const last = text.lastIndexOf(' ', start + columns);
    const end = last < start ? text.indexOf(' ', start + columns) : last;
    if (end === -1) break;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  return [...lines, text.slice(start)];
}

/**
 * The same for one paragraph with a margin. Spaces within a line are kept, however many.
 *
 * @param first margin of the first line; `hanging` that of the others.
 */
export function wrapHanging(
  text: string,
  columns: number,
  first: string,
  hanging: string,
): readonly string[] {
  const words = Array.from(text.matchAll(/( *)([^ ]+)/g), ([, gap = '', word = '']) => ({
    ...toWord(word),
    gap,
  }));
  return fill(words, columns, first, hanging);
}

/** Words with how they look, such as in bold; looks take no room on the screen. */
export interface Run {
  readonly text: string;
  paint(text: string): string;
}

/**
 * Runs of text in lines of at most so many columns, broken as by {@link wrapLines}. Each word is painted by itself: what
 * fills a line stays plain.
 *
 * @param first what stands before the first line; the others are indented as far.
 */
export function wrapRuns(runs: readonly Run[], columns: number, first = ''): readonly string[] {
  const words = wordsOf(runs).map((pieces) => ({
    text: pieces.map(({ text, paint }) => paint(text)).join(''),
    width: pieces.reduce((sum, { text }) => sum + widthOf(text), 0),
    gap: ' ',
  }));
  return fill(words, columns, first, ' '.repeat(first.length));
}

interface Word {
  readonly text: string;
  readonly width: number;
  /** What parts it from the word before, on the same line. */
  readonly gap: string;
}

function toWord(text: string): Word {
  return { text, width: widthOf(text), gap: ' ' };
}

// What wrap-ansi cannot: a margin that differs from line to line, and published texts of thousands of pages at little cost.
function fill(words: readonly Word[], columns: number, first: string, hanging: string): string[] {
  const lines: string[] = [];
  let line = first;
  let used = first.length;
  for (const [index, { text, width, gap }] of words.entries()) {
    if (index === 0) {
      line += text;
      used += width;
    } else if (used + gap.length + width > columns) {
      lines.push(line);
      line = hanging + text;
      used = hanging.length + width;
    } else {
      line += gap + text;
      used += gap.length + width;
    }
  }
  return [...lines, line];
}

/** The words, each of the pieces that look alike in it. */
function wordsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const words: Run[][] = [[]];
  for (const { text, paint } of runs) {
    for (const [index, piece] of text.split(' ').entries()) {
      if (index > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push({ text: piece, paint });
    }
  }
  return words.filter((word) => word.length > 0);
}
