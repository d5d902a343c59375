import type { Statement, StatementVersion } from '../content/library.ts';
import type { Name } from '../content/schemas.ts';
import { pageTexts } from '../content/section-text.ts';
import { memoize } from '../memo.ts';
import { exceptionsFor } from '../sections/exceptions.ts';
import { findListedAbbreviations, isSameLanguage } from './listed-abbreviations.ts';

export interface ListedAbbreviation {
  readonly abbreviation: string;
  readonly longForm: Name;
}

/**
 * The abbreviations that the page of a statement uses, of those its organization lists, in alphabetical order: in its text
 * and headings, in its title and that of its source, and in the reasons for its silences.
 */
export function abbreviationsOnPage(
  statement: Statement,
  version: StatementVersion,
): readonly ListedAbbreviation[] {
  return listedFor(version, statement);
}

// The page, its contents and its other formats all ask for them.
const listedFor = memoize((version: StatementVersion, statement: Statement) =>
  findOnPage(statement, version),
);

function findOnPage(
  statement: Statement,
  { language, body, frontMatter }: StatementVersion,
): readonly ListedAbbreviation[] {
  const { abbreviations } = statement.organization.settings.values;
  const { title, source } = frontMatter.values;
  const sourceMark = { start: 0, end: source.title.length, language: source.titleLanguage };
  const texts = [
    { text: title, marks: [] },
    { text: source.title, marks: isSameLanguage(source.titleLanguage, language) ? [] : [sourceMark] },
    ...pageTexts(body).flatMap(({ withHeading }) => withHeading),
    ...exceptionsFor(statement).map(({ reason }) => reason[language]),
  ];
  const found = new Map<string, Name>();
  for (const text of texts) {
    for (const { abbreviation, longForm } of findListedAbbreviations(text, abbreviations[language], language))
      found.set(abbreviation, longForm);
  }
  return Array.from(found, ([abbreviation, longForm]) => ({ abbreviation, longForm })).sort((a, b) =>
    a.abbreviation.localeCompare(b.abbreviation, language),
  );
}
