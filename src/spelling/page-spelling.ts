import type { AnyVersion, Passage, Section } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import { pageTexts } from '../content/section-text.ts';
import type { Language } from '../languages.ts';
import { memoize } from '../memo.ts';
import { areKnown } from './dictionary.ts';
import { lexicons } from './lexicon/lexicon.ts';
import { sentenceStarts } from './sentence-start.ts';
import { type WrittenWord, writtenWords } from './words-in-text.ts';

/** A word that the dictionary of its page does not have. */
export interface UnknownWord {
  /** In small letters. */
  readonly text: string;
  readonly written: string;
  /** Whether it begins with a capital within a sentence, as names do. */
  readonly isName: boolean;
  /**
   * Whether the word before or after is unknown as well, and no name: both are then of another language, or quoted. So it is
   * of the parts of one compound, and where every fourth word of a text is unknown.
   */
  readonly amongUnknown: boolean;
  /** Whether it is set apart, by italics or bold or within quotation marks: as terms are, and words of another language. */
  readonly isSetApart: boolean;
  readonly section: Section | undefined;
  readonly length: number;
  location(): Location;
}

interface PageText {
  readonly text: string;
  readonly emphasis: Passage['emphasis'];
  readonly words: readonly WrittenWord[];
  /** Whether its long words all begin with capitals, as those of English titles do: a capital there marks no name. */
  readonly isTitleCase: boolean;
  readonly section: Section | undefined;
  locationAt(index: number): Location;
}

/** A file with more is none that people read; it must not stall the check. */
const mostWordsPerPage = 20_000;

/** Every text of a page with its words: title and description, then what stands below. */
const textsOf = memoize(({ body, frontMatter, language }: AnyVersion): readonly PageText[] => {
  let left = mostWordsPerPage;
  const toText = (
    passage: Pick<Passage, 'text' | 'marks' | 'emphasis'>,
    isHeading: boolean,
    section: Section | undefined,
    locationAt: (index: number) => Location,
  ): PageText => {
    const words = left > 0 ? writtenWords(passage, language) : [];
    left -= words.length;
    const { text, emphasis } = passage;
    return { text, emphasis, words, isTitleCase: isHeading && isInTitleCase(words), section, locationAt };
  };
  const ofFrontMatter = (['title', 'description'] as const).map((key) =>
    toText({ text: frontMatter.values[key], marks: [] }, key === 'title', undefined, (index) =>
      frontMatter.textLocations([key])(index),
    ),
  );
  const ofBody = pageTexts(body).flatMap(({ section, withHeading }) =>
    withHeading.map((passage) =>
      toText(passage, passage === section?.title, section, (index) => body.locationIn(passage, index)),
    ),
  );
  return [...ofFrontMatter, ...ofBody];
});

/** Short words stay small in titles, and the first word has its capital anyway. */
function isInTitleCase(words: readonly WrittenWord[]): boolean {
  const long = words.slice(1).filter(({ text }) => text.length > 3);
  return long.length > 0 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** The words of a page and the parts of its compounds, in small letters. */
export const wordsOf = memoize(
  (version: AnyVersion): ReadonlySet<string> =>
    new Set(
      textsOf(version).flatMap(({ words }) =>
        words.flatMap(({ text }) => [text, ...text.split('-')]).map((text) => text.toLowerCase()),
      ),
    ),
);

/** Longer quotations are sentences. */
const longestQuoted = 60;
const opened = /[«“][^»”.!?]*$/;
const closed = /^[^«“.!?]*[»”]/;

function isSetApart({ text, emphasis = [] }: PageText, { start, end }: WrittenWord): boolean {
  return (
    emphasis.some((part) => part.start === start && part.end === end) ||
    (opened.test(text.slice(Math.max(0, start - longestQuoted), start)) &&
      closed.test(text.slice(end, end + longestQuoted)))
  );
}

/** The words of a page that stand in capitals, in small letters: what is an abbreviation there is one without them, too. */
export const capitalsOf = memoize(
  (version: AnyVersion): ReadonlySet<string> =>
    new Set(
      textsOf(version).flatMap(({ text }) =>
        (text.match(/(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu) ?? []).map((word) => word.toLowerCase()),
      ),
    ),
);

/** What the dictionary of a page's language does not have, in reading order. */
export const unknownWords = memoize((version: AnyVersion): readonly UnknownWord[] => {
  const { language } = version;
  const texts = textsOf(version);
  const words = texts.flatMap((text) => text.words);
  const unknown = unknownAmong(language, words);
  return unknown.size === 0 ? [] : texts.flatMap((text) => unknownIn(text, unknown, language));
});

/** By word, the parts of it that are unknown: the whole of a simple word, some parts of a compound. */
type UnknownParts = ReadonlyMap<WrittenWord, readonly WrittenWord[]>;

function unknownAmong(language: Language, words: readonly WrittenWord[]): UnknownParts {
  const parts = withoutKnown(language, words).map((word) => [word, partsOf(word, language)] as const);
  const unknown = new Set(
    withoutKnown(
      language,
      parts.flatMap(([, some]) => some),
    ),
  );
  return new Map(
    parts
      .map(([word, some]) => [word, some.filter((part) => unknown.has(part))] as const)
      .filter(([, some]) => some.length > 0),
  );
}

function withoutKnown(language: Language, words: readonly WrittenWord[]): readonly WrittenWord[] {
  const texts = words.map(({ text }) => text);
  const known = areKnown(language, texts);
  return words.filter((_, index) => !known[index]);
}

/** Shorter parts are endings and particles: « a-t-il », “add-ons”, « employé-e-s ». */
const fewestLettersOfPart = 4;

function partsOf(word: WrittenWord, language: Language): readonly WrittenWord[] {
  if (!word.text.includes('-')) return [word];
  let start = word.start;
  return word.text.split('-').flatMap((text) => {
    const part = { text, start, end: start + text.length };
    start = part.end + 1;
    return text.length < fewestLettersOfPart || lexicons[language].parts.has(text.toLowerCase())
      ? []
      : [part];
  });
}

/** A text with fewer unknown words may have as many slips. */
const fewestOfForeignText = 4;

function unknownIn(page: PageText, unknown: UnknownParts, language: Language): readonly UnknownWord[] {
  const { text, words, isTitleCase, section, locationAt } = page;
  let starts: ReadonlySet<number> | undefined;
  const isName = ({ text: written, start }: WrittenWord): boolean => {
    if (isTitleCase || !/^\p{Lu}/u.test(written)) return false;
    starts ??= sentenceStarts(text, language);
    return !starts.has(start);
  };
  const isSmall = (word: WrittenWord | undefined): boolean =>
    word !== undefined && unknown.has(word) && /^\p{Ll}/u.test(word.text);
  const small = words.filter(isSmall).length;
  const isForeign = small >= fewestOfForeignText && small * 4 >= words.length;
  return words.flatMap((word, index) => {
    const parts = unknown.get(word) ?? [];
    const amongUnknown =
      isForeign || parts.length > 1 || isSmall(words[index - 1]) || isSmall(words[index + 1]);
    return parts.map((part) => ({
      text: part.text.toLowerCase(),
      written: part.text,
      isName: isName(part),
      amongUnknown,
      isSetApart: isSetApart(page, part),
      section,
      length: part.end - part.start,
      location: () => locationAt(part.start),
    }));
  });
}
