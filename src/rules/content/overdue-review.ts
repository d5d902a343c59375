import { z } from 'zod';
import type { Statement, StatementVersion } from '../../content/library.ts';
import { reviewPeriod } from '../../content/schemas.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';
import { daysAfter, monthsAfter } from '../helpers/calendar.ts';

/** When a version was last compared with its source, and how often that is to be done. */
interface Schedule {
  readonly version: StatementVersion;
  readonly reviewed: string | undefined;
  readonly reviewEvery: string;
}

/**
 * A statement is to be compared with its source from time to time. Each version goes by the keys of its own front matter,
 * and by the other's for those it lacks; what both versions say alike is reported once.
 */
export default defineRule({
  id: 'content/overdue-review',
  severity: 'warning',
  messages: ['overdue', 'due-soon', 'never', 'also-here'],
  options: z.strictObject({
    remindDays: z
      .int()
      .min(0)
      .max(366)
      .default(30)
      .meta({ descriptionKey: 'schema.options.content/overdue-review.remindDays' }),
  }),
  check({ library, today, optionsFor }, report) {
    for (const organization of library.organizations) {
      const { remindDays } = optionsFor(organization.key);
      for (const statement of organization.statements) {
        const seen = new Set<string>();
        const schedules = schedulesOf(statement);
        for (const schedule of schedules) {
          const identity = identityOf(schedule);
          if (seen.has(identity)) continue;
          seen.add(identity);
          const { version, reviewed, reviewEvery } = schedule;
          const related = schedules
            .filter((other) => other !== schedule && identityOf(other) === identity)
            .map((other) => ({ message: 'also-here' as const, location: locationOf(other) }));
          const finding = { location: locationOf(schedule), related, subject: subjectOf(statement, version) };
          if (reviewed === undefined) {
            report({ ...finding, message: 'never', values: { reviewEvery } });
            continue;
          }
          const due = monthsAfter(reviewed, monthsIn(reviewEvery));
          const values = { reviewed, reviewEvery, due };
          if (due < today) report({ ...finding, message: 'overdue', values });
          else if (due <= daysAfter(today, remindDays))
            report({ ...finding, severity: 'notice', message: 'due-soon', values });
        }
      }
    }
  },
});

/** The schedule of each version that gives one of the keys itself. */
function schedulesOf({ versions }: Statement): readonly Schedule[] {
  const all = Object.values(versions);
  const given = (key: 'reviewed' | 'reviewEvery', own: StatementVersion): string | undefined =>
    [own, ...all].map(({ frontMatter }) => frontMatter.values[key]).find((value) => value !== undefined);
  return all.flatMap((version) => {
    const { values } = version.frontMatter;
    const reviewEvery = given('reviewEvery', version);
    if (reviewEvery === undefined) return [];
    if (values.reviewed === undefined && values.reviewEvery === undefined) return [];
    return [{ version, reviewed: given('reviewed', version), reviewEvery }];
  });
}

function identityOf({ reviewed, reviewEvery }: Schedule): string {
  return `${reviewed} ${monthsIn(reviewEvery)}`;
}

function locationOf({ version: { frontMatter } }: Schedule) {
  return frontMatter.locationOf([frontMatter.values.reviewed === undefined ? 'reviewEvery' : 'reviewed']);
}

/** `6 months`, `6 mois`, `1 year`, `1 an`. */
function monthsIn(period: string): number {
  const [, count, unit = ''] = reviewPeriod.exec(period) ?? [];
  return Number(count) * (/^(?:year|an)/.test(unit) ? 12 : 1);
}
