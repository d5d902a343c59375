import { groupBy } from '../content/group-by.ts';
import type { Passage } from '../content/library.ts';
import type { Location } from '../content/location.ts';
import { zip } from '../content/zip.ts';
import { type BoundedValue, findBounds } from '../facts/bounds.ts';
import { findCalendar } from '../facts/calendar.ts';
import { type Fact, valueKey } from '../facts/fact.ts';
import type { Mention } from '../facts/mention.ts';
import { findRanks } from '../facts/ranks.ts';
import { anyPeriod, findRates } from '../facts/rates.ts';
import type { FactDifferences } from './compare-facts.ts';
import { type LocatedFact, type ReadPassage, readPassage } from './located-facts.ts';
import type { Part } from './parts.ts';
import { type Open, take } from './take-alike.ts';

/** Words that can tell where they stand. */
export interface LocatedWords {
  readonly text: string;
  readonly length: number;
  location(): Location;
}

export type Different = readonly (readonly [LocatedWords, LocatedWords])[];

/** What the words beside the facts of two sections say otherwise. */
export interface WordingDifferences {
  readonly calendar: {
    readonly different: Different;
    readonly leftOnly: readonly LocatedMention[];
    readonly rightOnly: readonly LocatedMention[];
  };
  readonly rates: Different;
  readonly bounds: Different;
  /** Numbers in words, as facts: “the fourth quarter”. */
  readonly ranks: FactDifferences<LocatedFact>['different'];
}

interface LocatedMention extends Mention, LocatedWords {
  /** The number of its unit in the part, from 0; -1 in the heading. */
  readonly unit: number;
}

const nothing: WordingDifferences = {
  calendar: { different: [], leftOnly: [], rightOnly: [] },
  rates: [],
  bounds: [],
  ranks: [],
};

/**
 * Compares what two sections say of the calendar, of rates, limits and ranks: in words that are compared as sets, so that
 * their order means nothing, and only where both versions are clear.
 *
 * @param facts what the facts of the two sections do not share: a date that stands alone may be what a month became.
 * @param away units that were found to belong to other sections.
 */
export function compareWording(
  left: Part,
  right: Part,
  facts: FactDifferences<LocatedFact>,
  away: ReadonlySet<Location>,
): WordingDifferences {
  const [one, other] = [wordingOf(left, away), wordingOf(right, away)];
  if (!one || !other) {
    const alone = one ?? other;
    if (!alone || alone.calendar.length === 0) return nothing;
  }
  const [lefts, rights] = [one ?? silent, other ?? silent];
  return {
    calendar:
      lefts.unread || rights.unread
        ? nothing.calendar
        : compareCalendar(lefts.calendar, rights.calendar, facts),
    rates: compareRates(lefts, rights, inStep(left, right)),
    bounds: compareBounds(lefts.bounds, rights.bounds),
    ranks: compareRanks(lefts.ranks, rights.ranks),
  };
}

/** Whether a rule may find anything in them. */
export function wordingDiffers({ calendar, rates, bounds, ranks }: WordingDifferences): boolean {
  const { different, leftOnly, rightOnly } = calendar;
  return (
    different.length + leftOnly.length + rightOnly.length + rates.length + bounds.length + ranks.length > 0
  );
}

/* Finding. */

interface Wording {
  readonly calendar: LocatedMention[];
  readonly rates: LocatedMention[];
  readonly ranks: LocatedMention[];
  readonly bounds: LocatedBound[];
  /** Facts that say how often: “every 12 months” answers « annuellement ». */
  readonly intervals: Set<string>;
  /** Whether a passage was left in the other language: what it names is not known to be missing. */
  unread: boolean;
}

function emptyWording(): Wording {
  return { calendar: [], rates: [], ranks: [], bounds: [], intervals: new Set(), unread: false };
}

interface LocatedBound extends BoundedValue, LocatedWords {}

const silent: Wording = emptyWording();

function wordingOf(part: Part, away: ReadonlySet<Location>): Wording | undefined {
  let wording: Wording | undefined;
  const add = (passage: Passage, unit: number): void => {
    const { language } = part.version;
    const read = readPassage(part.version, passage);
    if (!read) {
      wording ??= emptyWording();
      wording.unread = true;
      return;
    }
    const { text, facts } = read;
    const calendar = findCalendar(text, language, facts);
    const rates = findRates(text, language, facts);
    const ranks = findRanks(text, language);
    const bounds = facts.length > 0 ? findBounds(text, language, facts) : [];
    const intervals = facts.filter((fact) => isInterval(text, fact));
    if (calendar.length + rates.length + ranks.length + bounds.length + intervals.length === 0) return;
    wording ??= emptyWording();
    for (const { value } of intervals) wording.intervals.add(value);
    const locate = placeIn(part, passage, read);
    const located = (mention: Mention): LocatedMention => ({ ...mention, ...locate(mention), unit });
    for (const mention of calendar) wording.calendar.push(located(mention));
    for (const mention of rates) wording.rates.push(located(mention));
    for (const mention of ranks) wording.ranks.push(located(mention));
    for (const bound of bounds) wording.bounds.push({ ...bound, ...locate(bound) });
  };
  if (part.section) add(part.section.title, -1);
  for (const [index, { passages, location }] of part.units.entries())
    if (!away.has(location)) for (const passage of passages) add(passage, index);
  return wording;
}

