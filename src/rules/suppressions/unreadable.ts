import { defineRule } from '../engine/rule.ts';
import { suppressionsIn } from '../engine/suppression-comments.ts';

/** A suppression that is not understood would leave its author believing that somebody had been told. */
export default defineRule({
  id: 'suppressions/unreadable',
  severity: 'error',
  suppressible: false,
  messages: ['keyword', 'form', 'no-reason', 'date', 'nothing-follows'],
  check({ library }, report) {
    for (const { location, fault } of suppressionsIn(library).unreadable)
      report({ location, message: fault });
  },
});
