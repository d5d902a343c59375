import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type { Verdict } from '../rules/engine/run-rules.ts';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly suppressed: number;
  /** What most likely follows from a finding and is left out; the key is there when anything is. */
  readonly heldBack?: number;
  /** What is too much to list; the key is there when anything is. */
  readonly unlisted?: number;
}

export function summarize({ findings, suppressed }: Verdict): Summary {
  const count = (severity: Verdict['findings'][number]['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const total = (key: 'heldBack' | 'unlisted'): number => findings.reduce((sum, one) => sum + one[key], 0);
  const [heldBack, unlisted] = [total('heldBack'), total('unlisted')];
  return {
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    suppressed: suppressed.length,
    ...(heldBack > 0 ? { heldBack } : {}),
    ...(unlisted > 0 ? { unlisted } : {}),
  };
}

/** One line that counts what was found, and what was set aside where anything was. `files` is how many were read. */
export function summarySentence(verdict: Verdict, files: number, language: Language): string {
  const translate = translatorFor(language);
  const { errors, warnings, notices, suppressed } = summarize(verdict);
  const setAside =
    suppressed > 0 ? { suppressed: translate('report.suppressed', { count: suppressed }) } : {};
  if (verdict.findings.length === 0)
    return translate(suppressed > 0 ? 'report.cleanButSuppressed' : 'report.clean', {
      count: files,
      ...setAside,
    });
  return translate(suppressed > 0 ? 'report.summaryAndSuppressed' : 'report.summary', {
    errors: translate('report.errors', { count: errors }),
    warnings: translate('report.warnings', { count: warnings }),
    notices: translate('report.notices', { count: notices }),
    ...setAside,
  });
}
