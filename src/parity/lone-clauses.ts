import { type Language, type Localized, localize } from '../languages.ts';
import { memoize } from '../memo.ts';
import { foundInSentences, haveSameValues, type SentencePair } from './answering-sentences.ts';
import type { LocatedWords } from './compare-wording.ts';
import { lengthRatio } from './lone-sentences.ts';
import type { Part } from './parts.ts';
import type { UnitPair } from './unit-pairs.ts';
import type { Sentence } from './unit-sentences.ts';
import { type ContentWord, contentWords, isLight } from './vocabulary.ts';

/** A clause, or an item of an enumeration, that a sentence has and its counterpart has not. */
export interface LoneClause {
  readonly clause: LocatedWords;
  /** The sentence of the other version that lacks it. */
  readonly missingFrom: Sentence;
  readonly in: Part;
  readonly missingIn: Part;
}

/** A part of a sentence between two signs or words that part clauses. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Whether it stands in an enumeration with the one before: after a comma, “and” or “or”. */
  readonly isListed: boolean;
  /** Whether “and” or “or” stands before it. */
  readonly isLast: boolean;
}

interface Segment extends Stretch {
  readonly words: readonly ContentWord[];
}

interface Read {
  readonly text: string;
  readonly all: readonly ContentWord[];
  readonly signs: ReadonlySet<string>;
  /** Without those that say little by themselves. */
  readonly words: readonly ContentWord[];
  readonly segments: readonly Segment[];
}

const openings: Localized<string> = {
  en: 'but|unless|except|if|when|where|while|once|until|so that|such as|including|together with|in order to|which|who|whose|because|without|as well as',
  fr: "mais|à moins|sauf|si|lorsque|lorsqu[’']|quand|où|afin|pour|dont|qui|parce|car|sans|ainsi que|y compris|notamment|tels?|telles?|une fois|jusqu|s[’']ils?",
};

const listing: Localized<string> = { en: 'and|or|nor', fr: 'et|ou|ni' };

/** A comma of a figure has no space after it. */
const cuts: Localized<RegExp> = localize(
  (language) =>
    new RegExp(
      `\\s*(?<sign>,(?=\\s)|[;:()\\u2013\\u2014])\\s*(?:(?<last>${listing[language]})\\s)?|\\s+(?<and>${listing[language]})\\s+|\\s+(?=(?:${openings[language]})(?!\\p{L}))`,
      'giu',
    ),
);

