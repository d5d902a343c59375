import { allSections } from '../../content/library.ts';
import { kindTitle } from '../../sections/catalogue.ts';
import { exceptionsFor } from '../../sections/exceptions.ts';
import { nearestHeading } from '../../sections/recognize-heading.ts';
import { requiredKinds } from '../../sections/required-kinds.ts';
import { defineRule, eachVersion, subjectOf } from '../engine/rule.ts';

export default defineRule({
  id: 'sections/required-section',
  severity: 'error',
  messages: ['missing', 'missing-near', 'nearest'],
  check({ library }, report) {
    if (!library.site) return;
    const required = requiredKinds(library.site.values);
    eachVersion(library, (version, statement) => {
      const sections = allSections(version.body);
      const present = new Set(sections.flatMap(({ kinds }) => kinds));
      const excepted = new Set(
        exceptionsFor(statement).flatMap(({ section, missing }) => (missing === 'section' ? [section] : [])),
      );
      // A heading that is already known as another section is not the one that was meant.
      const unclaimed = sections.filter(({ kinds }) => kinds.length === 0);
      for (const id of required) {
        if (present.has(id) || excepted.has(id)) continue;
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
        if (!nearest) report({ ...finding, message: 'missing', values: { title, id } });
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
