import { gap } from './scan.ts';

const codes = 'CAD|CDN|USD|EUR|GBP|AUD';

/** A currency before a number: `$`, `US$`, `CA$`, `€`. */
export const currencyBefore =
  /(?:^|[^\p{L}\d])((?:US|U\.S\.|CA|C|CAD|CDN|AU|A) ?\$|(?:CAD|CDN|USD|EUR|GBP) ?\$?|[$€£]) ?$/u;

/** A country or code after an amount that has its sign: `$5 US`, `5 $ CA`, `$5 CAD`. */
const country = `(?: ?\\(?(${codes}|US|É\\.-U\\.|CA|can\\.|U\\.S\\.)\\)?(?![\\p{L}]))?`;
export const countryAfter = new RegExp(country, 'uy');

/** A currency after a number: `5 $`, `5 $ US`, `5 M$`, `five dollars`, `5 cents`, `5 €`. */
export const currencyAfter = new RegExp(
  `(?: ?(?:([kKMG]) ?)?([$€£¢])(?!\\d)${country}|${gap}(?:de${gap}|d')?((?:US${gap}|Canadian${gap}|U\\.S\\.${gap}|American${gap})?dollars?(?:${gap}(?:canadiens?|américains?|CA|US|U\\.S\\.))?|euros?|pounds sterling|livres sterling|cents?)(?![\\p{L}\\d])|-(dollars?)(?![\\p{L}])|${gap}(CAD|USD|EUR|GBP)(?![\\p{L}\\d]))`,
  'uy',
);

/** The scale a letter before the sign stands for. */
export const letterScales: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, G: 1e9 };

/** The ISO 4217 code for the words and signs of an amount; a dollar without country is Canadian. */
export function currencyCode(...written: readonly (string | undefined)[]): string {
  const all = written.join(' ');
  if (/US|U\.S\.|É\.-U\.|améric|Americ/.test(all)) return 'USD';
  if (/€|EUR|euro/i.test(all)) return 'EUR';
  if (/£|GBP|sterling/.test(all)) return 'GBP';
  if (/AU/.test(all)) return 'AUD';
  return 'CAD';
}
