import { zip } from '../content/zip.ts';
import { isSectionKind } from '../sections/catalogue.ts';
import { align } from './align.ts';
import type { SectionPart } from './parts.ts';
import { similarity, type Traits, traitsOf } from './similarity.ts';

/** Which part of one version is which of the other. */
export interface AlignedParts {
  readonly pairs: readonly (readonly [SectionPart, SectionPart])[];
  /** Pairs that are the same section, standing in another order. */
  readonly outOfOrder: readonly (readonly [SectionPart, SectionPart])[];
  /** Parts of the one or the other that have no counterpart. */
  readonly leftOnly: readonly SectionPart[];
  readonly rightOnly: readonly SectionPart[];
}

/** More pairs to weigh than a statement of two hundred sections has; beyond, only ids and numbers are looked at. */
const mostWeighed = 40_000;

/**
 * Aligns the parts of two versions: by the ids written after their headings, else by the section kinds the headings were
 * recognized as, else by level, order and what the texts have in common.
 *
 * @throws Error when one of them has no part at all: what stands before the first heading is always one.
 */
export function alignParts(left: readonly SectionPart[], right: readonly SectionPart[]): AlignedParts {
  const [leftLead, ...leftSections] = left;
  const [rightLead, ...rightSections] = right;
  if (!leftLead || !rightLead) throw new Error('a version lacks the part before its first heading');
  const lead = [leftLead, rightLead] as const;
  const anchored = alignBetweenIds(leftSections, rightSections);
  if (anchored) return { pairs: [lead, ...anchored], outOfOrder: [], leftOnly: [], rightOnly: [] };
  if (leftSections.length * rightSections.length > mostWeighed)
    return pairById(lead, leftSections, rightSections);
  const affinity = affinityOf();
  const pairs = align(leftSections, rightSections, affinity);
  const taken = new Set(pairs.flat());
  const leftRest = leftSections.filter((part) => !taken.has(part));
  const rightRest = rightSections.filter((part) => !taken.has(part));
  const outOfOrder: (readonly [SectionPart, SectionPart])[] = [];
  const least = leftRest.length === 1 && rightRest.length === 1 ? likely : surely;
  for (const part of leftRest) {
    const candidates = rightRest.filter((other) => !taken.has(other));
    const match = best(candidates, (other) => affinity(part, other), least);
    if (!match) continue;
    taken.add(part).add(match);
    outOfOrder.push([part, match]);
  }
  const rest = {
    left: leftRest.filter((part) => !taken.has(part)),
    right: rightRest.filter((part) => !taken.has(part)),
  };
  const byLocation = pairByLocation(rest, pairs);
  for (const pair of byLocation) taken.add(pair[0]).add(pair[1]);
  return {
    pairs: [lead, ...pairs, ...byLocation].sort(([one], [other]) => one.index - other.index),
    outOfOrder,
    leftOnly: rest.left.filter((part) => !taken.has(part)),
    rightOnly: rest.right.filter((part) => !taken.has(part)),
  };
}

/**
 * Sections without ids that have little in common, but stand alone between the same neighbours: one of them was
 * rewritten, or left in the other language, or has its id in that language.
 */
function pairByLocation(
  rest: { readonly left: readonly SectionPart[]; readonly right: readonly SectionPart[] },
  pairs: readonly (readonly [SectionPart, SectionPart])[],
): readonly (readonly [SectionPart, SectionPart])[] {
  const gapOf = (side: 0 | 1, part: SectionPart): number =>
    pairs.filter((pair) => pair[side].index < part.index).length;
  const found: (readonly [SectionPart, SectionPart])[] = [];
  for (let gap = 0; gap <= pairs.length; gap += 1) {
    const left = rest.left.filter((part) => gapOf(0, part) === gap);
    const right = rest.right.filter((part) => gapOf(1, part) === gap);
    if (left.length === 0 || left.length !== right.length) continue;
    for (const [part, other] of zip(left, right))
      if (part.level === other.level && (sameIdentity(part, other) !== 'other' || isRenamed(part, other)))
        found.push([part, other]);
  }
  return found;
}

