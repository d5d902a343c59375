import { type Language, type Localized, languages, localize } from '../languages.ts';
import { escapeRegExp } from '../text/escape-reg-exp.ts';
import { folded } from '../text/fold.ts';
import { beforePlace, countries, placeWords } from './lexicon/places.ts';
import { isWordCharacter } from './scan.ts';

/** A place that a text names as one: where something is kept, goes to or comes from. */
export interface Place {
  /** ISO 3166-1 or 3166-2, `EU`, `EEA` or `150`. */
  readonly code: string;
  /** As it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * It stands after a preposition of place, or in a list after one. Others only stand behind a comma, in parentheses or
   * alone, as in “Dublin, Ireland”: another place may be there in the other version, or none.
   */
  readonly firm: boolean;
}

interface Lexicon {
  /** For the first word of a name, the names that begin so, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly (readonly [name: string, code: string])[]>;
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
  /** For the first two characters of a name, by {@link pairIndex}, whether any begins so: a test without reading the word. */
  readonly begins: Uint8Array;
}

let lexicons: Localized<Lexicon> | undefined;

/** Made when first asked for: loading the names of regions takes longer than all the rest. */
function lexiconOf(language: Language): Lexicon {
  lexicons ??= localize(buildLexicon);
  return lexicons[language];
}

function buildLexicon(language: Language): Lexicon {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const namesOf = new Map<string, string[]>();
  const add = (code: string, name: string): void => {
    const names = namesOf.get(code);
    if (!names) namesOf.set(code, [name]);
    else if (!names.includes(name)) names.push(name);
  };
  for (const { code, names } of placeWords) for (const name of names[language]) add(code, name);
  for (const code of countries) add(code, (regions.of(code) ?? code).replaceAll('’', "'"));
  const byFirstWord = new Map<string, (readonly [string, string])[]>();
  for (const [code, names] of namesOf) {
    for (const name of names) {
      const first = firstWord(name, 0);
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), [name, code]]);
    }
  }
  for (const names of byFirstWord.values()) names.sort(([a], [b]) => b.length - a.length);
  const begins = new Uint8Array(1 << 16);
  for (const names of namesOf.values()) for (const name of names) begins[pairIndex(name, 0)] = 1;
  return { byFirstWord, namesOf, begins };
}

/** Two characters as one number; those that share it only take a second look. */
function pairIndex(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff);
}

const letters = /\p{L}+/uy;

function firstWord(text: string, at: number): string {
  letters.lastIndex = at;
  return letters.exec(text)?.[0] ?? '';
}

