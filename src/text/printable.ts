import { hiddenCharacters } from './hidden-characters.ts';

/**
 * A text on one line, with what nobody sees made visible: control characters of a hostile file must not reach the terminal.
 * Nor may what CI systems take for a command to themselves: `##[` (GitHub Actions), `##vso[` (Azure Pipelines) and
 * `##teamcity[` anywhere in a line, and `::` (GitHub Actions) where one begins, as each word may where lines are broken. A
 * character without width parts them.
 */
export function printable(text: string): string {
  return text
    .replace(hiddenCharacters, '�')
    .replace(/[\t\n\r]/g, '�')
    .replace(/##(?=[a-z]*\[)/gi, '##\u2060')
    .replace(/(?<!\S):(?=:)/g, ':\u2060');
}

/** What goes into a sentence that is printed, each text as {@link printable} has it. */
export function printableValues(
  values: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? printable(value) : value]),
  );
}
