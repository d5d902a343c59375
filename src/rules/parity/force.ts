import { defineRule, eachComparison } from '../engine/rule.ts';
import { opposed } from '../helpers/opposed.ts';

/** A warning only: languages have many ways to say what may and what must be done. */
export default defineRule({
  id: 'parity/force',
  severity: 'warning',
  messages: ['contrary', 'denied', 'counterpart'],
  check({ library }, report) {
    eachComparison(library, ({ sentences }, subjectOfPart) => {
      for (const pair of sentences.contrary)
        report({
          ...opposed(pair),
          subject: subjectOfPart(pair.in),
          message: pair.denies ? 'denied' : 'contrary',
        });
    });
  },
});
