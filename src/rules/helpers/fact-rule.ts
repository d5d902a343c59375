import type { FactKind } from '../../facts/fact.ts';
import type { MessageKey } from '../../i18n/translator.ts';
import type { LocatedFact } from '../../parity/located-facts.ts';
import { defineRule, eachComparison, type Rule, type Severity } from '../engine/rule.ts';

const messages = ['different', 'missing', 'extra', 'counterpart', 'location'] as const;
type FactMessage = (typeof messages)[number];

/** The kinds whose sentences are all in the message files: a rule for another does not compile. */
type KindWithSentences = {
  readonly [Kind in FactKind]: [`about.parity/${Kind}` | `parity/${Kind}.${FactMessage}`] extends [MessageKey]
    ? Kind
    : never;
}[FactKind];

/** What the registry must have: a kind of fact that no rule compares does not compile. */
export type RuleOfEachFact = Readonly<Record<`parity/${FactKind}`, unknown>>;

/** A rule that holds the facts of one kind against the other language's, section by section. */
export function factRule(kind: KindWithSentences): Rule<FactMessage> {
  return defineRule<FactMessage>({
    id: `parity/${kind}`,
    severity: 'error',
    messages,
    check({ library }, report) {
      eachComparison(library, ({ sections }, subjectOfPart) => {
        for (const { original, other, facts } of sections) {
          const heading = other.heading;
          const subject = subjectOfPart(other);
          for (const [fact, found] of facts.different) {
            if (fact.kind !== kind) continue;
            report({
              ...at(found),
              subject,
              message: 'different',
              values: { value: shown(found), other: shown(fact), heading },
              related: [{ ...at(fact), message: 'counterpart', values: { value: shown(fact) } }],
            });
          }
          for (const fact of facts.leftOnly) {
            if (fact.kind !== kind) continue;
            report({
              location: other.location,
              subject,
              ...weight(fact),
              message: 'missing',
              values: { value: shown(fact), heading },
              related: [{ ...at(fact), message: 'counterpart', values: { value: shown(fact) } }],
            });
          }
          for (const found of facts.rightOnly) {
            if (found.kind !== kind) continue;
            report({
              ...at(found),
              subject,
              ...weight(found),
              message: 'extra',
              values: { value: shown(found), heading },
              related: [
                { location: original.location, message: 'location', values: { heading: original.heading } },
              ],
            });
          }
        }
      });
    },
  });
}

/** The fact as it stands, without the full stop of the sentence it ends. */
function shown({ kind, text }: LocatedFact): string {
  return kind === 'date' ? text.replace(/\.$/, '') : text;
}

function at(fact: LocatedFact) {
  return { location: fact.location(), length: Math.max(1, fact.end - fact.start) };
}

/** A number in words that the other version leaves out is often a turn of phrase: “the two parties”, « les parties ». */
function weight({ kind, text }: LocatedFact): { readonly severity?: Severity } {
  return kind === 'number' && !/\d/.test(text) ? { severity: 'warning' } : {};
}
