import type { Section } from '../../content/library.ts';
import { defineRule, eachVersion, subjectOf } from '../rule.ts';

/** A section's id is its identity in both languages; one guessed from the heading changes when the heading does. */
export default defineRule({
  id: 'sections/implied-id',
  severity: 'notice',
  messages: ['implied', 'unrecognized'],
  check({ library }, report) {
    eachVersion(library, (version, statement) => {
      const visit = (section: Section, above: readonly string[]): void => {
        const { heading, kinds, ids, place } = section;
        const finding = { place, subject: subjectOf(statement, version, section) };
        const ownKinds = kinds.filter((kind) => !above.includes(kind));
        if (ids.length === 0 && ownKinds.length > 0) {
          report({
            ...finding,
            message: 'implied',
            values: { heading, ids: `{${ownKinds.map((kind) => `#${kind}`).join(' ')}}` },
          });
        } else if (ids.length === 0 && kinds.length === 0 && section.level <= 2) {
          report({
            ...finding,
            severity: 'warning',
            message: 'unrecognized',
            values: { heading, id: section.anchor },
          });
        }
        for (const deeper of section.sections) visit(deeper, [...above, ...kinds]);
      };
      for (const section of version.body.sections) visit(section, []);
    });
  },
});
