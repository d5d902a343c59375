/**
 * Aligns two sequences without crossing: the pairs whose scores add up to the most (Needleman and Wunsch, 1970, with
 * gaps that cost nothing). Pairs scored zero or less are never made.
 *
 * @param score how well the element at `left` of the one and at `right` of the other go together.
 * @returns pairs of indices, in order.
 */
export function align(
  leftLength: number,
  rightLength: number,
  score: (left: number, right: number) => number,
): readonly (readonly [number, number])[] {
  const width = rightLength + 1;
  const best = new Float64Array((leftLength + 1) * width);
  const scores = new Float64Array(leftLength * rightLength);
  for (let left = leftLength - 1; left >= 0; left -= 1) {
    for (let right = rightLength - 1; right >= 0; right -= 1) {
      const value = score(left, right);
      scores[left * rightLength + right] = value;
      const paired = value > 0 ? value + at(best, (left + 1) * width + right + 1) : 0;
      best[left * width + right] = Math.max(
        paired,
        at(best, (left + 1) * width + right),
        at(best, left * width + right + 1),
      );
    }
  }
  const pairs: [number, number][] = [];
  let [left, right] = [0, 0];
  while (left < leftLength && right < rightLength) {
    const here = at(best, left * width + right);
    const value = at(scores, left * rightLength + right);
    if (value > 0 && here === value + at(best, (left + 1) * width + right + 1)) {
      pairs.push([left, right]);
      left += 1;
      right += 1;
    } else if (here === at(best, (left + 1) * width + right)) left += 1;
    else right += 1;
  }
  return pairs;
}

function at(values: Float64Array, index: number): number {
  return values[index] as number;
}
