import { eachPair, followerOf, outdatedSections, targetOf } from '../../history/outdated-sections.ts';
import { languages, otherLanguages } from '../../languages.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/** A section that is new, or that changed in both languages: nobody has said yet that they say the same. */
export default defineRule({
  id: 'translation/unacknowledged',
  severity: 'warning',
  messages: ['both-changed', 'both-changed-same-name', 'new', 'new-same-name', 'change', 'counterpart'],
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
        const message = isNew ? 'new' : 'both-changed';
        const target = targetOf(statement, key);
        report({
          // Answers are called by their key in both files, and some headings are words of both languages.
          ...(values.heading === values.other
            ? { message: `${message}-same-name`, values: { heading: values.heading, target } }
            : { message, values: { ...values, target } }),
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
