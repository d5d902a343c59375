import { blankOut } from '../content/blank-out.ts';
import type { AnyVersion, Block, Link, Passage, Section } from '../content/library.ts';
import { pageTexts } from '../content/section-text.ts';
import type { Language } from '../languages.ts';
import { memoize } from '../memo.ts';
import { fewestWords, mayHoldOther, readShortText } from '../text/detect-language.ts';
import { plainSentencesIn } from '../text/sentences.ts';
import { type ForeignText, lettersOf } from './foreign-passages.ts';
import { languageOfPassage } from './passage-language.ts';

/** A short text, and the passage of the other version that says the same words. */
interface SameText extends ForeignText {
  readonly same: Passage;
}

/** A line of a page: a heading, an item, a cell, a paragraph. */
interface Line {
  readonly section: Section | undefined;
  readonly passage: Passage;
  readonly isHeading: boolean;
  readonly links: readonly Link[];
}

/** A name may have two words in any language; three with a word that holds sentences together are more. */
const fewestOfLine = 3;

/**
 * Lines and sentences of three to eleven words that both versions have word for word, and that are in the other language:
 * left as they were. Their sameness makes up for their few words; names, titles, quotations and what is marked are left out.
 */
export function shortSameTexts(version: AnyVersion, counterpart: AnyVersion): readonly SameText[] {
  const language = counterpart.language;
  return linesOf(version).flatMap((line): readonly SameText[] => {
    const { passage, section } = line;
    if (passage.text.length < 8) return [];
    if (isLeftAsItWas(line, version.language, language)) {
      const same = lettersOfLines(counterpart).get(lettersOf(passage.text));
      if (!same || isTitleOfPage(line, same)) return [];
      return [
        { section, text: passage.text, language, location: () => passage.location, same: same.passage },
      ];
    }
    return sentencesLeft(line, version, language).flatMap(({ text, start }) => {
      const same = lettersOfSentences(counterpart).get(lettersOf(text));
      return same
        ? [{ section, text, language, location: () => version.body.locationIn(passage, start), same }]
        : [];
    });
  });
}

/** Whether the words of a line are those of a sentence or of a phrase in the other language, and not of a name. */
function isLeftAsItWas({ passage, isHeading }: Line, own: Language, other: Language): boolean {
  return !isQuoted(passage.text) && isPhrase(blankOut(passage), own, other, isHeading);
}

function isPhrase(text: string, own: Language, other: Language, isHeading: boolean): boolean {
  // A word of several parts, as a cookie’s name or an address, is one.
  const parts = text.trim().split(/\s+/);
  if (parts.length < fewestOfLine || /[@\\/]\S/.test(text)) return false;
  // Longer ones are many, and looking up each of their words takes long.
  if (parts.length >= fewestWords && parts.filter((part) => /\p{L}/u.test(part)).length >= fewestWords)
    return false;
  const { words, counts, clauses, plain } = readShortText(text);
  if (words < fewestOfLine || words >= fewestWords) return false;
  if (counts[other] === 0 || counts[other] <= 2 * counts[own]) return false;
  if (clauses[other] > 0) return plain > 0 || isHeading || !isTitleCase(text);
  // A French name has small letters: « Commission d’accès à l’information »; an English one has not.
  return plain > 0 && (/^\P{L}*\p{Ll}/u.test(text) || namesInCapitals.has(other));
}

/** Languages that write the words of a name with capitals. */
const namesInCapitals: ReadonlySet<Language> = new Set(['en']);

/** “Do Not Track”: all words but the smallest begin with a capital. */
function isTitleCase(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
}

/** A line between quotation marks is what somebody said, or what a button says. */
function isQuoted(text: string): boolean {
  return /^\s*[«“"‘][^»”"]*[»”"’]\P{L}*$/u.test(text);
}

/** A link that leads both versions to the same page gives the title of that page. */
function isTitleOfPage(line: Line, same: Line): boolean {
  const targetOf = ({ passage, links }: Line): string | undefined =>
    links.find(({ text }) => lettersOf(passage.text) === lettersOf(text))?.target;
  const target = targetOf(line);
  return target !== undefined && /^https?:/i.test(target) && target === targetOf(same);
}

interface LeftSentence {
  readonly text: string;
  readonly start: number;
}

/** The short sentences of a passage in the page’s language that are plainly in the other one. */
function sentencesLeft(
  { passage, isHeading }: Line,
  version: AnyVersion,
  other: Language,
): readonly LeftSentence[] {
  const { text } = passage;
  if (isHeading || text.length < 60 || !mayHoldOther(text, version.language, 1)) return [];
  // All of it is: a finding of its own.
  if (languageOfPassage(passage, version.language) === other) return [];
  const sentences = plainSentencesIn(text);
  if (sentences.length < 2) return [];
  const words = blankOut(passage);
  return sentences.flatMap(({ start, end }) => {
    if (/[«»“”"]/.test(text.slice(start, end))) return [];
    if (!isPhrase(words.slice(start, end), version.language, other, false)) return [];
    return [{ text: text.slice(start, end).trim(), start: start + text.slice(start, end).search(/\S|$/) }];
  });
}

/** The lines of a page in reading order; those of quotations are somebody’s own words. */
const linesOf = memoize((version: AnyVersion): readonly Line[] =>
  pageTexts(version.body).flatMap(({ section, blocks }) => {
    const lines: Line[] = section
      ? [{ section, passage: section.title, isHeading: true, links: section.links }]
      : [];
    const visit = ({ type, passages, links, blocks: inner }: Block): void => {
      if (type === 'quote' || type === 'code') return;
      for (const passage of passages) lines.push({ section, passage, isHeading: false, links });
      inner.forEach(visit);
    };
    blocks.forEach(visit);
    return lines;
  }),
);

/** Made only where a version has a line in the other language, which is seldom. */
const lettersOfLines = memoize(
  (version: AnyVersion): ReadonlyMap<string, Line> =>
    new Map(linesOf(version).map((line) => [lettersOf(line.passage.text), line])),
);

const lettersOfSentences = memoize(
  (version: AnyVersion): ReadonlyMap<string, Passage> =>
    new Map(
      linesOf(version).flatMap(({ passage }) =>
        plainSentencesIn(passage.text).map(
          ({ start, end }) => [lettersOf(passage.text.slice(start, end)), passage] as const,
        ),
      ),
    ),
);
