/**
 * What of a printed text somebody else than its reader would take for more than words: a terminal takes control characters
 * for commands, and shows words in another order after marks of direction; CI systems take commands from lines of a log.
 */
export function printedFaults(text: string): readonly string[] {
  return [
    ...(text.match(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/gu) ?? []).map(
      (character) => `U+${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    // GitHub Actions (`::` where a line begins, `##[` anywhere), Azure Pipelines, TeamCity.
    ...text
      .split('\n')
      .filter((line) => line.trimStart().startsWith('::') || /##[a-z]*\[/i.test(line))
      .map((line) => JSON.stringify(line)),
  ];
}
