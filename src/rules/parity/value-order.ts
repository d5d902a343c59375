import { defineRule, eachComparison } from '../engine/rule.ts';
import { at, counterpart } from '../helpers/located-words.ts';

/** Both versions have both values, so no other comparison sees that each stands in the place of the other. */
export default defineRule({
  id: 'parity/value-order',
  severity: 'error',
  messages: ['exchanged', 'links', 'counterpart'],
  check({ library }, report) {
    eachComparison(library, ({ sections }, subjectOfPart) => {
      for (const { other, exchanges } of sections) {
        for (const { left, right, targets } of exchanges) {
          const [first, second] = right;
          report({
            ...at(first),
            subject: subjectOfPart(other),
            message: targets ? 'links' : 'exchanged',
            values: {
              ...(targets && { target: targets[0], secondTarget: targets[1] }),
              value: first.text,
              second: second.text,
              other: left[0].text,
              otherSecond: left[1].text,
            },
            related: left.map(counterpart),
          });
        }
      }
    });
  },
});
