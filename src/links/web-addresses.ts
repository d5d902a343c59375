import { distance } from 'fastest-levenshtein';
import { type Language, propertiesOf } from '../languages.ts';
import { folded } from '../text/fold.ts';
import { parseUrl } from '../text/parse-url.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import { readOfficialAddress } from './official-addresses.ts';

/** Whole addresses, prefixes or origins; the longest that matches at the end of a segment counts. */
export interface AddressPair {
  readonly en: string;
  readonly fr: string;
}

interface Address {
  readonly host: string;
  /** Decoded, without empty ones. */
  readonly segments: readonly string[];
  /** Sorted, without the one that names a language. */
  readonly query: string;
  readonly fragment: string;
  readonly language?: Language;
}

const segmentLanguages: ReadonlyMap<string, Language> = new Map([
  ...['en', 'eng', 'en-ca', 'en_ca', 'english', 'anglais', 'en-us', 'en_us', 'e'].map(
    (word) => [word, 'en'] as const,
  ),
  ...['fr', 'fra', 'fr-ca', 'fr_ca', 'francais', 'français', 'french', 'fre', 'fr-fr', 'fr_fr', 'f'].map(
    (word) => [word, 'fr'] as const,
  ),
]);
const hostLanguages: ReadonlyMap<string, Language> = new Map([
  ['en', 'en'],
  ['english', 'en'],
  ['anglais', 'en'],
  ['eng', 'en'],
  ['fr', 'fr'],
  ['francais', 'fr'],
  ['french', 'fr'],
  ['fra', 'fr'],
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
  'selected_locale',
  'setlang',
  'wbdisable_lang',
]);
const fileSuffix =
  /^(.*?)([-_.])(eng|fra|fre|en|fr|e|f|en-ca|fr-ca|en_ca|fr_ca|english|french|francais)((?:\.[a-z\d]{2,5})?)$/i;
/** Official words of paths that are translated, the French by the English. */
const translatedSegments: ReadonlyMap<string, string> = new Map([
  ['lois', 'acts'],
  ['reglements', 'regulations'],
  ['règlements', 'regulations'],
]);

/**
 * How the address in the English text and the one in the French text relate. `same`: equal but for scheme, `www.`, final
 * slash, encoding and the words that name a language, or a pair of the table. `plausible`: two addresses of one site, each
 * in its language, with the same numbers and words of a different language. A slip of the pen is `different`.
 */
export function compareAddresses(
  en: string,
  fr: string,
  pairs: readonly AddressPair[],
): 'same' | 'plausible' | 'different' {
  const pairEn = pairFor(en, 'en', pairs);
  const pairFr = pairFor(fr, 'fr', pairs);
  if (pairEn?.rest === '' || pairFr?.rest === '') {
    const expected = pairEn?.rest === '' ? pairEn.pair.fr : undefined;
    if (expected !== undefined) return normalized(expected) === normalized(fr) ? 'same' : 'different';
    return normalized(pairFr?.pair.en ?? '') === normalized(en) ? 'same' : 'different';
  }
  if (normalized(en) === normalized(fr)) return 'same';
  if (pairEn && pairFr && pairEn.pair === pairFr.pair) {
    const rest = comparePaths(
      readAddress(`https://pair.invalid/${pairEn.rest}`),
      readAddress(`https://pair.invalid/${pairFr.rest}`),
      true,
    );
    return rest;
  }
  if (pairEn) return compareUnpaired(pairEn.pair.fr + pairEn.joint + pairEn.rest, fr, true);
  return compareUnpaired(en, fr, false);
}

/**
 * The language that an address declares: by the pair table, a segment of its path, a label of its host, its query, or the
 * end of a file name. Undefined when it declares none.
 */
export function languageOfAddress(address: string, pairs: readonly AddressPair[]): Language | undefined {
  const en = pairFor(address, 'en', pairs);
  const fr = pairFor(address, 'fr', pairs);
  if (en || fr) {
    const gain = (en?.length ?? 0) - (fr?.length ?? 0);
    if (gain !== 0) return gain > 0 ? 'en' : 'fr';
  }
  return readOfficialAddress(bare(address))?.language ?? readAddress(address).language;
}

