const longest = 60;

/** The beginning of a text, on one line: enough to find it by. */
export function excerpt(text = ''): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 3).trimEnd()}…` : line;
}
