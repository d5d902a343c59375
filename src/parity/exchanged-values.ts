import type { Location } from '../content/location.ts';
import type { FactKind } from '../facts/fact.ts';
import { bestOf, type Candidate, candidatesIn, type Exchange, mostValues } from './exchanges.ts';
import { factsOfPassage } from './located-facts.ts';
import type { Part } from './parts.ts';
import { inBoth, type Occurrence, type Placed, placed } from './placed.ts';

/** Laws and their sections are named in the order of the sentence. */
const exchangeable: Readonly<Record<FactKind, boolean>> = {
  telephone: true,
  email: true,
  'postal-address': true,
  date: true,
  time: true,
  duration: true,
  length: true,
  amount: true,
  percentage: true,
  statute: false,
  number: true,
};

const none: readonly Exchange[] = [];
/** How many more words must speak for the exchange than against it; these are counted in favour of what kept its words. */
const surely = 1;
/** Both ends of a range that stand the other way round need no more words. */
const certain = 100;

/**
 * Finds values of a section that were exchanged: both stand in both versions, but each among the words that the other version
 * has the other one among. What merely stands in another order keeps its words, and is none.
 *
 * @param away units that were found to belong to other sections.
 */
export function findExchangedValues(
  left: Part,
  right: Part,
  away: ReadonlySet<Location>,
): readonly Exchange[] {
  const [lefts, rights] = [valuesByKind(left, away), valuesByKind(right, away)];
  const found: Exchange[] = [];
  for (const [kind, ones] of lefts) {
    const others = rights.get(kind);
    // Numbers that are nothing else are everywhere: words must speak for both.
    const each = kind === 'number' ? 1 : 0;
    if (others && ones.length > 1 && others.length > 1)
      found.push(...exchangesOf([left, right], [ones, others], each));
  }
  return found;
}

function valuesByKind(part: Part, away: ReadonlySet<Location>): ReadonlyMap<string, readonly Occurrence[]> {
  const byKind = new Map<string, Occurrence[]>();
  for (const unit of part.units) {
    if (unit.facts.length === 0 || away.has(unit.location)) continue;
    for (const passage of unit.passages) {
      for (const { kind, value, optional, start, end } of factsOfPassage(part.version, passage)) {
        if (optional || !exchangeable[kind]) continue;
        const known = byKind.get(kind);
        const occurrence = { value, unit, passage, start, end };
        if (known) known.push(occurrence);
        else byKind.set(kind, [occurrence]);
      }
    }
  }
  return byKind;
}

function exchangesOf(
  [left, right]: readonly [Part, Part],
  [all, allOthers]: readonly [readonly Occurrence[], readonly Occurrence[]],
  each: number,
): readonly Exchange[] {
  const [ones, others] = inBoth(all, allOthers);
  if (ones.length > mostValues || ones.every(({ value }, index) => value === others[index]?.value))
    return none;
  const [lefts, rights] = [placedValues(left, ones), placedValues(right, others)];
  const candidates = [...rangesTurned(lefts, rights), ...candidatesIn(lefts, rights, each)];
  return bestOf(candidates, surely).map(([first, second, here, there]) => ({
    left: [first, second],
    right: [here, there],
  }));
}

interface PlacedValue extends Placed {
  /** Whether it and the next one are the two ends of a range. */
  readonly beginsRange: boolean;
}

function placedValues(part: Part, occurrences: readonly Occurrence[]): readonly PlacedValue[] {
  return placed(part, occurrences).map((place, index) => {
    const [own, next] = occurrences.slice(index, index + 2);
    return { ...place, beginsRange: own !== undefined && isRange(own, next) };
  });
}

const rangeLink =
  /^(?:,? (?:to|until|till|through|à|au|jusqu['’]à) (?:le )?|[ \u00a0]?[-\u2013\u2014][ \u00a0]?)$/i;

const between = /(?:between|entre)(?: les?| the)? $/i;
const betweenLink = /^ (?:and|et)(?: les?| the)? $/;

function isRange({ passage: { text }, start, end }: Occurrence, next: Occurrence | undefined): boolean {
  if (next?.passage.text !== text) return false;
  const link = text.slice(end, next.start);
  return rangeLink.test(link) || (betweenLink.test(link) && between.test(text.slice(0, start)));
}

/** “From 9 a.m. to 5 p.m.” against « de 17 h à 9 h ». */
function rangesTurned(
  lefts: readonly PlacedValue[],
  rights: readonly PlacedValue[],
): readonly Candidate<PlacedValue>[] {
  return rangesIn(lefts).flatMap(([first, second]) => {
    const others = rangesIn(rights);
    const isThere = (one: string, other: string) =>
      others.find(([start, end]) => start.value === one && end.value === other);
    const turned = isThere(second.value, first.value);
    if (!turned || first.value === second.value || isThere(first.value, second.value)) return [];
    return [{ gain: certain, places: [first, second, ...turned] as const }];
  });
}

function rangesIn(places: readonly PlacedValue[]): readonly (readonly [PlacedValue, PlacedValue])[] {
  return places.flatMap((place, at) => {
    const next = places[at + 1];
    return place.beginsRange && next ? [[place, next] as const] : [];
  });
}
