import type { Problem, ProblemCode, ProblemOf } from '../../content/problems.ts';
import { defineRule, type Report, type Rule, type Severity } from '../engine/rule.ts';

/** A rule that reports what the loader could not accept: one code of problem, one rule. */
export function ruleFromProblems<Code extends ProblemCode, const Message extends string>(rule: {
  readonly id: `content/${string}`;
  readonly code: Code;
  readonly severity?: Severity;
  /** False for one whose file can be passed over; without the others there is no page. */
  readonly suppressible?: true;
  readonly messages: readonly Message[];
  toReport(problem: ProblemOf<Code>): Omit<Report<Message>, 'location'>;
}): Rule<Message> {
  const matches = (problem: Problem): problem is ProblemOf<Code> => problem.code === rule.code;
  return defineRule({
    id: rule.id,
    severity: rule.severity ?? 'error',
    messages: rule.messages,
    ...(rule.suppressible ? {} : { suppressible: false }),
    // A version that is not there is compared with nothing, so that what explains a difference seems needless.
    holdsBack: { statement: ['suppressions/unused', 'suppressions/outdated-baseline'] },
    check({ library }, report) {
      for (const problem of library.problems.filter(matches))
        report({ location: problem.location, ...rule.toReport(problem) });
    },
  });
}
