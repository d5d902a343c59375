import type { Location } from '../content/location.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import { bestOf, type Candidate, candidatesIn, type Exchange, mostValues } from './exchanges.ts';
import { factsOfPassage } from './located-facts.ts';
import type { Part } from './parts.ts';
import { inBoth, type Occurrence, type Placed, placed } from './placed.ts';
import { turnedRespectively } from './respective-values.ts';

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
/** Numbers that are nothing else are everywhere: so many words must speak for each of the two. */
const forEach = 1;
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
  const [lefts, rights] = [valuesOf(left, away), valuesOf(right, away)];
  const found: Exchange[] = [];
  const exchange = (ones: readonly Value[], others: readonly Value[], each: number): Set<Value> => {
    const both = inBoth(ones, others);
    found.push(...exchangesOf([left, right], both, each));
    return new Set(both.flat());
  };
  const weighed = new Set<Value>();
  for (const kind of new Set(lefts.map((one) => one.kind))) {
    const ofKind = (values: readonly Value[]) => values.filter((one) => one.kind === kind);
    for (const one of exchange(ofKind(lefts), ofKind(rights), kind === 'number' ? forEach : 0))
      weighed.add(one);
  }
  // “Under 13” may answer « moins de 13 ans »: what one version alone gives a unit is compared by its number.
  const bare = (values: readonly Value[]): readonly Value[] =>
    values.flatMap((one) =>
      one.number === undefined || weighed.has(one) ? [] : [{ ...one, value: one.number }],
    );
  exchange(bare(lefts), bare(rights), forEach);
  return found;
}

interface Value extends Occurrence {
  readonly kind: FactKind;
  /** Without its unit; undefined for what is no number. */
  readonly number: string | undefined;
}

function valuesOf(part: Part, away: ReadonlySet<Location>): readonly Value[] {
  return part.units.flatMap((unit) =>
    unit.facts.length === 0 || away.has(unit.location)
      ? []
      : unit.passages.flatMap((passage) =>
          factsOfPassage(part.version, passage)
            .filter(({ kind, optional }) => exchangeable[kind] && !(optional && kind === 'number'))
            .map((fact) => ({ ...fact, unit, passage, number: numberOf(fact) })),
        ),
  );
}

function numberOf({ kind, value, alternates = [] }: Fact): string | undefined {
  return kind === 'number' ? value : alternates.find((other) => other.kind === 'number')?.value;
}

function exchangesOf(
  [left, right]: readonly [Part, Part],
  [ones, others]: readonly [readonly Occurrence[], readonly Occurrence[]],
  each: number,
): readonly Exchange[] {
  if (ones.length < 2 || ones.length > mostValues) return none;
  if (ones.every(({ value }, index) => value === others[index]?.value)) return none;
  const [lefts, rights] = [placedValues(left, ones), placedValues(right, others)];
  const candidates = [
    ...rangesTurned(lefts, rights),
    ...turnedRespectively(lefts, rights, [left.version.language, right.version.language], certain),
    ...candidatesIn(lefts, rights, each),
  ];
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
  return placed(part, occurrences).map((place, index, all) => ({
    ...place,
    beginsRange: isRange(place.occurrence, all[index + 1]?.occurrence),
  }));
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
