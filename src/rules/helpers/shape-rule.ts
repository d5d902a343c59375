import type { Location } from '../../content/location.ts';
import type { SectionComparison } from '../../parity/compare-versions.ts';
import type { Shape } from '../../parity/shape.ts';
import type { FindingValues, Report } from '../engine/rule.ts';
import { defineRule, eachComparison, type Rule, type Severity } from '../engine/rule.ts';

/** What one section has otherwise than its counterpart, and where each of the two is. */
export interface ShapeDifference<Message extends string> {
  readonly message: Message;
  readonly values: FindingValues;
  readonly location?: Location | undefined;
  readonly otherLocation?: Location | undefined;
}

/** A rule that holds the structure of each section against that of its counterpart. */
export function shapeRule<const Message extends string>(rule: {
  readonly id: `parity/${string}`;
  readonly severity?: Severity;
  readonly messages: readonly Message[];
  /** @param original comes first, as in all comparisons. */
  differences(
    original: Shape,
    other: Shape,
    comparison: SectionComparison,
  ): readonly ShapeDifference<Message>[];
}): Rule<Message | 'counterpart'> {
  return defineRule<Message | 'counterpart'>({
    id: rule.id,
    severity: rule.severity ?? 'error',
    messages: [...rule.messages, 'counterpart'],
    check({ library }, report) {
      eachComparison(library, ({ sections }, subjectOfPart) => {
        for (const section of sections) {
          for (const difference of rule.differences(...section.shapes, section)) {
            const finding: Report<Message | 'counterpart'> = {
              location: difference.location ?? section.other.location,
              subject: subjectOfPart(section.other),
              message: difference.message,
              values: { ...difference.values, heading: section.other.heading },
              related: [
                {
                  location: difference.otherLocation ?? section.original.location,
                  message: 'counterpart',
                  values: { heading: section.original.heading },
                },
              ],
            };
            report(finding);
          }
        }
      });
    },
  });
}

/** The one difference when two counts are not the same; none when they are. */
export function countDifference(count: number, other: number): readonly ShapeDifference<'count'>[] {
  return count === other ? [] : [{ message: 'count', values: { count: other, expected: count } }];
}
