import { defineRule, eachComparison } from '../engine/rule.ts';

/** Who reads the other language is answered the same questions. What the answers say is compared by the other rules. */
export default defineRule({
  id: 'parity/summary',
  severity: 'error',
  messages: ['missing', 'counterpart'],
  check({ library }, report) {
    eachComparison(library, ({ original, other, answersAlone }, subjectOfPart) => {
      for (const part of answersAlone) {
        const lacking = part.version === original ? other : original;
        report({
          location: lacking.frontMatter.locationOf(['summary']),
          subject: subjectOfPart({ version: lacking, section: undefined }),
          message: 'missing',
          values: { key: part.heading },
          related: [{ location: part.location, message: 'counterpart', values: { key: part.heading } }],
        });
      }
    });
  },
});
