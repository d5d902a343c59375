import { distance } from 'fastest-levenshtein';
import { type Language, type Localized, languages, localize, otherLanguages } from '../languages.ts';
import { folded, withoutLigatures } from '../text/fold.ts';
import { type SectionKind, sectionKinds } from './catalogue.ts';
import { type AmbiguousHeading, ambiguousHeadings, pageTitleHeadings } from './misleading-headings.ts';
import type { SectionKindEntry } from './section-kind-entry.ts';

export interface Recognition {
  /** In the order of the heading, or of the catalogue where one heading covers them all. */
  readonly kinds: readonly SectionKind[];
  /** Exact: the catalogue lists the heading, with one meaning. Likely: words of it, or the text, decided. */
  readonly certainty: 'exact' | 'likely';
}

export interface Nearest {
  readonly heading: string;
  readonly index: number;
  /** Up to 1: the same words of weight. */
  readonly score: number;
}

/** How many cues of a kind stand in the text under a heading. */
type CountCues = (kind: SectionKind) => number;

type HeadingIndex = ReturnType<typeof buildIndex>;

interface Key {
  readonly text: string;
  readonly kind: SectionKind;
  readonly sure: boolean;
}

interface FoundKey extends Key {
  readonly start: number;
  readonly end: number;
}

const ampersand: Localized<string> = { en: ' and ', fr: ' et ' };

const leadingNumber = new RegExp(
  [
    String.raw`^(?:article|section|partie|part|chapitre|chapter) (?:\d+(?:\.\d+)*|[ivx]+)(?: ?[-.:)])? `,
    String.raw`^\(?(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.)] `,
    String.raw`^\d+(?:\.\d+)* ?- `,
    String.raw`^\d+(?:\.\d+)+ `,
  ].join('|'),
);

/** The beginning of a text tells what it is about, and a page from elsewhere can be very long. */
const weighedCharacters = 4000;

/** Words this close are one word misspelled or inflected. */
const nearWord = 0.75;

/** Under this, two headings share no more than any two headings of privacy statements do. */
const nearHeading = 0.55;

/** Words that so many headings of privacy statements hold that sharing them says nothing. */
const weightless = new Set(
  toSearchable(
    `a about all an and are by do does for from how in is it more of on or other our that the these this to
    us we what when where which who why with you your privacy personal information data policy statement
    site website web au aux avec autre ce ces cette comment concernant d dans de des du en est et il ils
    l la le les n nos notre nous ou par pour qu que quel quelle quels qui sont sur un une vers vos votre
    vous prive privee vie protection renseignement personnel donnee politique declaration page`,
  ).split(' '),
);

function foldLetters(text: string): string {
  return folded(withoutLigatures(text))
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/\be[-\u2010\u2011]mail/g, 'email')
    .replace(/\bweb[-\u2010\u2011\s]site/g, 'website');
}

/** Normalizes a heading so that spellings no reader would tell apart are equal. */
export function normalizeHeading(heading: string, language: Language): string {
  return foldLetters(heading)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/« ?| ?»|[“”„‹›]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(leadingNumber, '')
    .replace(/ ?& ?/g, ampersand[language])
    .replace(/[\s:?.…]+$/, '');
}