/**
 * The same page in the other language, when that is known: from the pair table, or because the address belongs to an
 * official collection whose two forms carry the same rest. Undefined when the address is already in that language.
 */
export function counterpartAddress(
  address: string,
  to: Language,
  pairs: readonly AddressPair[],
): string | undefined {
  const from = propertiesOf[to].counterpart;
  const found = pairFor(address, from, pairs);
  const already = pairFor(address, to, pairs);
  if (found && found.length > (already?.length ?? 0)) return found.pair[to] + found.joint + found.rest;
  if (already) return undefined;
  const official = readOfficialAddress(bare(address));
  const [counterpart] = official?.language === from ? official.counterparts : [];
  if (counterpart === undefined) return undefined;
  const www = /^https?:\/\/www\./i.test(address) ? 'www.' : '';
  return `https://${www}${counterpart}${/\/$/.test(address) ? '/' : ''}`;
}

function compareUnpaired(en: string, fr: string, paired: boolean): 'same' | 'plausible' | 'different' {
  const officialEn = readOfficialAddress(bare(en));
  const officialFr = readOfficialAddress(bare(fr));
  if (officialEn && officialFr) {
    if (officialEn.language !== 'en' || officialFr.language !== 'fr') return 'different';
    const wanted = bare(fr).toLowerCase();
    return officialEn.counterparts.some((address) => address.toLowerCase() === wanted) ? 'same' : 'different';
  }
  return comparePaths(readAddress(en), readAddress(fr), paired);
}

function comparePaths(en: Address, fr: Address, paired: boolean): 'same' | 'plausible' | 'different' {
  const twins = !sameHost(en.host, fr.host);
  if (twins && !twinHosts(en.host, fr.host)) return 'different';
  // Each must be in the language of its text, or declare none.
  const declared = en.language !== undefined || fr.language !== undefined;
  if (en.language === 'fr' || fr.language === 'en') return 'different';
  const enPath = en.segments.map((segment) => translatedSegments.get(segment) ?? segment);
  const frPath = fr.segments.map((segment) => translatedSegments.get(segment) ?? segment);
  const samePath = enPath.join('/') === frPath.join('/') && en.query === fr.query;
  if (twins) return samePath || pathsTranslate(enPath, frPath) ? 'plausible' : 'different';
  if (samePath && en.fragment === fr.fragment)
    return declared || paired || en.host === fr.host ? 'same' : 'different';
  // One marked side suffices: what a site writes in its first language often carries no mark.
  const opposite = declared || paired;
  if (!opposite || en.query !== fr.query) return 'different';
  if ((en.fragment === '') !== (fr.fragment === '')) return 'different';
  if (en.fragment !== fr.fragment && !isTranslation(en.fragment, fr.fragment)) return 'different';
  return samePath || pathsTranslate(enPath, frPath) ? 'plausible' : 'different';
}

function pathsTranslate(en: readonly string[], fr: readonly string[]): boolean {
  if (Math.abs(en.length - fr.length) > 1 || en.length === 0 || fr.length === 0) return false;
  if (digitsOf(en.join('/')) !== digitsOf(fr.join('/'))) return false;
  if (en.length !== fr.length) {
    const [short, long] = en.length < fr.length ? [en, fr] : [fr, en];
    // A path cut short is no translation.
    return (
      !short.every((segment, index) => segment === long[index]) &&
      isTranslation(short.join(' '), long.join(' '))
    );
  }
  const changed = en
    .map((segment, index) => [segment, fr[index] ?? ''] as const)
    .filter(([one, other]) => one !== other);
  if (changed.some(([one, other]) => isTypo(one, other))) return false;
  // A slip changes one segment; beside others that were translated, a near one is a cognate.
  return changed.length > 1 || changed.every(([one, other]) => isTranslation(one, other));
}

