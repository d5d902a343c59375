import { eachForeign } from '../each-foreign.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'markup/raw-html',
  severity: 'warning',
  messages: ['html'],
  check({ library }, report) {
    eachForeign(library, 'html', ({ source, place }, subject) =>
      report({ place, subject, message: 'html', values: { source } }),
    );
  },
});
