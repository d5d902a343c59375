import { allSections, type Section } from '../../content/library.ts';
import { defineRule, eachVersion, subjectOf } from '../engine/rule.ts';
import { appendToHeading } from '../helpers/heading-edits.ts';

/** A section's id is its identity in both languages; one guessed from the heading changes when the heading does. */
export default defineRule({
  id: 'sections/implied-id',
  severity: 'notice',
  fixable: true,
  messages: ['implied', 'unrecognized'],
  check({ library }, report) {
    eachVersion(library, (version, statement) => {
      const claims = new Map<string, number>();
      for (const kind of allSections(version.body).flatMap(({ kinds }) => kinds))
        claims.set(kind, (claims.get(kind) ?? 0) + 1);
      const visit = (section: Section, above: readonly string[]): void => {
        const { heading, kinds, ids, location } = section;
        const finding = { location, subject: subjectOf(statement, version, section) };
        const ownKinds = kinds.filter((kind) => !above.includes(kind));
        if (ids.length === 0 && ownKinds.length > 0) {
          const written = `{${ownKinds.map((kind) => `#${kind}`).join(' ')}}`;
          // Where two headings claim a kind, a person must say which of them has it.
          const claimed = ownKinds.some((kind) => (claims.get(kind) ?? 0) > 1);
          report({
            ...finding,
            message: 'implied',
            values: { heading, ids: written },
            ...(claimed ? {} : { edits: () => appendToHeading(library, section, ` ${written}`) }),
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
