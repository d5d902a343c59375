/** A value of front matter or settings that is no longer the same. */
export interface ValueChange {
  /** The keys that lead to it, `exceptions.retention.until`. */
  readonly key: string;
  /** As it was written, or undefined where there was none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Values that two mappings do not share, in the order of the newer one, then those that are gone. */
export function valueChanges(before: object, after: object): readonly ValueChange[] {
  const [old, now] = [new Map(leaves(before)), new Map(leaves(after))];
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  return keys.flatMap((key) => {
    const change = { key, before: old.get(key), after: now.get(key) };
    return change.before === change.after ? [] : [change];
  });
}

/** Keys that tell the entries of a list apart; any other entry goes by its place. */
const identifying = ['section', 'pack', 'statement', 'id'];

function leaves(value: unknown, path: readonly string[] = []): [string, string][] {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) =>
      // Words in a list are what they say, wherever in it they stand.
      typeof entry === 'object' && entry !== null
        ? leaves(entry, [...path, nameOf(entry) ?? String(index + 1)])
        : [[[...path, String(entry)].join('.'), String(entry)] as [string, string]],
    );
  if (typeof value !== 'object' || value === null)
    return value === undefined ? [] : [[path.join('.'), String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function nameOf(entry: object): string | undefined {
  const named = identifying.find((key) => key in entry);
  return named === undefined ? undefined : String((entry as Readonly<Record<string, unknown>>)[named]);
}