/** What one language says by the way, and the other leaves out. */
const byTheWay: Localized<RegExp> = {
  en: /\b(?:of course|for (?:example|instance)|(?:if|where|when|as) (?:applicable|appropriate|needed|necessary|required|possible|any)|in (?:other words|practice|particular|general|turn|fact|this case)|at (?:any|all) times?|at this time|as the case may be|as soon as possible|on request|that is|as follows|as well)\b/giu,
  fr: /(?<!\p{L})(?:le cas échéant|s[’']il y a lieu|s[’']il vous plaît|le (?:moment|jour) venu|en tout temps|à tout moment|à cet égard|à cette fin|pour ce faire|en l[’']occurrence|autrement dit|bien entendu|bien sûr|de fait|en fait|en effet|en pratique|en particulier|en outre|au besoin|sur demande|sur place|entre autres|comme suit|à titre d[’']exemple|par exemple|(?:dans la mesure du|si|dès que) possible|d[’']une part|d[’']autre part|c[’']est-à-dire|à savoir|cela veut dire|dans ce cas)(?!\p{L})/giu,
};

/** The segments of a sentence, before their words are read. */
const stretchesOf = memoize(({ text }: Sentence, language: Language): readonly Stretch[] => {
  const found: Stretch[] = [];
  let [start, isListed, isLast] = [0, false, false];
  const cut = (end: number): void => {
    if (/\p{L}/u.test(text.slice(start, end))) found.push({ start, end, isListed, isLast });
  };
  for (const { 0: gap, index, groups } of text.matchAll(cuts[language])) {
    cut(index);
    start = index + gap.length;
    isLast = Boolean(groups?.['last'] ?? groups?.['and']);
    isListed = groups?.['sign'] === ',' || groups?.['and'] !== undefined;
  }
  cut(text.length);
  return found;
});

const read = memoize((sentence: Sentence, language: Language): Read => {
  const { text } = sentence;
  const all = contentWords(text, language);
  const aside = [...text.matchAll(byTheWay[language])];
  const words = all.filter(
    (word) =>
      !isLight(word, language) &&
      !aside.some(({ 0: phrase, index }) => word.start >= index && word.end <= index + phrase.length),
  );
  const segments = stretchesOf(sentence, language).map((stretch) => ({
    ...stretch,
    words: words.filter((word) => word.start >= stretch.start && word.end <= stretch.end),
  }));
  return { text, all, signs: new Set(all.flatMap(({ signs }) => signs)), words, segments };
});

/** How much it says that a word has no counterpart: those with other translations than are known, and names, may well have one. */
function weightOf({ known }: ContentWord): number {
  return known ? 1 : 0.4;
}

function isAmong(word: ContentWord, signs: ReadonlySet<string>): boolean {
  return word.signs.some((sign) => signs.has(sign));
}

function weigh(words: readonly ContentWord[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

/**
 * The words that one of two sentences has more than the other: whole segments that nothing in the other answers, where the rest of
 * the two sentences answers each other without them. A translation that only says it otherwise leaves words over on both sides.
 *
 * @param ratio how many characters the other takes for each of the own.
 */
function loneWords(
  own: Read,
  other: Read,
  ratio: number,
): { readonly start: number; readonly end: number } | undefined {
  const { segments, words, text } = own;
  if (segments.length <= other.segments.length) return undefined;
  const isMissed = (word: ContentWord): boolean => !isAmong(word, other.signs);
  const missed = words.filter(isMissed);
  if (!missed.some(({ known }) => known)) return undefined;
  const excess = text.length * ratio - other.text.length;
  for (const [from, first] of segments.entries()) {
    for (const [count, last] of segments.slice(from, from + mostSegments).entries()) {
      if (count + 1 === segments.length) continue;
      if (!first.words.some(isMissed) || !last.words.some(isMissed)) continue;
      const [start, end] = [first.start, last.end];
      const isWithin = (word: ContentWord): boolean => word.start >= start && word.end <= end;
      const rest = words.filter((word) => !isWithin(word));
      const remaining = new Set(own.all.filter((word) => !isWithin(word)).flatMap(({ signs }) => signs));
      const inside = words.filter(isWithin);
      const score = inside.reduce((sum, word) => sum + surplusOf(word, rest, other, isMissed(word)), 0);
      const known = inside.filter((word) => word.known && isMissed(word)).length;
      const leftOver = weigh(other.words.filter((word) => !isAmong(word, remaining)));
      const alsoMissed = weigh(rest.filter(isMissed));
      const length = (end - start) * ratio;
      const isClause =
        known >= 2 &&
        score >= 1.9 &&
        leftOver <= 0.2 * score &&
        alsoMissed <= 0.5 * score + 0.4 &&
        excess >= 0.45 * length &&
        excess <= 1.6 * length + 25;
      if (isClause) return { start, end };
      const isItem =
        count === 0 &&
        known >= 1 &&
        inside.every(isMissed) &&
        leftOver <= (score < 2 ? 0 : 0.4) &&
        alsoMissed <= 0.4 &&
        excess >= -0.2 * text.length &&
        isListItem(from, own, other, remaining);
      if (isItem) return { start, end };
    }
  }
  return undefined;
}

/** In characters; what is longer is no sentence that one reads, and takes time that grows with the square. */
const longestSentence = 1_000;
/** No clause has more segments. */
const mostSegments = 4;

/** What a word adds to the proof; one whose counterparts all answer other words as well adds a little. */
function surplusOf(word: ContentWord, rest: readonly ContentWord[], other: Read, isMissed: boolean): number {
  if (isMissed) return weightOf(word);
  const answers = other.words.filter((answer) => isAmong(answer, new Set(word.signs)));
  const signs = new Set(answers.flatMap(({ signs }) => signs));
  const rivals = rest.filter((rival) => isAmong(rival, signs));
  return answers.length > 0 && rivals.length >= answers.length ? (word.known ? 0.4 : 0.1) : -0.7;
}

/** Whether a segment stands in an enumeration of three and more, all others of which the other sentence has. */
function isListItem(at: number, own: Read, other: Read, remaining: ReadonlySet<string>): boolean {
  const { segments } = own;
  let [from, to] = [at, at];
  while (from > 0 && segments[from]?.isListed) from -= 1;
  while (segments[to + 1]?.isListed) to += 1;
  const list = segments.slice(from, to + 1);
  if (list.length < 3 || !list.slice(1).some(({ isLast }) => isLast)) return false;
  const others = segments.filter((_, index) => index !== at && index >= from && index <= to);
  return (
    others.every(({ words }) => words.some((word) => isAmong(word, other.signs))) &&
    other.segments.every(({ words }) => words.length === 0 || words.some((word) => isAmong(word, remaining)))
  );
}

/** The clauses and items of enumerations that a paragraph or item has more than the one that answers it. */
export function loneClauses(pair: UnitPair, left: Part, right: Part): readonly LoneClause[] {
  // The cells of a row are no sentences, and an answer says no more than a reader has time for.
  if (pair.left.type === 'row' || left.answer || !pair.inStep) return [];
  const [one, other] = [left.version.language, right.version.language];
  const mayLack = ([own, answer]: SentencePair): boolean =>
    Math.max(own.text.length, answer.text.length) <= longestSentence &&
    // Reading their words takes longest, and one that has no segment more has none that the other lacks.
    stretchesOf(own, one).length !== stretchesOf(answer, other).length &&
    haveSameValues(own, answer);
  const found = foundInSentences(pair, { left, right }, (...sentences) =>
    mayLack(sentences) ? eitherLoneWords(sentences, [one, other]) : undefined,
  );
  return found.map(([[own, answer], { start, end, isLeft }]) =>
    isLeft
      ? { clause: own.wordsAt(start, end), missingFrom: answer, in: left, missingIn: right }
      : { clause: answer.wordsAt(start, end), missingFrom: own, in: right, missingIn: left },
  );
}

function eitherLoneWords([left, right]: SentencePair, [one, other]: readonly [Language, Language]) {
  const [own, answer] = [read(left, one), read(right, other)];
  const here = loneWords(own, answer, lengthRatio[other]);
  if (here) return { ...here, isLeft: true };
  const there = loneWords(answer, own, lengthRatio[one]);
  return there && { ...there, isLeft: false };
}
