import type { Finding } from '../rules/engine/run-rules.ts';
import { worstFirst } from './order.ts';

/** What of a file's findings a person is shown, and what is left for later. */
export interface Selection {
  /** The worst first. */
  readonly shown: readonly Finding[];
  /** What else there is of the kind of a finding, by the last one shown of it. */
  readonly moreOf: ReadonlyMap<Finding, readonly Finding[]>;
  /** What there is of kinds of which none is shown. */
  readonly others: readonly Finding[];
}

/** More than these at once, nobody takes in. */
const most = 10;

/**
 * Chooses the findings of a file to show first: the worst, and among equally bad ones some of each kind before many of one,
 * since whoever knows the first of a kind knows what to do about the rest.
 *
 * @param isUrgent findings to show before others of their level, such as new ones.
 */
export function mostImportant(
  findings: readonly Finding[],
  isUrgent: (finding: Finding) => boolean = () => false,
): Selection {
  const sorted = worstFirst(findings);
  if (sorted.length <= most) return { shown: sorted, moreOf: new Map(), others: [] };
  const ranks = new Map<Finding, number>();
  const counts = new Map<string, number>();
  for (const finding of [...sorted].sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)))) {
    const count = counts.get(kindOf(finding)) ?? 0;
    counts.set(kindOf(finding), count + 1);
    ranks.set(finding, count);
  }
  const levels = ['error', 'warning', 'notice'];
  const rankOf = (finding: Finding): number =>
    levels.indexOf(finding.severity) * 2 * sorted.length +
    (isUrgent(finding) ? 0 : sorted.length) +
    (ranks.get(finding) ?? 0);
  const chosen = new Set([...sorted].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, most));
  const shown = sorted.filter((finding) => chosen.has(finding));
  const lastOfKind = new Map(shown.map((finding) => [kindOf(finding), finding]));
  const moreOf = new Map<Finding, Finding[]>();
  const others: Finding[] = [];
  for (const finding of sorted) {
    if (chosen.has(finding)) continue;
    const last = lastOfKind.get(kindOf(finding));
    if (last) moreOf.set(last, [...(moreOf.get(last) ?? []), finding]);
    else others.push(finding);
  }
  return { shown, moreOf, others };
}

function kindOf({ rule, message, severity }: Finding): string {
  return `${severity} ${rule} ${message}`;
}
