import type { Edition } from '../content/editions/edition.ts';
import { allSections, type Library, type Statement } from '../content/library.ts';
import { bothVersions } from '../content/load-library.ts';
import { type ReviewSchedule, reviewSchedules } from '../content/review-schedules.ts';
import type { ExceptionSettings } from '../content/schemas.ts';
import { editionInForce, editionsAhead } from '../history/editions/in-force.ts';
import { stateSince } from '../history/editions/text-changes.ts';
import { type OutdatedSection, outdatedSections, pairsOf } from '../history/outdated-sections.ts';
import type { Language } from '../languages.ts';
import type { Finding } from '../rules/engine/run-rules.ts';
import { isSectionKind, type SectionKind, sectionKinds } from '../sections/catalogue.ts';
import { exceptionsFor } from '../sections/exceptions.ts';
import { missingKinds, requiredKinds } from '../sections/required-kinds.ts';
import { daysBetween } from '../text/calendar.ts';

/** Whether both versions of a statement were confirmed to say the same, as they are now. */
export const agreements = ['confirmed', 'outdated', 'never', 'unreadable', 'one-version'] as const;
type Agreement = (typeof agreements)[number];

/** Where a statement stands. */
export interface StatementStatus {
  readonly statement: Statement;
  /** Kinds of section that some version has, in the usual order, with the languages that have them. */
  readonly recognized: readonly KindInLanguages[];
  /** Required kinds that some version has neither a section of nor an exception for, with the languages that lack them. */
  readonly missing: readonly KindInLanguages[];
  /** What it is allowed to be silent on. */
  readonly exceptions: readonly TimedException[];
  readonly agreement: Agreement;
  /** How many parts are as both versions were confirmed, and those that are not. */
  readonly confirmed: number;
  readonly outdated: readonly OutdatedSection[];
  readonly reviews: readonly TimedReview[];
  /** What was released of it; undefined of one that never was. */
  readonly released: ReleasedStatus | undefined;
  /** What the rules found in it. */
  readonly findings: readonly Finding[];
}

export interface KindInLanguages {
  readonly kind: SectionKind;
  readonly languages: readonly Language[];
}

interface ReleasedStatus {
  readonly newest: Edition;
  /** The edition that readers see on the day; undefined where all are still to come. */
  readonly present: Edition | undefined;
  /** Editions that will be in force later, oldest first. */
  readonly ahead: readonly Edition[];
  /** Whether the text says something else than the newest edition; undefined where that cannot be told. */
  readonly isChanged: boolean | undefined;
}

interface TimedException {
  readonly exception: ExceptionSettings;
  /** Days until it ends, its last day included; below zero for one that has ended. */
  readonly daysLeft: number;
}

interface TimedReview extends ReviewSchedule {
  /** Days until it is due, below zero when it is overdue; undefined as long as it never was reviewed. */
  readonly daysLeft: number | undefined;
}

/**
 * Where a statement stands on a day.
 *
 * @param findings what the rules found in it.
 * @param today `YYYY-MM-DD`.
 */
export function statusOfStatement(
  statement: Statement,
  library: Library,
  findings: readonly Finding[],
  today: string,
): StatementStatus {
  const { site } = library;
  const versions = Object.values(statement.versions);
  const required = site ? requiredKinds(site.values) : [];
  const outdated = outdatedSections(statement);
  const both = bothVersions(statement.versions);
  return {
    statement,
    recognized: byKind(
      versions.map((version) => ({
        language: version.language,
        kinds: allSections(version.body).flatMap(({ kinds }) => kinds.filter(isSectionKind)),
      })),
    ),
    missing: byKind(
      versions.map((version) => ({
        language: version.language,
        kinds: missingKinds(version, statement, required),
      })),
    ),
    exceptions: exceptionsFor(statement).map((exception) => ({
      exception,
      daysLeft: daysBetween(today, exception.until),
    })),
    agreement: agreementOf(statement, outdated.length),
    confirmed:
      both && statement.lock && statement.lock !== 'broken' ? pairsOf(both).length - outdated.length : 0,
    outdated,
    reviews: reviewSchedules(statement).map((schedule) => ({
      ...schedule,
      daysLeft: schedule.due === undefined ? undefined : daysBetween(today, schedule.due),
    })),
    released: releasedStatus(statement, library, today),
    findings,
  };
}

function releasedStatus(statement: Statement, library: Library, today: string): ReleasedStatus | undefined {
  const { editions } = statement;
  const newest = editions.at(-1);
  if (!newest) return undefined;
  const state = stateSince(newest, statement, library);
  return {
    newest,
    present: editionInForce(editions, today),
    ahead: editionsAhead(editions, today),
    isChanged: state && state.kind === 'changed',
  };
}

function agreementOf({ versions, lock }: Statement, outdated: number): Agreement {
  if (!bothVersions(versions)) return 'one-version';
  if (lock === undefined) return 'never';
  if (lock === 'broken') return 'unreadable';
  return outdated > 0 ? 'outdated' : 'confirmed';
}

function byKind(
  versions: readonly { readonly language: Language; readonly kinds: readonly SectionKind[] }[],
): readonly KindInLanguages[] {
  return sectionKinds.flatMap(({ id: kind }) => {
    const languages = versions.filter(({ kinds }) => kinds.includes(kind)).map(({ language }) => language);
    return languages.length > 0 ? [{ kind, languages }] : [];
  });
}
