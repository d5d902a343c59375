import path from 'node:path';
import { type Edition, editionsOf, withdrawalOf } from '../../content/editions/edition.ts';
import { type Ledger, readLedger } from '../../content/editions/ledger.ts';
import type { Library, Statement } from '../../content/library.ts';
import { faultsOf } from '../../history/editions/archive-faults.ts';
import { ledgerWith } from '../../history/editions/new-records.ts';
import { type EditionState, stateSince } from '../../history/editions/text-changes.ts';
import { languages } from '../../languages.ts';
import { withDate } from '../dated-text.ts';
import { OpenedContent } from '../opened-content.ts';
import { readLibrary } from '../read-library.ts';
import { findNamedStatement, type NamedStatement } from './find-archive.ts';

/** A content folder as a release or a withdrawal finds it. */
export interface ReleasedState extends NamedStatement {
  readonly opened: OpenedContent;
  readonly library: Library;
  readonly ledger: Ledger;
  readonly editions: readonly Edition[];
}

/**
 * Reads the content, and finds the statement that was named.
 *
 * @throws UsageError when there is none.
 */
export function readReleased(root: string, named: string): ReleasedState {
  const opened = new OpenedContent(root);
  const library = readLibrary(opened.system, path.basename(root));
  const statement = findNamedStatement(library, named, root);
  const read = readLedger(opened.system, path.basename(root));
  return {
    ...statement,
    opened,
    library,
    // One that cannot be read is an error, after which nothing is written.
    ledger: 'ledger' in read ? read.ledger : new Map(),
    editions: editionsOf(statement.archive),
  };
}

/** How the text is to its newest edition; undefined for one that has none, or that was withdrawn. */
export function stateOf({ statement, archive, editions, library }: ReleasedState): EditionState | undefined {
  const newest = editions.at(-1);
  return statement && newest && !withdrawalOf(archive) ? stateSince(newest, statement, library) : undefined;
}

/** Path of a file below the content folder, by the name that findings give it. */
export function belowContent(shown: string): string {
  return shown.slice(shown.indexOf('/') + 1);
}

/**
 * What was still to be written when an earlier release or withdrawal was stopped: the ledger, and the day in the statement;
 * texts that never got their record go. Nothing where something else is wrong.
 */
export function completion(state: ReleasedState): ReadonlyMap<string, string | undefined> {
  const { archive, ledger, statement, editions } = state;
  const files = new Map<string, string | undefined>();
  const faults = archive && !archive.broken ? faultsOf(archive) : [];
  if (!archive || faults.some(({ kind }) => kind !== 'unfinished' && kind !== 'unrecorded-text'))
    return files;
  for (const fault of faults) {
    if (fault.kind === 'unrecorded-text') files.set(belowContent(fault.file), undefined);
    else for (const [file, text] of ledgerWith(ledger, archive)) files.set(file, text);
  }
  const newest = editions.at(-1);
  if (statement && newest && stateOf(state)?.kind === 'same')
    for (const [file, text] of datedAs(newest, statement, state.opened)) files.set(file, text);
  return files;
}

/** Versions that say what an edition says, under an earlier day. */
function datedAs(
  edition: Edition,
  { versions }: Statement,
  opened: OpenedContent,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of languages) {
    const version = versions[language];
    const updated = edition.texts[language].parse()?.frontMatter.values.updated;
    if (!version || updated === undefined || version.frontMatter.values.updated >= updated) continue;
    const file = belowContent(version.file);
    files.set(file, withDate(opened.text(file), version.frontMatter.locationOf(['updated']), updated));
  }
  return files;
}
