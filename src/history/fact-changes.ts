import { groupBy } from '../content/group-by.ts';
import { type FactKind, valueKey } from '../facts/fact.ts';
import { compareFacts } from '../parity/compare-facts.ts';
import type { LocatedFact } from '../parity/located-facts.ts';

/** A fact that is no longer the same. One that only moved within the page is none. */
export interface FactChange {
  readonly kind: FactKind;
  /** The heading it stands under, or stood under where it is gone. */
  readonly heading: string;
  /** As it stands in the text; undefined for one that is new. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A part of a page that can say which facts it states. */
export interface PartWithFacts {
  readonly anchor: string;
  readonly heading: string;
  /** A line for each paragraph. */
  readonly text: string;
  facts(): readonly LocatedFact[];
}

/** Facts that two states of a page do not share. They are looked for only in parts whose text differs. */
export function factChanges(
  before: readonly PartWithFacts[],
  after: readonly PartWithFacts[],
): readonly FactChange[] {
  const changes: FactChange[] = [];
  const gone: (readonly [LocatedFact, string])[] = [];
  const come: (readonly [LocatedFact, string])[] = [];
  const old = new Map(before.map((part) => [part.anchor, part]));
  for (const part of after) {
    const was = old.get(part.anchor);
    old.delete(part.anchor);
    if (was?.text === part.text) continue;
    const { different, leftOnly, rightOnly } = compareFacts(was?.facts() ?? [], part.facts());
    for (const [left, right] of different)
      changes.push({ kind: right.kind, heading: part.heading, before: left.text, after: right.text });
    for (const fact of leftOnly) gone.push([fact, was?.heading ?? part.heading]);
    for (const fact of rightOnly) come.push([fact, part.heading]);
  }
  for (const part of old.values())
    for (const fact of part.facts()) if (!fact.optional) gone.push([fact, part.heading]);
  const moved = new Set<LocatedFact>();
  const elsewhere = groupBy(come.map(([fact]) => fact).toReversed(), (fact) => valueKey(fact));
  for (const [fact, heading] of gone) {
    const found = elsewhere.get(valueKey(fact))?.pop();
    if (found) moved.add(found);
    else changes.push({ kind: fact.kind, heading, before: fact.text, after: undefined });
  }
  for (const [fact, heading] of come)
    if (!moved.has(fact)) changes.push({ kind: fact.kind, heading, before: undefined, after: fact.text });
  return changes;
}
