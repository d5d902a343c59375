import { readFileSync } from 'node:fs';
import type { PublishedSite } from '../pages/published-site.ts';

/** Address in the site, without path prefix. */
export const faviconAddress = '/favicon.svg';

/** A display case with a page in it, in the accents of the light and the dark palette; or what the publisher has in its place. */
export function favicon({ layouts }: Pick<PublishedSite, 'layouts'>): string {
  const own = layouts?.assets['favicon.svg'];
  return own ?? readFileSync(new URL('../../layouts/assets/favicon.svg', import.meta.url), 'utf8');
}
