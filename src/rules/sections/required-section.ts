import { allSections } from '../../content/library.ts';
import { kindTitle } from '../../sections/catalogue.ts';
import { nearestHeading } from '../../sections/recognize-heading.ts';
import { missingKinds, requiredKinds } from '../../sections/required-kinds.ts';
import { defineRule, eachVersion, subjectOf } from '../engine/rule.ts';

export default defineRule({
  id: 'sections/required-section',
  severity: 'error',
  messages: ['missing', 'missing-near', 'nearest'],
  check({ library }, report) {
    if (!library.site) return;
    const required = requiredKinds(library.site.values);
    eachVersion(library, (version, statement) => {
      // A heading that is already known as another section is not the one that was meant.
      const unclaimed = allSections(version.body).filter(({ kinds }) => kinds.length === 0);
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