/** Whether two sections seem to be one that has an id of somebody's own making in each version. */
function isRenamed(one: SectionPart, other: SectionPart): boolean {
  const isOwn = (part: SectionPart): boolean => !idsOf(part).some(isSectionKind);
  return (isOwn(one) || isOwn(other)) && one.units.length === other.units.length;
}

/**
 * The same ids in the same order, and between them single sections without: there is nothing to weigh then either.
 * Undefined when it is not that simple.
 */
function alignBetweenIds(
  left: readonly SectionPart[],
  right: readonly SectionPart[],
): readonly (readonly [SectionPart, SectionPart])[] | undefined {
  if (left.length !== right.length) return undefined;
  const pairs = zip(left, right);
  const hasId = (part: SectionPart | undefined): boolean => part === undefined || idsOf(part).length > 0;
  const isPlain = pairs.every(([one, other], index) => {
    if (idsOf(one)[0] !== idsOf(other)[0] || one.level !== other.level) return false;
    return hasId(one) || (hasId(left[index - 1]) && hasId(left[index + 1]));
  });
  return isPlain ? pairs : undefined;
}

/** For files of hundreds of sections: those with the same id, else with the same number among those without. */
function pairById(
  lead: readonly [SectionPart, SectionPart],
  left: readonly SectionPart[],
  right: readonly SectionPart[],
): AlignedParts {
  const names = (parts: readonly SectionPart[]): Map<string, SectionPart> =>
    new Map(parts.map((part, index) => [part.section?.ids[0]?.id ?? `#${index}`, part]));
  const [lefts, rights] = [names(left), names(right)];
  const pairs = [...lefts].flatMap(([name, part]) => {
    const other = rights.get(name);
    return other ? [[part, other] as const] : [];
  });
  const taken = new Set<SectionPart>(pairs.flat());
  return {
    pairs: [lead, ...pairs],
    outOfOrder: [],
    leftOnly: left.filter((part) => !taken.has(part)),
    rightOnly: right.filter((part) => !taken.has(part)),
  };
}

const worth = { same: 12, kind: 5, unknown: 0, conflict: -2 } as const;

/** How similar two sections are that have nothing to do with each other: the same words come up all over a policy. */
const strangers = 0.4;

/** What two sections must be worth to each other to be taken for the same although they stand in another order. */
const surely = 2;
/** With one section left over in each version, less will do. */
const likely = 0.8;

function affinityOf(): (one: SectionPart, other: SectionPart) => number {
  const known = new Map<SectionPart, Traits>();
  const traits = (part: SectionPart): Traits => {
    const present = known.get(part);
    if (present) return present;
    const made = traitsOf(
      [part.heading, ...part.units.map(({ text }) => text)].join('\n'),
      part.units.flatMap(({ facts }) => facts),
    );
    known.set(part, made);
    return made;
  };
  return (one, other) => {
    const identity = sameIdentity(one, other);
    if (identity === 'other') return -1;
    const level = one.level === other.level ? 1 : 0.2;
    const shared = 8 * (similarity(traits(one), traits(other)) - strangers);
    return worth[identity] + level + shared;
  };
}

/** What ids and kinds say of two sections: the same one, the same kind, surely another, or nothing. */
function sameIdentity(one: SectionPart, other: SectionPart): keyof typeof worth | 'other' {
  const ids = idsOf(one);
  const others = idsOf(other);
  if (ids.length > 0 && others.length > 0) return ids.some((id) => others.includes(id)) ? 'same' : 'other';
  const kinds = one.section?.kinds ?? [];
  const otherKinds = other.section?.kinds ?? [];
  if (kinds.length > 0 && otherKinds.length > 0)
    return kinds.some((kind) => otherKinds.includes(kind)) ? 'kind' : 'conflict';
  return 'unknown';
}

/** A misspelt id is a finding of its own, and says nothing of what the section is. */
function idsOf({ section }: SectionPart): readonly string[] {
  const ids = section?.ids.map(({ id }) => id) ?? [];
  return ids.filter((id) => isSectionKind(id) || id.startsWith('x-'));
}

function best<T>(candidates: readonly T[], score: (candidate: T) => number, least: number): T | undefined {
  let found: T | undefined;
  let highest = least;
  for (const candidate of candidates) {
    const value = score(candidate);
    if (value < highest) continue;
    highest = value;
    found = candidate;
  }
  return found;
}