/** Whether two slugs are words of two languages rather than one word with a slip in it. */
function isTranslation(en: string, fr: string): boolean {
  if (digitsOf(en) !== digitsOf(fr)) return false;
  const a = slug(en);
  const b = slug(fr);
  if (a === b) return true;
  if (areCognates(a, b)) return true;
  const changes = distance(a, b);
  return changes > Math.max(2, Math.floor(Math.max(a.length, b.length) / 5));
}

/** Letters that are swapped or lost: the same ones but for one, and no ending or spelling of the other language. */
function isTypo(en: string, fr: string): boolean {
  const a = slug(en);
  const b = slug(fr);
  if (a === b || a.length < 4 || areCognates(a, b)) return false;
  const sorted = (word: string): string => [...word].sort().join('');
  return sorted(a) === sorted(b) && distance(a, b) <= 2;
}

/** Words that begin alike and end as each language ends them: transparency, transparence. */
function areCognates(en: string, fr: string): boolean {
  const words = en.split(' ');
  const others = fr.split(' ');
  return (
    words.length === others.length &&
    words.every((word, index) => word === others[index] || isCognate(word, others[index] ?? ''))
  );
}

const englishEnding =
  /^(?:|[a-z]?y|ity|ty|ies|ities|c|cs|or|er|ors|ers|ry|ary|al|als|ally|ive|ed|s|ment|ments)$/;
const frenchEnding =
  /^(?:e|es|[a-z]?e|ite|ites|te|tes|ie|ies|que|ques|eur|eurs|ere|re|res|aire|aires|el|els|elle|elles|if|ifs|ement|ements|s)$/;

function isCognate(en: string, fr: string): boolean {
  const a = sameSpelling(en);
  const b = sameSpelling(fr);
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a.charAt(same) === b.charAt(same)) same++;
  if (same < 4) return false;
  const [ending, other] = [a.slice(same), b.slice(same)];
  return (ending === 's' && other === '') || (englishEnding.test(ending) && frenchEnding.test(other));
}

/** Spellings inside words that differ between the languages. */
function sameSpelling(word: string): string {
  return word
    .replace(/^access?/, 'acces')
    .replace(/[ia]bil/, 'abil')
    .replace(/^gouvern/, 'govern')
    .replace(/^addres/, 'adres');
}

function slug(words: string): string {
  return folded(words)
    .replace(/\.(?:html?|aspx?|php|pdf|jsp)$/, '')
    .replace(/[-_+ /]+/g, ' ');
}

function digitsOf(path: string): string {
  return (path.match(/\d+/g) ?? []).sort().join(' ');
}

function sameHost(en: string, fr: string): boolean {
  if (en === fr) return true;
  const [first = '', ...rest] = en.split('.');
  const [second = '', ...others] = fr.split('.');
  // Federal hosts carry both acronyms, and turn them around.
  const turned = first.split('-').reverse().join('-');
  return rest.join('.') === others.join('.') && first.includes('-') && turned === second;
}

/** Words that are part of a host in one language, and their counterparts. */
const hostWords: readonly (readonly [string, string])[] = [
  ['health', 'sante'],
  ['privacy', 'confidentialite'],
  ['privacy', 'vieprivee'],
  ['news', 'nouvelles'],
  ['laws', 'lois'],
  ['jobs', 'emplois'],
  ['careers', 'carrieres'],
  ['data', 'donnees'],
  ['library', 'bibliotheque'],
  ['help', 'aide'],
  ['parks', 'parcs'],
  ['travel', 'voyage'],
  ['courts', 'tribunaux'],
  ['services', 'services'],
];
/** Two hosts under one domain, the first label of each in its language: health811.ontario.ca, sante811.ontario.ca. */
function twinHosts(en: string, fr: string): boolean {
  const [first = '', ...rest] = en.split('.');
  const [second = '', ...others] = fr.split('.');
  if (rest.length < 2 || rest.join('.') !== others.join('.')) return false;
  if (digitsOf(first) !== digitsOf(second)) return false;
  if (/\d{2}/.test(first)) return true;
  return hostWords.some(([one, other]) => first.includes(one) && first.replace(one, other) === second);
}

