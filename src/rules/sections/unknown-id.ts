import { didYouMean } from '../../content/check-shape.ts';
import { allSections } from '../../content/library.ts';
import { isSectionKind, sectionKinds } from '../../sections/catalogue.ts';
import { defineRule, eachDocument, type Report } from '../engine/rule.ts';

const known = sectionKinds.map(({ id }) => id);
type Message = 'unknown' | 'unknown-near' | 'malformed';

/** Ids must be those of the catalogue, or `x-…`: a misspelt id would make a required section invisible. */
export default defineRule<Message>({
  id: 'sections/unknown-id',
  severity: 'error',
  messages: ['unknown', 'unknown-near', 'malformed'],
  check({ library }, report) {
    eachDocument(library, (version, subject) => {
      for (const section of allSections(version.body)) {
        for (const { id, wellFormed, location } of section.ids) {
          const finding = { location, subject: { ...subject, section: id } };
          if (!wellFormed) report({ ...finding, message: 'malformed', values: { id } });
          else if (!isSectionKind(id) && !id.startsWith('x-')) report({ ...finding, ...unknown(id) });
        }
      }
    });
    library.site?.values.requiredSections.forEach((id, index) => {
      if (library.site && !isSectionKind(id))
        report({ location: library.site.locationOf(['requiredSections', index]), ...unknown(id) });
    });
    for (const { key, settings } of library.organizations) {
      settings.values.exceptions.forEach(({ section }, index) => {
        if (isSectionKind(section)) return;
        report({
          location: settings.locationOf(['exceptions', index, 'section']),
          subject: { organization: key, section },
          ...unknown(section),
        });
      });
    }
  },
});

function unknown(
  id: string,
): Pick<Report<Message>, 'message' | 'values'> & { values: Record<string, string> } {
  const nearest = didYouMean(id, known);
  return nearest === undefined
    ? { message: 'unknown', values: { id } }
    : { message: 'unknown-near', values: { id, nearest } };
}
