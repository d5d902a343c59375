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
  const reaching = new CausesByReach(causes);
  const causeOf = new Map<Finding, Finding>();
  for (const finding of findings) {
    const cause = reaching.first(finding);
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

/** Causes by what they reach, so that thousands of findings need not each be held against thousands of causes. */
class CausesByReach {
  readonly #order = new Map<Cause, number>();
  readonly #byReach = new Map<string, Cause[]>();

  constructor(causes: readonly Cause[]) {
    const known = new Set<string>();
    for (const [index, cause] of causes.entries()) {
      const { finding, holdsBack, lines } = cause;
      const { organization, statement, location, rule } = finding;
      this.#order.set(cause, index);
      const add = (...reach: readonly unknown[]): void => {
        const key = JSON.stringify(reach);
        // Of two causes of one rule that reach the same, the first one does.
        if (known.has(`${key} ${rule}`)) return;
        known.add(`${key} ${rule}`);
        const causes = this.#byReach.get(key);
        if (causes) causes.push(cause);
        else this.#byReach.set(key, [cause]);
      };
      // What is wrong with the settings of an organization bears on all its statements.
      if (holdsBack.statement) add('statement', organization, statement);
      if (holdsBack.file) add('file', organization, location.file);
      if (!holdsBack.lines || known.has(JSON.stringify([rule, location.file, lines]))) continue;
      known.add(JSON.stringify([rule, location.file, lines]));
      for (let line = lines[0]; line <= lines[1]; line += 1) add('lines', organization, location.file, line);
    }
  }

  /** The first cause that a finding most likely follows from. */
  first({ rule, organization, statement, location, related }: Finding): Cause | undefined {
    const locations = [location, ...related.map((other) => other.location)];
    const found = [
      ...this.#at('statement', rule, organization, statement),
      ...this.#at('statement', rule, organization, undefined),
      ...locations.flatMap(({ file, line }) => [
        ...this.#at('file', rule, organization, file),
        ...this.#at('lines', rule, organization, file, line),
      ]),
    ];
    const orderOf = (cause: Cause): number => this.#order.get(cause) ?? 0;
    return found.reduce<Cause | undefined>(
      (first, cause) => (first && orderOf(first) < orderOf(cause) ? first : cause),
      undefined,
    );
  }

  #at(reach: keyof HoldsBack, rule: string, ...place: readonly unknown[]): readonly Cause[] {
    const causes = this.#byReach.get(JSON.stringify([reach, ...place])) ?? [];
    return causes.filter(
      ({ finding, holdsBack }) =>
        finding.rule !== rule && holdsBack[reach]?.some((pattern) => matchesRule(pattern, rule)),
    );
  }
}

/** Whether a pattern, `family/name` or `family/*`, names a rule. */
export function matchesRule(pattern: string, rule: string): boolean {
  return pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;
}
