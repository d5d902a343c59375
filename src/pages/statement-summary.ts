import { allSections, type HtmlNode } from '../content/library.ts';
import type { AnswerKey, Name, StatementFrontMatter } from '../content/schemas.ts';
import type { Language, Localized } from '../languages.ts';
import { type LinkResolver, withAddresses } from '../markdown/render-markup.ts';
import { isSectionKind, type SectionKind } from '../sections/catalogue.ts';
import { exceptionsFor } from '../sections/exceptions.ts';
import { contactsOf } from './contact-summary.ts';
import { linkResolver } from './link-resolver.ts';
import type { PageOf, PublishedSite } from './published-site.ts';
import { reasonAnchor } from './reason-anchor.ts';

/** Where a statement's page speaks of one subject: the section, or the reason for its absence; or both in part. */
export interface SubjectCell {
  /** Anchor of the section. */
  readonly section?: string;
  /** Anchor of the reason why the section, or only its contact details, is not stated. */
  readonly reason?: string;
}

/**
 * What the pages over all statements, the home page and the one that compares them, show of one in one language. Plain data, so that
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
  readonly nature: StatementFrontMatter['nature'];
  /** The day its source was last read, `YYYY-MM-DD`. */
  readonly read: string | undefined;
  /** The organization's. */
  readonly name: Name;
  readonly shortName: Name;
  readonly jurisdiction: string;
  /** Whether the organization has other statements, from which its name alone would not tell this one. */
  readonly isOneOfSeveral: boolean;
  /** What it answers in a sentence each, the links with their addresses. */
  readonly answers: Readonly<Partial<Record<AnswerKey, readonly HtmlNode[]>>>;
  /** By kind of section; of kinds that are left out it says nothing. */
  readonly cells: Readonly<Partial<Record<SectionKind, SubjectCell>>>;
}

/** Sums up a statement in one language. */
export function summarizeStatement(site: PublishedSite, page: PageOf<'statement'>): StatementSummary {
  const { address, language, versions } = page;
  const { statement, version } = page.content;
  const { organization } = statement;
  const { name, shortName, jurisdiction } = organization.settings.values;
  const { title, updated, nature, source } = version.frontMatter.values;
  return {
    address,
    file: version.file,
    language,
    versions,
    formerAddresses: version.formerAddresses,
    title: site.typeset(title, language),
    updated,
    nature,
    read: source.read,
    name: name[language],
    shortName: shortName[language],
    jurisdiction: site.typeset(jurisdiction[language], language),
    isOneOfSeveral: organization.statements.length > 1,
    answers: answersIn(site, page),
    cells: cellsOf(page.content),
  };
}

function answersIn(
  site: PublishedSite,
  { address, content: { version } }: PageOf<'statement'>,
): StatementSummary['answers'] {
  const resolve = linkResolver(site, version);
  // On another page than its own, a link needs the whole address.
  const fromElsewhere: LinkResolver = (target) => {
    const found = resolve(target);
    return found?.href.startsWith('#') ? { ...found, href: `${site.href(address)}${found.href}` } : found;
  };
  return Object.fromEntries(
    version.body.answers.map(({ key, markup }) => [key, withAddresses(markup, fromElsewhere)]),
  );
}

function cellsOf({ statement, version }: PageOf<'statement'>['content']): StatementSummary['cells'] {
  const cells: Partial<Record<SectionKind, SubjectCell>> = {};
  for (const { kinds, anchor } of allSections(version.body)) {
    for (const kind of kinds.filter(isSectionKind)) cells[kind] ??= { section: anchor };
  }
  // Contact details are stated wherever a statement says whom to ask, such as a privacy officer.
  const { organization } = contactsOf(version, statement);
  if (organization?.hasContactDetails) cells.contact ??= { section: organization.section.anchor };
  for (const { section } of exceptionsFor(statement)) {
    if (isSectionKind(section)) cells[section] = { ...cells[section], reason: reasonAnchor(section) };
  }
  return cells;
}
