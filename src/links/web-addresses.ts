import { distance } from 'fastest-levenshtein';
import { type Language, localize, propertiesOf } from '../languages.ts';
import { memoize } from '../memo.ts';
import { compareAddressWords, numbersOf } from './address-words.ts';
import { officialHost, readOfficialAddress } from './official-addresses.ts';
import { type Address, normalizedAddress, readAddress } from './read-address.ts';

/** Whole addresses, prefixes or origins; the longest that matches at the end of a segment counts. */
export interface AddressPair {
  readonly en: string;
  readonly fr: string;
}

/**
 * How the address in the English text and the one in the French text relate. `same`: equal but for scheme, `www.`, final
 * slash, encoding and the words that name a language, or a pair of the table. `likely`: two addresses of one site whose
 * words say the same, each in its language. `possible`: two addresses of one site, each in its language, whose words
 * nothing is known of. Two ids, and a slip of the pen, are `different`.
 */
export type AddressRelation = 'same' | 'likely' | 'possible' | 'different';

/** Official words of paths that are translated, the French by the English. */
const translatedSegments: ReadonlyMap<string, string> = new Map([
  ['lois', 'acts'],
  ['reglements', 'regulations'],
  ['règlements', 'regulations'],
]);

/** @param pairs addresses that are known to be each other’s translation; where they speak, nothing is guessed. */
export function compareAddresses(en: string, fr: string, pairs: readonly AddressPair[]): AddressRelation {
  const pairEn = pairFor(en, 'en', pairs);
  const pairFr = pairFor(fr, 'fr', pairs);
  if (pairEn?.rest === '' || pairFr?.rest === '') {
    const expected = pairEn?.rest === '' ? pairEn.pair.fr : undefined;
    if (expected !== undefined)
      return normalizedAddress(expected) === normalizedAddress(fr) ? 'same' : 'different';
    return normalizedAddress(pairFr?.pair.en ?? '') === normalizedAddress(en) ? 'same' : 'different';
  }
  if (normalizedAddress(en) === normalizedAddress(fr)) return 'same';
  if (pairEn && pairFr && pairEn.pair === pairFr.pair) {
    return comparePages(
      readAddress(`https://pair.invalid/${pairEn.rest}`),
      readAddress(`https://pair.invalid/${pairFr.rest}`),
      true,
    );
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

/**
 * The same page in the other language, by a mark that stands for nothing but the language: the end of a file’s name, a
 * value of the query. Undefined where the language is a folder, under which pages mostly have names of their own.
 */
export function counterpartByMark(address: string, to: Language): string | undefined {
  const marks: readonly (readonly [string, string])[] = [
    ['eng', 'fra'],
    ['en', 'fr'],
    ['e', 'f'],
  ];
  for (const [en, fr] of marks) {
    const [own, other] = to === 'en' ? [fr, en] : [en, fr];
    const byFile = address.replace(
      new RegExp(`([-_])${own}(?=\\.(?:html?|aspx?|php)(?:$|[?#]))`),
      `$1${other}`,
    );
    if (byFile !== address) return byFile;
    const byQuery = address.replace(
      new RegExp(`([?&](?:lang|language|langue|locale|hl|lng)=)${own}(?=$|[&#])`),
      `$1${other}`,
    );
    if (byQuery !== address) return byQuery;
  }
  return undefined;
}

/** The two ids by which addresses of one page of one site ask for two entries of its database. */
export function differingIds(one: string, other: string): readonly [string, string] | undefined {
  const [left, right] = [readAddress(one), readAddress(other)];
  if (!sameHost(left.host, right.host) || left.segments.join('/') !== right.segments.join('/'))
    return undefined;
  if (left.query.length !== right.query.length) return undefined;
  const changed = left.query.flatMap(([name, value], at) => {
    const [otherName, otherValue = ''] = right.query[at] ?? [];
    return name === otherName && value === otherValue ? [] : [{ name, otherName, value, otherValue }];
  });
  const [only] = changed;
  if (!only || changed.length > 1 || only.name !== only.otherName) return undefined;
  return [`${only.name}=${only.value}`, `${only.name}=${only.otherValue}`];
}

/** Whether a difference may come from what an address is called in each language; false for ids, numbers and slips of the pen. */
export function mayBeTranslations(en: string, fr: string): boolean {
  const [left, right] = [readAddress(en), readAddress(fr)];
  if (left.language === 'fr' || right.language === 'en' || left.host === '' || right.host === '')
    return false;
  if (queryOf(left) !== queryOf(right) || numbersOf(pathOf(left)) !== numbersOf(pathOf(right))) return false;
  const [one, other] = [left.host + pathOf(left), right.host + pathOf(right)];
  return distance(one, other) > Math.max(3, Math.floor(Math.min(one.length, other.length) / 5));
}

/** The hosts of two addresses where they are not those of one site; a pair of sites may be each other’s translation. */
export function hostPair(en: string, fr: string): string | undefined {
  const [left, right] = [readAddress(en).host, readAddress(fr).host];
  if (left === '' || right === '' || sameHost(left, right)) return undefined;
  return distance(left, right) > 2 ? `${left} ${right}` : undefined;
}

function compareUnpaired(en: string, fr: string, paired: boolean): AddressRelation {
  const officialEn = readOfficialAddress(bare(en));
  const officialFr = readOfficialAddress(bare(fr));
  if (officialEn && officialFr) {
    if (officialEn.language !== 'en' || officialFr.language !== 'fr') return 'different';
    const wanted = officialHost(bare(fr)).toLowerCase();
    return officialEn.counterparts.some((address) => address.toLowerCase() === wanted) ? 'same' : 'different';
  }
  return comparePages(readAddress(en), readAddress(fr), paired);
}

const worstLast: readonly AddressRelation[] = ['same', 'likely', 'possible', 'different'];

function comparePages(en: Address, fr: Address, paired: boolean): AddressRelation {
  const ofTwins = !sameHost(en.host, fr.host);
  if (ofTwins && !twinHosts(en.host, fr.host)) return isTranslatedFile(en, fr) ? 'possible' : 'different';
  // Each must be in the language of its text, or declare none.
  if (en.language === 'fr' || fr.language === 'en') return 'different';
  // One marked side suffices: what a site writes in its first language often carries no mark.
  const marked = paired || ofTwins || en.language !== undefined || fr.language !== undefined;
  const relations = [
    comparePaths(withoutCountry(en, marked), withoutCountry(fr, marked), { marked, host: en.host }),
    compareQueries(en, fr, marked),
    compareFragments(en.fragment, fr.fragment, marked),
    ofTwins ? 'likely' : 'same',
  ] as const;
  return worstLast[Math.max(...relations.map((relation) => worstLast.indexOf(relation)))] ?? 'different';
}

/** The country beside a language is part of the locale: /ca/ and /ca/fr/. */
function withoutCountry({ segments }: Address, marked: boolean): readonly string[] {
  return marked && /^ca$/i.test(segments[0] ?? '') ? segments.slice(1) : segments;
}

/** A company’s document that exists in French as a file somewhere else, which is named after it and says its language. */
function isTranslatedFile(en: Address, fr: Address): boolean {
  const french = /(?:^|[-_. (])(?:french|francais|fran[cç]ais|fra?)(?=$|[-_. )])/i;
  const wordsOf = (part = ''): readonly string[] => part.toLowerCase().match(/[\p{L}]{3,}/gu) ?? [];
  const name = fr.segments.at(-1) ?? '';
  const words = wordsOf(en.segments.at(-1));
  if (en.language !== undefined || !/\.[a-z]{3,4}$/i.test(name) || !french.test(name)) return false;
  return words.length > 1 && words.every((word) => wordsOf(name.replaceAll('_', ' ')).includes(word));
}

/** Sites on which each language has an account of its own, which is what the first part of a path names. */
const hasAccounts =
  /^(?:(?:m\.)?facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|vimeo|flickr|pinterest|github)\.(?:com|net)$/;

function comparePaths(
  en: readonly string[],
  fr: readonly string[],
  { marked, host }: { readonly marked: boolean; readonly host: string },
): AddressRelation {
  const ours = en.map((segment) => translatedSegments.get(segment) ?? segment);
  const theirs = fr.map((segment) => translatedSegments.get(segment) ?? segment);
  if (/^example\.(?:com|net|org)$/.test(host)) return 'same';
  const [path, other] = [ours.map(withoutBlank).join('/'), theirs.map(withoutBlank).join('/')];
  if (path === other) return 'same';
  if (path.toLowerCase() === other.toLowerCase()) return /\.(?:aspx?|cfm)$/i.test(path) ? 'same' : 'possible';
  if (path === '' || other === '') {
    const home = /^(?:home|accueil|bienvenue|welcome|homepage)(?:\.\w{2,5})?$/i;
    return marked && home.test(path || other) ? 'same' : 'different';
  }
  if (marked && sharesId(ours, theirs)) return 'same';
  const last = compareAddressWords(ours.at(-1) ?? '', theirs.at(-1) ?? '');
  if (hasAccounts.test(host) && last === 'unknown') return 'possible';
  const dated = (segments: readonly string[]): string =>
    numbersOf(segments.join('/').replace(/(?:^|\/)20\d\d\/[01]\d(?=\/)/g, ''));
  if (dated(ours) !== dated(theirs)) return 'different';
  if (ours.length !== theirs.length) return compareDepths(ours, theirs, last, marked);
  const changed = ours.flatMap((segment, at) => {
    const counterpart = theirs[at] ?? '';
    return segment === counterpart || /^\d+$/.test(segment)
      ? []
      : [compareAddressWords(segment, counterpart)];
  });
  if (changed.includes('slip')) return 'different';
  if (last === 'contradict') return 'different';
  if (last === 'answer') return 'likely';
  // Where the last part is a name or a number, the one before it is what was translated.
  if (last === 'same' && changed.every((relation) => relation === 'answer')) return 'likely';
  return marked ? 'possible' : 'different';
}

/** A part that readers replace by their own: `*package-name`, `{id}`, `<name>`; what it is called says nothing. */
function withoutBlank(segment: string): string {
  return segment.replace(/^(~?)(?:\*[^*]*\*?|\{[^}]*\}|<[^>]*>|\[[^\]]*\])$/, '$1*');
}

