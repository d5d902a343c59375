import type { Passage } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import type { FactKind } from '../facts/fact.ts';
import { clausesIn, type Span } from '../text/sentences.ts';
import type { LocatedWords } from './compare-wording.ts';
import { factsOfPassage } from './located-facts.ts';
import type { Part, Unit } from './parts.ts';
import { recognizable } from './usual-translations.ts';

/** Two values that stand in each other’s place in the other version. */
export interface Exchange {
  /** In the original, in the order they stand there. */
  readonly left: readonly [LocatedWords, LocatedWords];
  /** In the other version, in the order they stand there: the first has the value of the second of `left`. */
  readonly right: readonly [LocatedWords, LocatedWords];
}

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
/** Beyond this many values of a kind in one section, nothing is weighed. */
const mostValues = 80;
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
export function findExchanges(left: Part, right: Part, away: ReadonlySet<Location>): readonly Exchange[] {
  const [lefts, rights] = [valuesByKind(left, away), valuesByKind(right, away)];
  const found: Exchange[] = [];
  for (const [kind, ones] of lefts) {
    const others = rights.get(kind);
    if (others && ones.length > 1 && others.length > 1) found.push(...exchangesOf(left, right, ones, others));
  }
  return found;
}

/** A value by its place, before its words are read. */
interface Occurrence {
  readonly value: string;
  readonly unit: Unit;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
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
  left: Part,
  right: Part,
  all: readonly Occurrence[],
  allOthers: readonly Occurrence[],
): readonly Exchange[] {
  const [ones, others] = inBoth(all, allOthers);
  if (ones.length > mostValues || ones.every(({ value }, index) => value === others[index]?.value))
    return none;
  const [lefts, rights] = [placed(left, ones), placed(right, others)];
  const candidates = [...rangesTurned(lefts, rights), ...candidatesIn(lefts, rights)].sort(
    (a, b) => b.gain - a.gain,
  );
  const taken = new Set<Placed>();
  const found: Exchange[] = [];
  for (const { gain, places } of candidates) {
    if (gain < surely || places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    const [first, second, here, there] = places;
    found.push({ left: [first, second], right: [here, there] });
  }
  return found;
}

/** Values that both have as many times. */
function inBoth(
  ones: readonly Occurrence[],
  others: readonly Occurrence[],
): readonly [readonly Occurrence[], readonly Occurrence[]] {
  const countIn = (some: readonly Occurrence[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { value } of some) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const [lefts, rights] = [countIn(ones), countIn(others)];
  const isShared = ({ value }: Occurrence): boolean => lefts.get(value) === rights.get(value);
  return [ones.filter(isShared), others.filter(isShared)];
}

/** A value where it stands, and what the words around it can be recognized by in the other language. */
interface Placed extends LocatedWords {
  readonly value: string;
  readonly index: number;
  /** Whether it and the next one are the two ends of a range. */
  readonly beginsRange: boolean;
  /** Words that belong to the value wherever in them it stands: its clause, the row of a table. */
  readonly around: ReadonlySet<string>;
  /** Where several values share a clause: the words before it, and after it, up to the next one. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const empty: ReadonlySet<string> = new Set();

function placed(part: Part, occurrences: readonly Occurrence[]): readonly Placed[] {
  const { version, units } = part;
  const read = (text: string): ReadonlySet<string> => recognizable(text, version.language);
  return occurrences.map((occurrence, index) => {
    const { value, unit, passage, start, end } = occurrence;
    const beside = occurrences.filter((other) => other.passage === passage);
    const blank = beside.reduce(
      (text, other) =>
        text.slice(0, other.start) + ' '.repeat(other.end - other.start) + text.slice(other.end),
      passage.text,
    );
    const clause =
      clausesIn(passage.text).find((span) => span.start <= start && start < span.end) ?? whole(blank);
    const within = beside.filter((other) => other.start >= clause.start && other.start < clause.end);
    const at = within.indexOf(occurrence);
    const isAlone = within.length === 1;
    const cells = unit.type === 'row' ? rowWords(units, unit, passage) : '';
    return {
      value,
      index,
      beginsRange: isRange(occurrence, occurrences[index + 1]),
      text: passage.text.slice(start, end),
      length: Math.max(1, end - start),
      location: () => version.body.locationIn(passage, start),
      around: read(`${cells}\n${isAlone ? blank.slice(clause.start, clause.end) : ''}`),
      before: isAlone ? empty : read(blank.slice(within[at - 1]?.end ?? clause.start, start)),
      after: isAlone ? empty : read(blank.slice(end, within[at + 1]?.start ?? clause.end)),
    };
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
function rangesTurned(lefts: readonly Placed[], rights: readonly Placed[]): readonly Candidate[] {
  return rangesIn(lefts).flatMap(([first, second]) => {
    const others = rangesIn(rights);
    const isThere = (one: string, other: string) =>
      others.find(([start, end]) => start.value === one && end.value === other);
    const turned = isThere(second.value, first.value);
    if (!turned || first.value === second.value || isThere(first.value, second.value)) return [];
    return [{ gain: certain, places: [first, second, ...turned] as const }];
  });
}

function rangesIn(places: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  return places.flatMap((place, at) => {
    const next = places[at + 1];
    return place.beginsRange && next ? [[place, next] as const] : [];
  });
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

/** The other cells of a row, and the head of the column. */
function rowWords(units: readonly Unit[], row: Unit, cell: Passage): string {
  let first = units.indexOf(row);
  while (units[first - 1]?.type === 'row') first -= 1;
  const column = row.passages.indexOf(cell);
  const head = units[first] === row ? undefined : units[first]?.passages[column];
  return [...row.passages.filter((passage) => passage !== cell), ...(head ? [head] : [])]
    .map(({ text }) => text)
    .join('\n');
}

interface Candidate {
  readonly gain: number;
  /** Two of the original, then those that stand in their places. */
  readonly places: readonly [Placed, Placed, Placed, Placed];
}

function candidatesIn(lefts: readonly Placed[], rights: readonly Placed[]): Candidate[] {
  const weights = lefts.map((left) => rights.map((right) => shared(left, right)));
  const weight = (left: Placed, right: Placed): number => weights[left.index]?.[right.index] ?? 0;
  const keeping = lefts.map((left) =>
    Math.max(0, ...rights.filter(({ value }) => value === left.value).map((right) => kept(left, right))),
  );
  const best = (left: Placed): number => keeping[left.index] ?? 0;
  const found: Candidate[] = [];
  for (const [at, first] of lefts.entries()) {
    for (const second of lefts.slice(at + 1)) {
      if (first.value === second.value) continue;
      const against = best(first) + best(second);
      for (const here of rights) {
        if (here.value !== second.value || weight(first, here) < best(first)) continue;
        for (const there of rights) {
          if (there.value !== first.value || there.index < here.index) continue;
          if (weight(second, there) < best(second)) continue;
          const gain = weight(first, here) + weight(second, there) - against;
          if (gain > 0) found.push({ gain, places: [first, second, here, there] });
        }
      }
    }
  }
  return found;
}

/** How many words speak for the one standing in the place of the other: before it and after it, where there is more than one value. */
function shared(one: Placed, other: Placed): number {
  if (isWindowed(one) !== isWindowed(other)) return both(together(one), together(other));
  return both(one.around, other.around) + both(one.before, other.before) + both(one.after, other.after);
}

/** The same for a value that kept its words, whichever side of it they went to: “$5 for a card”, « la carte coûte 5 $ ». */
function kept(one: Placed, other: Placed): number {
  if (!isWindowed(one) || !isWindowed(other)) return both(together(one), together(other));
  const crossed = both(one.before, other.after) + both(one.after, other.before);
  return Math.max(shared(one, other), both(one.around, other.around) + crossed);
}

function isWindowed({ before, after }: Placed): boolean {
  return before.size + after.size > 0;
}

function together({ around, before, after }: Placed): ReadonlySet<string> {
  return new Set([...around, ...before, ...after]);
}

function both(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const sign of one) if (other.has(sign)) count += 1;
  return count;
}
