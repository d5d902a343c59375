import { abbreviationsOnPage } from '../../abbreviations/abbreviations-on-page.ts';
import type { ContactDetails } from '../../contacts/contact-details.ts';
import type { EditionVersion } from '../../content/editions/edition.ts';
import { allSections, type Link, type Section, type StatementText } from '../../content/library.ts';
import type { ExceptionSettings, Name } from '../../content/schemas.ts';
import { sectionTexts } from '../../content/section-text.ts';
import { isLanguage, type Language, localize } from '../../languages.ts';
import type { LinkResolver } from '../../markdown/render-markup.ts';
import { contactsOf } from '../../pages/contact-summary.ts';
import { type TextPage, textOfPage } from '../../pages/editions/edition-text.ts';
import {
  changesAddresses,
  editionAddresses,
  editionBefore,
  statusOn,
} from '../../pages/editions/released.ts';
import { otherFormatsOf } from '../../pages/other-formats.ts';
import type { PageOf, PublishedSite } from '../../pages/published-site.ts';
import { countWords } from '../../readability/prose.ts';
import { readingMinutes } from '../../readability/reading-time.ts';
import { isSectionKind, type SectionKind } from '../../sections/catalogue.ts';
import { exceptionsFor } from '../../sections/exceptions.ts';
import { schemaAddresses } from './addresses.ts';
import { publishedFacts } from './published-facts.ts';
import {
  type EditionData,
  type IndexEntry,
  publishedFactKinds,
  type SectionData,
  type StatementData,
  type StatementsIndex,
} from './statement-schema.ts';
import { absoluteLinks } from './statement-tree.ts';

/** A statement as data. Everything in it is in the content, or follows from it. */
export function statementData(site: PublishedSite, page: PageOf<'statement'>): StatementData {
  const { statement, version } = page.content;
  const { source } = version.frontMatter.values;
  const { facts, ...text } = textData(site, page, page.content);
  return {
    $schema: site.absolute(schemaAddresses['statement-data']),
    version: 1,
    ...aboutStatement(site, page),
    source: {
      title: source.title,
      titleLanguage: source.titleLanguage,
      address: source.url,
      wording: source.wording,
      read: source.read ?? null,
    },
    ...text,
    abbreviations: abbreviationsOnPage(statement, version).map(({ abbreviation, longForm }) => ({
      abbreviation,
      longForm: nameData(longForm, page.language),
    })),
    notStated: silences(exceptionsFor(statement)).map(({ kind, exception }) => ({
      kind,
      missing: exception.missing,
      reason: exception.reason[page.language].text,
      until: exception.until,
    })),
    facts,
  };
}

/** An edition as data; undefined where its text cannot be read. */
export function editionData(site: PublishedSite, page: PageOf<'edition'>): EditionData | undefined {
  const { content, language } = page;
  const text = textOfPage(page);
  if (!text) return undefined;
  const { released, edition } = content;
  const { nature = null, translation = null, source } = text.version.frontMatter.values;
  const { title, titleLanguage, url, wording = 'current', read = null } = source ?? {};
  const status = statusOn(released, edition, site.today);
  const changes = editionBefore(released, edition) && changesAddresses(released, edition)[language];
  return {
    $schema: site.absolute(schemaAddresses['edition-data']),
    version: 1,
    ...aboutText(site, page, { ...text, stem: released.stem }, { nature, translation }),
    edition: {
      name: edition.name,
      number: edition.number,
      released: edition.released,
      inForceFrom: 'from' in status ? status.from : null,
      inForceUntil: 'until' in status ? status.until : null,
      change: edition.change,
      summary: edition.summary[language],
      sections: [...edition.sections],
      statement: site.absolute(released.addresses[language]),
      changes: changes === undefined ? null : site.absolute(changes),
      replacedBy: 'next' in status ? site.absolute(editionAddresses(released, status.next)[language]) : null,
    },
    source:
      title === undefined || titleLanguage === undefined || url === undefined
        ? null
        : { title, titleLanguage, address: url, wording, read },
    ...textData(site, page, text),
  };
}

/** What the words themselves say. */
function textData(
  site: PublishedSite,
  page: TextPage,
  { statement, version }: { readonly statement: StatementText; readonly version: EditionVersion },
) {
  const { description, reviewed = null, cookies = null } = version.frontMatter.values;
  const words = countWords(version);
  const reader: Reader = { site, page, version, resolve: absoluteLinks(site, page, version) };
  const lead = version.body.lead.length === 0 ? null : passageData(undefined, reader);
  const sections = version.body.sections.map((section) => sectionData(section, reader));
  return {
    description,
    reviewed,
    cookies,
    contacts: contactsData(version, statement),
    summary: version.body.answers.map(({ key, block }) => ({
      answers: key,
      text: block.text,
      links: linksData(block.links, reader),
    })),
    words,
    readingMinutes: readingMinutes(words, page.language),
    lead,
    sections,
    facts: factsByKind(lead, sections),
  };
}

function contactsData(version: EditionVersion, statement: StatementText): StatementData['contacts'] {
  const { language } = version;
  const { organization, regulators } = contactsOf(version, statement);
  const reached = ({
    section,
    links,
    site,
    postalAddress,
  }: ContactDetails & { readonly section: Section }) => ({
    section: section.anchor,
    links: [...links, ...(site ? [site] : [])].map(({ text, href }) => ({ text, address: href })),
    postalAddress: postalAddress.map(({ text }) => text),
  });
  return {
    organization: organization ? reached(organization) : null,
    regulators: regulators.map((regulator) => ({
      name: { text: regulator.name, lang: isLanguage(regulator.language) ? regulator.language : language },
      abbreviation: regulator.abbreviation ?? null,
      ...reached(regulator),
    })),
  };
}

