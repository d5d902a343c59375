import type { HoldsBack, Rule } from './rule.ts';
import type { Finding } from './run-rules.ts';

/** A finding that others may follow from. */
export interface Cause {
  readonly finding: Finding;
  readonly holdsBack: HoldsBack;
  /** First and last line of what it spoils, both included; its own line when left out. */
  readonly lines: readonly [number, number];
}

/** What a finding of a rule may hold back; undefined for most rules, whose findings stand alone. */
export function toCause(
  { holdsBack }: Rule,
  finding: Finding,
  lines: readonly [number, number] | undefined,
): Cause | undefined {
  const { line } = finding.location;
  return holdsBack && { finding, holdsBack, lines: lines ?? [line, line] };
}

/**
 * Leaves out what most likely follows from something else that was found, and counts it there: one mistake is one finding.
 * What is held back comes to light once its cause is mended, if it did not follow from it after all.
 */
export function holdBack(findings: readonly Finding[], causes: readonly Cause[]): readonly Finding[] {
  if (causes.length === 0) return findings;
  const causeOf = new Map<Finding, Finding>();
  for (const finding of findings) {
    const cause = causes.find((one) => one.finding.rule !== finding.rule && covers(one, finding));
    if (cause) causeOf.set(finding, cause.finding);
  }
  const counts = new Map<Finding, number>();
  for (const finding of causeOf.keys()) {
    const first = firstCause(finding, causeOf);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return findings
    .filter((finding) => !causeOf.has(finding))
    .map((finding) => ({ ...finding, heldBack: counts.get(finding) ?? 0 }));
}

/** A cause may itself follow from another; a test holds that no rule holds back one that holds it back. */
function firstCause(finding: Finding, causeOf: ReadonlyMap<Finding, Finding>): Finding {
  const cause = causeOf.get(finding);
  return cause ? firstCause(cause, causeOf) : finding;
}

function covers({ finding: cause, holdsBack, lines: [first, last] }: Cause, finding: Finding): boolean {
  const isNamed = (patterns: readonly string[] = []): boolean =>
    patterns.some((pattern) => matchesRule(pattern, finding.rule));
  if (finding.organization !== cause.organization) return false;
  // What is wrong with the settings of an organization bears on all its statements.
  const isSamePage = cause.statement === undefined || finding.statement === cause.statement;
  if (isSamePage && isNamed(holdsBack.statement)) return true;
  const locations = [finding.location, ...finding.related.map(({ location }) => location)].filter(
    ({ file }) => file === cause.location.file,
  );
  if (locations.length > 0 && isNamed(holdsBack.file)) return true;
  return locations.some(({ line }) => first <= line && line <= last) && isNamed(holdsBack.lines);
}

/** Whether a pattern, `family/name` or `family/*`, names a rule. */
export function matchesRule(pattern: string, rule: string): boolean {
  return pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;
}
