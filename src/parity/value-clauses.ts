import { blankOut } from '../content/blank-out.ts';
import type { Passage } from '../content/library.ts';
import { clausesIn, type Span } from '../text/sentences.ts';
import { endOfOwnWords, endOfWords, type Gap, partGap } from './part-gap.ts';

/** The words of a clause that go with one of its values. */
export interface ClauseWords {
  /** Where the clause begins in the passage. */
  readonly clauseStart: number;
  readonly before: string;
  readonly after: string;
  /** Whether they go with no other value of the clause. */
  readonly areOwn: boolean;
  /** Those that certainly do not: a clause begins with words that go with all its values, and ends with such. */
  readonly certain: string;
}

/**
 * What words go with each of some values of a passage.
 *
 * @param values in the order they stand in the passage.
 * @returns as many, in the same order.
 */
export function clauseWordsOf({ text }: Passage, values: readonly Span[]): readonly ClauseWords[] {
  const blank = blankOut({ text, marks: values });
  return clausesIn(text).flatMap((clause) => {
    const within = values.filter(({ start }) => start >= clause.start && start < clause.end);
    const gaps = within.slice(1).map((next, index) => partGap(text, within[index]?.end ?? 0, next));
    return within.map((value, at) => {
      const { span, areOwn, certain } = wordsAt(text, clause, within, gaps, at);
      return {
        clauseStart: clause.start,
        before: blank.slice(span.start, value.start),
        after: blank.slice(value.end, span.end),
        areOwn,
        certain: certain.map(({ start, end }) => blank.slice(start, end)).join('\n'),
      };
    });
  });
}

function wordsAt(
  text: string,
  clause: Span,
  within: readonly Span[],
  gaps: readonly Gap[],
  at: number,
): { readonly span: Span; readonly areOwn: boolean; readonly certain: readonly Span[] } {
  let [first, last] = [at, at];
  while (gaps[first - 1] === 'list') first -= 1;
  while (gaps[last] === 'list') last += 1;
  const [before, after] = [spanOf(gaps[first - 1]), spanOf(gaps[last])];
  const [previous, next] = [within[first - 1], within[last + 1]];
  const [start, end] = [within[first]?.start ?? clause.start, within[last]?.end ?? clause.end];
  const span = {
    start: before?.end ?? previous?.end ?? clause.start,
    end: after?.start ?? next?.start ?? endOfWords(text, end, clause.end),
  };
  const isAlone = !previous && !next;
  const ownEnd = next ? end : endOfOwnWords(text, before, { start, end }, span.end);
  return {
    span,
    areOwn: Boolean(before ?? !previous) && Boolean(after ?? !next),
    certain: [
      { start: before || isAlone ? span.start : start, end: start },
      { start: end, end: after || isAlone ? span.end : ownEnd },
    ],
  };
}

function spanOf(gap: Gap | undefined): Span | undefined {
  return typeof gap === 'object' ? gap : undefined;
}
