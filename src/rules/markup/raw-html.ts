import { defineRule } from '../engine/rule.ts';
import { eachForeign } from '../helpers/each-unsupported-markup.ts';

export default defineRule({
  id: 'markup/raw-html',
  severity: 'warning',
  messages: ['html', 'note'],
  check({ library }, report) {
    eachForeign(library, 'html', ({ source, place }, subject) => {
      // What was meant for colleagues must not be published with a shrug.
      if (source.startsWith('<!--')) report({ place, subject, severity: 'error', message: 'note' });
      else report({ place, subject, message: 'html', values: { source } });
    });
  },
});
