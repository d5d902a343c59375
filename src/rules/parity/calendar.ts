import { defineRule, eachComparison } from '../engine/rule.ts';
import { at, counterpart } from '../helpers/located-words.ts';

/** Months without a year, days of the week and seasons. One that only one version names may be a turn of phrase: a warning. */
export default defineRule({
  id: 'parity/calendar',
  severity: 'error',
  messages: ['different', 'missing', 'extra', 'counterpart', 'location'],
  check({ library }, report) {
    eachComparison(library, ({ sections }, subjectOfPart) => {
      for (const { original, other, wording } of sections) {
        const subject = subjectOfPart(other);
        const { heading } = other;
        const { different, leftOnly, rightOnly } = wording.calendar;
        for (const [named, found] of different) {
          report({
            ...at(found),
            subject,
            message: 'different',
            values: { value: found.text, other: named.text },
            related: [counterpart(named)],
          });
        }
        for (const named of leftOnly) {
          report({
            location: other.location,
            subject,
            severity: 'warning',
            message: 'missing',
            values: { value: named.text, heading },
            related: [counterpart(named)],
          });
        }
        for (const found of rightOnly) {
          report({
            ...at(found),
            subject,
            severity: 'warning',
            message: 'extra',
            values: { value: found.text, heading },
            related: [
              { location: original.location, message: 'location', values: { heading: original.heading } },
            ],
          });
        }
      }
    });
  },
});
