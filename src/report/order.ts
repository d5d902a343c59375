import type { Finding } from '../rules/engine/run-rules.ts';

const severities: readonly Finding['severity'][] = ['error', 'warning', 'notice'];

/** Findings by severity, the worst first; those of one severity stay in the order of their locations. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
