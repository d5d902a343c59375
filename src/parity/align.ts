/**
 * Aligns two sequences without crossing: the pairs whose scores add up to the most (Needleman and Wunsch, 1970, with
 * gaps that cost nothing). Pairs scored zero or less are never made.
 *
 * @param score how well an element of the one and an element of the other go together.
 * @returns pairs of elements, in order.
 */
export function align<Left extends object, Right extends object>(
  lefts: readonly Left[],
  rights: readonly Right[],
  score: (left: Left, right: Right) => number,
): readonly (readonly [Left, Right])[] {
  const width = rights.length + 1;
  const best = new Float64Array((lefts.length + 1) * width);
  const scores = new Float64Array(lefts.length * width);
  for (const [left, one] of lefts.entries())
    for (const [right, other] of rights.entries()) scores[left * width + right] = score(one, other);
  for (let left = lefts.length - 1; left >= 0; left -= 1) {
    for (let right = rights.length - 1; right >= 0; right -= 1) {
      const value = at(scores, left * width + right);
      const paired = value > 0 ? value + at(best, (left + 1) * width + right + 1) : 0;
      best[left * width + right] = Math.max(
        paired,
        at(best, (left + 1) * width + right),
        at(best, left * width + right + 1),
      );
    }
  }
  const pairs: [Left, Right][] = [];
  let [left, right] = [0, 0];
  while (true) {
    const [one, other] = [lefts[left], rights[right]];
    if (!one || !other) return pairs;
    const here = at(best, left * width + right);
    const value = at(scores, left * width + right);
    if (value > 0 && here === value + at(best, (left + 1) * width + right + 1)) {
      pairs.push([one, other]);
      left += 1;
      right += 1;
    } else if (here === at(best, (left + 1) * width + right)) left += 1;
    else right += 1;
  }
}

/** What lies beyond the table is worth nothing. */
function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
