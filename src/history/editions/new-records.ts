import { type Archive, editionTextName } from '../../content/editions/edition.ts';
import { type Ledger, ledgerFacts, ledgerFile, writeLedgerText } from '../../content/editions/ledger.ts';
import { editionsFolder, nextEditionName } from '../../content/editions/read-archives.ts';
import {
  digestOfText,
  type EditionFacts,
  type RecordFacts,
  type WithdrawalFacts,
  writeRecordText,
} from '../../content/editions/record-text.ts';
import { type Localized, languages, localize } from '../../languages.ts';

/** What is needed of what was released before; an archive has it. */
type Before = Pick<Archive, 'organization' | 'stem'> & {
  readonly records: readonly Pick<Archive['records'][number], 'kind' | 'name' | 'digest'>[];
};

/** A record that is to be added, with its texts. */
export interface NewRecord {
  readonly name: string;
  readonly digest: string;
  readonly kind: RecordFacts['kind'];
  /** Path below the content folder → text; the record last, so that there is none without its texts. */
  readonly files: ReadonlyMap<string, string>;
}

export type NewEdition = Omit<EditionFacts, 'kind' | 'number' | 'texts' | 'previous'> & {
  /** The whole files, with line feeds alone at the ends of lines. */
  readonly texts: Localized<string>;
};

/** The files that release a statement once more. */
export function newEdition(before: Before, edition: NewEdition): NewRecord {
  const number = before.records.filter(({ kind }) => kind === 'edition').length + 1;
  const texts = localize((language) => digestOfText(edition.texts[language]));
  return newRecord(
    before,
    edition.released,
    { ...edition, kind: 'edition', number, texts, previous: before.records.at(-1)?.digest },
    edition.texts,
  );
}

/** The file that takes a statement out of force. */
export function newWithdrawal(
  before: Before,
  withdrawal: Omit<WithdrawalFacts, 'kind' | 'previous'>,
): NewRecord {
  return newRecord(before, withdrawal.withdrawn, {
    ...withdrawal,
    kind: 'withdrawal',
    previous: before.records.at(-1)?.digest,
  });
}

function newRecord(
  { organization, stem, records }: Before,
  day: string,
  facts: RecordFacts,
  texts?: Localized<string>,
): NewRecord {
  const name = nextEditionName(day, records);
  const folder = `${organization}/${editionsFolder}/${stem}`;
  const record = writeRecordText(facts);
  const files = new Map<string, string>();
  if (texts)
    for (const language of languages)
      files.set(`${folder}/${editionTextName(name, language)}`, texts[language]);
  files.set(`${folder}/${name}.yaml`, record);
  return { name, digest: digestOfText(record), kind: facts.kind, files };
}

/** The ledger once a statement has these records. */
export function ledgerWith(
  ledger: Ledger,
  {
    organization,
    stem,
    records,
  }: Pick<Before, 'organization' | 'stem'> & {
    readonly records: readonly { readonly digest: string }[];
  },
): ReadonlyMap<string, string> {
  const entries = new Map([...ledger, [`${organization}/${stem}`, ledgerFacts(records)] as const]);
  return new Map([[ledgerFile, writeLedgerText(entries)]]);
}

/** The ledger once some organizations are gone for good, or nothing where no other is left in it. */
export function ledgerWithout(ledger: Ledger, organizations: readonly string[]): string | undefined {
  const left = [...ledger].filter(([name]) => !organizations.includes(name.split('/')[0] ?? ''));
  return left.length > 0 ? writeLedgerText(new Map(left)) : undefined;
}
