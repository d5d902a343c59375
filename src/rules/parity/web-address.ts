import type { Link } from '../../content/library.ts';
import { defineRule, eachComparison } from '../engine/rule.ts';

export default defineRule({
  id: 'parity/web-address',
  severity: 'error',
  messages: ['different', 'elsewhere', 'missing', 'extra', 'assumed', 'counterpart', 'location'],
  check({ library }, report) {
    eachComparison(library, ({ sections, other: page }, subjectOfPart) => {
      // Once a page: each is probably right, and the pair table is there for who wants to be sure.
      const assumed = sections.flatMap(({ links }) => links.assumed);
      const [first] = assumed;
      if (first) {
        report({
          location: first[1].location,
          subject: subjectOfPart({ version: page, section: undefined }),
          severity: 'notice',
          message: 'assumed',
          values: { count: assumed.length, value: first[1].target, other: first[0].target },
          related: [
            { location: first[0].location, message: 'counterpart', values: { value: first[0].target } },
          ],
        });
      }
      for (const { original, other, links, shapes } of sections) {
        const subject = subjectOfPart(other);
        const heading = other.heading;
        for (const pair of links.different) {
          const [link, found] = pair;
          report({
            location: found.location,
            subject,
            message: inSite(pair) ? 'elsewhere' : 'different',
            values: { value: found.target, other: link.target, heading },
            related: [{ location: link.location, message: 'counterpart', values: { value: link.target } }],
          });
        }
        // Another number of links is a finding of its own, which names the one that is missing.
        if (shapes[0].links.length !== shapes[1].links.length) continue;
        for (const link of links.leftOnly) {
          report({
            location: other.location,
            subject,
            message: 'missing',
            values: { value: link.target, heading },
            related: [{ location: link.location, message: 'counterpart', values: { value: link.target } }],
          });
        }
        for (const found of links.rightOnly) {
          report({
            location: found.location,
            subject,
            message: 'extra',
            values: { value: found.target, heading },
            related: [
              { location: original.location, message: 'location', values: { heading: original.heading } },
            ],
          });
        }
      }
    });
  },
});

/** The pair table is for other sites; inside this one, each page knows its counterpart. */
function inSite([link, found]: readonly [Link, Link]): boolean {
  return ![link.target, found.target].every((target) => /^https:/i.test(target));
}
