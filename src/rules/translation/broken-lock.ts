import { outdatedSections, targetOf } from '../../history/outdated-sections.ts';
import { defineRule } from '../engine/rule.ts';

/** The lock file is written by a program. One that cannot be read is taken back from git or written anew. */
export default defineRule({
  id: 'translation/broken-lock',
  severity: 'error',
  messages: ['unreadable', 'damaged'],
  check({ library }, report) {
    for (const problem of library.problems) {
      if (problem.code !== 'broken-lock') continue;
      const { organization, statement, location } = problem;
      const values = { target: `${organization}/${statement}` };
      report({ message: 'unreadable', values, location, subject: { organization, statement } });
    }
    for (const { key: organization, statements } of library.organizations) {
      for (const statement of statements) {
        const { lock, stem } = statement;
        if (!lock || lock === 'broken') continue;
        for (const { key, changed, change } of outdatedSections(statement)) {
          const language = changed.find((one) => change(one) === undefined);
          if (language === undefined) continue;
          report({
            message: 'damaged',
            values: { key, target: targetOf(statement, key) },
            location: lock.locationOf(key, language),
            subject: { organization, statement: stem, section: key },
          });
        }
      }
    }
  },
});
