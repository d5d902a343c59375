import type { Mark } from '../content/library.ts';
import { plainName } from '../content/names.ts';
import type { Name, OrganizationSettings } from '../content/schemas.ts';
import type { Language } from '../languages.ts';
import { memoize } from '../memo.ts';
import { escapeRegExp } from '../text/escape-reg-exp.ts';
import { overlapping } from '../text/overlapping.ts';

/** Abbreviations of one language's text with what they stand for, as the settings of an organization list them. */
export type Abbreviations = OrganizationSettings['abbreviations'][Language];

/** An abbreviation where it stands in a text. */
export interface AbbreviationOccurrence {
  readonly abbreviation: string;
  readonly longForm: Name;
  /** Indices into the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The language of the text just there. */
  readonly language: string;
}

/**
 * Finds the listed abbreviations in a text, in reading order: as whole words, in the capitals they are listed in. They are
 * not looked for in code and addresses, nor in words of another language unless the long form is in that language too.
 *
 * @param language the page's.
 */
export function findListedAbbreviations(
  { text, marks }: { readonly text: string; readonly marks: readonly Mark[] },
  abbreviations: Abbreviations,
  language: Language,
): readonly AbbreviationOccurrence[] {
  const pattern = patternOf(abbreviations);
  if (!pattern) return [];
  const marksAt = overlapping(marks);
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const [abbreviation] = match;
    const start = match.index;
    const end = start + abbreviation.length;
    const around = marksAt({ start, end });
    if (around.some((mark) => mark.language === undefined)) return [];
    // Of marks within one another the innermost comes first.
    const [innermost] = around;
    const here = innermost?.language ?? language;
    const longForm = abbreviations[abbreviation];
    if (longForm === undefined) return [];
    if (!isSameLanguage(here, language) && !isSameLanguage(here, languageOf(longForm, language))) return [];
    return [{ abbreviation, longForm, start, end, language: here }];
  });
}

/** The language of a name that stands on a page of this language. */
export function languageOf(name: Name, pageLanguage: Language): Language {
  return typeof name === 'string' ? pageLanguage : name.lang;
}

/** `en-CA` is English. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}

/** Words that may stand between an abbreviation and its long form: “… Act (the “Act” or FIPPA)”, « (ci-après la PIPA) ». */
const between =
  '(?:[^\\p{L}\\p{N}]+(?:the|or|called|hereafter|hereinafter|l|la|le|les|ou|dite?|ci-après|appelée?))*[^\\p{L}\\p{N}]*';

/** Whether what the abbreviation stands for is written just before it or just after it, so that no reader has to ask. */
export function isExplainedBeside(text: string, { longForm, start, end }: AbbreviationOccurrence): boolean {
  const written = plain(plainName(longForm));
  const maxDistance = written.length + 60;
  const words = escapeRegExp(written);
  const before = plain(text.slice(Math.max(0, start - maxDistance), start));
  const after = plain(text.slice(end, end + maxDistance));
  return (
    new RegExp(`(?<![\\p{L}\\p{N}])${words}s?${between}$`, 'u').test(before) ||
    new RegExp(`^${between}[^\\p{L}\\p{N}]${words}s?(?![\\p{L}\\p{N}])`, 'u').test(after)
  );
}

/** As it is compared: small letters, plain spaces and apostrophes. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s/g, ' ').replaceAll('’', "'");
}

/** Matches any of them as a whole word, the longest first; “IDs” are several of “ID”. */
const patternOf = memoize((abbreviations: Abbreviations): RegExp | undefined => {
  const keys = Object.keys(abbreviations).sort((a, b) => b.length - a.length);
  if (keys.length === 0) return undefined;
  const words = keys.map(escapeRegExp).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_@]|\\p{L}\\.)(?:${words})(?=s?(?![\\p{L}\\p{N}_@]|\\.\\p{L}))`, 'gu');
});
