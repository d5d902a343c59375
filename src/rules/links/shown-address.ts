import { findShownOtherwise } from '../../links/shown-address.ts';
import { defineRule } from '../engine/rule.ts';
import { eachLink } from '../helpers/each-link.ts';

/** Whoever reads an address takes down what they see, and whoever follows it gets what is behind; both must be one. */
export default defineRule({
  id: 'links/shown-address',
  severity: 'error',
  messages: ['email', 'telephone', 'extension', 'site', 'page'],
  // The other version has but one of the two.
  holdsBack: { lines: ['parity/email', 'parity/telephone', 'parity/web-address'] },
  check({ library }, report) {
    const pairs = library.site?.values.addressPairs ?? [];
    eachLink(library, ({ target, text, location }, _read, subject) => {
      const found = findShownOtherwise(text, target, pairs);
      if (found)
        report({
          location,
          subject,
          message: found.kind,
          values: { shown: found.shown, target: found.target },
        });
    });
  },
});
