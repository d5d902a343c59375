import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { palettes, type Scheme } from '../../src/colours/palette.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';

/** Parts of the stylesheet that only some pages need; what every page needs is in `base` and `print`. */
export type StylesheetPart =
  | 'statement'
  | 'tables'
  | 'editions'
  | 'unseen'
  | 'compare-statements'
  | 'home'
  | 'bilingual';

/** Browsers of 2020: newer notation for the same rules would leave their readers with the narrow layout. */
const targets = { chrome: 80 << 16, firefox: 78 << 16, safari: 14 << 16 };
const known = new Map<string, string>();

/**
 * The minified stylesheet of a page. It stands in the page, so that the first screen needs no second request.
 *
 * @param sheets in the order of the cascade.
 * @param site whose base address paper needs, where the address of a link stands in full, and whose publisher may have own parts.
 */
export function stylesheetOf(
  sheets: readonly StylesheetPart[],
  site: Pick<PublishedSite, 'baseUrl' | 'layouts'>,
): string {
  const key = [...sheets, site.baseUrl, site.layouts?.digest].join();
  const css = known.get(key) ?? minified(sheets, site);
  known.set(key, css);
  return css;
}

function minified(
  sheets: readonly StylesheetPart[],
  { baseUrl, layouts }: Parameters<typeof stylesheetOf>[1],
): string {
  const read = (name: StylesheetPart | 'base' | 'print'): string =>
    layouts?.assets[`${name}.css`] ?? readFileSync(new URL(`../assets/${name}.css`, import.meta.url), 'utf8');
  const source = [
    `:root{${properties('light')}}@media(prefers-color-scheme:dark){:root{${properties('dark')}}}`,
    ...(['base', ...sheets, 'print'] as const).map(read),
    layouts?.assets['custom.css'] ?? '',
    `@media print{:root{--origin:${JSON.stringify(baseUrl)}}}`,
  ].join('\n');
  return transform({
    filename: 'site.css',
    code: Buffer.from(source),
    minify: true,
    targets,
  }).code.toString();
}

function properties(scheme: Scheme): string {
  return Object.entries(palettes[scheme])
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
