import { allSections } from '../../content/library.ts';
import { defineRule, eachDocument } from '../rule.ts';

/** Screen-reader users move by heading; a skipped level reads as a missing part (WCAG 2.2, 1.3.1 and 2.4.10). */
export default defineRule({
  id: 'sections/heading-order',
  severity: 'error',
  messages: ['first-level', 'skipped'],
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      let above = 1;
      for (const { level, heading, place, anchor } of allSections(version.body)) {
        const finding = { place, subject: { ...subject, section: anchor } };
        if (level === 1) report({ ...finding, message: 'first-level', values: { heading } });
        else if (level > above + 1) {
          const values = { heading, found: '#'.repeat(level), expected: '#'.repeat(above + 1) };
          report({ ...finding, message: 'skipped', values });
        }
        above = level;
      }
    });
  },
});