/** What stands right before a place that is named as one. */
const after: Localized<RegExp> = localize(
  (language) => new RegExp(`(?<![\\p{L}\\d'-])${beforePlace[language]}$`, 'u'),
);
/** Something like a city before a comma or a parenthesis, or a label before a colon; or nothing, in a cell. */
const beside = /(?:^|\p{L}, |\p{L} \(|: )(?:the |la |le |les |l'|en |au |aux )?$/u;
/** What joins a place to the one before it. */
const listed =
  /^(?:, | ?\/ ?| (?:and|or|et|ou|et\/ou|and\/or) |, (?:and|or|et|ou) )(?:in |within |to |from |en |aux? |dans |à |de |du |des |d')?(?:the |la |le |les |l')?$/u;
/** What makes a place part of a name or of a word: “Canada Post”, “Ontario-wide”, “Canada’s capital”. */
const goesOn: Localized<RegExp> = {
  en: /(?: \p{Lu}|[-'@]\p{L}|[\p{L}\d@]|\.\p{L})/uy,
  fr: /(?: \p{Lu}|[-@]\p{L}|[\p{L}\d@]|\.\p{L})/uy,
};
/** More than any preposition with its article takes. */
const mostBefore = 60;

/**
 * The places that a text names as such, in order: countries, provinces and territories of Canada, states, the European
 * Union. Those in the name of an organization, a law or a programme are none.
 */
export function findPlaces(text: string, language: Language): readonly Place[] {
  const { byFirstWord, begins } = lexiconOf(language);
  let plain: string | undefined;
  let last: Place | undefined;
  const places: Place[] = [];
  for (let index = 0; index < text.length; index++) {
    // Nearly every character goes no further than this: names begin with a capital.
    const code = text.charCodeAt(index);
    if (code < 65 || (code > 90 && code < 0xc0) || code > 0xde) continue;
    if (begins[pairIndex(text, index)] === 0 || isWordCharacter(text, index - 1)) continue;
    const names = byFirstWord.get(firstWord(text, index));
    if (!names || index < (last?.end ?? 0)) continue;
    plain ??= plainInPlace(text);
    const found = placeAt(plain, index, names, language);
    if (!found) continue;
    const before = plain.slice(Math.max(0, index - mostBefore), index);
    const isListed = last !== undefined && listed.test(plain.slice(last.end, index));
    const firm = (isListed && last?.firm === true) || after[language].test(before);
    if (!firm && !isListed && !beside.test(before)) continue;
    // « À Québec » may be the city.
    if (language === 'fr' && found.code === 'CA-QC' && !/(?:au|du|le) $/i.test(before)) continue;
    last = { ...found, text: text.slice(found.start, found.end), firm };
    places.push(last);
  }
  return places;
}

function placeAt(
  plain: string,
  start: number,
  names: readonly (readonly [name: string, code: string])[],
  language: Language,
): Pick<Place, 'code' | 'start' | 'end'> | undefined {
  const known = names.find(([name]) => plain.startsWith(name, start));
  if (!known) return undefined;
  const [name, code] = known;
  const end = start + name.length;
  goesOn[language].lastIndex = end;
  return goesOn[language].test(plain) ? undefined : { code, start, end };
}

/** A text with plain spaces, apostrophes and hyphens, each character in its place. */
function plainInPlace(text: string): string {
  return text
    .replace(/[\u00a0\u202f\n\t]/g, ' ')
    .replaceAll('’', "'")
    .replace(/[\u2010\u2011]/g, '-');
}

const patterns = new Map<string, RegExp>();

/** What names a place in any way, in any language and form: adjectives, abbreviations, in names of others. */
function patternOf(code: string): RegExp {
  const known = patterns.get(code);
  if (known) return known;
  const names = languages.flatMap((language) => lexiconOf(language).namesOf.get(code) ?? []).map(plainly);
  const own = placeWords.find((words) => words.code === code)?.stems ?? [];
  // “Japan”, “Japanese”; « Japon », « japonais »: a name without its end begins them.
  const stems =
    own.length > 0 ? own : names.map((name) => escapeRegExp(name.slice(0, Math.max(4, name.length - 2))));
  // Two letters are a word of their own, or they would begin hundreds.
  const starts = stems.map((stem) => stem + (stem.length < 3 ? '(?![a-z])' : ''));
  const whole = names.map(
    (name) => `(?<!new |northern |west |nouveau-)${escapeRegExp(name)}(?![a-z]| du nord|-occ)`,
  );
  const pattern = new RegExp(`(?<![a-z0-9])(?:${[...whole, ...starts].join('|')})`, 'u');
  patterns.set(code, pattern);
  return pattern;
}

function plainly(text: string): string {
  return folded(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/** Whether a text names a place at all, be it by an adjective or in a name. The text is in small letters, without accents. */
export function namesPlace(text: string, code: string): boolean {
  return patternOf(code).test(text);
}

/** A text as {@link namesPlace} reads it. */
export function placeText(text: string): string {
  // “Us” is no country, “US” is; “in French” is a language.
  return plainly(text.replace(/(?<![\p{L}\d])(?:[Uu]s|[Oo]n|[Ee]u)(?![\p{L}\d])/gu, '_')).replace(
    /(?:in|and|or|en|et|ou|le|du) (?:french|francais)(?![a-z])|french (?:version|text|language|translation|only)|(?:version|langue)s? francaises?/g,
    '_',
  );
}

/** Whether one place is a part of the other, or the two overlap: “in Toronto” is in Ontario and in Canada. */
export function overlap(one: string, other: string): boolean {
  const european = (code: string): boolean => code === 'EU' || code === 'EEA' || code === '150';
  if (one.startsWith(`${other}-`) || other.startsWith(`${one}-`)) return true;
  return european(one) && european(other);
}
