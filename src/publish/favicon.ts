import { readFileSync } from 'node:fs';

/** Address in the site, without path prefix. */
export const faviconAddress = '/favicon.svg';

/** A display case with a page in it, in the accents of the light and the dark palette. */
export function favicon(): string {
  return readFileSync(new URL('../../layouts/assets/favicon.svg', import.meta.url), 'utf8');
}
