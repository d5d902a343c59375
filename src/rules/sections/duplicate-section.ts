import type { Section } from '../../content/library.ts';
import { allSections } from '../../content/library.ts';
import type { Location } from '../../content/location.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';

export default defineRule({
  id: 'sections/duplicate-section',
  severity: 'error',
  messages: ['same-id', 'same-kind', 'first'],
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      const ids = new Map<string, Location>();
      const kinds = new Map<string, Section>();
      for (const section of allSections(version.body)) {
        for (const { id, location } of section.ids) {
          const first = ids.get(id);
          if (first)
            report({
              location,
              message: 'same-id',
              values: { id },
              related: [{ message: 'first', values: { id }, location: first }],
              subject: { ...subject, section: id },
            });
          else ids.set(id, location);
        }
        for (const id of section.kinds) {
          const first = kinds.get(id);
          if (!first) kinds.set(id, section);
          // Deeper headings often repeat the word of the section they are in; that is not a second section.
          else if (
            section.level <= first.level &&
            !(first.recognizedBy === 'id' && section.recognizedBy === 'id')
          ) {
            const values = { id, heading: section.heading, other: first.heading };
            report({
              location: section.location,
              severity: 'warning',
              message: 'same-kind',
              values,
              related: [{ message: 'first', values: { id }, location: first.location }],
              subject: { ...subject, section: id },
            });
          }
        }
      }
    });
  },
});
