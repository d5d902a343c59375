import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import type { ComponentChildren } from 'preact';
import { RawHtml } from './raw-html.tsx';

const source = readFileSync(new URL('../assets/site.css', import.meta.url));
/** Browsers of 2020: newer notation for the same rules would leave their readers with the narrow layout. */
const targets = { chrome: 80 << 16, firefox: 78 << 16, safari: 14 << 16 };
const css = transform({ filename: 'site.css', code: source, minify: true, targets }).code.toString();

/** Names the stylesheet in a content security policy, so that it may stand in the page and nothing else may. */
export const stylesheetHash = `sha256-${createHash('sha256').update(css).digest('base64')}`;

/** The one stylesheet, inside the page: the first screen needs no second request. */
export function Stylesheet(): ComponentChildren {
  return <RawHtml as="style" html={css} />;
}
