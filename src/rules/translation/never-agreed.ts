import { allSections, type StatementVersion, textUnder } from '../../content/library.ts';
import { eachPair, followerOf, targetOf } from '../../history/outdated-sections.ts';
import { isUnfinished } from '../../sections/placeholder.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/**
 * Until someone has confirmed that the versions say the same, nothing can tell that one of them fell behind. There is nothing
 * to confirm of a text that is still to be written.
 */
export default defineRule({
  id: 'translation/never-agreed',
  severity: 'notice',
  messages: ['never'],
  check({ library }, report) {
    eachPair(library, (statement, versions) => {
      if (statement.lock || Object.values(versions).some(isBegun)) return;
      const version = versions[followerOf(versions)];
      report({
        message: 'never',
        values: { target: targetOf(statement) },
        location: { file: version.file, line: 1, column: 1 },
        subject: subjectOf(statement, version),
      });
    });
  },
});

function isBegun({ body }: StatementVersion): boolean {
  return allSections(body).some((section) => isUnfinished(textUnder(section)));
}
