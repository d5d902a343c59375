import {
  type AnyVersion,
  type Library,
  type Passage,
  passagesOfText,
  sectionTexts,
} from '../../content/library.ts';
import type { EditKind, TypographyEdit } from '../../typography/edit.ts';
import { typographyOf } from '../../typography/typography.ts';
import { type Edit, eachDocument, type Subject } from '../engine/rule.ts';

/** Something that typography asks for in a page, with what it is in. */
export interface FoundEdit {
  readonly edit: TypographyEdit;
  readonly passage: Passage;
  readonly subject: Subject;
}

const known = new WeakMap<AnyVersion, readonly FoundEdit[]>();

/** Calls `visit` for every page with what typography asks for there of these kinds, in reading order. */
export function eachPageTypography(
  library: Library,
  kinds: readonly EditKind[],
  visit: (found: readonly FoundEdit[], version: AnyVersion, subject: Subject) => void,
): void {
  const profile = library.site?.values.frenchTypography ?? 'fr-CA';
  eachDocument(library, (version, subject) => {
    let all = known.get(version);
    if (!all) {
      all = sectionTexts(version.body).flatMap((text) =>
        passagesOfText(text).flatMap((passage) =>
          typographyOf(passage.text, version.language, profile, passage.marks).map((edit) => ({
            edit,
            passage,
            subject: text.section ? { ...subject, section: text.section.anchor } : subject,
          })),
        ),
      );
      known.set(version, all);
    }
    visit(
      all.filter(({ edit }) => kinds.includes(edit.kind)),
      version,
      subject,
    );
  });
}

/** The change of the file that an edit of a passage amounts to; none where markup or a line break stands in its way. */
export function sourceEdit(version: AnyVersion, { edit, passage }: FoundEdit): readonly Edit[] {
  if (edit.text === undefined) return [];
  const location = version.body.locationIn(passage, edit.start);
  const end = version.body.locationIn(passage, edit.end);
  const old = passage.text.slice(edit.start, edit.end);
  if (end.line !== location.line || end.column - location.column !== old.length) return [];
  return [{ location, old, text: edit.text }];
}
