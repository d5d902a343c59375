import { allSections, type Library, type Statement } from '../content/library.ts';
import { bothVersions } from '../content/load-library.ts';
import { type ReviewSchedule, reviewSchedules } from '../content/review-schedules.ts';
import type { ExceptionSettings } from '../content/schemas.ts';
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
  /** What the rules found in it. */
  readonly findings: readonly Finding[];
}

export interface KindInLanguages {
  readonly kind: SectionKind;
  readonly languages: readonly Language[];
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
  { site }: Library,
  findings: readonly Finding[],
  today: string,
): StatementStatus {
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
    findings,
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
