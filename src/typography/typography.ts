import type { Language } from '../languages.ts';
import { memoize } from '../memo.ts';
import { doubledElisions, doubledWords } from './doubled-words.ts';
import type { EditKind, ProtectedRanges, TypographyEdit, TypographyProfile } from './edit.ts';
import { ellipses } from './ellipses.ts';
import { abbreviationSpaces } from './french-abbreviations.ts';
import { dates } from './french-dates.ts';
import { spacesAfterNumbers } from './french-measures.ts';
import { numberFormats } from './french-numbers.ts';
import { signSpaces } from './french-signs.ts';
import { times } from './french-times.ts';
import { mergePasses, moved } from './merge-passes.ts';
import type { Finder } from './passage.ts';
import { passageOf } from './passage.ts';
import { englishQuotes, frenchQuotes } from './quotes.ts';
import { sentenceSpaces } from './sentence-spaces.ts';
import { spacesBesideApostrophes, straySpaces } from './stray-spaces.ts';

/** What a page does by itself: each of these replaces a sign by its better form, never a word or a digit. */
const typesetKinds: ReadonlySet<EditKind> = new Set<EditKind>(['no-break-space', 'curly', 'ellipsis']);

const finders: Readonly<Record<Language, readonly Finder[]>> = {
  en: [englishQuotes, ellipses, straySpaces, sentenceSpaces, doubledWords],
  fr: [
    frenchQuotes,
    ellipses,
    straySpaces,
    sentenceSpaces,
    spacesBesideApostrophes,
    signSpaces,
    numberFormats,
    spacesAfterNumbers,
    times,
    dates,
    abbreviationSpaces,
    doubledWords,
    doubledElisions,
  ],
};

/**
 * What typography asks for in a passage of plain text, sorted by position and without overlaps. `\n` is a hard line break.
 *
 * French follows the spacing table of the Office québécois de la langue française; with the profile `fr-FR`, the usage
 * of the Imprimerie nationale before `;` `!` `?`. U+00A0 and U+202F are both accepted wherever a no-break space is due.
 * Applying every edit that has a text leaves nothing more to apply.
 */
export function typographyOf(
  text: string,
  language: Language,
  profile: TypographyProfile,
  protectedRanges: ProtectedRanges = [],
): readonly TypographyEdit[] {
  return completed(
    { text, marks: protectedRanges },
    candidates(text, language, profile, protectedRanges),
    language,
    profile,
  );
}

/** The same for a passage of content. */
export function typographyOfPassage(
  passage: ProtectedText,
  language: Language,
  profile: TypographyProfile,
): readonly TypographyEdit[] {
  return completed(passage, candidatesIn(passage, { language, profile }), language, profile);
}

/** A text with what in it is not prose of its language. */
export interface ProtectedText {
  readonly text: string;
  readonly marks: ProtectedRanges;
}

/** Both the page and the check ask for them. */
const candidatesIn = memoize(
  (
    { text, marks }: ProtectedText,
    { language, profile }: { readonly language: Language; readonly profile: TypographyProfile },
  ) => candidates(text, language, profile, marks),
);

function completed(
  { text, marks: protectedRanges }: ProtectedText,
  asked: readonly TypographyEdit[],
  language: Language,
  profile: TypographyProfile,
): readonly TypographyEdit[] {
  const found = inOrder(asked);
  let edits = found.filter(hasText);
  if (edits.every(({ kind }) => typesetKinds.has(kind))) return found;
  // What a change of words or digits brings about (`10,000 100`) is asked for at once, not on the next run.
  for (let pass = 1; pass < maxPasses; pass += 1) {
    const edited = applyEdits(text, edits);
    const next = inOrder(candidates(edited, language, profile, moved(protectedRanges, edits))).filter(
      hasText,
    );
    if (next.length === 0) break;
    edits = mergePasses(edited, edits, next);
  }
  // A doubled word that a later pass edits was none any more by then.
  return inOrder([
    ...apartFrom(
      edits,
      found.filter((edit) => !hasText(edit)),
    ),
    ...edits,
  ]);
}

/** Those that touch none of the edits; both are sorted. */
function apartFrom(
  edits: readonly TypographyEdit[],
  others: readonly TypographyEdit[],
): readonly TypographyEdit[] {
  let next = 0;
  return others.filter(({ start, end }) => {
    while ((edits[next]?.end ?? end) <= start) next += 1;
    return (edits[next]?.start ?? end) >= end;
  });
}

/** More than any text needs. */
const maxPasses = 5;

const hasText = ({ text }: TypographyEdit): boolean => text !== undefined;

/** The text with every edit made that has a text of its own. The edits are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly TypographyEdit[]): string {
  let result = '';
  let done = 0;
  for (const edit of edits) {
    if (edit.text === undefined) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return done === 0 ? text : result + text.slice(done);
}

/** The text as a page shows it: no-break spaces, curly signs and ellipses put in; no word or digit is changed. */
export function typeset(
  text: string,
  language: Language,
  profile: TypographyProfile,
  protectedRanges: ProtectedRanges = [],
): string {
  const found = candidates(text, language, profile, protectedRanges);
  return applyEdits(text, inOrder(found.filter(isTypeset)));
}

/** The edits that a page makes in a passage by itself. */
export function pageEdits(
  passage: ProtectedText,
  language: Language,
  profile: TypographyProfile,
): readonly TypographyEdit[] {
  return inOrder(candidatesIn(passage, { language, profile }).filter(isTypeset));
}

function isTypeset({ kind }: TypographyEdit): boolean {
  return typesetKinds.has(kind);
}

function candidates(
  text: string,
  language: Language,
  profile: TypographyProfile,
  protectedRanges: ProtectedRanges,
): readonly TypographyEdit[] {
  const passage = passageOf(text, language, profile, protectedRanges);
  const found: TypographyEdit[] = [];
  const add = (edit: TypographyEdit): void => {
    found.push(edit);
  };
  for (const find of finders[language]) find(passage, add);
  return found.length === 0 ? none : found;
}

const none: readonly TypographyEdit[] = [];

/** Where two edits touch the same signs, the one that starts first stays, then the longer one. */
function inOrder(edits: readonly TypographyEdit[]): readonly TypographyEdit[] {
  if (edits.length < 2) return edits;
  let done = 0;
  return edits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
