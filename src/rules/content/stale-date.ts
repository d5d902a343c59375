import type { Statement, StatementVersion } from '../../content/library.ts';
import { eachPair, followerOf, outdatedSections, targetOf } from '../../history/outdated-sections.ts';
import { frontMatterPart } from '../../history/parts.ts';
import { type Localized, languages } from '../../languages.ts';
import { defineRule, subjectOf } from '../engine/rule.ts';

/**
 * A text that is another than was confirmed, under the day that it was confirmed with. Statements with editions have a rule of
 * their own, `editions/unreleased-change`, which asks for a release and dates it.
 */
export default defineRule({
  id: 'content/stale-date',
  severity: 'error',
  messages: ['stale', 'changed'],
  // Giving it a new day confirms it.
  holdsBack: { statement: ['translation/unacknowledged'] },
  check({ library, today }, report) {
    eachPair(library, (statement, versions) => {
      const day = staleDay(statement, versions);
      // Who changes it twice in one day has nothing to say of the second time.
      if (day === undefined || day >= today || statement.editions.length > 0) return;
      const changed = outdatedSections(statement).filter(
        (one) => one.changed.length > 0 && one.key !== frontMatterPart,
      );
      const [first] = changed;
      if (!first) return;
      const shown = followerOf(versions);
      report({
        message: 'stale',
        values: { day, target: targetOf(statement), heading: first.parts[shown].label },
        location: versions[shown].frontMatter.locationOf(['updated']),
        related: changed.flatMap((one) =>
          one.changed.map((language) => {
            const { label, location } = one.parts[language];
            return { message: 'changed' as const, values: { heading: label }, location };
          }),
        ),
        subject: subjectOf(statement, versions[shown]),
      });
    });
  },
});

/** The day that both versions give, where it is still the one that the text was last confirmed with. */
function staleDay({ lock }: Statement, versions: Localized<StatementVersion>): string | undefined {
  const known = lock && lock !== 'broken' ? lock.updated : undefined;
  return languages.every((language) => versions[language].frontMatter.values.updated === known)
    ? known
    : undefined;
}
