import type { FactKind } from '../../../src/facts/fact.ts';
import { findFacts } from '../../../src/facts/find-facts.ts';
import type { Language } from '../../../src/languages.ts';
import { alteredPairs } from '../corpus/altered.ts';
import { unanswered } from './unanswered.ts';

/** A text in both languages. */
export type Pair = readonly [string, string];
/** A phrase, and the facts in it as {@link factsOf} writes them. */
export type Phrase = readonly [Language, string, readonly string[]];

/** The pairs whose texts do not state the same facts, each with the facts that have no answer. */
export function unequal(pairs: readonly Pair[]): string[] {
  return pairs.flatMap(([en, fr]) => {
    const left = unanswered(en, fr);
    return left.en.length + left.fr.length > 0 ? [`${en} = ${fr}: ${JSON.stringify(left)}`] : [];
  });
}

/** The translations with an altered fact of a kind in which that does not show. */
export function unnoticed(kind: FactKind): string[] {
  return alteredPairs[kind].flatMap(([en, fr, side]) => {
    const found = unanswered(en, fr);
    const shows = (language: Language) => found[language].some((fact) => fact.startsWith(`${kind} `));
    const sides = side === 'both' ? (['en', 'fr'] as const) : [side];
    return sides.every(shows) ? [] : [`${en} ≠ ${fr}`];
  });
}

/** The phrases in which other facts are found than they say, as found. */
export function misread(phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap(([language, text, facts]) => {
    const found = factsOf(text, language);
    return JSON.stringify(found) === JSON.stringify(facts) ? [] : [[language, text, found] as const];
  });
}

/** The facts of a text as `words: kind value (other readings)`; `?` marks what needs no answer. */
function factsOf(text: string, language: Language): string[] {
  return findFacts(text, language).map(({ kind, value, optional, alternates = [], text: words }) => {
    const others = alternates.map((other) => `${other.kind} ${other.value}`).join(', ');
    return `${words}: ${kind} ${value}${optional ? '?' : ''}${others ? ` (${others})` : ''}`;
  });
}
