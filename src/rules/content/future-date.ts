import type { StatementFrontMatter } from '../../content/schemas.ts';
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
      const { updated, ...others } = frontMatter.values;
      const { reviewed, source } = others as Partial<StatementFrontMatter>;
      const dates = { updated, reviewed, 'source.read': source?.read };
      for (const [key, date] of Object.entries(dates)) {
        if (date !== undefined && date > latest)
          report({
            location: frontMatter.locationOf(key.split('.')),
            subject,
            message: 'future',
            values: { key, date },
          });
      }
    });
  },
});
