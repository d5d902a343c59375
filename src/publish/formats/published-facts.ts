import type { EditionVersion } from '../../content/editions/edition.ts';
import type { Link, Passage } from '../../content/library.ts';
import { emailOfTarget } from '../../facts/email.ts';
import { telephoneOfTarget } from '../../facts/telephone.ts';
import { factsOfPassage } from '../../parity/located-facts.ts';
import { type FactData, isPublishedFactKind } from './statement-schema.ts';

/**
 * The facts that a section states by itself, its heading included and deeper sections not; each once. Left out are bare
 * numbers, readings that are only possible, and dates that may be read in two ways.
 *
 * @param links those of the section: what a telephone or e-mail link leads to is a fact, whatever its words are.
 */
export function publishedFacts(
  version: EditionVersion,
  passages: readonly Passage[],
  links: readonly Link[],
): readonly FactData[] {
  const facts = new Map<string, FactData>();
  const add = (fact: FactData): void => {
    const identity = `${fact.kind} ${fact.value}`;
    if (!facts.has(identity)) facts.set(identity, fact);
  };
  for (const passage of passages) {
    for (const { kind, value, text: words, optional } of factsOfPassage(version, passage)) {
      if (optional || !isPublishedFactKind(kind) || isVague(kind, value)) continue;
      add({ kind, value, text: kind === 'postal-address' ? addressAround(words, passage) : words });
    }
  }
  for (const { target, text: words } of links) {
    const telephone = telephoneOfTarget(target);
    const email = emailOfTarget(target);
    if (telephone !== undefined) add({ kind: 'telephone', value: telephone, text: words });
    else if (email !== undefined) add({ kind: 'email', value: email, text: words });
  }
  return [...facts.values()];
}

/** A date that leaves open which number is the month, and parts of an address such as its house number, have a colon. */
function isVague(kind: FactData['kind'], value: string): boolean {
  return (kind === 'date' || kind === 'postal-address') && value.includes(':');
}

/** The whole address where it has lines of its own; one inside a sentence would bring the sentence along. */
function addressAround(postalCode: string, { text }: Passage): string {
  return text.includes('\n') ? text : postalCode;
}
