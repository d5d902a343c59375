/** Ids as they are written after a heading: `{#cookies #advertising}`. */
export function idsInBraces(ids: readonly string[]): string {
  return `{${ids.map((id) => `#${id}`).join(' ')}}`;
}
