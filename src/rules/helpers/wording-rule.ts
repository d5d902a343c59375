import type { SectionComparison } from '../../parity/compare-versions.ts';
import type { Different } from '../../parity/compare-wording.ts';
import { defineRule, eachComparison, type Rule } from '../engine/rule.ts';

type WordingMessage = 'different' | 'counterpart';

/** A rule that holds words beside the facts of a section against the other language’s: each pair says two different things. */
export function wordingRule(
  id: `parity/${string}`,
  differences: (section: SectionComparison) => Different,
): Rule<WordingMessage> {
  return defineRule<WordingMessage>({
    id,
    severity: 'error',
    messages: ['different', 'counterpart'],
    check({ library }, report) {
      eachComparison(library, ({ sections }, subjectOfPart) => {
        for (const section of sections) {
          for (const [original, found] of differences(section)) {
            report({
              location: found.location(),
              length: found.length,
              subject: subjectOfPart(section.other),
              message: 'different',
              values: { value: found.text, other: original.text },
              related: [
                {
                  location: original.location(),
                  length: original.length,
                  message: 'counterpart',
                  values: { value: original.text },
                },
              ],
            });
          }
        }
      });
    },
  });
}
