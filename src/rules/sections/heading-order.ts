import { allSections, type Section } from '../../content/library.ts';
import { defineRule, eachDocument } from '../engine/rule.ts';
import { shiftHeadings } from '../helpers/heading-edits.ts';

/** Screen-reader users move by heading; a skipped level reads as a missing part (WCAG 2.2, 1.3.1 and 2.4.10). */
export default defineRule({
  id: 'sections/heading-order',
  severity: 'error',
  fixable: true,
  messages: ['first-level', 'skipped'],
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      const sections = allSections(version.body);
      const firstLevel = sections.filter(({ level }) => level === 1);
      let above = 1;
      for (const [at, section] of sections.entries()) {
        const { level, heading, location, anchor } = section;
        const finding = { location, subject: { ...subject, section: anchor } };
        const below = sectionsBelow(sections, at);
        if (level === 1) {
          // One alone is most often the page's title, which somebody must take out; several are the sections.
          const edits = () => (firstLevel.length > 1 ? shiftHeadings(library, below, 1) : []);
          report({ ...finding, message: 'first-level', values: { heading }, edits });
        } else if (level > above + 1) {
          const values = { heading, found: '#'.repeat(level), expected: '#'.repeat(above + 1) };
          // Those that follow on the same level stay beside it, and those under it stay under it.
          const steps = above + 1 - level;
          const edits = () => shiftHeadings(library, below, steps);
          report({ ...finding, message: 'skipped', values, edits });
        }
        above = level;
      }
    });
  },
});

/** A section and those after it that are no higher, up to one that is. */
function sectionsBelow(sections: readonly Section[], from: number): readonly Section[] {
  const level = sections[from]?.level ?? 0;
  const end = sections.findIndex(
    (section, at) => at > from && (section.level < level || section.level === 1),
  );
  return sections.slice(from, end === -1 ? undefined : end);
}
