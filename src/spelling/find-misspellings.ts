import { groupBy } from '../content/group-by.ts';
import type { AnyVersion, Section } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import { type Language, languages, localize } from '../languages.ts';
import { isFunctionWord } from '../text/detect-language.ts';
import { derivationsOf } from './derivations.ts';
import { areKnown, knownAmong } from './dictionary.ts';
import { type Lexicon, lexicons } from './lexicon/lexicon.ts';
import { capitalsOf, unknownWords, wordsOf } from './page-spelling.ts';
import { accentForms, type Slip, slipsTo } from './slips.ts';
import { canadianForms, traditionalForms } from './variants.ts';

/** A word that is spelled otherwise, reported once for a page, where it stands first. */
export interface Misspelling {
  /** `regional`: British or American; `ligature`: French without « œ ». */
  readonly kind: 'misspelled' | 'regional' | 'ligature';
  /** As it is written there. */
  readonly written: string;
  /** How often the page has it. */
  readonly times: number;
  /** The likeliest first; at least one. */
  readonly suggestions: readonly string[];
  readonly section: Section | undefined;
  readonly location: Location;
  readonly length: number;
}

/** What else is known of a page, whose words are right as they are. */
export interface PageContext {
  /** The same page in the other language: what both have alike is a name, or a term of neither. */
  readonly counterpart: AnyVersion | undefined;
  /** Words of the settings in small letters: those said to be right, and names of the organization. */
  words(): ReadonlySet<string>;
}

/** No page has more different ones; a file made of nothing else must not stall the check. */
const mostPerPage = 60;
/** So many times on a page, an unknown word is a term rather than a slip. */
const timesOfTerm = 3;
const mostSuggestions = 3;

/**
 * Words of a page that are misspelled: those that no dictionary and no lexicon has, and that are one slip of the pen away from
 * a word. What is unknown without being near to anything is a term or a name more often than not, and is passed over.
 */
export function findMisspellings(version: AnyVersion, context: PageContext): readonly Misspelling[] {
  const { language } = version;
  const unknown = unknownWords(version);
  if (unknown.length === 0) return [];
  const names = new Set(unknown.filter(({ isName }) => isName).map(({ text }) => text));
  const right = context.words();
  const isRight = (text: string): boolean =>
    names.has(text) ||
    capitalsOf(version).has(text) ||
    singulars(text).some((form) => right.has(form) || lexicons[language].words.has(form));
  const groups = groupBy(
    unknown.filter(({ text }) => !isRight(text)),
    ({ text }) => text,
  );
  const shared = context.counterpart ? wordsOf(context.counterpart) : new Set<string>();
  const words = [...groups.keys()].slice(0, mostPerPage);
  const found: Misspelling[] = [];
  for (const [index, judged] of judge(language, words, wordsOf(version), shared).entries()) {
    const [first, ...others] = groups.get(words[index] ?? '') ?? [];
    if (!judged || !first) continue;
    const { kind, suggestions, isCertain, isForeign } = judged;
    const times = others.length + 1;
    if (!isCertain && (first.amongUnknown || times >= timesOfTerm)) continue;
    if (first.isSetApart && (isForeign || !isCertain)) continue;
    const { written, section, length } = first;
    found.push({
      kind,
      suggestions: suggestions.slice(0, mostSuggestions),
      written,
      times,
      section,
      length,
      location: first.location(),
    });
  }
  return found;
}

/** A word, and what it may be the plural of. */
function singulars(word: string): readonly string[] {
  return /[sx]$/.test(word) ? [word, word.slice(0, -1)] : [word];
}

interface Judged {
  readonly kind: Misspelling['kind'];
  readonly suggestions: readonly string[];
  /** Whether no term or foreign word could be written so. */
  readonly isCertain: boolean;
  /** Whether the other language has it. */
  readonly isForeign: boolean;
}

function judge(
  language: Language,
  words: readonly string[],
  onPage: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): readonly (Judged | undefined)[] {
  const known = new KnownForms(language, words);
  // What both versions have is a name or a term, unless it is a plain word of the other language.
  const isOpen = (word: string): boolean =>
    !known.isRight(word) && (!shared.has(word) || known.isForeign(word));
  return words.map((word) => {
    if (!isOpen(word)) return undefined;
    const variant = known.variantOf(word);
    if (variant !== undefined) return variant;
    const isForeign = known.isForeign(word);
    const suggestions = isForeign
      ? accentedOnPage(word, language, onPage)
      : suggestionsFor(word, language, onPage, known.hasPrefix(word));
    if (suggestions.length === 0) return undefined;
    const isCertain =
      !isForeign &&
      suggestions.some(
        ([one, slip]) => slip === 'accent' || onPage.has(one) || (word.length > 5 && isPlainSlip(slip)),
      );
    return { kind: 'misspelled', suggestions: suggestions.map(([one]) => one), isCertain, isForeign };
  });
}

type Suggestion = readonly [string, Slip];