/** Trees of two languages are not always as deep; a path cut short is no translation. */
function compareDepths(
  ours: readonly string[],
  theirs: readonly string[],
  last: ReturnType<typeof compareAddressWords>,
  marked: boolean,
): AddressRelation {
  const [short, long] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  if (!marked || short.every((segment, at) => segment === long[at])) return 'different';
  if (last === 'slip' || last === 'contradict') return 'different';
  if (last === 'answer') return 'likely';
  return long.length - short.length === 1 ? 'possible' : 'different';
}

/** Help centres name an article by a number, and add words of its title that may say anything. */
function sharesId(en: readonly string[], fr: readonly string[]): boolean {
  if (en.length !== fr.length) return false;
  const changed = en
    .map((segment, at) => [segment, fr[at] ?? ''] as const)
    .filter(([one, other]) => one !== other);
  return changed.every(([one, other]) => {
    const [, id] = /^(\d{5,})(?=[-_])/.exec(one) ?? [];
    return id !== undefined && new RegExp(`^${id}(?:$|[-_])`).test(other);
  });
}

function compareQueries(en: Address, fr: Address, marked: boolean): AddressRelation {
  if (queryOf(en) === queryOf(fr)) return 'same';
  if (!marked || en.query.length !== fr.query.length) return 'different';
  const translates = en.query.every(([name, value], at) => {
    const [otherName, otherValue = ''] = fr.query[at] ?? [];
    return (
      name === otherName && (value === otherValue || compareAddressWords(value, otherValue) === 'answer')
    );
  });
  return translates ? 'likely' : 'different';
}

