import { contactKinds, givesContactDetails } from '../../contacts/contact-details.ts';
import { allSections, type Section, type Statement, textUnder } from '../../content/library.ts';
import type { Language } from '../../languages.ts';
import { kindTitle, type SectionKind } from '../../sections/catalogue.ts';
import { idsInBraces } from '../../sections/ids-in-braces.ts';
import { nearestHeading, speaksOf } from '../../sections/recognize-heading.ts';
import { missingKinds, requiredKinds } from '../../sections/required-kinds.ts';
import { defineRule, eachVersion, subjectOf } from '../engine/rule.ts';
import { writtenIds } from '../helpers/section-ids.ts';

export default defineRule({
  id: 'sections/required-section',
  severity: 'error',
  messages: ['missing', 'missing-near', 'nearest', 'missing-elsewhere', 'elsewhere'],
  check({ library }, report) {
    if (!library.site) return;
    const required = requiredKinds(library.site.values);
    eachVersion(library, (version, statement) => {
      const sections = allSections(version.body);
      // A heading that is already known as another section is not the one that was meant.
      const unclaimed = sections.filter(({ kinds }) => kinds.length === 0);
      for (const id of missingKinds(version, statement, required)) {
        const title = kindTitle(id, version.language);
        const found = nearestHeading(
          id,
          unclaimed.map(({ heading }) => heading),
          version.language,
        );
        const nearest = found && unclaimed[found.index];
        const finding = {
          location: version.frontMatter.locationOf(['title']),
          subject: { ...subjectOf(statement, version), section: id },
        };
        const elsewhere = nearest
          ? undefined
          : sections.find((section) => saysIt(section, id, version.language, statement));
        if (elsewhere) {
          const { heading, location } = elsewhere;
          const ids = writtenIds(elsewhere);
          const values = {
            title,
            heading,
            ids: idsInBraces([...(ids.length > 0 ? ids : elsewhere.kinds), id]),
          };
          report({
            ...finding,
            message: 'missing-elsewhere',
            values,
            related: [{ message: 'elsewhere', values: { heading }, location }],
          });
        } else if (!nearest) report({ ...finding, message: 'missing', values: { title, id } });
        else {
          const values = { title, id, heading: nearest.heading };
          report({
            ...finding,
            message: 'missing-near',
            values,
            related: [{ message: 'nearest', values, location: nearest.location }],
          });
        }
      }
    });
  },
});

/** Whether a section of another kind seems to be the one that is missing as well. */
function saysIt(section: Section, kind: SectionKind, language: Language, statement: Statement): boolean {
  if (section.kinds.length === 0 && writtenIds(section).length === 0) return false;
  return (
    speaksOf(kind, textUnder(section), language) &&
    // Many a section names the officer; the one that is meant says how to reach them.
    (!contactKinds.includes(kind) || givesContactDetails(section, statement))
  );
}
