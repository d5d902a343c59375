import type { Section } from '../../content/library.ts';
import { isSectionKind } from '../../sections/catalogue.ts';
import { idsInBraces } from '../../sections/ids-in-braces.ts';
import { defineRule, eachComparison } from '../engine/rule.ts';
import { replaceIds } from '../helpers/heading-edits.ts';
import { writtenIds } from '../helpers/section-ids.ts';

/** Ids are what a section has in common in both languages: all of them, in the same order, since the first is its address. */
export default defineRule({
  id: 'parity/section-ids',
  severity: 'error',
  fixable: true,
  messages: ['different', 'counterpart'],
  check({ library }, report) {
    eachComparison(library, ({ parts }, subjectOfPart) => {
      for (const [here, there] of [...parts.pairs, ...parts.outOfOrder]) {
        const [one, other] = [here.section, there.section];
        if (!one || !other) continue;
        const [ids, otherIds] = [writtenIds(one), writtenIds(other)];
        // A heading without any has a finding of its own, which offers those of its counterpart.
        if (ids.length === 0 || otherIds.length === 0 || ids.join() === otherIds.join()) continue;
        const common = commonIds(ids, otherIds);
        report({
          location: other.ids[0]?.location ?? other.location,
          subject: subjectOfPart(there),
          message: 'different',
          values: { heading: other.heading, ids: idsInBraces(otherIds), other: idsInBraces(ids) },
          related: [
            {
              message: 'counterpart',
              values: { heading: one.heading },
              location: one.ids[0]?.location ?? one.location,
            },
          ],
          edits: () => (common ? [one, other].flatMap((section) => changed(section, common, library)) : []),
        });
      }
    });
  },
});

/** What both should have, where that follows from what they have: the original’s come first. */
function commonIds(ids: readonly string[], others: readonly string[]): readonly string[] | undefined {
  if (others.every((id) => ids.includes(id))) return ids;
  if (ids.every((id) => others.includes(id))) return others;
  // An id of one’s own making says no more than that the section has a name.
  if (!others.some(isSectionKind)) return ids;
  return ids.some(isSectionKind) ? undefined : others;
}

function changed(section: Section, ids: readonly string[], library: Parameters<typeof replaceIds>[0]) {
  return writtenIds(section).join() === ids.join() ? [] : replaceIds(library, section, idsInBraces(ids));
}
