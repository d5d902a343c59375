import { allSections } from '../content/library.ts';
import type { MarkedWords } from '../content/marked-words.ts';
import type { Name } from '../content/schemas.ts';
import type { Language, Localized } from '../languages.ts';
import { isSectionKind, type SectionKind } from '../sections/catalogue.ts';
import { exceptionsFor } from '../sections/exceptions.ts';
import type { PageOf, PublishedSite } from './published-site.ts';

/** What one statement has on one kind of section: the section, or the reason for its absence; or both in part. */
export interface CoverageCell {
  readonly section?: { readonly anchor: string; readonly heading: MarkedWords };
  /** Why the section, or only its contact details, is not stated. */
  readonly reason?: MarkedWords;
}

/**
 * What the pages over all statements, the home page and the coverage page, show of one in one language. Plain data, so that
 * those pages can be made from what was kept of statements, without their texts. Words are typeset.
 */
export interface StatementSummary {
  readonly address: string;
  /** The file it is written in, as findings name it. */
  readonly file: string;
  readonly language: Language;
  /** Address in each language, this one included. */
  readonly versions: Localized<string>;
  /** Where it was before. */
  readonly formerAddresses: readonly string[];
  readonly title: string;
  /** Date of the edition, `YYYY-MM-DD`. */
  readonly updated: string;
  /** The organization's. */
  readonly name: Name;
  readonly shortName: Name;
  readonly jurisdiction: string;
  /** Whether the organization has other statements, from which its name alone would not tell this one. */
  readonly isOneOfSeveral: boolean;
  /** By kind of section; of kinds that are left out it says nothing. */
  readonly cells: Readonly<Partial<Record<SectionKind, CoverageCell>>>;
}

/** Sums up a statement in one language. */
export function summarizeStatement(site: PublishedSite, page: PageOf<'statement'>): StatementSummary {
  const { address, language, versions } = page;
  const { statement, version } = page.content;
  const { organization } = statement;
  const { name, shortName, jurisdiction } = organization.settings.values;
  const { title, updated } = version.frontMatter.values;
  return {
    address,
    file: version.file,
    language,
    versions,
    formerAddresses: version.formerAddresses,
    title: site.typeset(title, language),
    updated,
    name: name[language],
    shortName: shortName[language],
    jurisdiction: site.typeset(jurisdiction[language], language),
    isOneOfSeveral: organization.statements.length > 1,
    cells: cellsOf(site, page),
  };
}

function cellsOf(site: PublishedSite, { language, content }: PageOf<'statement'>): StatementSummary['cells'] {
  const cells: Partial<Record<SectionKind, CoverageCell>> = {};
  for (const { kinds, anchor, title } of allSections(content.version.body)) {
    const heading = site.typesetWords(title, language);
    for (const kind of kinds.filter(isSectionKind)) cells[kind] ??= { section: { anchor, heading } };
  }
  for (const { section, reason } of exceptionsFor(content.statement)) {
    if (isSectionKind(section))
      cells[section] = { ...cells[section], reason: site.typesetWords(reason[language], language) };
  }
  return cells;
}
