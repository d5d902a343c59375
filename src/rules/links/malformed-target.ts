import { defineRule } from '../engine/rule.ts';
import { eachLink } from '../helpers/each-link.ts';

export default defineRule({
  id: 'links/malformed-target',
  severity: 'error',
  suppressible: false,
  messages: [
    'empty',
    'spaces',
    'no-scheme',
    'punctuation',
    'credentials',
    'address',
    'email',
    'telephone',
    'query',
  ],
  check({ library }, report) {
    eachLink(library, ({ target: written, text, location }, target, subject) => {
      if (target.kind !== 'malformed') return;
      const values = target.reason === 'empty' ? { text } : { target: written };
      report({ location, subject, message: target.reason, values });
    });
  },
});
