import { defineRule } from '../engine/rule.ts';
import { eachLink } from '../helpers/each-link.ts';

export default defineRule({
  id: 'links/dead-link',
  severity: 'error',
  suppressible: false,
  messages: ['page', 'page-near', 'anchor', 'anchor-near'],
  check({ library }, report) {
    eachLink(library, ({ target: written, location }, target, subject) => {
      if (target.kind === 'dead-page') {
        if (target.nearest === undefined)
          report({ location, subject, message: 'page', values: { target: written } });
        else
          report({
            location,
            subject,
            message: 'page-near',
            values: { target: written, nearest: target.nearest },
          });
      } else if (target.kind === 'dead-anchor') {
        const { page, anchor, nearest } = target;
        if (nearest === undefined) report({ location, subject, message: 'anchor', values: { anchor, page } });
        else report({ location, subject, message: 'anchor-near', values: { anchor, page, nearest } });
      }
    });
  },
});
