import { defineRule } from '../engine/rule.ts';
import { eachLink } from '../helpers/each-link.ts';

/** A privacy statement must not hand its reader to a script, a file or an open connection. */
export default defineRule({
  id: 'links/unsafe-target',
  severity: 'error',
  suppressible: false,
  messages: ['scheme', 'insecure', 'no-protocol'],
  check({ library }, report) {
    eachLink(library, ({ target: written, location }, target, subject) => {
      if (target.kind === 'insecure')
        report({ location, subject, message: 'insecure', values: { target: written } });
      else if (target.kind === 'unsafe' && target.scheme === '//')
        report({ location, subject, message: 'no-protocol', values: { target: written } });
      else if (target.kind === 'unsafe')
        report({ location, subject, message: 'scheme', values: { scheme: target.scheme } });
    });
  },
});
