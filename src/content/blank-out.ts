import type { Span } from '../text/sentences.ts';

/**
 * The text of a passage with spaces in place of some of what is marked in it; every other character keeps its place.
 *
 * @param filler one character, where something other than a space is to stand there.
 */
export function blankOut<Range extends Span>(
  { text, marks }: { readonly text: string; readonly marks: readonly Range[] },
  isBlank: (mark: Range, words: string) => boolean = () => true,
  filler = ' ',
): string {
  if (marks.length === 0) return text;
  const blanks = marks.filter((mark) => isBlank(mark, text.slice(mark.start, mark.end)));
  let result = '';
  let done = 0;
  for (const { start, end } of blanks.sort((one, other) => one.start - other.start)) {
    // One mark may stand in another.
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += text.slice(done, from) + filler.repeat(end - from);
    done = end;
  }
  return result + text.slice(done);
}
