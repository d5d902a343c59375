import type { Localized } from '../../languages.ts';
import { type Evidence, evidenceAt, type Part, type Reading, type Sentence } from './reading.ts';

/** Patterns over folded sentences: lower case, no accents, plain apostrophes. */
export type Pattern = Localized<RegExp>;

/** Something that a text can show. */
export interface Element {
  /** In sections on the subject. */
  find(parts: readonly Part[], reading: Reading): Evidence | undefined;
  /**
   * In the rest of the text, where more is asked of a sentence. It settles nothing, but silence must not be claimed.
   * Absent where words alone would mislead.
   */
  findElsewhere?(parts: readonly Part[], reading: Reading): Evidence | undefined;
}

interface Words {
  readonly words: Pattern;
  /** Must stand in the same sentence. */
  readonly with?: Pattern;
  /** Must stand in the same sentence too where the section is on another subject. */
  readonly topic?: Pattern;
  /** The heading counts as well. */
  readonly inHeading?: true;
  /** A denial says as much as a statement does: “it is never shared”. */
  readonly denialCounts?: true;
}

/** An element that words of one sentence show. */
export function shownByWords({ words, with: second, topic, inHeading, denialCounts }: Words): Element {
  const search = (
    parts: readonly Part[],
    reading: Reading,
    wanted: readonly Pattern[],
    headings: boolean,
  ) => {
    for (const part of parts) {
      const heading = headings && part.title ? [part.title] : [];
      for (const sentence of [...heading, ...part.sentences]) {
        const at = matchIn(sentence, words[reading.language], denialCounts === true);
        if (at === undefined) continue;
        if (wanted.every((pattern) => pattern[reading.language].test(sentence.folded)))
          return evidenceAt(reading, part, sentence.passage, sentence.start + at);
      }
    }
    return undefined;
  };
  const always = second ? [second] : [];
  return {
    find: (parts, reading) => search(parts, reading, always, inHeading === true),
    ...(topic
      ? { findElsewhere: (parts, reading) => search(parts, reading, [...always, topic], false) }
      : {}),
  };
}

/** An element that any one of several shows, the first that does. */
export function anyOf(...elements: readonly Element[]): Element {
  const firstOf = (
    finders: readonly (Element['find'] | undefined)[],
    parts: readonly Part[],
    reading: Reading,
  ): Evidence | undefined => {
    for (const find of finders) {
      const found = find?.(parts, reading);
      if (found) return found;
    }
    return undefined;
  };
  return {
    find: (parts, reading) =>
      firstOf(
        elements.map(({ find }) => find),
        parts,
        reading,
      ),
    findElsewhere: (parts, reading) =>
      firstOf(
        elements.map(({ findElsewhere }) => findElsewhere),
        parts,
        reading,
      ),
  };
}

/** Index of the first match that is not denied, or undefined. */
function matchIn({ folded }: Sentence, pattern: RegExp, denialCounts: boolean): number | undefined {
  for (const match of folded.matchAll(new RegExp(pattern.source, 'g'))) {
    if (denialCounts || !isDenied(folded, match.index, match.index + match[0].length)) return match.index;
  }
  return undefined;
}

const deniedBefore =
  /(?:\b(?:not|no|never|cannot|nor|neither|nothing|nobody|none|without|pas|jamais|aucune?|rien|sans|ni)\b|n't\b)[^,;:]{0,45}$/;
const deniedAfter = /^[^,;:]{0,12}\bpas\b/;
/** « nous n’utilisons jamais votre nom pour… », where the words looked for go around the denial. */
const denialWithin = /^[a-z]+ (?:pas|jamais|aucune?|rien)\b/;
const frenchParticle = /\b(?:ne |n')[^,;:]{0,45}$/;

/** “We do not use encryption”, « nous ne chiffrons pas ». */
function isDenied(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  if (deniedBefore.test(before)) return true;
  if (/\b(?:ne |n')$/.test(before) && denialWithin.test(folded.slice(start, end))) return true;
  return (
    frenchParticle.test(folded.slice(Math.max(0, start - 60), end)) && deniedAfter.test(folded.slice(end))
  );
}