/** Personal information banks are numbered, and their numbers begin with an acronym of each language. */
const numbered = /^([a-z]{1,5})[-_. ]?(\d{2,5})$/i;

function compareFragments(en: string, fr: string, marked: boolean): AddressRelation {
  if (en === fr) return 'same';
  if (en === '' || fr === '') return 'different';
  const [, , number] = numbered.exec(en) ?? [];
  const [, , otherNumber] = numbered.exec(fr) ?? [];
  if (number !== undefined && number === otherNumber) return 'likely';
  const relation = compareAddressWords(en, fr);
  if (relation === 'answer') return 'likely';
  return marked && relation === 'unknown' ? 'possible' : 'different';
}

function queryOf({ query }: Address): string {
  return query.map(([name, value]) => `${name}=${withoutBlank(value)}`).join('&');
}

function pathOf({ segments }: Address): string {
  return segments.map((segment) => `/${segment}`).join('');
}

function sameHost(en: string, fr: string): boolean {
  if (en === fr) return true;
  const [first = '', ...rest] = en.split('.');
  const [second = '', ...others] = fr.split('.');
  // Federal hosts carry both acronyms, and turn them around.
  const turned = first.split('-').reverse().join('-');
  return rest.join('.') === others.join('.') && first.includes('-') && turned === second;
}

