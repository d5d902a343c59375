/**
 * Breaks text into lines at its spaces. No-break spaces do not break, line breaks stay, and a word that is longer than a
 * line stands in one of its own.
 *
 * @param columns longest line.
 */
export function wrapLines(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
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

/** Columns that text takes where each letter has one width; marks over letters take none. */
export function widthOf(text: string): number {
  return /^[ -\u02ff]*$/.test(text) ? text.length : [...text.replace(/\p{M}/gu, '')].length;
}
