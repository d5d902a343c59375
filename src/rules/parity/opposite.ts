import { defineRule, eachComparison } from '../engine/rule.ts';

/** A warning only: now and then a language says the same by the opposite word. */
export default defineRule({
  id: 'parity/opposite',
  severity: 'warning',
  messages: ['opposite', 'counterpart'],
  check({ library }, report) {
    eachComparison(library, ({ sentences }, subjectOfPart) => {
      for (const { left, right, in: part, words } of sentences.opposites) {
        const [other, value] = words;
        report({
          location: right.location(),
          length: right.text.length,
          subject: subjectOfPart(part),
          message: 'opposite',
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
