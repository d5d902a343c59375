/**
 * Breaks text into lines at its spaces. No-break spaces do not break, line breaks stay, and a word that is longer than a
 * line stands in one of its own.
 *
 * @param columns longest line.
 */
export function wrapLines(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    if (!spacesToDrop.test(paragraph) && isEven(paragraph)) return wrapEven(paragraph, columns);
    const lines: string[] = [];
    let line = '';
    let width = 0;
    for (const word of paragraph.split(' ').filter(Boolean)) {
      const wordWidth = widthOf(word);
      if (line !== '' && width + 1 + wordWidth > columns) {
        lines.push(line);
        line = '';
        width = 0;
      }
      width += line === '' ? wordWidth : 1 + wordWidth;
      line += line === '' ? word : ` ${word}`;
    }
    return [...lines, line];
  });
}

const spacesToDrop = /^ | {2}| $/;

/** The same for text of which each character takes a column, and each space stays or breaks: nearly all text. */
function wrapEven(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > columns) {
    const last = text.lastIndexOf(' ', start + columns);
    const end = last < start ? text.indexOf(' ', start) : last;
    if (end === -1) break;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  return [...lines, text.slice(start)];
}

/** Whether each character takes a column. */
function isEven(text: string): boolean {
  return /^[ -\u02ff\u2010-\u202f]*$/.test(text);
}

/** Columns that text takes where each letter has one width; marks over letters take none. */
export function widthOf(text: string): number {
  return isEven(text) ? text.length : [...text.replace(/\p{M}/gu, '')].length;
}
