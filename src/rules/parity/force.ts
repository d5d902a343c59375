import { defineRule, eachComparison } from '../engine/rule.ts';

/** A warning only: languages have many ways to say what may and what must be done. */
export default defineRule({
  id: 'parity/force',
  severity: 'warning',
  messages: ['contrary', 'denied', 'counterpart'],
  check({ library }, report) {
    eachComparison(library, ({ sentences }, subjectOfPart) => {
      for (const { left, right, in: part, words, denies } of sentences.contrary) {
        const [other, value] = words;
        report({
          location: right.location(),
          length: right.text.length,
          subject: subjectOfPart(part),
          message: denies ? 'denied' : 'contrary',
          values: { value, other },
          related: [
            {
              location: left.location(),
              length: left.text.length,
              message: 'counterpart',
              values: { other },
            },
          ],
        });
      }
    });
  },
});
