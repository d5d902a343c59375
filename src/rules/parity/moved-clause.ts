import { excerpt } from '../../text/excerpt.ts';
import { defineRule, eachComparison } from '../engine/rule.ts';

/** A clause that stands under another heading is found by the wrong reader, or not at all. */
export default defineRule({
  id: 'parity/moved-clause',
  severity: 'error',
  messages: ['clause', 'fact', 'counterpart'],
  check({ library }, report) {
    eachComparison(library, ({ movedUnits, movedFacts }, subjectOfPart) => {
      for (const { left, right } of movedUnits) {
        report({
          location: right.unit.location,
          subject: subjectOfPart(right.part),
          message: 'clause',
          values: { heading: right.part.heading, other: left.part.heading, text: excerpt(right.unit.text) },
          related: [
            { location: left.unit.location, message: 'counterpart', values: { heading: left.part.heading } },
          ],
        });
      }
      for (const { from, to, fact, found } of movedFacts) {
        report({
          location: found.location(),
          length: Math.max(1, found.end - found.start),
          subject: subjectOfPart(to),
          message: 'fact',
          values: { heading: to.heading, other: from.heading, text: found.text },
          related: [
            {
              location: fact.location(),
              length: Math.max(1, fact.end - fact.start),
              message: 'counterpart',
              values: { heading: from.heading },
            },
          ],
        });
      }
    });
  },
});
