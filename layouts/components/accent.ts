import type { OrganizationSettings } from '../../src/content/schemas.ts';

/** An organization's colours of links, one for each scheme. */
export type Accent = NonNullable<OrganizationSettings['accent']>;

/** The minified style that gives a page an organization's accent, after the others; paper stays black on white. */
export function accentStyle({ light, dark }: Accent): string {
  const set = (colour: string): string => `:root{--accent:${colour}}`;
  return `@media screen{${set(light)}@media(prefers-color-scheme:dark){${set(dark)}}}`;
}
