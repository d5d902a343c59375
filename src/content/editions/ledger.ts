import { type ContentFileSystem, mostBytes } from '../file-system.ts';
import type { Location } from '../location.ts';
import { readText } from '../read-text.ts';
import type { LedgerEntry } from './edition.ts';

/*
 * `content/editions.yaml`: which statements were released, how many records each has, and the newest. It stands outside the
 * folders of organizations, so that one that is removed with all its editions is still known. Two lines for each statement,
 * one of which never changes: git joins releases of different statements, and never two releases of the same one.
 */

/** The name of the file in the content folder. */
export const ledgerFile = 'editions.yaml';

/** Of a hundred thousand statements. In bytes. */

/** Digits of a digest that tell records apart. */
const digits = 16;

/** `organization/statement` → what is known of it. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** What a ledger would say of the newest of some records. */
export type LedgerFacts = Pick<LedgerEntry, 'records' | 'newest'>;

export function ledgerFacts(records: readonly { readonly digest: string }[]): LedgerFacts {
  return { records: records.length, newest: records.at(-1)?.digest.slice(0, digits) ?? '' };
}

export function writeLedgerText(entries: ReadonlyMap<string, LedgerFacts>): string {
  return [
    '# Written by “vitrine release”: the statements that were released, and the newest record of each. Do not edit.',
    '# Écrit par « vitrine release » : les déclarations publiées, et la dernière fiche de chacune. Ne pas modifier.',
    'version: 1',
    'released:',
    ...[...entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, { records, newest }]) => [`  ${name}:`, `    records: ${records} ${newest}`]),
    '',
  ].join('\n');
}

const nameLine = /^ {2}([a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*):$/;
const recordsLine = /^ {4}records: ([1-9]\d{0,5}) ([0-9a-f]{16})$/;

/** Reads a ledger as the program writes it; gives the line, from 1, of the first thing that is otherwise. */
export function readLedgerText(
  text: string,
  file: string,
): { readonly ledger: Ledger } | { readonly wrong: number } {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !line.startsWith('#'));
  if (first === -1) return { wrong: lines.length };
  let at = first;
  for (const expected of ['version: 1', 'released:']) {
    if (lines[at] !== expected) return { wrong: at + 1 };
    at += 1;
  }
  const ledger = new Map<string, LedgerEntry>();
  for (; at < lines.length - 1; at += 2) {
    const [, name] = nameLine.exec(lines[at] ?? '') ?? [];
    if (name === undefined || ledger.has(name)) return { wrong: at + 1 };
    const [, records, newest] = recordsLine.exec(lines[at + 1] ?? '') ?? [];
    if (records === undefined || newest === undefined) return { wrong: at + 2 };
    ledger.set(name, {
      location: { file, line: at + 1, column: 3 },
      records: Number(records),
      newest,
    });
  }
  return lines[at] === '' ? { ledger } : { wrong: at + 1 };
}

/**
 * The ledger of a content folder; an empty one where there is none.
 *
 * @param shownRoot how findings name the content folder.
 * @returns `wrong` for one that cannot be read.
 */
export function readLedger(
  system: ContentFileSystem,
  shownRoot: string,
): { readonly ledger: Ledger } | { readonly wrong: Location } {
  const file = `${shownRoot}/${ledgerFile}`;
  const entry = system.list('')?.find(({ name }) => name === ledgerFile);
  if (!entry) return { ledger: new Map() };
  const read = readText(system, entry, ledgerFile, file, mostBytes);
  const result = 'text' in read ? readLedgerText(read.text, file) : { wrong: 1 };
  return 'ledger' in result ? result : { wrong: { file, line: result.wrong, column: 1 } };
}

/**
 * Of each organization, the lines of the ledger that are about it: what is found in its folder follows from them.
 *
 * @returns a single text for all of them where the ledger cannot be read.
 */
export function ledgerLinesByOrganization(system: ContentFileSystem): ReadonlyMap<string, string> | 'broken' {
  const read = readLedger(system, '');
  if (!('ledger' in read)) return 'broken';
  const lines = new Map<string, string>();
  for (const [name, { records, newest }] of read.ledger) {
    const [organization = ''] = name.split('/');
    lines.set(organization, `${lines.get(organization) ?? ''}${name} ${records} ${newest}\n`);
  }
  return lines;
}
