/** Words with how they look, such as in bold; looks take no room on the screen. */
export interface Run {
  readonly text: string;
  paint(text: string): string;
}

/**
 * Runs of text in lines of at most `width` characters. Words are parted at ordinary spaces only: a no-break space holds,
 * and so does a word that is longer than the line.
 *
 * @param first what stands before the first line; the others are indented as far.
 */
export function wrapped(runs: readonly Run[], width: number, first = ''): readonly string[] {
  const indentation = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  let used = first.length;
  let isStart = true;
  for (const word of wordsOf(runs)) {
    const length = word.reduce((sum, { text }) => sum + text.length, 0);
    const painted = word.map(({ text, paint }) => paint(text)).join('');
    if (!isStart && used + 1 + length > width) {
      lines.push(line);
      line = `${indentation}${painted}`;
      used = indentation.length + length;
    } else {
      line += isStart ? painted : ` ${painted}`;
      used += length + (isStart ? 0 : 1);
    }
    isStart = false;
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
