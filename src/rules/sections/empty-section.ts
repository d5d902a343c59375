import { allSections, textUnder } from '../../content/library.ts';
import { isPlaceholder } from '../../sections/placeholder.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';

export default defineRule({
  id: 'sections/empty-section',
  severity: 'error',
  messages: ['empty', 'placeholder'],
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      for (const section of allSections(version.body)) {
        const text = textUnder(section);
        const finding = { location: section.location, subject: { ...subject, section: section.anchor } };
        if (!/[\p{L}\p{N}]/u.test(text))
          report({ ...finding, message: 'empty', values: { heading: section.heading } });
        else if (isPlaceholder(text)) {
          const start = text.length > 60 ? `${text.slice(0, 59)}…` : text;
          report({
            ...finding,
            message: 'placeholder',
            values: { heading: section.heading, text: start.replaceAll('\n', ' ') },
          });
        }
      }
    });
  },
});
