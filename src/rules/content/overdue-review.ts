import { z } from 'zod';
import { reviewSchedules } from '../../content/review-schedules.ts';
import { daysAfter } from '../../text/calendar.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/** A statement is to be compared with its source from time to time. */
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
        for (const { versions, reviewed, reviewEvery, due } of reviewSchedules(statement)) {
          const [first, ...others] = versions;
          if (!first) continue;
          const finding = {
            location: first.location,
            related: others.map(({ location }) => ({ message: 'also-here' as const, location })),
            subject: subjectOf(statement, first.version),
          };
          if (reviewed === undefined || due === undefined) {
            report({ ...finding, message: 'never', values: { reviewEvery } });
            continue;
          }
          const values = { reviewed, reviewEvery, due };
          if (due < today) report({ ...finding, message: 'overdue', values });
          else if (due <= daysAfter(today, remindDays))
            report({ ...finding, severity: 'notice', message: 'due-soon', values });
        }
      }
    }
  },
});
