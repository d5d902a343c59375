import { defineRule } from '../engine/rule.ts';

/** A suppression that nothing needs any more claims a review that no longer holds, and would hide the next fault. */
export default defineRule({
  id: 'suppressions/unused',
  severity: 'error',
  last: true,
  messages: ['unused'],
  check({ unusedSuppressions }, report) {
    for (const { rule, location } of unusedSuppressions)
      report({ location, length: rule.length, message: 'unused', values: { rule } });
  },
});
