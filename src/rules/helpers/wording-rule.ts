import type { SectionComparison } from '../../parity/compare-versions.ts';
import type { Different } from '../../parity/compare-wording.ts';
import { defineRule, eachComparison, type Rule } from '../engine/rule.ts';
import { at, counterpart } from './located-words.ts';

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
              ...at(found),
              subject: subjectOfPart(section.other),
              message: 'different',
              values: { value: found.text, other: original.text },
              related: [counterpart(original)],
            });
          }
        }
      });
    },
  });
}
