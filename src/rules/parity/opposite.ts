import { defineRule, eachComparison } from '../engine/rule.ts';
import { opposed } from '../helpers/opposed.ts';

/** A warning only: now and then a language says the same by the opposite word. */
export default defineRule({
  id: 'parity/opposite',
  severity: 'warning',
  messages: ['opposite', 'counterpart'],
  check({ library }, report) {
    eachComparison(library, ({ sentences }, subjectOfPart) => {
      for (const pair of sentences.opposites)
        report({ ...opposed(pair), subject: subjectOfPart(pair.in), message: 'opposite' });
    });
  },
});
