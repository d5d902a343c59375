import { defineRule } from '../engine/rule.ts';
import { eachUnsupportedMarkup } from '../helpers/each-unsupported-markup.ts';

export default defineRule({
  id: 'markup/raw-html',
  severity: 'warning',
  messages: ['html', 'note'],
  check({ library }, report) {
    eachUnsupportedMarkup(library, 'html', ({ source, location }, subject) => {
      // What was meant for colleagues must not be published with a shrug.
      if (source.startsWith('<!--')) report({ location, subject, severity: 'error', message: 'note' });
      else report({ location, subject, message: 'html', values: { source } });
    });
  },
});
