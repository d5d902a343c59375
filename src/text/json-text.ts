/**
 * A value as the JSON text of a report. `##[` is written with an escape: in the log of GitHub Actions it would be a
 * command, wherever in a line it stands.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`;
}
