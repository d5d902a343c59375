import { z } from 'zod';
import { monthsIn } from '../../content/review-schedules.ts';
import { reviewPeriod } from '../../content/schemas.ts';
import { monthsAfter } from '../../text/calendar.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/** What an organization publishes may change, and nobody tells the site: its source is to be read again from time to time. */
export default defineRule({
  id: 'content/overdue-reading',
  severity: 'warning',
  messages: ['overdue', 'also-here'],
  options: z.strictObject({
    every: z
      .string()
      .regex(reviewPeriod)
      .default('1 year')
      .meta({ descriptionKey: 'schema.options.content/overdue-reading.every' }),
  }),
  check({ library, today, optionsFor }, report) {
    for (const organization of library.organizations) {
      const months = monthsIn(optionsFor(organization.key).every);
      for (const statement of organization.statements) {
        const overdue = Object.values(statement.versions).flatMap((version) => {
          const { read } = version.frontMatter.values.source;
          const due = read === undefined ? undefined : monthsAfter(read, months);
          if (read === undefined || due === undefined || due >= today) return [];
          return [{ version, read, due, location: version.frontMatter.locationOf(['source', 'read']) }];
        });
        const [first, ...others] = overdue;
        if (!first) continue;
        report({
          location: first.location,
          related: others.map(({ location }) => ({ message: 'also-here', location })),
          subject: subjectOf(statement, first.version),
          message: 'overdue',
          values: { read: first.read, due: first.due },
        });
      }
    }
  },
});
