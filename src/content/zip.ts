/** Pairs what stands in the same place of two lists, as far as the shorter one goes. */
export function zip<Left, Right>(
  lefts: readonly Left[],
  rights: readonly Right[],
): readonly (readonly [Left, Right])[] {
  const pairs: [Left, Right][] = [];
  const others = rights.values();
  for (const left of lefts) {
    const other = others.next();
    if (other.done) break;
    pairs.push([left, other.value]);
  }
  return pairs;
}
