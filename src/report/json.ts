import type { Language } from '../languages.ts';
import type { Finding } from '../rules/run-rules.ts';
import { relatedSentence, sentenceOf } from './sentences.ts';
import { summarize } from './summary.ts';

/** Findings as one JSON object, for other programs. Its shape is fixed; `version` would change with it. */
export function formatJson(findings: readonly Finding[], language: Language): string {
  const report = {
    version: 1,
    summary: summarize(findings),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: sentenceOf(finding, language),
      organization: finding.organization ?? null,
      statement: finding.statement ?? null,
      language: finding.language ?? null,
      location: finding.place,
      related: finding.related.map((related) => ({
        ...related.place,
        message: relatedSentence(finding, related, language),
      })),
      fingerprint: finding.fingerprint,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
