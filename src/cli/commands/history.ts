import path from 'node:path';
import { type Ledger, readLedger } from '../../content/editions/ledger.ts';
import { editionsFolder } from '../../content/editions/read-archives.ts';
import { diskFileSystem } from '../../content/file-system.ts';
import type { Library } from '../../content/library.ts';
import { bothVersions } from '../../content/load-library.ts';
import { faultsOf } from '../../history/editions/archive-faults.ts';
import { ledgerWith } from '../../history/editions/new-records.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { printableValues } from '../../text/printable.ts';
import { contentRoot } from '../content-root.ts';
import { committedStates, refuseWithoutHistory } from '../history/committed-states.ts';
import { planImport, type StatementPlan } from '../history/plan-import.ts';
import { planLines } from '../history/print-plan.ts';
import { readStates } from '../history/read-states.ts';
import { readSummaries, type WrittenSummaries, writeSummaries } from '../history/summaries-file.ts';
import { writeHistory } from '../history/write-history.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { OpenedContent } from '../opened-content.ts';
import { readLibrary } from '../read-library.ts';
import { Refusal } from '../refusal.ts';
import { findNamedStatement, type NamedStatement } from '../release/find-archive.ts';
import { belowContent } from '../release/released-state.ts';
import { aloneIn } from '../release/write-files.ts';
import { UsageError } from '../usage-error.ts';

export interface HistoryOptions {
  readonly content: string;
  /** `organization/statement`, or one of both alone; all without editions where there is none. */
  readonly statements: readonly string[];
  readonly write?: boolean;
  /** The file in which the editor says what changed. */
  readonly summaries?: string;
  /** Days in which a version that was changed alone may be followed by the other. */
  readonly within: string;
}

/**
 * `vitrine history import`: makes editions of the commits that changed a statement, for statements from before they had any.
 * Shows them, until told to write them.
 *
 * @throws UsageError without a whole history, for a statement that is not there, and for a file of summaries that is wrong.
 */
export async function importHistory(options: HistoryOptions, io: Io): Promise<ExitCode> {
  if (!/^\d{1,4}$/.test(options.within))
    throw new UsageError('cli.history.badWithin', { value: options.within });
  const root = contentRoot(options.content);
  refuseWithoutHistory(root);
  const work = async () => importIn(root, options, io);
  try {
    await (options.write ? aloneIn(root, work) : work());
    return exitCodes.clean;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.error(`${translatorFor(io.language)(error.key, printableValues(error.values))}\n`);
    return exitCodes.findings;
  }
}

function importIn(root: string, options: HistoryOptions, io: Io): void {
  const translate = translatorFor(io.language);
  const say = (line: string): void => io.out(`${line}\n`);
  const { summaries: file, write = false } = options;
  const written = file === undefined ? undefined : readSummaries(file);
  if (write && file !== undefined && !written) throw new UsageError('cli.history.noSummaries', { file });
  const library = readLibrary(diskFileSystem(root), path.basename(root));
  const named = statementsOf(library, options.statements, root, written);
  if (named.length === 0) say(translate('cli.history.nothing'));
  const plans = new Map<NamedStatement, StatementPlan>();
  for (const statement of named) {
    if (isCompleted(root, statement, write)) {
      say(translate('cli.history.completed', { target: statement.target }));
      continue;
    }
    const plan = planOf(root, library, statement, { ...options, today: io.today }, written);
    if (!plan) {
      say(translate('cli.history.notCommitted', { target: statement.target }));
      continue;
    }
    plans.set(statement, plan);
    for (const line of planLines(statement.target, plan, translate)) say(line);
  }
  if (write) writeAll(root, plans, say, io);
  else if (plans.size === 0) return;
  else if (file !== undefined && !written) {
    writeSummaries(file, new Map([...plans].map(([{ target }, { editions }]) => [target, editions])));
    say(translate('cli.history.summariesWritten', { file }));
  } else say(translate('cli.history.dryRun'));
}

/** The statements that were named; otherwise those that have no edition. */
function statementsOf(
  library: Library,
  given: readonly string[],
  root: string,
  written: WrittenSummaries | undefined,
): readonly NamedStatement[] {
  const all = library.organizations.flatMap(({ key, statements }) =>
    statements.map(({ stem }) => findNamedStatement(library, `${key}/${stem}`, root)),
  );
  const isOpen = ({ archive }: NamedStatement): boolean =>
    !archive || (archive.records.length === 0 && !archive.ledger) || isUnfinished(archive);
  const named = given.map((name) => findNamedStatement(library, name, root));
  for (const { target, ...statement } of named)
    if (!isOpen({ target, ...statement })) throw new Refusal('cli.history.hasEditions', { target });
  if (named.length > 0) return named;
  return all.filter((one) => isOpen(one) && (!written || written.has(one.target)));
}

/** Whether an import was stopped after its editions were written, and before the ledger was. */
function isUnfinished(archive: NonNullable<NamedStatement['archive']>): boolean {
  if (archive.ledger || archive.broken || archive.records.length === 0) return false;
  return faultsOf(archive).every(({ kind }) => kind === 'unlisted' || kind === 'unfinished');
}

/** Completes an import that was stopped in the middle. */
function isCompleted(root: string, { archive, target }: NamedStatement, write: boolean): boolean {
  if (!archive || !isUnfinished(archive)) return false;
  if (!write) throw new Refusal('cli.history.unfinished', { target });
  const opened = new OpenedContent(root);
  opened.write(ledgerWith(readableLedger(opened), archive));
  return true;
}

function planOf(
  root: string,
  library: Library,
  { organization, stem, statement, target }: NamedStatement,
  { within, today, summaries: file = '' }: HistoryOptions & { readonly today: string },
  written: WrittenSummaries | undefined,
): StatementPlan | undefined {
  const versions = bothVersions(statement?.versions ?? {});
  if (!versions) throw new Refusal('cli.history.unreadable', { target });
  const committed = committedStates(root, (language) => belowContent(versions[language].file));
  if (committed.length === 0) return undefined;
  const editions = written?.get(target);
  if (written && !editions) throw new UsageError('cli.history.notInFile', { file, target });
  const { states, leftOut } = readStates(
    committed,
    library,
    { organization: organization.key, stem },
    versions,
  );
  const plan = planImport(states, { within: Number(within), today }, editions && { file, target, editions });
  return { editions: plan.editions, leftOut: [...leftOut, ...plan.leftOut] };
}

function writeAll(
  root: string,
  plans: ReadonlyMap<NamedStatement, StatementPlan>,
  say: (line: string) => void,
  io: Io,
): void {
  const translate = translatorFor(io.language);
  let count = 0;
  for (const [{ organization, stem, target }, { editions }] of plans) {
    if (editions.length === 0) continue;
    const opened = new OpenedContent(root);
    const named = { organization: organization.key, stem };
    writeHistory(opened, named, editions, readableLedger(opened));
    const folder = `${path.basename(root)}/${organization.key}/${editionsFolder}/${stem}`;
    say(translate('cli.history.done', { count: editions.length, target, folder }));
    count += editions.length;
  }
  if (count > 0) say(translate('cli.release.commit'));
}

/** @throws Refusal for one that is not as the program writes it: what it lists would be lost. */
function readableLedger({ root, system }: OpenedContent): Ledger {
  const read = readLedger(system, path.basename(root));
  if ('ledger' in read) return read.ledger;
  throw new Refusal('cli.history.brokenLedger');
}
