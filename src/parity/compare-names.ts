import { blankOut } from '../content/blank-out.ts';
import type { AnyVersion, Passage } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import { memoize } from '../memo.ts';
import { folded } from '../text/fold.ts';
import type { Part } from './parts.ts';
import { languageOfPassage } from './passage-language.ts';

/** A word with a capital within a sentence, as names have it. Whether it is one, a dictionary knows. */
export interface CapitalWord {
  readonly text: string;
  /** Whether the other version says it in another section. */
  readonly isElsewhere: boolean;
  /** Whether its own part has it in small letters as well. */
  readonly isWord: boolean;
  location(): Location;
}

/** Such words of two parts that answer each other, where the counterpart does not have them. */
export interface NameDifference {
  readonly original: Part;
  readonly other: Part;
  readonly lefts: readonly CapitalWord[];
  readonly rights: readonly CapitalWord[];
}

type PartPair = readonly [Part, Part];
type Ask = () => string;

/**
 * A word, or a comma, stands before it, or an article is elided: a capital there begins no sentence, title or item. With another
 * capital inside, it is a programme or an abbreviation, which each language calls its own way.
 */
const capital = /(?<=[\p{L}\p{N}],?[\s\u00a0]|\p{L}['’])\p{Lu}\p{Ll}{3,}(?![\p{L}\p{M}\p{N}@_]|[./-]\p{L})/gu;

/** @param pairs of parts of one document, all of them: a name may be said in another section. */
export function compareNames(pairs: readonly PartPair[]): readonly NameDifference[] {
  const documents = ([0, 1] as const).map((side): Ask => {
    let text: string | undefined;
    return () => {
      text ??= pairs.map((pair) => partText(pair[side])).join('\n');
      return text;
    };
  });
  const [leftDocument = () => '', rightDocument = () => ''] = documents;
  return pairs.flatMap(([original, other]) => {
    const lefts = aloneIn(original, other, rightDocument);
    const rights = aloneIn(other, original, leftDocument);
    return lefts.length + rights.length === 0 ? [] : [{ original, other, lefts, rights }];
  });
}

const partText = memoize((part: Part): string =>
  folded(
    [
      part.heading,
      ...part.units.flatMap(({ text, links }) => [text, ...links.map(({ target }) => target)]),
      ...(part.section ? [] : [part.version.frontMatter.values.title]),
    ].join('\n'),
  ),
);

function aloneIn(part: Part, counterpart: Part, document: Ask): readonly CapitalWord[] {
  const seen = new Set<string>();
  const words = part.units.flatMap(({ passages }) =>
    passages.flatMap((passage) => capitalWords(passage, part.version)),
  );
  return words.flatMap(({ text, location }) => {
    if (seen.has(text)) return [];
    seen.add(text);
    const stem = stemOf(text);
    if (partText(counterpart).includes(stem)) return [];
    const small = text.toLowerCase();
    const isWord = part.units.some((unit) => unit.text.includes(small));
    return [{ text, location, isWord, isElsewhere: document().includes(stem) }];
  });
}

/** Without the sign of a plural. */
function stemOf(word: string): string {
  return folded(word).replace(/s$/, '');
}

function capitalWords(passage: Passage, { language, body }: AnyVersion) {
  // What was left in the other language is a finding of its own.
  if ((languageOfPassage(passage, language) ?? language) !== language) return [];
  return [...blankOut(passage).matchAll(capital)].map(({ 0: text, index }) => ({
    text,
    location: () => body.locationIn(passage, index),
  }));
}
