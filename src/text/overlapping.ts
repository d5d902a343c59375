import { firstFrom } from './first-from.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What finds those of some spans that another one overlaps, in their order, without a look at each: there may be thousands. */
export function overlapping<One extends Span>(spans: readonly One[]): (span: Span) => readonly One[] {
  if (spans.length === 0) return () => [];
  const sorted = spans.map((span, place) => ({ span, place })).sort((a, b) => a.span.start - b.span.start);
  const starts = sorted.map(({ span }) => span.start);
  // How far those reach that begin up to each of them: one span may stand in another.
  let farthest = 0;
  const reach = sorted.map(({ span }) => {
    farthest = Math.max(farthest, span.end);
    return farthest;
  });
  return ({ start, end }) => {
    const found: (typeof sorted)[number][] = [];
    for (let at = firstFrom(starts, end) - 1; (reach[at] ?? start) > start; at -= 1) {
      const one = sorted[at];
      if (one && one.span.end > start) found.push(one);
    }
    return found.sort((a, b) => a.place - b.place).map(({ span }) => span);
  };
}
