import { defineRule, subjectOfFile } from '../engine/rule.ts';

/** An entry of the baseline that is fixed should go, or the same fault could come back unseen. */
export default defineRule({
  id: 'suppressions/outdated-baseline',
  severity: 'warning',
  last: true,
  messages: ['gone'],
  check({ unusedBaseline }, report) {
    for (const { rule, file, location } of unusedBaseline)
      report({
        location,
        message: 'gone',
        values: { rule, file, baseline: location.file },
        subject: subjectOfFile(file),
      });
  },
});
