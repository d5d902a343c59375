import {
  type LeftOut,
  type ProposedEdition,
  proposedEditions,
  type ReadableState,
  statesForEditions,
} from '../../history/editions/proposed-editions.ts';
import { proposedSummary } from '../../history/editions/proposed-summary.ts';
import type { Localized } from '../../languages.ts';
import { checkedText } from '../release/terms.ts';
import { UsageError } from '../usage-error.ts';
import type { WrittenEdition } from './summaries-file.ts';

/** An edition as it would be written. */
export type PlannedEdition = ProposedEdition & { readonly summary: Localized<string> };

/** The editions that one statement would get, and the commits that make none. */
export interface StatementPlan {
  readonly editions: readonly PlannedEdition[];
  readonly leftOut: readonly (Omit<LeftOut, 'reason'> & {
    readonly reason: LeftOut['reason'] | { readonly kind: 'file' };
  })[];
}

/** What an editor has said of the editions of one statement, and where. */
export interface Written {
  readonly file: string;
  readonly target: string;
  readonly editions: readonly WrittenEdition[];
}

/**
 * What the history of a statement would become.
 *
 * @param states oldest first.
 * @param written by an editor; without it, all is proposed.
 * @throws UsageError for an entry of the file that cannot be.
 */
export function planImport(
  states: readonly ReadableState[],
  { within, today }: { readonly within: number; readonly today: string },
  written: Written | undefined,
): StatementPlan {
  const { states: chosen, leftOut, newest } = statesForEditions(states, within);
  const kept = written ? statesOf(written, chosen) : chosen;
  const dropped = chosen.filter((state) => !kept.includes(state));
  const proposed = proposedEditions(kept, today);
  const editions = proposed.map((edition, index): PlannedEdition => {
    const said = written?.editions[index];
    const planned = said && written ? asWritten(edition, said, written) : undefined;
    return planned ?? { ...edition, summary: proposedSummary(edition) };
  });
  refuseDisorder(editions, today, written);
  return {
    editions: editions.map((edition, index) =>
      // The statement says the same words since, perhaps in another setting: with this one it is as its newest edition.
      newest && index === editions.length - 1 && edition.state === chosen.at(-1)
        ? { ...edition, state: { ...edition.state, texts: newest.texts } }
        : edition,
    ),
    leftOut: [...leftOut, ...dropped.map((state) => ({ state, reason: { kind: 'file' as const } }))],
  };
}

/** The states that the file has entries for, in their order. */
function statesOf(
  { file, target, editions }: Written,
  chosen: readonly ReadableState[],
): readonly ReadableState[] {
  let from = 0;
  return editions.map(({ commit, line }) => {
    const at = chosen.findIndex((state, index) => index >= from && state.commit === commit);
    const state = chosen[at];
    if (!state) throw new UsageError('cli.history.unknownCommit', { file, line, commit, target });
    from = at + 1;
    return state;
  });
}

function asWritten(
  edition: ProposedEdition,
  { date, change, summary, line }: WrittenEdition,
  { file }: Written,
): PlannedEdition {
  if ((change === 'first') !== (edition.change === 'first'))
    throw new UsageError('cli.history.badSummaries', { file, line });
  return {
    ...edition,
    day: date,
    change,
    summary: { en: checkedText(summary.en, 'en'), fr: checkedText(summary.fr, 'fr') },
  };
}

function refuseDisorder(
  editions: readonly PlannedEdition[],
  today: string,
  written: Written | undefined,
): void {
  if (!written) return;
  for (const [index, { day }] of editions.entries())
    if (day > today || day < (editions[index - 1]?.day ?? ''))
      throw new UsageError('cli.history.badOrder', {
        file: written.file,
        line: written.editions[index]?.line ?? 1,
        day,
      });
}
