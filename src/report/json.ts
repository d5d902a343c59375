import type { Language } from '../languages.ts';
import type { Finding, Suppressed, Verdict } from '../rules/engine/run-rules.ts';
import { jsonText } from '../text/json-text.ts';
import type { JsonReport } from './json-schema.ts';
import { relatedSentence, sentenceOf } from './sentences.ts';
import { summarize } from './summary.ts';

type JsonFinding = JsonReport['findings'][number];
type JsonSuppression = JsonReport['suppressed'][number]['suppression'];

/** What a check found as one JSON object, for other programs. Its shape is fixed; `version` would change with it. */
export function formatJson(verdict: Verdict, { language }: { readonly language: Language }): string {
  const report: JsonReport = {
    version: 1,
    summary: summarize(verdict),
    findings: verdict.findings.map((finding) => toJson(finding, language)),
    suppressed: verdict.suppressed.map((one) => ({
      ...toJson(one.finding, language),
      suppression: suppressionOf(one),
    })),
  };
  return jsonText(report);
}

function toJson(finding: Finding, language: Language): JsonFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: sentenceOf(finding, language),
    organization: finding.organization ?? null,
    statement: finding.statement ?? null,
    language: finding.language ?? null,
    location: finding.location,
    related: finding.related.map((related) => ({
      ...related.location,
      message: relatedSentence(finding, related, language),
    })),
    ...(finding.heldBack > 0 ? { heldBack: finding.heldBack } : {}),
    ...(finding.unlisted > 0 ? { unlisted: finding.unlisted } : {}),
    fingerprint: finding.fingerprint,
  };
}

function suppressionOf(one: Suppressed): JsonSuppression {
  return one.by === 'baseline'
    ? { kind: 'baseline' }
    : { kind: 'comment', reason: one.reason, until: one.until ?? null, location: one.location };
}