/** What the index of all statements says of one of them in one language: plain data, which can be kept. */
export function indexEntry(site: PublishedSite, page: PageOf<'statement'>): IndexEntry {
  return {
    ...aboutStatement(site, page),
    kinds: [...new Set(allSections(page.content.version.body).flatMap(kindsOf))],
    notStated: silences(exceptionsFor(page.content.statement)).map(({ kind, exception }) => ({
      kind,
      missing: exception.missing,
    })),
  };
}

/** The index of all statements of a site. @param statements in every language, in the order of the content. */
export function statementsIndex(site: PublishedSite, statements: readonly IndexEntry[]): StatementsIndex {
  const { publisher } = site.settings;
  return {
    $schema: site.absolute(schemaAddresses['statements-index']),
    version: 1,
    site: {
      name: localize((language) => site.settings.name[language]),
      address: site.absolute('/'),
      publisher: {
        name: localize((language) => nameData(publisher.name[language], language)),
        email: publisher.email ?? null,
        form: publisher.form ?? null,
      },
    },
    statements: [...statements],
  };
}

function aboutStatement(site: PublishedSite, page: PageOf<'statement'>) {
  const { statement, version } = page.content;
  const { nature, translation } = version.frontMatter.values;
  return aboutText(site, page, { statement, version, stem: statement.stem }, { nature, translation });
}

/** What identifies a text. */
function aboutText<Nature, Translation>(
  site: PublishedSite,
  page: TextPage,
  {
    statement,
    version,
    stem,
  }: { readonly statement: StatementText; readonly version: EditionVersion; readonly stem: string },
  { nature, translation }: { readonly nature: Nature; readonly translation: Translation },
) {
  const { title, updated } = version.frontMatter.values;
  const { key, settings } = statement.organization;
  const { name, shortName, jurisdiction } = settings.values;
  const { language } = page;
  return {
    key: `${key}/${stem}`,
    organization: {
      key,
      name: nameData(name[language], language),
      shortName: nameData(shortName[language], language),
      jurisdiction: jurisdiction[language],
    },
    language,
    title,
    address: site.absolute(page.address),
    translations: localize((other) => site.absolute(page.versions[other])),
    nature,
    translation,
    updated,
    formats: otherFormatsOf(site, page).map(({ mediaType, address }) => ({
      type: mediaType,
      address: site.absolute(address),
    })),
  };
}

/** A name with its language. */
export function nameData(name: Name, language: Language): { text: string; lang: Language } {
  return typeof name === 'string' ? { text: name, lang: language } : { text: name.text, lang: name.lang };
}

interface Reader {
  readonly site: PublishedSite;
  readonly page: TextPage;
  readonly version: EditionVersion;
  readonly resolve: LinkResolver;
}

function sectionData(section: Section, reader: Reader): SectionData {
  return {
    anchor: section.anchor,
    address: `${reader.site.absolute(reader.page.address)}#${section.anchor}`,
    kinds: [...kindsOf(section)],
    heading: section.heading,
    level: section.level,
    ...passageData(section, reader),
    sections: section.sections.map((deeper) => sectionData(deeper, reader)),
  };
}

function passageData(section: Section | undefined, reader: Reader) {
  const { version } = reader;
  const text = sectionTexts(version.body).find((candidate) => candidate.section === section);
  const links = [...(section?.links ?? []), ...(text?.links ?? [])];
  return {
    text: (text?.blocks ?? []).map((block) => block.text).join('\n'),
    facts: [...publishedFacts(version, text?.withHeading ?? [], links)],
    links: linksData(links, reader),
  };
}

function linksData(links: readonly Link[], { resolve }: Reader) {
  return links.flatMap(({ target, text }) => {
    const link = resolve(target);
    return link ? [{ text, address: link.href }] : [];
  });
}

function kindsOf({ kinds }: Section): readonly SectionKind[] {
  return kinds.filter(isSectionKind);
}

/** The exceptions that are about a kind of the catalogue: all of them, once the content has passed its check. */
function silences(exceptions: readonly ExceptionSettings[]) {
  return exceptions.flatMap((exception) =>
    isSectionKind(exception.section) ? [{ kind: exception.section, exception }] : [],
  );
}

function factsByKind(
  lead: Pick<SectionData, 'facts'> | null,
  sections: readonly SectionData[],
): StatementData['facts'] {
  const placed = [
    ...(lead?.facts ?? []).map((fact) => ({ ...fact, section: null })),
    ...sections
      .flatMap(withDeeper)
      .flatMap(({ anchor, facts }) => facts.map((fact) => ({ ...fact, section: anchor }))),
  ];
  return Object.fromEntries(
    publishedFactKinds.map((wanted) => [
      wanted,
      placed
        .filter(({ kind }) => kind === wanted)
        .map(({ value, text, section }) => ({ value, text, section })),
    ]),
  ) as StatementData['facts'];
}

function withDeeper(section: SectionData): readonly SectionData[] {
  return [section, ...section.sections.flatMap(withDeeper)];
}
