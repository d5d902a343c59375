import { createHash } from 'node:crypto';
import { groupBy } from '../../content/group-by.ts';
import type { Location } from '../../content/location.ts';
import type { Language } from '../../languages.ts';
import { rules } from '../registry.ts';
import { type Cause, holdBack, toCause } from './hold-back.ts';
import {
  type CheckContext,
  type Edit,
  type FindingValues,
  type Report,
  type Rule,
  type RuleContext,
  type Severity,
  type Subject,
  subjectOfFile,
  type UnusedBaselineEntry,
} from './rule.ts';
import { RuleSettings } from './rule-settings.ts';
import { type Suppression, suppressionsIn } from './suppression-comments.ts';

/** What a check found, as data; `src/report/` makes sentences of it. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly values: FindingValues;
  readonly severity: Severity;
  readonly location: Location;
  /** Characters meant, from the location on. */
  readonly length: number;
  readonly related: readonly {
    readonly message: string;
    readonly values: FindingValues;
    readonly location: Location;
    readonly length: number;
  }[];
  readonly organization: string | undefined;
  readonly statement: string | undefined;
  readonly language: Language | undefined;
  /** Anchor of the section it is in, where it is in one. */
  readonly section: string | undefined;
  /** Changes that fix it, for `fix`; none when a person must decide. */
  readonly edits: () => readonly Edit[];
  /** How many other findings most likely follow from it and are left out. */
  readonly heldBack: number;
  /** How many more findings of its rule in its file are left out, on the last one that is not. */
  readonly unlisted: number;
  /** The same for the same fault in the same section, wherever its lines move. */
  readonly fingerprint: string;
}

/** Why a finding does not count: an editor said so beside the text, or it was there when Vitrine was adopted. */
export type Suppressed =
  | {
      readonly finding: Finding;
      readonly by: 'comment';
      readonly reason: string;
      readonly until: string | undefined;
      readonly location: Location;
    }
  | { readonly finding: Finding; readonly by: 'baseline' };

export interface Verdict {
  /** Sorted by file, then line, then severity. */
  readonly findings: readonly Finding[];
  /** What would be a finding too; in the same order. */
  readonly suppressed: readonly Suppressed[];
}

/** Whether there is an error among findings: then nothing is published. */
export function hasErrors({
  findings,
}: {
  readonly findings: readonly Pick<Finding, 'severity'>[];
}): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** Findings to pass over, from a file made when Vitrine was adopted; `src/report/baseline.ts` reads and writes it. */
export interface Baseline {
  readonly entries: readonly (UnusedBaselineEntry & { readonly fingerprint: string })[];
}

/** More findings of one rule in one file than anybody reads, or than a file that was not made for it has. */
const mostListed = 1_000;

/** Longer texts in a sentence are cut: thousands of sentences may each name the same long heading. */
const longestValue = 400;

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** The findings that count, every one of them. */
export function runRules(context: RuleContext, chosen: readonly Rule[] = rules): readonly Finding[] {
  return judge(context, chosen, Number.POSITIVE_INFINITY).findings;
}

/**
 * Runs rules over the library, at the levels its settings give them, and sets aside what is suppressed.
 *
 * @param most findings of one rule in one file that are listed; the last of them says how many more there are.
 */