function readAddress(address: string): Address {
  let url: URL;
  try {
    url = new URL(address.trim(), 'https://relative.invalid/');
  } catch {
    return { host: '', segments: [address], query: '', fragment: '' };
  }
  let language: Language | undefined;
  const labels = url.hostname.replace(/^www\d?\./, '').split('.');
  const label = labels.length > 2 ? hostLanguages.get(labels[0] ?? '') : undefined;
  if (label) {
    language = label;
    labels.shift();
  }
  const segments: string[] = [];
  const parts = url.pathname.split('/').filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const segment = decode(part);
    const own = segmentLanguages.get(segment.toLowerCase());
    if (own && (segment.length > 1 || index === 0)) {
      language ??= own;
      continue;
    }
    if (index === parts.length - 1 && /^index\.(?:html?|php|aspx?)$/i.test(segment)) continue;
    const suffix = index === parts.length - 1 ? fileSuffix.exec(segment) : null;
    const [, stem = '', , marker = '', extension = ''] = suffix ?? [];
    const ofFile = segmentLanguages.get(marker.toLowerCase());
    if (suffix && ofFile) {
      language ??= ofFile;
      if (!/^index$/i.test(stem)) segments.push(stem + extension);
    } else if (/^(?:en|fr|eng|fra)\.(?:html?|aspx?|php)$/i.test(segment)) {
      language ??= segmentLanguages.get(segment.replace(/\..*$/, '').toLowerCase());
    } else segments.push(segment);
  }
  const entries: string[] = [];
  for (const [name, value] of url.searchParams) {
    const own = queryNames.has(name.toLowerCase()) ? segmentLanguages.get(value.toLowerCase()) : undefined;
    if (own) language ??= own;
    else entries.push(`${name}=${value}`);
  }
  return {
    host: url.protocol === 'https:' || url.protocol === 'http:' ? labels.join('.') : url.protocol,
    segments,
    query: entries.sort().join('&'),
    fragment: decode(url.hash.slice(1)),
    ...(language === undefined ? {} : { language }),
  };
}

function decode(text: string): string {
  return percentDecoded(text) ?? text;
}

/** Without scheme, `www.`, final slash and needless encoding; host in lower case. */
function normalized(address: string): string {
  const trimmed = address.trim();
  const url = /^https?:/i.test(trimmed) ? parseUrl(trimmed) : undefined;
  if (!url) return trimmed;
  const query = url.search === '?' ? '' : url.search;
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${url.hostname.replace(/^www\./, '')}${port}${decode(url.pathname).replace(/\/+$/, '')}${decode(query)}${decode(url.hash)}`;
}

/** The address without scheme, `www.`, final slash and fragment. */
function bare(address: string): string {
  return normalized(address).replace(/#.*$/, '').replace(/\/$/, '');
}

interface PairMatch {
  readonly pair: AddressPair;
  /** What follows the paired part. */
  readonly rest: string;
  /** The sign between the paired part and the rest. */
  readonly joint: string;
  readonly length: number;
}

function pairFor(address: string, language: Language, pairs: readonly AddressPair[]): PairMatch | undefined {
  const whole = normalized(address);
  let best: PairMatch | undefined;
  for (const pair of pairs) {
    const prefix = normalized(pair[language]);
    if (!whole.startsWith(prefix) || (best && prefix.length <= best.length)) continue;
    const following = whole.slice(prefix.length);
    if (following !== '' && !/^[/?#]/.test(following)) continue;
    const atSlash = following.startsWith('/');
    const rest = atSlash ? following.slice(1) : following;
    const joint = atSlash && !pair[propertiesOf[language].counterpart].endsWith('/') ? '/' : '';
    best = { pair, rest, joint, length: prefix.length };
  }
  return best;
}