/** A word of the other language may be one of this without its accents, where the page has that elsewhere: “preferences”. */
function accentedOnPage(
  word: string,
  language: Language,
  onPage: ReadonlySet<string>,
): readonly Suggestion[] {
  return word.length < 6
    ? []
    : accentForms(word, language)
        .filter((form) => onPage.has(form))
        .map((form) => [form, 'accent']);
}

/**
 * Words that one slip made this word of, the likeliest first. Short words are near to many others: of those, only what the
 * page has, words that hold sentences together, and slips that no new word comes of.
 *
 * @param hasPrefix whether the word is a known one with a prefix before it, which new words are made with: then it is right
 *   unless a letter is doubled.
 */
function suggestionsFor(
  word: string,
  language: Language,
  onPage: ReadonlySet<string>,
  hasPrefix: boolean,
): readonly Suggestion[] {
  return nearWords(word, language)
    .filter(([form, slip]) => {
      if (hasPrefix) return slip === 'doubling';
      if (slip === 'accent' || form.length > 5 || onPage.has(form) || isFunctionWord(form, language))
        return true;
      return word.length > 4 && isPlainSlip(slip);
    })
    .sort(([one], [other]) => Number(onPage.has(other)) - Number(onPage.has(one)));
}

/** Slips that no new word comes of. */
function isPlainSlip(slip: Slip): boolean {
  return slip === 'doubling' || slip === 'exchange';
}

/** By language and word: a term that many statements have is near to the same words in each. */
const remembered = localize(() => new Map<string, readonly Suggestion[]>());

/** Words of the dictionary and the lexicon that one slip made a word of, the likeliest slip first. */
function nearWords(word: string, language: Language): readonly Suggestion[] {
  const present = remembered[language].get(word);
  if (present) return present;
  const slips = slipsTo(word, language);
  const known = knownAmong(language, [...slips.keys()]);
  const near = [...slips].filter(([form]) => known.has(form) || lexicons[language].words.has(form));
  remembered[language].set(word, near);
  return near;
}

/** What dictionaries know of forms that follow from unknown words, asked for all at once. */
class KnownForms {
  readonly #language: Language;
  readonly #lexicon: Lexicon;
  readonly #known: ReadonlySet<string>;
  readonly #foreign: ReadonlySet<string>;

  constructor(language: Language, words: readonly string[]) {
    this.#language = language;
    this.#lexicon = lexicons[language];
    const forms = words.flatMap((word) => [
      ...this.#variants(word).map(([form]) => form),
      ...(language === 'fr' ? traditionalForms(word) : []),
      ...this.#rests(word),
      ...this.#compounds(word).flat(),
      ...derivationsOf(word, language).flatMap(({ from, unless = [] }) => [from, ...[unless].flat()]),
    ]);
    const answers = areKnown(language, forms);
    this.#known = new Set(forms.filter((form, index) => answers[index] || this.#lexicon.words.has(form)));
    this.#foreign = new Set(
      languages.flatMap((other) => {
        const answers = other === language ? [] : areKnown(other, words);
        return words.filter((_, index) => answers[index]);
      }),
    );
  }

  isForeign(word: string): boolean {
    return this.#foreign.has(word);
  }

  /** Whether it is a known word with a prefix before it. */
  hasPrefix(word: string): boolean {
    return this.#rests(word).some((rest) => this.#known.has(rest));
  }

  /** Whether it follows from known words, or is spelled by other rules that are right as well. */
  isRight(word: string): boolean {
    if (this.#lexicon.confused.has(word)) return false;
    return (
      this.#compounds(word).some((parts) => parts.every((part) => this.#known.has(part))) ||
      derivationsOf(word, this.#language).some(
        ({ from, unless = '' }) => this.#known.has(from) && !this.#known.has(unless),
      ) ||
      (this.#language === 'fr' && traditionalForms(word).some((form) => this.#known.has(form)))
    );
  }

  variantOf(word: string): Judged | undefined {
    const confused = this.#lexicon.confused.get(word);
    const isForeign = this.isForeign(word);
    if (confused !== undefined)
      return { kind: 'misspelled', suggestions: [confused], isCertain: false, isForeign };
    const variant = this.#variants(word).find(([form]) => this.#known.has(form));
    return variant && { kind: variant[1], suggestions: [variant[0]], isCertain: true, isForeign };
  }

  #variants(word: string): readonly (readonly [string, Misspelling['kind']])[] {
    if (this.#language === 'en') return canadianForms(word).map((form) => [form, 'regional']);
    return word.includes('oe') ? [[word.replaceAll('oe', 'œ'), 'ligature']] : [];
  }

  /** What is left without a prefix. */
  #rests(word: string): readonly string[] {
    return this.#lexicon.prefixes.flatMap((prefix) => {
      const rest = word.startsWith(prefix) ? word.slice(prefix.length) : '';
      return rest.length >= 4 ? [rest] : [];
    });
  }

  /** Two words of four letters and more written as one, as English does more and more. */
  #compounds(word: string): readonly (readonly [string, string])[] {
    if (this.#language !== 'en') return [];
    return Array.from({ length: Math.max(0, word.length - 7) }, (_, index) => [
      word.slice(0, index + 4),
      word.slice(index + 4),
    ]);
  }
}