export function judge(
  context: RuleContext & { readonly baseline?: Baseline | undefined },
  chosen: readonly Rule[] = rules,
  // Whoever keeps a baseline needs all that was found in it.
  most = context.baseline ? Number.POSITIVE_INFINITY : mostListed,
): Verdict {
  const settings = new RuleSettings(context.library);
  const filter = new SuppressionFilter(context, settings, most);
  const seen = new Map<string, number>();
  const causes: Cause[] = [];
  const run = (
    some: readonly Rule[],
    unused: Pick<CheckContext<object>, 'unusedSuppressions' | 'unusedBaseline'>,
  ) => {
    for (const rule of some) {
      const known = new Map<string | undefined, Readonly<Record<string, unknown>>>();
      const optionsFor = (organization?: string) => {
        const options = known.get(organization) ?? settings.optionsOf(rule, organization);
        known.set(organization, options);
        return options;
      };
      rule.check({ ...context, ...unused, optionsFor, rules }, (report) => {
        if (filter.leavesOut(rule, report.location.file)) return;
        const finding = toFinding(rule, report, seen);
        const level = settings.levelOf(rule, finding.organization);
        if (level === 'off') return;
        const leveled = level ? { ...finding, severity: level } : finding;
        const cause = filter.take(leveled, rule) ? toCause(rule, leveled, report.lines) : undefined;
        if (cause) causes.push(cause);
      });
    }
  };
  run(
    chosen.filter(({ last }) => !last),
    { unusedSuppressions: [], unusedBaseline: [] },
  );
  run(
    chosen.filter(({ last }) => last),
    filter.unused(),
  );
  return {
    // Only at the end: a suppression of what is held back was needed all the same.
    findings: [...holdBack(filter.listed(), causes)].sort(byLocation),
    suppressed: filter.suppressed.sort((a, b) => byLocation(a.finding, b.finding)),
  };
}

/** Parts findings that count from those that a comment or the baseline holds back. */
class SuppressionFilter {
  readonly #findings: Finding[] = [];
  readonly #most: number;
  readonly #counts = new Map<Rule, Map<string, number>>();
  readonly suppressed: Suppressed[] = [];
  readonly #settings: RuleSettings;
  readonly #byFile: ReadonlyMap<string, readonly Suppression[]>;
  readonly #needed = new Set<string>();
  readonly #baseline: ReadonlyMap<string, UnusedBaselineEntry>;
  readonly #met = new Set<string>();

