/**
 * A value as the JSON text of a report. `##[`, `##vso[` and `##teamcity[` are written with an escape: in the logs of GitHub
 * Actions, Azure Pipelines and TeamCity they would be commands, wherever in a line they stand.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll(/##(?=[a-z]*\[)/gi, '#\\u0023')}\n`;
}
