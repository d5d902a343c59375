import type { Language } from '../languages.ts';
import { memoizeText } from '../memo.ts';
import { parseUrl } from '../text/parse-url.ts';
import { percentDecoded } from '../text/percent-decoded.ts';

/** A web address, taken apart: what names a language apart from what names the page. */
export interface Address {
  /** Without `www.` and a label that names a language, in lower case. */
  readonly host: string;
  /** Decoded, without empty ones, those that name a language, and a file that stands for its folder. */
  readonly segments: readonly string[];
  /** Sorted, without the one that names a language and those that only count visits. */
  readonly query: readonly (readonly [string, string])[];
  readonly fragment: string;
  readonly language?: Language;
}

const segmentLanguages: ReadonlyMap<string, Language> = new Map([
  ...['en', 'eng', 'english', 'anglais', 'e'].map((word) => [word, 'en'] as const),
  ...['fr', 'fra', 'francais', 'français', 'french', 'fre', 'f'].map((word) => [word, 'fr'] as const),
]);
const hostLanguages: ReadonlyMap<string, Language> = new Map([
  ...['en', 'english', 'anglais', 'eng'].map((word) => [word, 'en'] as const),
  ...['fr', 'francais', 'french', 'fra', 'fre'].map((word) => [word, 'fr'] as const),
]);
const queryNames = new Set([
  'lang',
  'language',
  'langue',
  'locale',
  'hl',
  'lng',
  'l',
  'lg',
  'lc',
  'culture',
  'selected_locale',
  'setlang',
  'setlanguage',
  'wbdisable_lang',
]);
/** What campaigns add to an address; the page is the same without. */
const countsVisits =
  /^(?:utm_\w+|gclid|dclid|fbclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|wt\.mc_id|trk|ref_src|cmpid)$/i;
const fileSuffix =
  /^(.*?)([-_.])(eng|fra|fre|en|fr|e|f|en[-_]ca|fr[-_]ca|english|french|francais)((?:\.[a-z\d]{2,5})?)$/i;
/** A file that a server gives for its folder. */
const folderFile = /^(?:index\.(?:html?|php|aspx?|jsp|cfm)|default\.(?:aspx?|html?))$/i;
/** A page of a wiki in another language than its first: `/fr:Extrait`. */
const wikiLanguage = /^(en|fr):(.+)$/i;
/** A locale: a language and a country, in either order. */
const locale = /^(?:(en|fr)[-_][a-z]{2}|[a-z]{2}[-_](en|fr))$/i;

/** Reads an address, absolute or not; one that cannot be taken apart is a single segment. */
export const readAddress = memoizeText((address: string): Address => {
  const url = parseUrl(address.trim(), 'https://relative.invalid/');
  if (!url) return { host: '', segments: [address], query: [], fragment: '' };
  let language: Language | undefined;
  const labels = url.hostname.replace(/^www\d?\./, '').split('.');
  const label = labels.length > 2 ? languageOfLabel(labels[0] ?? '') : undefined;
  if (label) {
    language = label;
    labels.shift();
  }
  const segments: string[] = [];
  const parts = url.pathname.split('/').filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const [, ofWiki, name] = wikiLanguage.exec(decoded(part)) ?? [];
    if (ofWiki) language ??= languageOfSegment(ofWiki);
    const segment = name ?? decoded(part);
    const isLast = index === parts.length - 1;
    const own = languageOfSegment(segment);
    if (own && (segment.length > 1 || (index === 0 && !isLast))) {
      language ??= own;
      continue;
    }
    if (isLast && folderFile.test(segment)) continue;
    const [, stem = '', , marker = '', extension = ''] = (isLast && fileSuffix.exec(segment)) || [];
    const ofFile = languageOfSegment(marker);
    if (ofFile) {
      language ??= ofFile;
      if (!/^(?:index|default)$/i.test(stem)) segments.push(stem + extension);
    } else if (/^(?:en|fr|eng|fra)\.(?:html?|aspx?|php)$/i.test(segment)) {
      language ??= languageOfSegment(segment.replace(/\..*$/, ''));
    } else segments.push(segment);
  }
  const query: (readonly [string, string])[] = [];
  for (const [name, value] of url.searchParams) {
    if (countsVisits.test(name)) continue;
    const own = queryNames.has(name.toLowerCase()) ? languageOfSegment(value) : undefined;
    if (own) language ??= own;
    else query.push([name, value]);
  }
  return {
    host: url.protocol === 'https:' || url.protocol === 'http:' ? labels.join('.') : url.protocol,
    segments,
    query: query.sort((one, other) => (`${one}` < `${other}` ? -1 : 1)),
    fragment: decoded(url.hash.slice(1)),
    ...(language === undefined ? {} : { language }),
  };
});

function languageOfSegment(segment: string): Language | undefined {
  const lower = segment.toLowerCase();
  const known = segmentLanguages.get(lower);
  if (known) return known;
  const [, first, second] = locale.exec(lower) ?? [];
  return (first ?? second) as Language | undefined;
}

function languageOfLabel(label: string): Language | undefined {
  return hostLanguages.get(label) ?? (locale.test(label) ? languageOfSegment(label) : undefined);
}

function decoded(text: string): string {
  return percentDecoded(text) ?? text;
}

/** Without scheme, `www.`, final slash, needless encoding, folder file and what counts visits; host in lower case. */
export const normalizedAddress = memoizeText((address: string): string => {
  const trimmed = address.trim();
  const url = /^https?:/i.test(trimmed) ? parseUrl(trimmed) : undefined;
  if (!url) return trimmed;
  for (const name of [...url.searchParams.keys()]) if (countsVisits.test(name)) url.searchParams.delete(name);
  const query = url.search === '?' ? '' : url.search;
  const port = url.port === '' ? '' : `:${url.port}`;
  const path = decoded(url.pathname)
    .replace(/\/[^/]*$/, (last) => (folderFile.test(last.slice(1)) ? '' : last))
    .replace(/\/+$/, '');
  return `${url.hostname.replace(/^www\./, '')}${port}${path}${decoded(query)}${decoded(url.hash)}`;
});
