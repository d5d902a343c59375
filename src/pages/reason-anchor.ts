/** Where a statement's page gives the reason why it says nothing of a kind of section; no anchor of a section begins so. */
export function reasonAnchor(section: string): string {
  return `not-stated-${section}`;
}
