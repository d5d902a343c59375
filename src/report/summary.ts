import type { Finding } from '../rules/run-rules.ts';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly suppressed: number;
}

export function summarize(findings: readonly Finding[]): Summary {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notices: count('notice'), suppressed: 0 };
}
