import type { Section } from '../../content/library.ts';
import { allSections } from '../../content/library.ts';
import type { Place } from '../../content/location.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';

export default defineRule({
  id: 'sections/duplicate-section',
  severity: 'error',
  messages: ['same-id', 'same-kind', 'first'],
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      const ids = new Map<string, Place>();
      const kinds = new Map<string, Section>();
      for (const section of allSections(version.body)) {
        for (const { id, place } of section.ids) {
          const first = ids.get(id);
          if (first)
            report({
              place,
              message: 'same-id',
              values: { id },
              related: [{ message: 'first', values: { id }, place: first }],
              subject: { ...subject, section: id },
            });
          else ids.set(id, place);
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
              place: section.place,
              severity: 'warning',
              message: 'same-kind',
              values,
              related: [{ message: 'first', values: { id }, place: first.place }],
              subject: { ...subject, section: id },
            });
          }
        }
      }
    });
  },
});
