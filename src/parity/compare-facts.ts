import { zip } from '../content/zip.ts';
import { type Fact, type FactKind, valueKey } from '../facts/fact.ts';
import { type Open, take } from './take-alike.ts';

/** What two collections of facts do not share. */
export interface FactDifferences<F extends Fact> {
  /** Facts of the same kind with another value, each with the one that most likely stands for it. */
  readonly different: readonly (readonly [F, F])[];
  readonly leftOnly: readonly F[];
  readonly rightOnly: readonly F[];
}

/**
 * Compares facts by value, as multisets: order means nothing. Equal values answer each other first; then facts that need
 * no answer, such as “both” or “one”, may give one; last, other readings of a fact.
 */
export function compareFacts<F extends Fact>(left: readonly F[], right: readonly F[]): FactDifferences<F> {
  if (left.length === 0 && right.length === 0) return { different: [], leftOnly: [], rightOnly: [] };
  const open: Open<F> = { left: onceEach(left), right: onceEach(right) };
  const definite = (fact: F): readonly string[] => (fact.optional ? [] : [valueKey(fact)]);
  const own = (fact: F): readonly string[] => [valueKey(fact)];
  // A number read out of a fact answers a bare number only: thirty days and thirty weeks share a number, and differ.
  const others = (fact: F): readonly string[] => (fact.alternates ?? []).map(valueKey);
  const othersButNumbers = (fact: F): readonly string[] =>
    // Nor does a length that was converted and rounded answer another.
    (fact.alternates ?? []).filter(({ kind }) => kind !== 'number' && kind !== 'length').map(valueKey);
  take(open, definite, definite);
  // What asks for no answer takes none from what does: « toutes trois » leaves the three of “3-Clause” to « 3 clauses ».
  take(open, definite, own);
  take(open, own, definite);
  take(open, own, own);
  take(open, others, definite);
  take(open, definite, others);
  take(open, othersButNumbers, othersButNumbers);
  const optional = { left: open.left.filter(isDistinctive), right: open.right.filter(isDistinctive) };
  open.left = open.left.filter((fact) => !fact.optional);
  open.right = open.right.filter((fact) => !fact.optional);
  [open.left, open.right] = withoutRelative(open.left, open.right, right);
  [open.right, open.left] = withoutRelative(open.right, open.left, left);
  const different = [...pairLeftOvers(open, optional), ...pairOnes(optional)];
  return { different, leftOnly: open.left, rightOnly: open.right };
}

/**
 * A law is named as often as the language needs: once in full, then as “the Act” or again by its name. What counts is
 * which laws a section names, so each counts once.
 */
function onceEach<F extends Fact>(facts: readonly F[]): readonly F[] {
  const seen = new Set<string>();
  return facts.filter(({ kind, value }) => {
    if (kind !== 'statute') return true;
    const again = seen.has(value);
    seen.add(value);
    return !again;
  });
}

/**
 * Takes away provisions that one side names in one go, `section:7.3.d`, and the other by steps: “section 7, paragraph
 * (3)(d)”.
 *
 * @param steps facts of the side that names them by steps, of which `others` are still open.
 */
function withoutRelative<F extends Fact>(
  whole: readonly F[],
  others: readonly F[],
  steps: readonly F[],
): [readonly F[], readonly F[]] {
  const pathOf = ({ value }: F): readonly string[] =>
    value.startsWith('section:') ? value.slice('section:'.length).split('.') : [];
  const taken = new Set<F>();
  for (const fact of whole) {
    const path = pathOf(fact);
    if (path.length < 2) continue;
    const end = others.find((other) => {
      const tail = pathOf(other);
      return (
        tail.length > 0 && tail.length < path.length && path.slice(-tail.length).join('.') === tail.join('.')
      );
    });
    if (!end) continue;
    const begins = steps.filter((other) => {
      const head = pathOf(other);
      return (
        head.length > 0 &&
        head.length < path.length &&
        path.slice(0, head.length).join('.') === head.join('.')
      );
    });
    if (begins.length === 0) continue;
    taken.add(fact).add(end);
    for (const begin of begins) taken.add(begin);
  }
  if (taken.size === 0) return [whole, others];
  return [whole.filter((fact) => !taken.has(fact)), others.filter((fact) => !taken.has(fact))];
}

/** Whether an optional fact that nothing answers may be what another was changed to; “both” and “a dozen” are everywhere. */
function isDistinctive({ optional, kind, value, text }: Fact): boolean {
  if (!optional) return false;
  // A unit alone, as in “by the hour”, has no number that could have been changed.
  if (kind === 'duration') return /\s/.test(text);
  // “100%” that became “10%”.
  if (kind === 'percentage') return true;
  return kind === 'number' && Number(value) > 2 && value !== '12';
}

/**
 * “One year” against « un mois »: neither needs an answer, since « un » may be an article; but where each version is left
 * with as many of them, their units were confused.
 */
function pairOnes<F extends Fact>({ left, right }: Open<F>): readonly (readonly [F, F])[] {
  const isOne = ({ kind, text }: F): boolean =>
    kind === 'duration' && /^(?:one|une?)[ \u00a0\u202f-]/i.test(text);
  const [lefts, rights] = [left.filter(isOne), right.filter(isOne)];
  return lefts.length === rights.length ? zip(lefts, rights) : [];
}

/** The kinds that are a number with something beside it, which a change or a slip may take away. */
const isNumeric: Readonly<Record<FactKind, boolean>> = {
  telephone: false,
  email: false,
  'postal-address': false,
  date: true,
  time: true,
  duration: true,
  amount: true,
  percentage: true,
  length: true,
  statute: false,
  number: true,
};

/**
 * A value that was changed leaves one fact open on each side; they are reported as one difference.
 *
 * @param optional facts that need no answer, and that one of the open facts may stand against all the same.
 */
function pairLeftOvers<F extends Fact>(open: Open<F>, optional: Open<F>): readonly (readonly [F, F])[] {
  // `section:12` and `section:13` go together rather than `section:12` and `act:pipeda`.
  const bySort = ({ kind, value }: F): readonly string[] => [
    `${kind} ${/^([a-z]+):/.exec(value)?.[1] ?? ''}`,
  ];
  const byKind = ({ kind }: F): readonly string[] => (kind === 'statute' ? [] : [kind]);
  // “30 days” against a bare “60”, or a date that lost its year.
  const byNumber = ({ kind }: F): readonly string[] => (isNumeric[kind] ? ['numeric'] : []);
  const firm = [...take(open, bySort, bySort), ...take(open, byKind, byKind)];
  const leftFirm: Open<F> = { left: open.left, right: optional.right };
  const firmLeft = take(leftFirm, byKind, byKind);
  const rightFirm: Open<F> = { left: optional.left, right: open.right };
  const firmRight = take(rightFirm, byKind, byKind);
  open.left = leftFirm.left;
  open.right = rightFirm.right;
  optional.left = rightFirm.left;
  optional.right = leftFirm.right;
  return [...firm, ...firmLeft, ...firmRight, ...take(open, byNumber, byNumber)];
}
