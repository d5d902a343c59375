import type { SectionPart } from '../../parity/parts.ts';
import { defineRule, eachComparison } from '../engine/rule.ts';

export default defineRule({
  id: 'parity/sections',
  severity: 'error',
  messages: ['missing', 'extra', 'order', 'level', 'counterpart', 'file'],
  check({ library }, report) {
    eachComparison(library, ({ original, other, parts }, subjectOfPart) => {
      for (const part of topmost(parts.leftOnly)) {
        report({
          location: locationForMissing(part, parts.pairs, other.file),
          subject: { ...subjectOfPart(part), language: other.language },
          message: 'missing',
          values: { heading: part.heading },
          related: [{ location: part.location, message: 'counterpart', values: { heading: part.heading } }],
        });
      }
      for (const part of topmost(parts.rightOnly)) {
        report({
          location: part.location,
          subject: subjectOfPart(part),
          message: 'extra',
          values: { heading: part.heading },
          related: [{ location: { file: original.file, line: 1, column: 1 }, message: 'file' }],
        });
      }
      for (const [here, there] of parts.outOfOrder) {
        report({
          location: there.location,
          subject: subjectOfPart(there),
          message: 'order',
          values: { heading: there.heading },
          related: [{ location: here.location, message: 'counterpart', values: { heading: here.heading } }],
        });
      }
      for (const [here, there] of [...parts.pairs, ...parts.outOfOrder]) {
        if (here.level === there.level) continue;
        report({
          location: there.location,
          subject: subjectOfPart(there),
          message: 'level',
          values: {
            heading: there.heading,
            found: '#'.repeat(there.level),
            expected: '#'.repeat(here.level),
          },
          related: [{ location: here.location, message: 'counterpart', values: { heading: here.heading } }],
        });
      }
    });
  },
});

/** A section goes with all that is in it: only the outermost is named. */
function topmost(parts: readonly SectionPart[]): readonly SectionPart[] {
  const inner = new Set(parts.flatMap(({ section }) => section?.sections ?? []));
  return parts.filter(({ section }) => !section || !inner.has(section));
}

/** Where a missing section belongs: at the one that follows it in the original, else at the end of what there is. */
function locationForMissing(
  missing: SectionPart,
  pairs: readonly (readonly [SectionPart, SectionPart])[],
  file: string,
) {
  const next = pairs.find(([here]) => here.index > missing.index) ?? pairs.at(-1);
  return next?.[1].location ?? { file, line: 1, column: 1 };
}
