import type { Edition, EditionVersion } from '../../content/editions/edition.ts';
import type { Library, Organization, Statement, StatementVersion } from '../../content/library.ts';
import type { StatementFrontMatter } from '../../content/schemas.ts';
import { type Language, languages } from '../../languages.ts';
import { memoize } from '../../memo.ts';
import { editionInForce, editionsAhead } from './in-force.ts';

const parsed = memoize((text: Edition['texts'][Language]) => ({ version: text.parse() }));

/** The text of an edition, parsed once for whoever asks; undefined where it cannot be read. */
export function versionOf({ texts }: Edition, language: Language): EditionVersion | undefined {
  return parsed(texts[language]).version;
}

/**
 * A library as it is in force on a day. A statement that is released from a later day on has that text in its files already:
 * here it says what its edition in force says.
 *
 * @param day `YYYY-MM-DD`
 * @returns the same library where no edition is still to come.
 */
export function libraryInForce(library: Library, day: string): Library {
  const isAhead = ({ statements }: Organization): boolean =>
    statements.some(({ editions }) => presentOf(editions, day) !== undefined);
  if (!library.organizations.some(isAhead)) return library;
  return {
    ...library,
    organizations: library.organizations.map((organization) =>
      isAhead(organization) ? organizationInForce(organization, day) : organization,
    ),
  };
}

/** The edition in force where another is to follow it. */
function presentOf(editions: readonly Edition[], day: string): Edition | undefined {
  return editionsAhead(editions, day).length > 0 ? editionInForce(editions, day) : undefined;
}

function organizationInForce(organization: Organization, day: string): Organization {
  const statements: Statement[] = [];
  const present: Organization = { ...organization, statements };
  for (const statement of organization.statements) {
    const edition = presentOf(statement.editions, day);
    const versions = edition ? versionsOf(statement, edition) : statement.versions;
    statements.push({ ...statement, organization: present, versions });
  }
  return present;
}

function versionsOf({ versions }: Statement, edition: Edition): Statement['versions'] {
  const shown: Partial<Record<Language, StatementVersion>> = {};
  for (const language of languages) {
    const [own, text] = [versions[language], versionOf(edition, language)];
    if (own) shown[language] = text ? atAddressOf(own, text) : own;
  }
  return shown;
}

/** The text of an edition at the address of the statement. What a page needs and the format had not yet is as it is now. */
function atAddressOf(statement: StatementVersion, { frontMatter, body }: EditionVersion): StatementVersion {
  const { slug, formerSlugs, nature, translation, source } = statement.frontMatter.values;
  const needed = { nature, translation, source };
  const then = withoutMissing(frontMatter.values);
  const values = {
    ...needed,
    ...then,
    source: { ...source, ...withoutMissing(then.source ?? {}) },
    slug,
    formerSlugs,
  } as StatementFrontMatter;
  return { ...statement, frontMatter: { ...frontMatter, values }, body };
}

function withoutMissing<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<Values>;
}
