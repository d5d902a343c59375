import type { Language } from '../languages.ts';
import { type SectionKind, sectionKinds } from '../sections/catalogue.ts';
import { comparisonParts, type PublishedSite, statementsPerPart } from './published-site.ts';
import type { StatementSummary, SubjectCell } from './statement-summary.ts';

/**
 * How a statement stands on a subject: it has a section on it; it has one that lacks something, such as contact details;
 * it has none. In the order in which they are listed.
 */
export const subjectStates = ['stated', 'partly', 'not-stated'] as const;
export type SubjectState = (typeof subjectStates)[number];

/** How a statement stands on a subject; `undefined` is the cell of a subject that it says nothing of. */
export function stateOf(cell: SubjectCell | undefined): SubjectState {
  if (cell?.section === undefined) return 'not-stated';
  return cell.reason === undefined ? 'stated' : 'partly';
}

/** The anchor on a statement's page where a reader finds what it says of a subject, or why it says nothing, if that is known. */
export function anchorOf(cell: SubjectCell | undefined): string | undefined {
  return cell?.section ?? cell?.reason;
}

export interface Comparison {
  /** The statements on each part of the page, the first part first. */
  readonly parts: readonly (readonly StatementSummary[])[];
  /** Of all the site's statements, how many have a section on each subject; subjects that none speaks of are left out. */
  readonly counts: ReadonlyMap<SectionKind, number>;
}

const known = new WeakMap<PublishedSite, Map<Language, Comparison>>();

/** Subjects × statements, in one language. */
export function comparisonOf(site: PublishedSite, language: Language): Comparison {
  const ofSite = known.get(site) ?? new Map<Language, Comparison>();
  known.set(site, ofSite);
  const comparison = ofSite.get(language) ?? compare(site.summaries(language));
  ofSite.set(language, comparison);
  return comparison;
}

function compare(statements: readonly StatementSummary[]): Comparison {
  const counts = new Map<SectionKind, number>();
  for (const { cells } of statements) {
    for (const [kind, { section }] of Object.entries(cells) as [SectionKind, SubjectCell][])
      counts.set(kind, (counts.get(kind) ?? 0) + (section === undefined ? 0 : 1));
  }
  return {
    parts: Array.from({ length: comparisonParts(statements.length) }, (_, part) =>
      statements.slice(part * statementsPerPart, (part + 1) * statementsPerPart),
    ),
    counts,
  };
}

/** The subjects that some of the statements have a section on, or a reason for having none; in the catalogue's order. */
export function subjectsOf(statements: readonly StatementSummary[]): readonly SectionKind[] {
  return sectionKinds.map(({ id }) => id).filter((id) => statements.some(({ cells }) => cells[id]));
}

/** Up to so many statements stand side by side, each in a column. */
export const fewStatements = 4;
