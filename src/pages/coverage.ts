import { allSections } from '../content/library.ts';
import type { Name } from '../content/schemas.ts';
import type { Language } from '../languages.ts';
import { isSectionKind, type SectionKind, sectionKinds } from '../sections/catalogue.ts';
import { exceptionsFor } from '../sections/exceptions.ts';
import { requiredKinds } from '../sections/required-kinds.ts';
import { coverageParts, type PageOf, type PublishedSite, statementsPerPart } from './published-site.ts';

/** What one statement has on one kind of section: the section, or the reason for its absence; or both in part. */
export interface CoverageCell {
  readonly section?: { readonly address: string; readonly anchor: string; readonly heading: string };
  /** Why the section, or only its contact details, is not stated. */
  readonly reason?: string;
}

/**
 * How a statement stands on a kind of section: it has one; it has one without the contact details that belong there; it
 * is silent, and the reason is known; it has none, and none was required. In the order in which they are listed.
 */
export const coverageStates = ['stated', 'partial', 'silent', 'none'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** How a statement stands on a kind; `undefined` is the cell of a kind that it says nothing of. */
export function stateOf(cell: CoverageCell | undefined): CoverageState {
  if (!cell) return 'none';
  if (!cell.section) return 'silent';
  return cell.reason === undefined ? 'stated' : 'partial';
}

/** One statement. */
export interface CoverageColumn {
  readonly address: string;
  readonly shortName: Name;
  /** The statement's own title; only where an organization has several, which its short name would not tell apart. */
  readonly title: string | undefined;
  /** Names the statement in anchors. */
  readonly key: string;
  readonly cells: ReadonlyMap<SectionKind, CoverageCell>;
}

export interface CoverageRow {
  readonly kind: SectionKind;
  /** Of every statement, by the site or by the program. */
  readonly required: boolean;
  /** Of all the site's statements, how many have such a section. */
  readonly count: number;
}

/** Kinds that every statement has, some have, or none has; those that most statements have come first. */
export interface CoverageGroup {
  readonly id: 'every' | 'some' | 'none';
  readonly rows: readonly CoverageRow[];
}

export interface Coverage {
  /** Of the whole site. */
  readonly statements: number;
  /** The columns of each part of the page, the first part first. */
  readonly parts: readonly (readonly CoverageColumn[])[];
  /** Kinds that some statement covers or is silent on; a group may be empty. */
  readonly groups: readonly CoverageGroup[];
  /** Kinds that no statement has a section on, nor a word about. */
  readonly uncovered: readonly SectionKind[];
}

const known = new WeakMap<PublishedSite, Map<Language, Coverage>>();

/** Section kinds × statements, in one language. */
export function coverageOf(site: PublishedSite, language: Language): Coverage {
  const ofSite = known.get(site) ?? new Map<Language, Coverage>();
  known.set(site, ofSite);
  const coverage = ofSite.get(language) ?? buildCoverage(site, language);
  ofSite.set(language, coverage);
  return coverage;
}

function buildCoverage(site: PublishedSite, language: Language): Coverage {
  const columns = site.statements(language).map((page) => columnOf(site, page));
  const required = new Set<SectionKind>(requiredKinds(site.settings));
  const mentioned = new Set(columns.flatMap(({ cells }) => [...cells.keys()]));
  const ids = sectionKinds.map(({ id }) => id);
  const rows = ids
    .filter((id) => mentioned.has(id))
    .map((kind) => ({
      kind,
      required: required.has(kind),
      count: columns.filter(({ cells }) => cells.get(kind)?.section).length,
    }))
    // A stable sort: among equals the catalogue's order remains.
    .sort((one, other) => other.count - one.count);
  const groupOf = ({ count }: CoverageRow): CoverageGroup['id'] => {
    if (count === 0) return 'none';
    return count === columns.length ? 'every' : 'some';
  };
  return {
    statements: columns.length,
    parts: Array.from({ length: coverageParts(columns.length) }, (_, part) =>
      columns.slice(part * statementsPerPart, (part + 1) * statementsPerPart),
    ),
    groups: (['every', 'some', 'none'] as const).map((id) => ({
      id,
      rows: rows.filter((row) => groupOf(row) === id),
    })),
    uncovered: ids.filter((id) => !mentioned.has(id)),
  };
}

function columnOf(site: PublishedSite, page: PageOf<'statement'>): CoverageColumn {
  const { address, language } = page;
  const { statement, version } = page.content;
  const { organization } = statement;
  const cells = new Map<SectionKind, CoverageCell>();
  for (const { kinds, anchor, title } of allSections(version.body)) {
    const heading = site.typeset(title.text, language, title.marks);
    for (const kind of kinds.filter(isSectionKind))
      if (!cells.has(kind)) cells.set(kind, { section: { address, anchor, heading } });
  }
  for (const { section, reason } of exceptionsFor(statement)) {
    if (isSectionKind(section))
      cells.set(section, { ...cells.get(section), reason: site.typeset(reason[language], language) });
  }
  return {
    address,
    shortName: organization.settings.values.shortName[language],
    title:
      organization.statements.length > 1
        ? site.typeset(version.frontMatter.values.title, language)
        : undefined,
    // A slug has single hyphens only, so that no two statements come to the same key.
    key: address.split('/').slice(2, -1).join('--'),
    cells,
  };
}
