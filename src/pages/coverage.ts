import type { Language } from '../languages.ts';
import { type SectionKind, sectionKinds } from '../sections/catalogue.ts';
import { requiredKinds } from '../sections/required-kinds.ts';
import { coverageParts, type PublishedSite, statementsPerPart } from './published-site.ts';
import type { CoverageCell, StatementSummary } from './statement-summary.ts';

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
  readonly parts: readonly (readonly StatementSummary[])[];
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
  const coverage =
    ofSite.get(language) ?? buildCoverage(site.summaries(language), requiredKinds(site.settings));
  ofSite.set(language, coverage);
  return coverage;
}

function buildCoverage(columns: readonly StatementSummary[], required: readonly SectionKind[]): Coverage {
  const counts = new Map<SectionKind, number>();
  for (const { cells } of columns) {
    for (const [kind, { section }] of Object.entries(cells) as [SectionKind, CoverageCell][])
      counts.set(kind, (counts.get(kind) ?? 0) + (section ? 1 : 0));
  }
  const ids = sectionKinds.map(({ id }) => id);
  const rows = ids
    .flatMap((kind) => {
      const count = counts.get(kind);
      return count === undefined ? [] : [{ kind, required: required.includes(kind), count }];
    })
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
    uncovered: ids.filter((id) => !counts.has(id)),
  };
}

/** Names a statement in the anchors of the coverage page. */
export function coverageKey({ address }: StatementSummary): string {
  // A slug has single hyphens only, so that no two statements come to the same key.
  return address.split('/').slice(2, -1).join('--');
}

/** Kinds of section that some of the statements have, or are silent on. */
export function kindsMentioned(columns: readonly StatementSummary[]): ReadonlySet<SectionKind> {
  return new Set(columns.flatMap(({ cells }) => Object.keys(cells) as SectionKind[]));
}