function toWords(folded: string): string {
  return folded.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** Words with plurals folded and a space at both ends, so that whole words can be searched for. */
function toSearchable(folded: string): string {
  return ` ${toWords(folded)} `.replace(/(?<=[a-z]{3})[sx](?= )/g, '');
}

function searchable(phrases: readonly string[] = []): readonly string[] {
  return phrases.map((phrase) => toSearchable(foldLetters(phrase)));
}

function weightyWords(normalized: string): readonly string[] {
  return toSearchable(normalized)
    .split(' ')
    .filter((word) => !weightless.has(word));
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

function buildIndex(language: Language) {
  const normalize = (heading: string) => normalizeHeading(heading, language);
  const exact = new Map<string, SectionKind[]>();
  const keysByFirstWord = new Map<string, Key[]>();
  const byKind = new Map<
    SectionKind,
    Record<'notKeys' | 'cues' | 'headings' | 'mentions', readonly string[]>
  >();
  for (const entry of sectionKinds) {
    const {
      id: kind,
      title,
      headings,
      sureKeys,
      keys,
      notKeys,
      cues,
      mentions,
    }: SectionKindEntry & { id: SectionKind } = entry;
    const normalized = [title[language], ...headings[language]].map(normalize);
    for (const heading of normalized) addTo(exact, toWords(heading), kind);
    const addKey = (sure: boolean) => (text: string) =>
      addTo(keysByFirstWord, text.slice(1, text.indexOf(' ', 1)), { text, kind, sure });
    searchable(sureKeys[language]).forEach(addKey(true));
    searchable(keys[language]).forEach(addKey(false));
    byKind.set(kind, {
      notKeys: languages.flatMap((any) => searchable(notKeys?.[any])),
      cues: searchable(cues[language]),
      mentions: searchable([...sureKeys[language], ...(mentions?.[language] ?? [])]),
      headings: normalized,
    });
  }
  const ambiguous = new Map<string, AmbiguousHeading>();
  for (const entry of ambiguousHeadings) {
    for (const heading of entry.headings[language]) ambiguous.set(toWords(normalize(heading)), entry);
  }
  const pageTitles = new Set(pageTitleHeadings[language].map((title) => toWords(normalize(title))));
  return { exact, ambiguous, pageTitles, keysByFirstWord, byKind };
}

let indexes: Localized<HeadingIndex> | undefined;

function indexOf(language: Language): HeadingIndex {
  indexes ??= localize(buildIndex);
  return indexes[language];
}

function cueCounter(normalized: string, bodyText: string, language: Language): CountCues {
  const heading = toSearchable(normalized);
  let body: string | undefined;
  return (kind) => {
    body ??= toSearchable(foldLetters(bodyText.slice(0, weighedCharacters)));
    const text = body;
    const cues = indexOf(language).byKind.get(kind)?.cues ?? [];
    // A word of the heading that comes back in the text is still one piece of evidence.
    return cues.filter((cue) => text.includes(cue) && !heading.includes(cue)).length;
  };
}

function decide({ kinds, needsCue }: AmbiguousHeading, countCues: CountCues): Recognition | undefined {
  const counts = kinds.map(countCues);
  const most = Math.max(...counts);
  if (needsCue && most === 0) return undefined;
  return { kinds: kinds.filter((_, rank) => rank === counts.indexOf(most)), certainty: 'likely' };
}

function recognizeListed(
  normalized: string,
  language: Language,
  countCues: CountCues,
): Recognition | undefined {
  const words = toWords(normalized);
  for (const listing of [language, ...otherLanguages(language)]) {
    const { ambiguous, exact } = indexOf(listing);
    const doubtful = ambiguous.get(words);
    if (doubtful !== undefined) return decide(doubtful, countCues);
    const kinds = exact.get(words);
    if (kinds !== undefined) return { kinds, certainty: 'exact' };
  }
  return undefined;
}

/** Reads "Cookies / Témoins" a side at a time; what the sides agree on wins over what one may also mean. */
function recognizeSides(
  normalized: string,
  language: Language,
  countCues: CountCues,
): Recognition | undefined {
  const sides = normalized.split(/ ?[/|] ?| - /);
  if (sides.length === 1) return undefined;
  const found = sides.flatMap((side) => recognizeListed(side, language, countCues) ?? []);
  const all = [...new Set(found.flatMap(({ kinds }) => kinds))];
  if (all.length === 0) return undefined;
  const agreed = all.filter((kind) => found.every(({ kinds }) => kinds.includes(kind)));
  const exact = found.length === sides.length && found.every(({ certainty }) => certainty === 'exact');
  return { kinds: agreed.length > 0 ? agreed : all, certainty: exact ? 'exact' : 'likely' };
}

function keysIn(heading: string, index: HeadingIndex): readonly FoundKey[] {
  return [...heading.matchAll(/ (?=([^ ]+))/g)].flatMap(({ index: start, 1: word = '' }) =>
    (index.keysByFirstWord.get(word) ?? [])
      .filter(({ text }) => heading.startsWith(text, start))
      .map((key) => ({ ...key, start, end: start + key.text.length })),
  );
}

function isWithin(inner: FoundKey, outer: FoundKey): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && inner.text.length < outer.text.length;
}

function recognizeByKeys(
  normalized: string,
  listing: Language,
  countCues: CountCues,
): Recognition | undefined {
  const heading = toSearchable(normalized);
  const index = indexOf(listing);
  const trusted = keysIn(heading, index).filter(({ kind, sure }) => {
    const ruledOut = index.byKind.get(kind)?.notKeys.some((notKey) => heading.includes(notKey));
    return !ruledOut && (sure || countCues(kind) > 0);
  });
  // "Security" within "security cameras" says nothing of its own.
  const outermost = trusted.filter((key) => !trusted.some((other) => isWithin(key, other)));
  const kinds = [...new Set(outermost.map(({ kind }) => kind))];
  return kinds.length > 0 ? { kinds, certainty: 'likely' } : undefined;
}

/** Whether a heading is the title of a whole statement, in any language. */
export function isPageTitle(heading: string, language: Language): boolean {
  const words = toWords(normalizeHeading(heading, language));
  return languages.some((listing) => indexOf(listing).pageTitles.has(words));
}

/** What kinds a heading names, given the text under it. Undefined when not recognized. */
export function recognizeHeading(
  heading: string,
  bodyText: string,
  language: Language,
): Recognition | undefined {
  const normalized = normalizeHeading(heading, language);
  if (isPageTitle(heading, language)) return undefined;
  const countCues = cueCounter(normalized, bodyText, language);
  const listed =
    recognizeListed(normalized, language, countCues) ?? recognizeSides(normalized, language, countCues);
  if (listed !== undefined) return listed;
  const [other] = otherLanguages(language);
  return (
    recognizeByKeys(normalized, language, countCues) ??
    (other === undefined ? undefined : recognizeByKeys(normalized, other, countCues))
  );
}

/** The kinds that the words of a heading name by themselves, whatever stands under it. */
export function kindsNamed(heading: string, language: Language): readonly SectionKind[] {
  const words = toWords(normalizeHeading(heading, language));
  const isAmbiguous = languages.some((listing) => indexOf(listing).ambiguous.has(words));
  return isAmbiguous ? [] : (recognizeHeading(heading, '', language)?.kinds ?? []);
}

function closeness(left: string, right: string): number {
  return 1 - distance(left, right) / Math.max(left.length, right.length, 1);
}

/** How much two headings share, from 0 to 1: each word of weight counts as much as it is like another. */
function likeness(left: string, right: string): number {
  const [leftWords, rightWords] = [weightyWords(left), weightyWords(right)];
  // "What is personal information?" has no word of weight: only a misspelling of the whole is near it.
  if (leftWords.length === 0 || rightWords.length === 0) return Math.max(0, 3 * closeness(left, right) - 2);
  const shared = leftWords
    .map((word) => Math.max(...rightWords.map((other) => closeness(word, other))))
    .filter((score) => score >= nearWord);
  const sharedWeight = shared.reduce((sum, score) => sum + score, 0);
  return Math.min(1, (2 * sharedWeight) / (leftWords.length + rightWords.length));
}

/** Whether a text, whatever stands above it, speaks of a kind of section by its name. */
export function speaksOf(kind: SectionKind, bodyText: string, language: Language): boolean {
  const text = toSearchable(foldLetters(bodyText));
  return (indexOf(language).byKind.get(kind)?.mentions ?? []).some((phrase) => text.includes(phrase));
}

/** Of the headings of a document, the one most like a heading of `kind`; undefined when none is near. */
export function nearestHeading(
  kind: SectionKind,
  headings: readonly string[],
  language: Language,
): Nearest | undefined {
  const { exact, byKind } = indexOf(language);
  // "Collection and use" is no sign that "Collection" might be meant for use.
  const variants =
    byKind.get(kind)?.headings.filter((variant) => exact.get(toWords(variant))?.length === 1) ?? [];
  let nearest: Nearest | undefined;
  for (const [index, heading] of headings.entries()) {
    const normalized = normalizeHeading(heading, language);
    const known = exact.get(toWords(normalized));
    if (known !== undefined && !known.includes(kind)) continue;
    const score = Math.max(...variants.map((variant) => likeness(normalized, variant)));
    if (score >= (nearest?.score ?? nearHeading) && score !== nearest?.score)
      nearest = { heading, index, score };
  }
  return nearest;
}
