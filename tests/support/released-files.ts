import { ledgerFile, readLedgerText } from '../../src/content/editions/ledger.ts';
import type { WithdrawalFacts } from '../../src/content/editions/record-text.ts';
import {
  ledgerWith,
  type NewEdition,
  type NewRecord,
  newEdition,
  newWithdrawal,
} from '../../src/history/editions/new-records.ts';

type Step = NewEdition | Omit<WithdrawalFacts, 'kind' | 'previous'>;

/**
 * What releases of a statement, one after the other, leave in the content folder.
 *
 * @param ledger what it said before.
 */
export function releasedFiles(
  organization: string,
  stem: string,
  steps: readonly Step[],
  ledger = '',
): Readonly<Record<string, string>> {
  const records: NewRecord[] = [];
  for (const step of steps) {
    const before = { organization, stem, records };
    records.push('texts' in step ? newEdition(before, step) : newWithdrawal(before, step));
  }
  const known = readLedgerText(ledger, ledgerFile);
  return Object.fromEntries([
    ...records.flatMap(({ files }) => [...files]),
    ...ledgerWith('ledger' in known ? known.ledger : new Map(), { organization, stem, records }),
  ]);
}

/** An edition of some texts, by default the first, of October. */
export function edition(texts: NewEdition['texts'], given: Partial<NewEdition> = {}): NewEdition {
  const released = given.released ?? '2026-10-01';
  return {
    released,
    effective: released,
    change: 'first',
    sections: [],
    summary: { en: 'First edition.', fr: 'Première édition.' },
    ...given,
    texts,
  };
}
