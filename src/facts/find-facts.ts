import type { Language } from '../languages.ts';
import { findEmailFacts, skipWebAddresses } from './addresses-in-text.ts';
import { findCitations } from './citations.ts';
import { findDates } from './dates.ts';
import type { Fact } from './fact.ts';
import { addLooseNumbers, addNumbers, findGroupedNumbers } from './numbers.ts';
import { findProvisions } from './provisions.ts';
import { findQuantities, mergeRepeated } from './quantities.ts';
import { type Scan, scanText } from './scan.ts';
import { findStatuteNames } from './statute-names.ts';
import { findAddressFacts } from './street-addresses.ts';
import { findTelephoneFacts } from './telephone-numbers.ts';
import { findTimes } from './times.ts';

/** Each reads what those before it have left. */
const finders: readonly ((scan: Scan) => void)[] = [
  findTelephoneFacts,
  findDates,
  findCitations,
  findStatuteNames,
  findAddressFacts,
  findProvisions,
  findTimes,
  findGroupedNumbers,
];

/**
 * The facts that a text states, in order and without overlap, each with a value that does not depend on the language.
 * Two versions of a text say the same when their facts are equal as multisets, soft ones aside.
 */
export function findFacts(text: string, language: Language): readonly Fact[] {
  const scan = scanText(text, language);
  findEmailFacts(scan);
  if (scan.digits.length > 0 || scan.words.length > 0) {
    skipWebAddresses(scan);
    for (const find of finders) find(scan);
    addNumbers(scan, findQuantities(scan));
    addLooseNumbers(scan);
  }
  const sorted = scan.facts.sort((a, b) => a.start - b.start);
  return softenRepeatedStatutes(mergeRepeated(sorted, scan.plain, text));
}

/** After its first mention an act is often “the Act” in one language and named again in the other. */
function softenRepeatedStatutes(facts: readonly Fact[]): readonly Fact[] {
  const named = new Set<string>();
  return facts.map((fact) => {
    if (!fact.value.startsWith('act:') || fact.soft) return fact;
    if (named.has(fact.value)) return { ...fact, soft: true };
    named.add(fact.value);
    return fact;
  });
}
