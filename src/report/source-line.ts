const split = new WeakMap<ReadonlyMap<string, string>, Map<string, readonly string[]>>();

/** A line of a file, from 1, without its line break; undefined for one that was not read or is not so long. */
export function sourceLine(
  sources: ReadonlyMap<string, string>,
  { file, line }: { readonly file: string; readonly line: number },
): string | undefined {
  // Thousands of findings may be in one file: its lines are taken apart once.
  const known = split.get(sources) ?? new Map<string, readonly string[]>();
  split.set(sources, known);
  const lines = known.get(file) ?? sources.get(file)?.split(/\r?\n/) ?? [];
  known.set(file, lines);
  return lines[line - 1];
}
