import type { Archive, Edition, EditionRecord } from '../../content/editions/edition.ts';
import { ledgerFacts } from '../../content/editions/ledger.ts';
import { digestOfText } from '../../content/editions/record-text.ts';
import { type Language, languages } from '../../languages.ts';
import { memoize } from '../../memo.ts';

/** What is not as it was when it was released, or was left in the middle. */
export type ArchiveFault =
  | { readonly kind: 'altered-text' | 'missing-text'; readonly edition: Edition; readonly language: Language }
  | { readonly kind: 'altered-record'; readonly record: EditionRecord }
  /** Before this one; undefined for the newest of all. */
  | { readonly kind: 'missing-record'; readonly before: EditionRecord | undefined }
  /** Two records that each name the same one before them: both were made at once, on two branches. */
  | { readonly kind: 'forked'; readonly record: EditionRecord; readonly other: EditionRecord }
  /** The ledger does not have the statement, or knows less than there is. */
  | { readonly kind: 'unlisted'; readonly record: EditionRecord }
  /** The last record was written, and then the program was stopped. */
  | { readonly kind: 'unfinished'; readonly record: EditionRecord }
  | { readonly kind: 'unrecorded-text'; readonly file: string };

/** What is wrong with what was released of a statement. Of records that cannot be read, the problems of the library tell. */
export const faultsOf = memoize((archive: Archive): readonly ArchiveFault[] => [
  ...archive.unrecorded.map((file) => ({ kind: 'unrecorded-text' as const, file })),
  ...archive.records.flatMap(textFaults),
  // Without a record that cannot be read, the others do not follow one another.
  ...(archive.broken ? [] : chainFaults(archive)),
]);

function textFaults(record: EditionRecord): ArchiveFault[] {
  if (record.kind === 'withdrawal') return [];
  return languages.flatMap((language): ArchiveFault[] => {
    const text = record.texts[language].read();
    if (text === undefined) return [{ kind: 'missing-text', edition: record, language }];
    if (digestOfText(text) === record.texts[language].digest) return [];
    return [{ kind: 'altered-text', edition: record, language }];
  });
}

/** Each record names the one before it, and the ledger the last. The first that does not fit is told: others follow from it. */
function chainFaults({ records, ledger }: Archive): ArchiveFault[] {
  const count = ledger === 'broken' || ledger === undefined ? records.length : ledger.records;
  let before: EditionRecord | undefined;
  let editions = 0;
  for (const record of records) {
    if (record.kind === 'edition') editions += 1;
    if (record.previous !== before?.digest) {
      if (before && record.previous === before.previous) return [{ kind: 'forked', record, other: before }];
      const isGap = (record.kind === 'edition' && record.number > editions) || count > records.length;
      return isGap || !before
        ? [{ kind: 'missing-record', before: record }]
        : [{ kind: 'altered-record', record: before }];
    }
    if (record.kind === 'edition' && record.number !== editions) return [{ kind: 'altered-record', record }];
    before = record;
  }
  return ledgerFaults(records, ledger);
}

function ledgerFaults(records: readonly EditionRecord[], ledger: Archive['ledger']): ArchiveFault[] {
  const newest = records.at(-1);
  if (ledger === 'broken') return [];
  if (!newest) return ledger ? [{ kind: 'missing-record', before: undefined }] : [];
  const known = ledgerFacts(records.slice(0, ledger?.records ?? 0));
  const isBehind = ledger ? known.newest === ledger.newest : true;
  const missed = records.length - (ledger?.records ?? 0);
  if (isBehind && missed === 0) return [];
  if (isBehind && missed === 1) return [{ kind: 'unfinished', record: newest }];
  if (missed < 0) return [{ kind: 'missing-record', before: undefined }];
  return missed === 0 ? [{ kind: 'altered-record', record: newest }] : [{ kind: 'unlisted', record: newest }];
}