function placeIn({ version }: Part, passage: Passage, { from }: ReadPassage) {
  return ({ start, end }: { readonly start: number; readonly end: number }): LocatedWords => ({
    text: passage.text.slice(from(start), from(end)),
    length: Math.max(1, from(end) - from(start)),
    location: () => version.body.locationIn(passage, from(start)),
  });
}

const everyBefore = /(?:every|each|tous les|toutes les|aux|chaque) $/i;

/** “Every 12 months”, “twice a year”: a length of time from one time to the next. */
function isInterval(passage: string, { kind, text, start }: Fact): boolean {
  if (kind !== 'duration') return false;
  return (
    everyBefore.test(passage.slice(Math.max(0, start - 14), start)) || / (?:times|fois) |^twice /i.test(text)
  );
}

function inStep({ units: lefts }: Part, { units: rights }: Part): boolean {
  return lefts.length === rights.length && lefts.every(({ type }, index) => type === rights[index]?.type);
}

/* Comparing. */

/** What is left of two multisets when each member has answered its like, by default one of the same value. */
function unanswered<M extends { readonly value: string }>(
  lefts: readonly M[],
  rights: readonly M[],
  keyOf: (member: M) => string = ({ value }) => value,
): readonly [readonly M[], readonly M[]] {
  const open: Open<M> = { left: lefts, right: rights };
  const keysOf = (member: M): readonly string[] => [keyOf(member)];
  take(open, keysOf, keysOf);
  return [open.left, open.right];
}

/** A month or a day is named as often as the language needs: what counts is which ones are named. */
function compareCalendar(
  lefts: readonly LocatedMention[],
  rights: readonly LocatedMention[],
  facts: FactDifferences<LocatedFact>,
): WordingDifferences['calendar'] {
  if (lefts.length === 0 && rights.length === 0) return nothing.calendar;
  const months = {
    left: monthsOf([...facts.leftOnly, ...facts.different.map(([fact]) => fact)]),
    right: monthsOf([...facts.rightOnly, ...facts.different.map(([, fact]) => fact)]),
  };
  const different: (readonly [LocatedWords, LocatedWords])[] = [];
  const leftOnly: LocatedMention[] = [];
  const rightOnly: LocatedMention[] = [];
  for (const kind of ['month', 'days', 'season']) {
    const [ones, others] = [ofKind(lefts, kind), ofKind(rights, kind)];
    const isSeason = kind === 'season';
    const open = (from: typeof ones, against: typeof ones, dates: ReadonlySet<string>) =>
      onceEach(from).filter(
        ({ value, optional }) =>
          (isSeason || !optional) && !against.some((one) => one.value === value) && !dates.has(value),
      );
    const [left, right] = [open(ones, others, months.right), open(others, ones, months.left)];
    // The same days, in other groups: “Monday to Thursday, and Friday”, « du lundi au vendredi ».
    if (kind === 'days' && coversAll(left, others) && coversAll(right, ones)) continue;
    // “Summer camps” may be « camps de vacances »; only one season for another is an error.
    if (isSeason && left.length !== right.length) continue;
    const pairs = zip(left, right);
    for (const pair of pairs) different.push(pair);
    for (const one of left.slice(pairs.length)) leftOnly.push(one);
    for (const one of right.slice(pairs.length)) rightOnly.push(one);
  }
  return { different, leftOnly, rightOnly };
}

function ofKind(mentions: readonly LocatedMention[], kind: string): readonly LocatedMention[] {
  return mentions.filter(({ value }) => value.startsWith(`${kind}:`));
}

function onceEach(mentions: readonly LocatedMention[]): readonly LocatedMention[] {
  return mentions.filter(
    ({ value, optional }, index) =>
      mentions.findIndex((other) => other.value === value && other.optional === optional) === index,
  );
}

function coversAll(some: readonly LocatedMention[], others: readonly LocatedMention[]): boolean {
  const days = new Set(others.flatMap(({ value }) => [...value.slice('days:'.length)]));
  return some.every(({ value }) => [...value.slice('days:'.length)].every((day) => days.has(day)));
}

function monthsOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts
      .filter(({ kind }) => kind === 'date')
      .flatMap(({ value }) => /^(?:\d{4}|-)-(\d\d)/.exec(value)?.[1] ?? [])
      .map((month) => `month:${Number(month)}`),
  );
}

