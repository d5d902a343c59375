import type { ExceptionSettings } from '../content/schemas.ts';
import type { SectionKind } from '../sections/catalogue.ts';
import { promises } from './evidence/collection.ts';
import { type ElementId, elements } from './evidence/elements.ts';
import type { Evidence, Part, Reading } from './evidence/reading.ts';
import type { Element } from './evidence/words.ts';
import { hasUsableSource, type LawRule, type Requirement } from './pack.ts';

/** What a text shows of a rule. None of these says whether the law is met. */
export const results = ['observed', 'apparent-gap', 'not-determined'] as const;
export type Result = (typeof results)[number];

/** Why a result is what it is, where the locations alone do not tell. */
export const reasons = [
  'shown',
  'not-shown',
  'no-source',
  'condition',
  'promised',
  'elsewhere',
  'versions-differ',
  'one-version',
] as const;
type Reason = (typeof reasons)[number];

export interface Outcome {
  readonly result: Result;
  readonly reason: Reason;
  /** Where it is shown, promised, or may be shown under another heading. */
  readonly locations: readonly Evidence[];
  /** What was looked for and not found. */
  readonly missing: readonly ElementId[];
}

/** Sections about other people's sites and practices say nothing of the organization's own. */
const aboutOthers: readonly SectionKind[] = ['external-links', 'disclaimer'];

/**
 * Reads one version of a statement against a rule.
 *
 * @param exceptions what the editors know the statement to be silent on.
 */
export function assessVersion(
  rule: LawRule,
  reading: Reading,
  exceptions: readonly ExceptionSettings[],
): Outcome {
  if (!hasUsableSource(rule) || rule.requires.length === 0) return notDetermined('no-source');
  const { condition, mayBePromised } = rule;
  if (condition) {
    const { evidence } = search(condition, rule, reading, exceptions);
    if (!evidence) return notDetermined('condition');
  }
  const found = rule.requires.map((requirement) => ({
    requirement,
    ...search(requirement, rule, reading, exceptions),
  }));
  const missing = found.flatMap(({ requirement, certain, evidence }) =>
    !evidence && certain ? [requirement] : [],
  );
  const promise = mayBePromised && promises[mayBePromised].find(reading.parts, reading);
  const open = promise && new Set<ElementId>(promisedElements[mayBePromised]);
  const lacking = missing.map(({ element }) => element).filter((element) => !open?.has(element));
  const locations = distinct(
    found.flatMap(({ evidence, certain }) => (evidence && certain ? [evidence] : [])),
  );
  if (lacking.length > 0) return { result: 'apparent-gap', reason: 'not-shown', locations, missing: lacking };
  if (promise) return notDetermined('promised', [promise]);
  const elsewhere = found.flatMap(({ evidence, certain }) => (evidence && !certain ? [evidence] : []));
  if (elsewhere.length > 0) return notDetermined('elsewhere', distinct(elsewhere));
  return { result: 'observed', reason: 'shown', locations, missing: [] };
}

/** What a promise for the time of collection leaves open. */
const promisedElements: Readonly<Record<'purpose' | 'contact', readonly ElementId[]>> = {
  purpose: ['purposes'],
  contact: ['title', 'postal-address', 'telephone'],
};

interface SearchResult {
  readonly evidence: Evidence | undefined;
  /** Whether it settles the matter: words under another heading do not, in either direction. */
  readonly certain: boolean;
}

/** Looks in every section on the subject, and then, unless the statement is known to be silent, in the rest. */
function search(
  requirement: Requirement,
  rule: LawRule,
  reading: Reading,
  exceptions: readonly ExceptionSettings[],
): SearchResult {
  const { element, kinds } = requirement;
  const wanted: readonly string[] = kinds ?? rule.kinds;
  const { find, findElsewhere }: Element = elements[element];
  const onSubject = (part: Part): boolean => wanted.some((kind) => part.kinds.has(kind));
  const evidence = find(reading.parts.filter(onSubject), reading);
  if (evidence || exceptions.some((exception) => explains(exception, requirement, rule)))
    return { evidence, certain: true };
  const rest = reading.parts.filter(
    (part) => !onSubject(part) && !aboutOthers.some((kind) => part.kinds.has(kind)),
  );
  const other = findElsewhere?.(rest, reading);
  return { evidence: other, certain: other === undefined };
}

const contactElements: readonly ElementId[] = ['postal-address', 'telephone', 'address', 'contact-details'];

/**
 * Whether an exception says that the text is silent on what a rule requires: on the section where one would look for
 * it first, or on the means of contact in any section that gives some.
 */
export function explains(
  { section, missing }: ExceptionSettings,
  { element, kinds }: Requirement,
  rule: LawRule,
): boolean {
  const wanted: readonly string[] = kinds ?? rule.kinds;
  if (contactElements.includes(element)) return wanted.includes(section);
  return missing === 'section' && wanted[0] === section;
}

/**
 * What both versions show together. They are two texts of one statement: what only one of them shows is not settled.
 *
 * @param outcomes of the versions that are there, in listed order of the languages.
 * @param expected how many versions there should be.
 */
export function joinVersions(outcomes: readonly Outcome[], expected: number): Outcome {
  const [first] = outcomes;
  if (first?.reason === 'no-source') return first;
  if (!first || outcomes.length < expected)
    return notDetermined('one-version', first?.result === 'observed' ? first.locations : []);
  const locations = outcomes.flatMap((outcome) => outcome.locations);
  if (outcomes.some(({ result }) => result !== first.result))
    return notDetermined('versions-differ', locations);
  return { ...first, locations, missing: [...new Set(outcomes.flatMap(({ missing }) => missing))] };
}

function notDetermined(reason: Reason, locations: readonly Evidence[] = []): Outcome {
  return { result: 'not-determined', reason, locations, missing: [] };
}

/** One location for each line. */
function distinct(locations: readonly Evidence[]): readonly Evidence[] {
  const byLine = new Map(locations.map((evidence) => [evidence.location.line, evidence]));
  return [...byLine.values()].sort((a, b) => a.location.line - b.location.line);
}
