import { createHash } from 'node:crypto';
import type { Place } from '../content/places.ts';
import { isLanguage, type Language } from '../languages.ts';
import { rules } from './registry.ts';
import type { Edit, FindingValues, Report, Rule, RuleContext, Severity } from './rule.ts';

/** What a check found, as data; `src/report/` makes sentences of it. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly values: FindingValues;
  readonly severity: Severity;
  readonly place: Place;
  /** Characters meant, from the place on. */
  readonly length: number;
  readonly related: readonly {
    readonly message: string;
    readonly values: FindingValues;
    readonly place: Place;
    readonly length: number;
  }[];
  readonly organization: string | undefined;
  readonly statement: string | undefined;
  readonly language: Language | undefined;
  /** Changes that mend it, for `fix`; none when a person must decide. */
  readonly edits: () => readonly Edit[];
  /** The same for the same fault in the same section, wherever its lines move. */
  readonly fingerprint: string;
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Runs every rule over the library. Findings come sorted by file, then line, then severity. */
export function runRules(context: RuleContext, chosen: readonly Rule[] = rules): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const rule of chosen) {
    rule.check(context, (report) => findings.push(toFinding(rule, report, seen)));
  }
  return findings.sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      severityOrder[a.severity] - severityOrder[b.severity] ||
      a.place.column - b.place.column ||
      compare(a.rule, b.rule),
  );
}

const noEdits = (): readonly Edit[] => [];

function toFinding(rule: Rule, report: Report, seen: Map<string, number>): Finding {
  const subject = report.subject ?? subjectOfFile(report.place.file);
  const values = report.values ?? {};
  const identity = JSON.stringify([rule.id, report.message, report.subject ?? report.place.file, values]);
  const count = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, count);
  return {
    rule: rule.id,
    message: report.message,
    values,
    severity: report.severity ?? rule.severity,
    place: report.place,
    length: report.length ?? 1,
    related: (report.related ?? []).map((related) => ({
      ...related,
      values: related.values ?? {},
      length: related.length ?? 1,
    })),
    edits: report.edits ?? noEdits,
    organization: subject.organization,
    statement: subject.statement,
    language: subject.language,
    fingerprint: createHash('sha256').update(`${identity}#${count}`).digest('hex').slice(0, 16),
  };
}

/** A finding about a file as such is told apart by the file's own name. */
function subjectOfFile(file: string): { organization?: string; statement?: string; language?: Language } {
  const [, organization, name] = file.split('/');
  const [, stem, language] = /^([^.]+)\.([^.]+)\.md$/.exec(name ?? '') ?? [];
  return {
    ...(organization && name && organization !== 'pages' ? { organization } : {}),
    ...(stem ? { statement: stem } : {}),
    ...(isLanguage(language) ? { language } : {}),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
