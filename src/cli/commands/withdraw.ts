import path from 'node:path';
import { type EditionVersion, withdrawalOf } from '../../content/editions/edition.ts';
import { bothVersions } from '../../content/load-library.ts';
import { lockFileName } from '../../content/lock-file.ts';
import { faultsOf } from '../../history/editions/archive-faults.ts';
import { ledgerWith, newWithdrawal } from '../../history/editions/new-records.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { type Localized, languages, localize } from '../../languages.ts';
import { contentRoot } from '../content-root.ts';
import type { ExitCode, Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import {
  belowContent,
  completion,
  type ReleasedState,
  readReleased,
  stateOf,
} from '../release/released-state.ts';
import { checkedDay, checkedText, dayOf } from '../release/terms.ts';
import { releasing } from '../release/write-files.ts';
import { UsageError } from '../usage-error.ts';

export interface WithdrawOptions {
  readonly content: string;
  /** `organization/statement`, or one of both alone where that leaves no choice. */
  readonly target: string;
  readonly reasonEn?: string;
  readonly reasonFr?: string;
  /** The day of the withdrawal, `YYYY-MM-DD`; today when left out. */
  readonly date?: string;
  /** Only show what would be written and removed. */
  readonly dryRun?: boolean;
}

/**
 * `vitrine withdraw`: takes a statement out of force, with a day and a reason for readers. Its files go; its address and its
 * editions stay. All files are written and removed, or none.
 *
 * @throws UsageError for a statement that is not there, and for what is missing or cannot be.
 */
export async function withdraw(options: WithdrawOptions, io: Io): Promise<ExitCode> {
  checkedDay(options.date);
  const root = contentRoot(options.content);
  return releasing(root, options, () => withdrawIn(root, options, io), io);
}

function withdrawIn(root: string, options: WithdrawOptions, io: Io): void {
  const { dryRun = false } = options;
  const translate = translatorFor(io.language);
  const say = (line: string): void => io.out(`${line}\n`);
  const state = readReleased(root, options.target);
  const { target } = state;
  refuse(state);
  const remains = filesOf(state);
  const completed = completion(state);
  const known = withdrawalOf(state.archive);
  if (known) {
    // Of one that was stopped in the middle, the rest.
    const files = new Map([...completed, ...remains]);
    if (files.size === 0) throw new Refusal('cli.withdraw.already', { target, day: known.withdrawn });
    if (!dryRun) state.opened.write(files);
    say(translate(dryRun ? 'cli.release.wouldComplete' : 'cli.release.completed', { target }));
    return;
  }
  if (completed.size > 0) throw new Refusal('cli.withdraw.unfinished', { target });
  const { reasonEn, reasonFr } = options;
  if (reasonEn === undefined || reasonFr === undefined) throw new UsageError('cli.withdraw.noReason');
  const reason = { en: checkedText(reasonEn, 'en'), fr: checkedText(reasonFr, 'fr') };
  const day = dayOf(options.date, io.today, state);
  const before = {
    organization: state.organization.key,
    stem: state.stem,
    records: state.archive?.records ?? [],
  };
  const record = newWithdrawal(before, { withdrawn: day, reason, ...movedSince(state) });
  const files = new Map<string, string | undefined>([
    ...record.files,
    ...ledgerWith(state.ledger, { ...before, records: [...before.records, record] }),
    ...remains,
  ]);
  if (!dryRun) state.opened.write(files);
  say(translate(dryRun ? 'cli.withdraw.would' : 'cli.withdraw.done', { target, day }));
  for (const [file, text] of files) {
    const shown = `${path.basename(root)}/${file}`;
    say(`  ${text === undefined ? translate('cli.withdraw.removed', { file: shown }) : shown}`);
  }
  if (!dryRun) say(translate('cli.release.commit'));
}

/** Where the statement is, if it got another address after its newest edition: that address stays, too. */
function movedSince({ statement, editions }: ReleasedState): {
  readonly slugs?: Localized<readonly string[]>;
} {
  const both = statement && bothVersions(statement.versions);
  const newest = editions.at(-1);
  if (!both || !newest) return {};
  const slugsOf = (version: EditionVersion | undefined): readonly string[] => {
    const { slug = '', formerSlugs = [] } = version?.frontMatter.values ?? {};
    return [slug, ...formerSlugs];
  };
  const slugs = localize((language) => slugsOf(both[language]));
  const isAsReleased = languages.every(
    (language) => slugs[language].join() === slugsOf(newest.texts[language].parse()).join(),
  );
  return isAsReleased ? {} : { slugs };
}

/** The files of the statement, which go. */
function filesOf({ statement, organization, stem, opened }: ReleasedState): ReadonlyMap<string, undefined> {
  const versions = Object.values(statement?.versions ?? {}).map(({ file }) => belowContent(file));
  const lock = `${organization.key}/${lockFileName(stem)}`;
  const isThere = opened.system.list(organization.key)?.some(({ name }) => name === lockFileName(stem));
  const all = isThere ? [...versions, lock] : versions;
  return new Map(all.map((file) => [file, undefined]));
}

function refuse(state: ReleasedState): void {
  const { archive, editions, library, target } = state;
  if (editions.length === 0) throw new Refusal('cli.withdraw.neverReleased', { target });
  const isWrong =
    library.problems.some(({ code }) => code === 'broken-ledger') ||
    archive?.broken ||
    (archive && faultsOf(archive).some(({ kind }) => kind !== 'unfinished' && kind !== 'unrecorded-text'));
  if (isWrong) throw new Refusal('cli.withdraw.faulty', { target });
  // What was not released would be lost.
  if (stateOf(state)?.kind === 'changed') throw new Refusal('cli.withdraw.unreleased', { target });
}
