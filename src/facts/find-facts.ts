import type { Language } from '../languages.ts';
import { findEmailFacts, skipNumericAddresses, skipWebAddresses } from './addresses-in-text.ts';
import { findCitations } from './citations.ts';
import { findDates } from './dates.ts';
import type { Fact } from './fact.ts';
import { findFraction } from './fractions.ts';
import { addLooseNumbers, addNumbers, findGroupedNumbers } from './numbers.ts';
import { findParts, findProvisions } from './provisions.ts';
import { findQuantities, mergeRepeated } from './quantities.ts';
import {
  fractionMark,
  looseMark,
  monthMark,
  noonMark,
  partMark,
  scanText,
  statuteMark,
  unitMark,
} from './scan.ts';
import { findBills, findStatuteNames } from './statute-names.ts';
import { findAddressFacts } from './street-addresses.ts';
import { findTelephoneFacts } from './telephone-numbers.ts';
import { findPartsOfHours, findTimes } from './times.ts';

/**
 * The facts that a text states, in order and without overlap, each with a value that does not depend on the language.
 * Two versions of a text say the same when their facts are equal as multisets, optional ones aside.
 */
export function findFacts(text: string, language: Language): readonly Fact[] {
  const scan = scanText(text, language);
  if (!scan) return none;
  // Each reads what those before it have left.
  if (scan.hasAt) findEmailFacts(scan);
  if (scan.innerDots.length > 0) skipWebAddresses(scan);
  if (scan.digits.length > 0 && text.includes(':')) skipNumericAddresses(scan);
  if (scan.digits.length > 0) findTelephoneFacts(scan);
  // “The first of January” has no figure.
  if (scan.digits.length > 0 || (scan.marks & monthMark) !== 0) findDates(scan);
  if (scan.digits.length > 0) {
    findBills(scan);
    findCitations(scan);
  }
  if ((scan.marks & statuteMark) !== 0) findStatuteNames(scan);
  if ((scan.marks & partMark) !== 0) findParts(scan);
  if (scan.digits.length > 0) {
    findAddressFacts(scan);
    findProvisions(scan);
  }
  if ((scan.marks & fractionMark) !== 0) findPartsOfHours(scan);
  if (scan.digits.length > 0 || (scan.marks & noonMark) !== 0) findTimes(scan);
  if (scan.digits.length > 0) findGroupedNumbers(scan);
  if ((scan.marks & fractionMark) !== 0)
    for (const word of scan.words) if ((word.marks & fractionMark) !== 0) findFraction(scan, word);
  addNumbers(scan, findQuantities(scan));
  if ((scan.marks & (looseMark | unitMark)) !== 0) addLooseNumbers(scan);
  const sorted = scan.facts.sort((a, b) => a.start - b.start);
  return sorted.length < 2 ? sorted : makeRepeatedStatutesOptional(mergeRepeated(sorted, scan.plain, text));
}

const none: readonly Fact[] = [];

/** After its first mention an act is often “the Act” in one language and named again in the other. */
function makeRepeatedStatutesOptional(facts: readonly Fact[]): readonly Fact[] {
  const named = new Set<string>();
  return facts.map((fact) => {
    if (!fact.value.startsWith('act:') || fact.optional) return fact;
    if (named.has(fact.value)) return { ...fact, optional: true };
    named.add(fact.value);
    return fact;
  });
}
