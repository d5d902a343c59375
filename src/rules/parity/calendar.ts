import { defineRule, eachComparison } from '../engine/rule.ts';

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
            location: found.location(),
            length: found.length,
            subject,
            message: 'different',
            values: { value: found.text, other: named.text },
            related: [
              {
                location: named.location(),
                length: named.length,
                message: 'counterpart',
                values: { value: named.text },
              },
            ],
          });
        }
        for (const named of leftOnly) {
          report({
            location: other.location,
            subject,
            severity: 'warning',
            message: 'missing',
            values: { value: named.text, heading },
            related: [
              {
                location: named.location(),
                length: named.length,
                message: 'counterpart',
                values: { value: named.text },
              },
            ],
          });
        }
        for (const found of rightOnly) {
          report({
            location: found.location(),
            length: found.length,
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
