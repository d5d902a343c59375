import { blankOut } from '../content/blank-out.ts';
import type { AnyVersion, Passage } from '../content/library.ts';
import { memoize } from '../memo.ts';
import { folded } from '../text/fold.ts';
import type { LocatedWords } from './compare-wording.ts';
import { documentTexts, partText } from './part-text.ts';
import type { Part } from './parts.ts';
import { isLeftInOther } from './passage-language.ts';

/** A word with a capital within a sentence, as names have it. Whether it is one, a dictionary knows. */
export interface CapitalWord extends LocatedWords {
  /** Whether the other version says it in another section. */
  readonly isElsewhere: boolean;
  /** Whether its own part has it in small letters as well. */
  readonly isWord: boolean;
}

/** Such words of two parts that answer each other, where the counterpart does not have them. */
export interface NameDifference {
  readonly original: Part;
  readonly other: Part;
  readonly lefts: readonly CapitalWord[];
  readonly rights: readonly CapitalWord[];
}

type PartPair = readonly [Part, Part];
/**
 * A word, or a comma, stands before it, or an article is elided: a capital there begins no sentence, title or item. With another
 * capital inside, it is a programme or an abbreviation, which each language calls its own way.
 */
const capital = /(?<=[\p{L}\p{N}],?[\s\u00a0]|\p{L}['’])\p{Lu}\p{Ll}{3,}(?![\p{L}\p{M}\p{N}@_]|[./-]\p{L})/gu;

/** @param pairs of parts of one document, all of them: a name may be said in another section. */
export function compareNames(pairs: readonly PartPair[]): readonly NameDifference[] {
  const [leftDocument, rightDocument] = documentTexts(pairs, foldedText);
  return pairs.flatMap(([original, other]) => {
    const lefts = aloneIn(original, other, rightDocument);
    const rights = aloneIn(other, original, leftDocument);
    return lefts.length + rights.length === 0 ? [] : [{ original, other, lefts, rights }];
  });
}

const foldedText = memoize((part: Part): string => folded(partText(part, ({ target }) => target)));

function aloneIn(part: Part, counterpart: Part, document: () => string): readonly CapitalWord[] {
  const seen = new Set<string>();
  const words = part.units.flatMap(({ passages }) =>
    passages.flatMap((passage) => capitalWords(passage, part.version)),
  );
  return words.flatMap((word) => {
    const { text } = word;
    if (seen.has(text)) return [];
    seen.add(text);
    const stem = stemOf(text);
    if (foldedText(counterpart).includes(stem)) return [];
    const small = text.toLowerCase();
    const isWord = part.units.some((unit) => unit.text.includes(small));
    return [{ ...word, isWord, isElsewhere: document().includes(stem) }];
  });
}

/** Without the sign of a plural. */
function stemOf(word: string): string {
  return folded(word).replace(/s$/, '');
}

function capitalWords(passage: Passage, { language, body }: AnyVersion): readonly LocatedWords[] {
  if (isLeftInOther(passage, language)) return [];
  return [...blankOut(passage).matchAll(capital)].map(({ 0: text, index }) => ({
    text,
    length: text.length,
    location: () => body.locationIn(passage, index),
  }));
}