/** As many rates on both sides, of which some differ: one that the other version leaves out means nothing. */
function compareRates(left: Wording, right: Wording, isInStep: boolean): Different {
  const inPlace = unanswered(left.rates, right.rates, ({ unit, value }) => `${unit} ${value}`);
  const open = unanswered(...inPlace);
  // An interval that both state is no answer to anything else.
  const isAnswered = ({ value }: LocatedMention, { intervals }: Wording, own: Wording): boolean =>
    intervals.has(value) && !own.intervals.has(value);
  const lefts = open[0].filter((rate) => !isAnswered(rate, right, left));
  const rights = open[1].filter((rate) => !isAnswered(rate, left, right));
  if (lefts.length === 0 || rights.length === 0) return [];
  if ([...lefts, ...rights].some(({ value }) => value === anyPeriod)) return [];
  if (!isInStep) return lefts.length === 1 && rights.length === 1 ? zip(lefts, rights) : [];
  const byUnit = (mentions: readonly LocatedMention[]) => groupBy(mentions, ({ unit }) => String(unit));
  const answers = byUnit(rights);
  return [...byUnit(lefts)].flatMap(([unit, ones]) => {
    const others = answers.get(unit) ?? [];
    return ones.length === others.length ? zip(ones, others) : [];
  });
}

function compareRanks(
  lefts: readonly LocatedMention[],
  rights: readonly LocatedMention[],
): WordingDifferences['ranks'] {
  const asFact = (mention: LocatedMention): LocatedFact => ({ ...mention, kind: 'number' });
  const [left, right] = unanswered(lefts, rights);
  const noun = ({ value }: LocatedMention): string => value.replace(/ .*/, '');
  const answers = groupBy(right, noun);
  return [...groupBy(left, noun)].flatMap(([counted, [one, ...ones]]) => {
    const [other, ...others] = answers.get(counted) ?? [];
    if (!one || !other || ones.length + others.length > 0) return [];
    // One in figures is a fact, and compared as such.
    return one.optional || other.optional ? [] : [[asFact(one), asFact(other)] as const];
  });
}

/** A value that is the least here and the most there; more or fewer limits than in the other version mean nothing. */
function compareBounds(lefts: readonly LocatedBound[], rights: readonly LocatedBound[]): Different {
  if (lefts.length === 0 || rights.length === 0) return [];
  const done = new Set<LocatedBound>();
  const [likeLeft, likeRight] = [ofSameValue(lefts), ofSameValue(rights)];
  return lefts.flatMap((left) => {
    if (done.has(left)) return [];
    const [ones, others] = [likeLeft(left), likeRight(left)];
    for (const one of ones) done.add(one);
    if (ones.length !== others.length) return [];
    const keyed = ({ bound }: LocatedBound) => ({ value: bound });
    const [open, against] = unanswered(
      ones.map((one) => ({ ...keyed(one), one })),
      others.map((one) => ({ ...keyed(one), one })),
    );
    const [first, second] = [open[0]?.one, against[0]?.one];
    if (!first || !second || open.length !== 1 || against.length !== 1) return [];
    return areOpposite(first, second) ? [[first, second] as const] : [];
  });
}

/** What finds, among limits, those of the value of another one, in their order. */
function ofSameValue(bounds: readonly LocatedBound[]): (bound: LocatedBound) => readonly LocatedBound[] {
  const byKey = new Map<string, Set<LocatedBound>>();
  for (const bound of bounds)
    for (const key of keysOf(bound)) byKey.set(key, (byKey.get(key) ?? new Set()).add(bound));
  const places = new Map(bounds.map((bound, index) => [bound, index]));
  return (bound) =>
    [...new Set(keysOf(bound).flatMap((key) => [...(byKey.get(key) ?? [])]))]
      .filter((other) => sameValue(bound, other))
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** Its value, and then what else it may be read as. */
function keysOf({ fact }: LocatedBound): readonly string[] {
  return [fact, ...(fact.alternates ?? [])].map(valueKey);
}

/** Of two limits that share a reading. */
function sameValue(one: LocatedBound, other: LocatedBound): boolean {
  // “Under 13” is « moins de 13 ans »; thirty days and thirty weeks share a number alone.
  return (
    valueKey(one.fact) === valueKey(other.fact) || one.fact.kind === 'number' || other.fact.kind === 'number'
  );
}

/**
 * “At least” against « au plus », “after” against « avant ». What is kept “up to 30 days” is deleted “after 30 days”, and
 * what is denied in one version may be put the other way round: neither is a contradiction.
 */
function areOpposite(one: LocatedBound, other: LocatedBound): boolean {
  if (one.denied !== other.denied) return false;
  const both = [one.bound, other.bound].sort().join(' ');
  // Nobody has answered within a month: « personne n’a répondu après un mois ».
  return both === 'least most' || (!one.denied && (both === 'earlier least' || both === 'earlier later'));
}
