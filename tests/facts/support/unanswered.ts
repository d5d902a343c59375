import type { Fact, NormalizedValue } from '../../../src/facts/fact.ts';
import { findFacts } from '../../../src/facts/find-facts.ts';

/** The facts of two versions of a text that have no counterpart in the other, as `kind value`. */
export function unanswered(en: string, fr: string): { readonly en: string[]; readonly fr: string[] } {
  let left = [...findFacts(en, 'en')];
  let right = [...findFacts(fr, 'fr')];
  for (const answers of [definitely, equal, (a: Fact, b: Fact) => offers(a, b) || offers(b, a)]) {
    left = left.filter((fact) => {
      const index = right.findIndex((other) => answers(fact, other));
      if (index !== -1) right = right.filter((_, at) => at !== index);
      return index === -1;
    });
  }
  const named = (facts: readonly Fact[]) =>
    facts.filter(({ optional }) => !optional).map(({ kind, value }) => `${kind} ${value}`);
  return { en: named(left), fr: named(right) };
}

function equal(a: NormalizedValue, b: NormalizedValue): boolean {
  return a.kind === b.kind && a.value === b.value;
}

function definitely(a: Fact, b: Fact): boolean {
  return !a.optional && !b.optional && equal(a, b);
}

/** A number read out of another fact answers a plain number only. */
function offers(a: Fact, b: Fact): boolean {
  return (a.alternates ?? []).some(
    (reading) =>
      equal(reading, b) ||
      (reading.kind !== 'number' && (b.alternates ?? []).some((other) => equal(reading, other))),
  );
}
