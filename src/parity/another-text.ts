import { sentencesIn } from '../text/sentences.ts';
import type { AlignedParts } from './align-parts.ts';
import { factsOfPart, type Part, type Unit } from './parts.ts';
import { overlap, traitsOf } from './similarity.ts';

/** How two versions compare that are not the same text, one in each language. */
export interface AnotherText {
  /** Of the original, and of the other version. */
  readonly sections: readonly [number, number];
  readonly sentences: readonly [number, number];
  /** Of the paragraphs, items and rows of the shorter version that can be told by their words, how many the other one has. */
  readonly answered: number;
  readonly compared: number;
  /** Values that both state, of all that the one with fewer states. */
  readonly commonFacts: number;
  readonly facts: number;
}

/** From here on, so much of the structure has no counterpart that the texts themselves are looked at. */
const leastUnanswered = 0.75;
/** Words enough to tell a paragraph by: the same roots come up all over two statements. */
const fewestStems = 8;
/** Paragraphs enough to judge a text by. */
const fewestCompared = 6;
/**
 * English and French share at least this much of the roots of a paragraph and its translation in most cases (the middle
 * one of 31 pairs of documents: 0.40), and seldom of two paragraphs that only speak of like things (0.21).
 */
const alike = 0.3;
/** Translations had 47 % of their paragraphs and more alike, half-translated and outdated ones too; other texts 30 % at most. */
const mostAnswered = 0.4;

/**
 * Judges whether the other version is another text altogether, instead of a translation that lacks something: most of its
 * structure has no counterpart, and most of what it does say is not in the original. Undefined when it is not, or in doubt.
 */
export function judgeAnotherText(
  left: readonly Part[],
  right: readonly Part[],
  { pairs, outOfOrder, leftOnly, rightOnly }: AlignedParts,
): AnotherText | undefined {
  const sizes = (parts: readonly Part[]): number => parts.reduce((sum, { units }) => sum + units.length, 0);
  const unanswered =
    [...pairs, ...outOfOrder].reduce((sum, [a, b]) => sum + Math.abs(a.units.length - b.units.length), 0) +
    sizes(leftOnly) +
    sizes(rightOnly);
  const units = [sizes(left), sizes(right)] as const;
  if (2 * unanswered < leastUnanswered * (units[0] + units[1])) return undefined;
  const [shorter, longer] = units[0] < units[1] ? [left, right] : [right, left];
  const [compared, others] = [stemsOf(shorter), stemsOf(longer)];
  if (compared.length < fewestCompared) return undefined;
  const answered = compared.filter((stems) => others.some((other) => overlap(stems, other) >= alike)).length;
  if (answered > mostAnswered * compared.length) return undefined;
  const sections = (parts: readonly Part[]): number => parts.filter(({ section }) => section).length;
  const [one, two] = [valuesOf(left), valuesOf(right)];
  return {
    sections: [sections(left), sections(right)],
    sentences: [countSentences(left), countSentences(right)],
    answered,
    compared: compared.length,
    commonFacts: [...one].filter((value) => two.has(value)).length,
    facts: Math.min(one.size, two.size),
  };
}

function countSentences(parts: readonly Part[]): number {
  return parts
    .flatMap(({ units, version: { language } }) =>
      units.map(({ text }) => sentencesIn(text, language).length),
    )
    .reduce((sum, count) => sum + count, 0);
}

function valuesOf(parts: readonly Part[]): ReadonlySet<string> {
  const facts = parts.flatMap(factsOfPart).filter(({ optional }) => !optional);
  return new Set(facts.map(({ kind, value }) => `${kind} ${value}`));
}

function stemsOf(parts: readonly Part[]): readonly ReadonlySet<string>[] {
  return parts
    .flatMap(({ units }) => units)
    .filter(({ type }: Unit) => type !== 'code')
    .map(({ text, facts }) => traitsOf(text, facts).stems)
    .filter(({ size }) => size >= fewestStems);
}
