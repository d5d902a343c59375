import { daysAfter } from '../../text/calendar.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';

/**
 * An edition or a review that is still to come is a slip of the keyboard. Tomorrow passes: it is tomorrow already for an
 * editor in a time zone east of the machine that checks.
 */
export default defineRule({
  id: 'content/future-date',
  severity: 'error',
  messages: ['future'],
  holdsBack: { statement: ['parity/updated'] },
  check({ library, today }, report) {
    const latest = daysAfter(today, 1);
    eachDocument(library, ({ frontMatter }, subject) => {
      const dates: Readonly<Record<string, unknown>> = frontMatter.values;
      for (const key of ['updated', 'reviewed']) {
        const date = dates[key];
        if (typeof date === 'string' && date > latest)
          report({
            location: frontMatter.locationOf([key]),
            subject,
            message: 'future',
            values: { key, date },
          });
      }
    });
  },
});
