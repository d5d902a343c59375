import type { AnyVersion, Library, Passage } from '../../content/library.ts';
import { pageTexts } from '../../content/section-text.ts';
import { sourceLine } from '../../content/source-line.ts';
import type { Language } from '../../languages.ts';
import { memoize } from '../../memo.ts';
import { foreignSentences, isLeftInOther } from '../../parity/passage-language.ts';
import type { EditKind, TypographyEdit, TypographyProfile } from '../../typography/edit.ts';
import { typographyOfPassage } from '../../typography/typography.ts';
import { type Edit, eachDocument, type Subject } from '../engine/rule.ts';

/** Something that typography asks for in a page, with what it is in. */
export interface FoundEdit {
  readonly edit: TypographyEdit;
  readonly passage: Passage;
  readonly subject: Subject;
}

/** Calls `visit` for every page with what typography asks for there of these kinds, in reading order. */
export function eachPageTypography(
  library: Library,
  kinds: readonly EditKind[],
  visit: (found: readonly FoundEdit[], version: AnyVersion, subject: Subject) => void,
): void {
  const profile = library.site?.values.frenchTypography ?? 'fr-CA';
  eachDocument(library, (version, subject) => {
    const found = editsIn(version, { subject, profile });
    visit(
      found.filter(({ edit }) => kinds.includes(edit.kind)),
      version,
      subject,
    );
  });
}

const editsIn = memoize(
  (
    { body, language }: AnyVersion,
    { subject, profile }: { readonly subject: Subject; readonly profile: TypographyProfile },
  ): readonly FoundEdit[] =>
    pageTexts(body).flatMap(({ section, withHeading }) =>
      withHeading.flatMap((passage) =>
        ownTypography(passage, language, profile).map((edit) => ({
          edit,
          passage,
          subject: section ? { ...subject, section: section.anchor } : subject,
        })),
      ),
    ),
);

/** Words left in the other language follow its rules, and are to be translated: that is another rule’s finding. */
function ownTypography(
  passage: Passage,
  language: Language,
  profile: TypographyProfile,
): readonly TypographyEdit[] {
  const edits = typographyOfPassage(passage, language, profile);
  if (edits.length === 0 || isLeftInOther(passage, language)) return [];
  const foreign = foreignSentences(passage, language);
  return edits.filter((edit) => foreign.every(({ start, end }) => edit.end <= start || edit.start >= end));
}

/**
 * The change of the file that an edit of a passage amounts to; none where markup or a line break stands in its way, but for a
 * link that follows.
 */
export function sourceEdit(
  { sources }: Pick<Library, 'sources'>,
  version: AnyVersion,
  { edit, passage }: FoundEdit,
): readonly Edit[] {
  if (edit.text === undefined) return [];
  const location = version.body.locationIn(passage, edit.start);
  const end = version.body.locationIn(passage, edit.end);
  if (end.line !== location.line) return [];
  const written = end.column - location.column;
  const old = waysToWrite(passage.text.slice(edit.start, edit.end)).find(({ length }) => length === written);
  if (old !== undefined) return [{ location, old, text: edit.text }];
  const sign = passage.text.slice(edit.start, edit.end);
  const line = sourceLine(sources, location) ?? '';
  const isBeforeLink = line.startsWith(`${sign}[`, location.column - 1);
  // A link without words stands between the two, which will have some.
  if (edit.text === '') return [];
  return isBeforeLink ? [{ location, old: sign, text: edit.text }] : [];
}

/** An answer between quotation marks has its own ones doubled, or behind a backslash, by the rules of YAML. */
function waysToWrite(words: string): readonly string[] {
  return [words, words.replaceAll('"', '\\"'), words.replaceAll("'", "''")];
}