  constructor(
    { library, today, baseline }: Parameters<typeof judge>[0],
    settings: RuleSettings,
    most: number,
  ) {
    this.#settings = settings;
    this.#most = most;
    const { suppressions } = suppressionsIn(library);
    this.#byFile = groupBy(
      suppressions.filter(({ until }) => until === undefined || until >= today),
      ({ location }) => location.file,
    );
    this.#baseline = new Map(baseline?.entries.map((entry) => [entry.fingerprint, entry]));
  }

  /** Whether the finding counts. */
  take(finding: Finding, rule: Rule): boolean {
    const comment = rule.suppressible === false ? undefined : this.#commentFor(finding);
    if (comment) {
      this.#needed.add(identityOf(comment, rule.id));
      const { reason, until, location } = comment;
      this.suppressed.push({ finding, by: 'comment', reason, until, location });
      return false;
    }
    if (rule.suppressible !== false && this.#baseline.has(finding.fingerprint)) {
      this.#met.add(finding.fingerprint);
      this.suppressed.push({ finding, by: 'baseline' });
      return false;
    }
    const counts = this.#counts.get(rule) ?? new Map<string, number>();
    this.#counts.set(rule, counts);
    const { file } = finding.location;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count > this.#most) return false;
    this.#findings.push(finding);
    return true;
  }

  /** Whether one more finding of a rule in a file is only counted: enough are listed, and none can be suppressed. */
  leavesOut(rule: Rule, file: string): boolean {
    const counts = this.#counts.get(rule);
    const count = counts?.get(file) ?? 0;
    if (count < this.#most || this.#byFile.size > 0) return false;
    counts?.set(file, count + 1);
    return true;
  }

  /** The findings that count, as far as they are listed. */
  listed(): readonly Finding[] {
    const last = new Map<Finding, number>();
    for (const [rule, counts] of this.#counts)
      for (const [file, count] of counts) {
        if (count <= this.#most) continue;
        const listed = this.#findings.findLast((one) => one.rule === rule.id && one.location.file === file);
        if (listed) last.set(listed, count - this.#most);
      }
    if (last.size === 0) return this.#findings;
    return this.#findings.map((finding) => ({ ...finding, unlisted: last.get(finding) ?? 0 }));
  }

  unused(): Pick<CheckContext<object>, 'unusedSuppressions' | 'unusedBaseline'> {
    const known = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
    return {
      unusedSuppressions: [...this.#byFile.values()].flat().flatMap((comment) =>
        comment.rules
          .filter(({ id }) => {
            const rule = known.get(id);
            // Of a rule that does not exist, or cannot be suppressed, something else is said already.
            if (!rule || rule.suppressible === false || this.#needed.has(identityOf(comment, id)))
              return false;
            // A rule that is turned off cannot tell whether it would have found something.
            const { organization } = subjectOfFile(comment.location.file);
            return this.#settings.levelOf(rule, organization) !== 'off';
          })
          .map(({ id, location }) => ({ rule: id, location })),
      ),
      unusedBaseline: [...this.#baseline].flatMap(([fingerprint, entry]) =>
        this.#met.has(fingerprint) ? [] : [entry],
      ),
    };
  }

  /** A finding that concerns two locations may be explained at either. */
  #commentFor({ rule, location, related }: Finding): Suppression | undefined {
    if (this.#byFile.size === 0) return undefined;
    for (const { file, line } of [location, ...related.map((other) => other.location)]) {
      const covering = this.#byFile
        .get(file)
        ?.find(
          ({ rules: named, lines: [first, last] }) =>
            first <= line && line <= last && named.some(({ id }) => id === rule),
        );
      if (covering) return covering;
    }
    return undefined;
  }
}

function identityOf({ location }: Suppression, rule: string): string {
  return `${location.file}:${location.line}:${location.column} ${rule}`;
}

/** The order of findings: by file, then line, then severity. */
export function byLocation(a: Finding, b: Finding): number {
  return (
    compare(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    severityOrder[a.severity] - severityOrder[b.severity] ||
    a.location.column - b.location.column ||
    compare(a.rule, b.rule)
  );
}

const noEdits = (): readonly Edit[] => [];

function toFinding(rule: Rule, report: Report, seen: Map<string, number>): Finding {
  const subject = report.subject ?? subjectOfFile(report.location.file);
  const values = withoutLongTexts(report.values);
  const identity = JSON.stringify([
    rule.id,
    report.message,
    report.subject ?? report.location.file,
    normalized(values, report.subject),
  ]);
  const count = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, count);
  return {
    rule: rule.id,
    message: report.message,
    values,
    severity: report.severity ?? rule.severity,
    location: report.location,
    length: report.length ?? 1,
    related: (report.related ?? []).map((related) => ({
      ...related,
      values: withoutLongTexts(related.values),
      length: related.length ?? 1,
    })),
    edits: (rule.fixable && report.edits) || noEdits,
    organization: subject.organization,
    statement: subject.statement,
    language: subject.language,
    section: report.subject?.section,
    heldBack: 0,
    unlisted: 0,
    fingerprint: createHash('sha256').update(`${identity}#${count}`).digest('hex').slice(0, 16),
  };
}

function withoutLongTexts(values: FindingValues = {}): FindingValues {
  const isLong = (value: string | number): boolean =>
    typeof value === 'string' && value.length > longestValue;
  if (!Object.values(values).some(isLong)) return values;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      isLong(value) ? `${String(value).slice(0, longestValue).trimEnd()}…` : value,
    ]),
  );
}

/**
 * Values as a fingerprint takes them: the shape of spaces, quotation marks and capitals says nothing of the fault, and a
 * section that is known by its id is the same one under another heading.
 */
function normalized(values: FindingValues, subject: Subject | undefined): FindingValues {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => key !== 'heading' || subject?.section === undefined)
      .map(([key, value]) => [
        key,
        typeof value === 'number'
          ? value
          : value.normalize('NFKC').replace(/\s+/gu, ' ').replaceAll('’', "'").toLowerCase(),
      ]),
  );
}

/** Sorts as the characters are numbered, on every machine alike. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
