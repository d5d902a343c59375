import path from 'node:path';
import { type Ledger, ledgerFile } from '../../content/editions/ledger.ts';
import { editionsFolder } from '../../content/editions/read-archives.ts';
import { createEntries, EntryExists } from '../../files/create-entries.ts';
import { ledgerWith, type NewRecord, newEdition } from '../../history/editions/new-records.ts';
import type { OpenedContent } from '../opened-content.ts';
import { Refusal } from '../refusal.ts';
import { notWritten, refuseOutside } from '../release/write-files.ts';
import type { PlannedEdition } from './plan-import.ts';

/**
 * Writes the editions of a statement that has none: all of them appear at once, and then the ledger that lists them.
 *
 * @param opened the content folder.
 * @param ledger what it says of other statements.
 * @returns the records.
 * @throws UsageError when the system refuses, Refusal where the folder is taken; nothing of the statement is written then.
 */
export function writeHistory(
  opened: OpenedContent,
  { organization, stem }: { readonly organization: string; readonly stem: string },
  editions: readonly PlannedEdition[],
  ledger: Ledger,
): readonly NewRecord[] {
  const { root } = opened;
  const records: NewRecord[] = [];
  let effective = '';
  for (const { state, day, change, changes, summary } of editions) {
    effective = change === 'editorial' ? effective : day;
    const sections = changes.map(({ key }) => key);
    const { texts } = state;
    records.push(
      newEdition(
        { organization, stem, records },
        { released: day, effective, change, sections, summary, texts },
      ),
    );
  }
  const folder = `${organization}/${editionsFolder}`;
  const shown = `${path.basename(root)}/${folder}/${stem}`;
  const files = new Map(
    records.flatMap((record) =>
      [...record.files].map(([file, text]) => [file.slice(folder.length + 1), text] as const),
    ),
  );
  refuseOutside(root, [`${folder}/${stem}`, ledgerFile]);
  let undo: () => void;
  try {
    undo = createEntries(path.join(root, folder), files);
  } catch (error) {
    if (error instanceof EntryExists)
      throw new Refusal('cli.history.taken', { folder: shown, target: `${organization}/${stem}` });
    throw notWritten(root, error);
  }
  try {
    opened.write(ledgerWith(ledger, { organization, stem, records }));
  } catch (error) {
    undo();
    throw error;
  }
  return records;
}
