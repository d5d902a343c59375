import type { Language, Localized } from '../languages.ts';
import { firstFrom } from '../text/first-from.ts';
import { foldedInPlace } from '../text/fold.ts';
import type { Fact, FactKind } from './fact.ts';
import { type Bound, type BoundWord, wordsAfter, wordsBefore } from './lexicon/bound-words.ts';

/** A value with words beside it that make a limit of it. */
export interface BoundedValue {
  readonly fact: Fact;
  readonly bound: Bound;
  /** As it stands in the text, with these words. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether its sentence denies something: “not within 30 days” may well be « après 30 jours ». */
  readonly denied: boolean;
}

/** What the words before a value may look like beside dates and times, and beside all else. */
const groupOfKind: Partial<Readonly<Record<FactKind, 'length' | 'day'>>> = {
  number: 'length',
  duration: 'length',
  amount: 'length',
  percentage: 'length',
  date: 'day',
  time: 'day',
};

const none: readonly BoundedValue[] = [];
/** No expression is longer than this. */
const reach = 64;

/** Opposites turned round by a denial: “no more than”, « ne dépasse pas ». */
const turned: Readonly<Record<Bound, Bound>> = {
  least: 'most',
  most: 'least',
  later: 'earlier',
  earlier: 'later',
};

/**
 * A denial that turns the words after it round: “no more than”, « ne doit pas dépasser ». With a verb between, it may as well not:
 * “not used for more than a year” is used less.
 */
const deniedRightBefore: Localized<RegExp> = {
  en: /(?<![a-z'])(?:no|not|never|nor|without|cannot|[a-z]+n't)(?: (?:be|ever|last|take|for))? ?$/,
  fr: /(?<![a-z'])(?:pas|jamais|ni|sans|n'|(?:ne|n')(?: ?(?:peut|peuvent|doit|doivent|pourra|pourront|devra|devront|saurait))?)(?: (?:etre|durer|de))? ?$/,
};
const denials: Localized<RegExp> = {
  en: /(?<![a-z'])(?:no|not|never|nor|nobody|none|nothing|without|cannot|unless|except|only|fails?|failure|refus(?:e|es|ed|ing)|prohibit[a-z]*|forbid[a-z]*|ineligible|[a-z]+n't)(?![a-z])/,
  fr: /(?<![a-z'])(?:ne(?! [a-z]+ pas)|n'|pas|jamais|aucune?|sans|sauf|seuls?|seules?|seulement|interdi[a-z]+|refus(?:e|es|ent|er|ez|ons)|defaut|a moins qu[e'])/,
};

/**
 * Values that a sentence makes a limit of: “at least 30 days”, « au plus 5 $ », “after June 1”, « 18 ans et plus ».
 *
 * @param facts those of the passage, in order.
 */
export function findBounds(
  text: string,
  language: Language,
  facts: readonly Fact[],
): readonly BoundedValue[] {
  let found: BoundedValue[] | undefined;
  let passage: FoldedPassage | undefined;
  const asked = (): FoldedPassage => {
    passage ??= new FoldedPassage(folded, language);
    return passage;
  };
  const folded = facts.length === 0 ? '' : foldedInPlace(text);
  for (const fact of facts) {
    const group = groupOfKind[fact.kind];
    if (group === undefined) continue;
    const bounded = boundOf(folded, language, fact, group, asked);
    if (!bounded) continue;
    found ??= [];
    found.push({ ...bounded, fact, text: text.slice(bounded.start, bounded.end) });
  }
  return found ?? none;
}

/** How words before a value end, and how those after it begin: with anything else there are none, as after most numbers. */
const endOfWords = /[a-z'<>≤≥=:] ?[$€£]?$/;
const startOfWords = /^,? ?\(?[a-z]/;

function boundOf(
  folded: string,
  language: Language,
  { start, end, text }: Fact,
  group: 'length' | 'day',
  asked: () => FoldedPassage,
): Omit<BoundedValue, 'fact' | 'text'> | undefined {
  const wordBefore = endOfWords.test(folded.slice(Math.max(0, start - 3), start))
    ? longest(wordsBefore[language][group], folded.slice(Math.max(0, start - reach), start))
    : undefined;
  // « Un maximum » is no value with a limit.
  const wordAfter =
    wordBefore || !startOfWords.test(folded.slice(end, end + 4)) || /^(?:one|une?)$/i.test(text)
      ? undefined
      : longest(wordsAfter[language], folded.slice(end, end + 32));
  const word = wordBefore ?? wordAfter;
  if (!word) return undefined;
  const { sentenceAround, isDenied } = asked();
  const from = wordBefore ? start - word.length : start;
  const to = wordAfter ? end + word.length : end;
  const [sentenceStart, sentenceEnd] = sentenceAround(from, to);
  const context = folded.slice(Math.max(sentenceStart, from - 64), from);
  const denial = word.turns ? deniedRightBefore[language].exec(context) : null;
  // “In no event will it be kept, or shown to anyone, for more than a day”: whether it turns the words round is not told here.
  if (word.turns && !denial && isDenied(folded.slice(sentenceStart, from))) return undefined;
  const rest = denial
    ? folded.slice(sentenceStart, from - denial[0].length) + folded.slice(to, sentenceEnd)
    : folded.slice(sentenceStart, from) + folded.slice(to, sentenceEnd);
  return {
    bound: denial ? turned[word.bound] : word.bound,
    start: denial ? from - (denial[0].length > 12 ? 0 : denial[0].length) : from,
    end: to,
    denied: isDenied(rest),
  };
}

/** A passage in small letters, without accents, in which values have limits: read whole once, however many they are. */
class FoldedPassage {
  readonly #text: string;
  readonly #language: Language;
  readonly #deniesSomething: boolean;
  /** Where signs that end a sentence stand, before which the next one begins; and where sentences end. */
  readonly #starts: readonly number[];
  readonly #stops: readonly number[];

  constructor(folded: string, language: Language) {
    this.#text = folded;
    this.#language = language;
    this.#deniesSomething = denials[language].test(this.#text);
    this.#starts = Array.from(this.#text.matchAll(/[.!?;] |\n/g), ({ index }) => index);
    this.#stops = Array.from(this.#text.matchAll(/[.!?;](?= |$)|\n/g), ({ index }) => index);
  }

  /** Whether a part of it denies something. */
  readonly isDenied = (part: string): boolean => this.#deniesSomething && denials[this.#language].test(part);

  /** Where the sentence begins and ends that the text from one place to another stands in. */
  readonly sentenceAround = (from: number, to: number): readonly [number, number] => {
    const before = firstFrom(this.#starts, Math.max(from, 1)) - 1;
    const start = before < 0 ? 0 : (this.#starts[before] ?? -1) + 1;
    return [start, this.#stops[firstFrom(this.#stops, to)] ?? this.#text.length];
  };
}

/** Of the words that stand there, those that take in most: “at the latest” says another thing than “latest”. */
function longest(
  words: readonly BoundWord[],
  text: string,
): (BoundWord & { readonly length: number }) | undefined {
  let best: (BoundWord & { readonly length: number }) | undefined;
  for (const word of words) {
    const length = word.pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { ...word, length };
  }
  return best;
}