/** Sites that are each other’s translation under names of their own. */
const knownTwins: ReadonlySet<string> = new Set([
  'jobbank.gc.ca guichetemplois.gc.ca',
  'getcybersafe.gc.ca pensezcybersecurite.gc.ca',
  'weather.gc.ca meteo.gc.ca',
  'cihi.ca icis.ca',
  'ccohs.ca cchst.ca',
  'bankofcanada.ca banqueducanada.ca',
  'canadapost.ca postescanada.ca',
  'ourcommons.ca noscommunes.ca',
  'lop.parl.ca bdp.parl.ca',
  'rcmp.ca grc.ca',
]);

/** Two hosts under one domain, the first label of each in its language: digital.canada.ca, numerique.canada.ca. */
function twinHosts(en: string, fr: string): boolean {
  if (knownTwins.has(`${en} ${fr}`) || isFrenchSite(en, fr)) return true;
  const [first = '', ...rest] = en.split('.');
  const [second = '', ...others] = fr.split('.');
  if (rest.length < 2 || rest.join('.') !== others.join('.')) return false;
  if (numbersOf(first) !== numbersOf(second)) return false;
  const [name, otherName] = [first.replace(/\d+/g, ''), second.replace(/\d+/g, '')];
  return compareAddressWords(name, otherName) === 'answer' || (/\d{2}/.test(first) && name !== otherName);
}

/** The same name with what says that a site is for France or for readers of French: ftp.fr.example.org, example-fr.net. */
function isFrenchSite(en: string, fr: string): boolean {
  const nameOf = (host: string, marks: RegExp): readonly string[] =>
    host
      .split('.')
      .slice(0, -1)
      .map((label) => label.replace(/-fr$/, ''))
      .filter((label) => !marks.test(label));
  const [last, otherLast] = [en.split('.').at(-1), fr.split('.').at(-1)];
  const isMarked = otherLast === 'fr' || /(?:^|[.-])fr(?=\.)/.test(fr);
  if (!isMarked || last === 'fr' || /(?:^|[.-])fr(?=\.)/.test(en)) return false;
  const [name, otherName] = [nameOf(en, /^(?:ca|en|uk|us)$/), nameOf(fr, /^fr$/)];
  return name.length > 0 && name.join('.') === otherName.join('.');
}

/** The address without scheme, `www.`, final slash and fragment. */
function bare(address: string): string {
  return normalizedAddress(address).replace(/#.*$/, '').replace(/\/$/, '');
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
  if (pairs.length === 0) return undefined;
  const whole = normalizedAddress(address);
  const { byPrefix, longest } = tableOf(pairs)[language];
  // The longest that the address begins with, up to a sign that ends a segment.
  for (let end = Math.min(whole.length, longest); end >= 0; end -= 1) {
    if (end < whole.length && !/[/?#]/.test(whole.charAt(end))) continue;
    const pair = byPrefix.get(whole.slice(0, end));
    if (!pair) continue;
    const following = whole.slice(end);
    const atSlash = following.startsWith('/');
    const rest = atSlash ? following.slice(1) : following;
    const joint = atSlash && !pair[propertiesOf[language].counterpart].endsWith('/') ? '/' : '';
    return { pair, rest, joint, length: end };
  }
  return undefined;
}

/** Pairs by what an address of theirs begins with in each language; of equal ones the first counts. */
const tableOf = memoize((pairs: readonly AddressPair[]) =>
  localize((language) => {
    const byPrefix = new Map(
      pairs.toReversed().map((pair) => [normalizedAddress(pair[language]), pair] as const),
    );
    return { byPrefix, longest: Math.max(...[...byPrefix.keys()].map(({ length }) => length)) };
  }),
);
