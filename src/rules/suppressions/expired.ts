import { defineRule } from '../engine/rule.ts';
import { suppressionsIn } from '../engine/suppression-comments.ts';

/** What was passed over for a time is to be looked at when the time is over. */
export default defineRule({
  id: 'suppressions/expired',
  severity: 'error',
  messages: ['expired'],
  check({ library, today }, report) {
    for (const { location, until } of suppressionsIn(library).suppressions) {
      if (until !== undefined && until < today) report({ location, message: 'expired', values: { until } });
    }
  },
});
