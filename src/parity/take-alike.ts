/** Members of two multisets that nothing has answered yet. */
export interface Open<F> {
  left: readonly F[];
  right: readonly F[];
}

/**
 * Takes away, from both sides, members that share a key, each with the first of the other side that is still open.
 *
 * @returns the pairs.
 */
export function take<F>(
  open: Open<F>,
  keysOfLeft: (fact: F) => readonly string[],
  keysOfRight: (fact: F) => readonly string[],
): readonly (readonly [F, F])[] {
  if (open.left.length === 0 || open.right.length === 0) return [];
  const byKey = new Map<string, F[]>();
  for (const fact of open.right.toReversed()) {
    for (const key of keysOfRight(fact)) {
      const waiting = byKey.get(key);
      if (waiting) waiting.push(fact);
      else byKey.set(key, [fact]);
    }
  }
  const taken = new Set<F>();
  const pairs: (readonly [F, F])[] = [];
  for (const fact of open.left) {
    for (const key of keysOfLeft(fact)) {
      const waiting = byKey.get(key);
      let found = waiting?.pop();
      while (found && taken.has(found)) found = waiting?.pop();
      if (!found) continue;
      taken.add(fact).add(found);
      pairs.push([fact, found]);
      break;
    }
  }
  open.left = open.left.filter((fact) => !taken.has(fact));
  open.right = open.right.filter((fact) => !taken.has(fact));
  return pairs;
}
