import { eachPair, outdatedSections, targetOf, translates } from '../../history/outdated-sections.ts';
import { languages } from '../../languages.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/** A section that changed in one language since both were confirmed to say the same leaves the other behind. */
export default defineRule({
  id: 'translation/stale',
  severity: 'error',
  messages: ['behind-en', 'behind-fr', 'ahead-en', 'ahead-fr', 'changed-here', 'unchanged-here'],
  check({ library }, report) {
    eachPair(library, (statement, versions) => {
      for (const { key, parts, changed, change } of outdatedSections(statement)) {
        const [ahead, ...more] = changed;
        const behind = languages.find((language) => language !== ahead);
        if (!ahead || !behind || more.length > 0) continue;
        const words = change(ahead);
        if (words === undefined) continue;
        // A change to the translation alone is most often a correction; the original asks for one wherever it leads.
        const correction = translates(ahead, versions);
        const [shown, other] = correction ? [ahead, behind] : [behind, ahead];
        report({
          message: correction ? `ahead-${ahead}` : `behind-${behind}`,
          severity: correction ? 'warning' : 'error',
          values: { heading: parts[shown].label, change: words, target: targetOf(statement, key) },
          location: parts[shown].location,
          related: [
            {
              message: correction ? 'unchanged-here' : 'changed-here',
              values: { heading: parts[other].label },
              location: parts[other].location,
            },
          ],
          subject: { ...subjectOf(statement, versions[shown]), section: key },
        });
      }
    });
  },
});
