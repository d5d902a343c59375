import { groupBy } from '../../content/group-by.ts';
import { type FactKind, valueKey } from '../../facts/fact.ts';
import type { MessageKey } from '../../i18n/translator.ts';
import { memoize } from '../../memo.ts';
import type { SectionComparison } from '../../parity/compare-versions.ts';
import type { LocatedFact } from '../../parity/located-facts.ts';
import { factsOfPart, type Part } from '../../parity/parts.ts';
import type { Shape } from '../../parity/shape.ts';
import { unitSentences } from '../../parity/unit-sentences.ts';
import { defineRule, eachComparison, type Report, type Rule, type Severity } from '../engine/rule.ts';

const messages = ['different', 'missing', 'extra', 'times', 'here', 'counterpart', 'location'] as const;
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
        for (const section of sections) {
          const subject = subjectOfPart(section.other);
          for (const difference of differencesOf(kind, section)) report({ ...difference, subject });
        }
      });
    },
  });
}

function differencesOf(
  kind: FactKind,
  { original, other, facts, shapes: [originalShape, otherShape] }: SectionComparison,
): readonly Report<FactMessage>[] {
  const { heading } = other;
  const said = new Set<string>();
  // Of a range, each number that differs would show the whole of it; of a value, each place that the other has not.
  const isNew = (...values: readonly (string | undefined)[]): boolean => {
    const known = values[0] !== undefined && said.has(values.join('\0'));
    said.add(values.join('\0'));
    return !known;
  };
  const missing = new Set(facts.leftOnly);
  const ofKind = (some: readonly LocatedFact[]) => some.filter((fact) => fact.kind === kind);
  const different = facts.different
    .filter(([fact, found]) => fact.kind === kind && isNew(found.whole && fact.whole, found.whole))
    .map(
      ([fact, found]): Report<FactMessage> => ({
        ...at(found),
        message: 'different',
        values: { value: shown(found), other: shown(fact), heading },
        related: [place('counterpart', fact)],
      }),
    );
  const alone = [...ofKind(facts.leftOnly), ...ofKind(facts.rightOnly)].flatMap(
    (fact): Report<FactMessage>[] => {
      if (kind === 'number' && isInCode(fact, missing.has(fact) ? otherShape : originalShape)) return [];
      const [here, there] = [sameFacts(other, fact), sameFacts(original, fact)];
      const [first] = here;
      if (first && there.length > 0 && here.length !== there.length) {
        if (
          !isNew(fact.value) ||
          ((kind === 'number' || kind === 'date') && isSaidAgain(original, other, fact))
        )
          return [];
        const values = { value: shown(first), heading, times: here.length, otherTimes: there.length };
        const places = [
          ...here.slice(1, 1 + mostPlaces).map((one) => place('here', one)),
          ...there.slice(0, mostPlaces).map((one) => place('counterpart', one)),
        ];
        return [{ ...at(first), ...weight(fact), message: 'times', values, related: places }];
      }
      const isMissing = missing.has(fact);
      if (!isNew(fact.whole, String(isMissing))) return [];
      const common = { ...weight(fact), values: { value: shown(fact), heading } };
      return isMissing
        ? [{ ...common, location: other.location, message: 'missing', related: [place('counterpart', fact)] }]
        : [
            {
              ...common,
              ...at(fact),
              message: 'extra',
              related: [
                { location: original.location, message: 'location', values: { heading: original.heading } },
              ],
            },
          ];
    },
  );
  return [...different, ...alone];
}

/**
 * Whether both versions say a number in as many paragraphs, and one goes on about it there, in another sentence: “No more than
 * 255 characters. This 255-character limit …”, « … de 255 caractères. Cette limite … ».
 */
function isSaidAgain(original: Part, other: Part, fact: LocatedFact): boolean {
  const [left, right] = [sentencesThatSay(original, fact), sentencesThatSay(other, fact)];
  return left.length === right.length && Math.max(...left, ...right) > 1;
}

/** For each paragraph that says what a fact does, in how many of its sentences. */
function sentencesThatSay({ units, version }: Part, fact: LocatedFact): readonly number[] {
  const key = valueKey(fact);
  return units
    .map((unit) =>
      unit.facts.some((one) => valueKey(one) === key)
        ? unitSentences(unit, version).filter(({ facts }) => facts.some((one) => valueKey(one) === key))
            .length
        : 0,
    )
    .filter((count) => count > 0);
}

/** Whether a version says a number within code, which is compared as such: “port 22”, « `port 22` ». */
function isInCode({ text }: LocatedFact, { codeWords }: Shape): boolean {
  return codeWords.some((code) => code.split(/[^\p{L}\d.]+/u).includes(text));
}

/** Places of one version that a finding shows; how many there are, its sentence says. */
const mostPlaces = 20;

/** A place that a finding shows beside its own. */
function place(message: FactMessage, fact: LocatedFact) {
  return { ...at(fact), message, values: { value: shown(fact) } };
}

/** Where a part says the same as a fact; a law counts once, however often it is named. */
function sameFacts(part: Part, fact: LocatedFact): readonly LocatedFact[] {
  if (fact.kind === 'statute') return [];
  return factsByValue(part).get(valueKey(fact)) ?? [];
}

/** A part may state one thing as often as it has words: each is looked up, not searched for. */
const factsByValue = memoize((part: Part) => groupBy(factsOfPart(part), valueKey));

/** The fact as it stands, with the range that it belongs to, and without the full stop of the sentence it ends. */
function shown({ kind, text, whole }: LocatedFact): string {
  return kind === 'date' ? text.replace(/\.$/, '') : (whole ?? text);
}

function at(fact: LocatedFact) {
  return { location: fact.location(), length: Math.max(1, fact.end - fact.start) };
}

/** A number in words that the other version leaves out is often a turn of phrase: “the two parties”, « les parties ». */
function weight({ kind, text }: LocatedFact): { readonly severity?: Severity } {
  return kind === 'number' && !/\d/.test(text) ? { severity: 'warning' } : {};
}
