import { eachPair, followerOf, outdatedSections, targetOf } from '../../history/outdated-sections.ts';
import { languages, otherLanguages } from '../../languages.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/** A section that is new, or that changed in both languages: nobody has said yet that they say the same. */
export default defineRule({
  id: 'translation/unacknowledged',
  severity: 'warning',
  messages: ['both-changed', 'new', 'change', 'counterpart'],
  check({ library }, report) {
    eachPair(library, (statement, versions) => {
      const shown = followerOf(versions);
      const [other = shown] = otherLanguages(shown);
      for (const { key, parts, changed, change } of outdatedSections(statement)) {
        const changes = changed.map((language) => ({
          words: change(language),
          location: parts[language].location,
        }));
        const isNew = changed.length === 0;
        if (!isNew && (changed.length < languages.length || changes.some(({ words }) => words === undefined)))
          continue;
        const values = { heading: parts[shown].label, other: parts[other].label };
        report({
          message: isNew ? 'new' : 'both-changed',
          values: { ...values, target: targetOf(statement, key) },
          location: parts[shown].location,
          related: isNew
            ? [{ message: 'counterpart', values: { heading: values.other }, location: parts[other].location }]
            : changes.map(({ words = '', location }) => ({
                message: 'change',
                values: { change: words },
                location,
              })),
          subject: { ...subjectOf(statement, versions[shown]), section: key },
        });
      }
    });
  },
});
