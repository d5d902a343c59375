import path from 'node:path';
import type { StatementVersion } from '../../content/library.ts';
import { bothVersions } from '../../content/load-library.ts';
import { shareIndex } from '../../content/site-index.ts';
import { ledgerWith, newEdition } from '../../history/editions/new-records.ts';
import type { PartChange } from '../../history/editions/text-changes.ts';
import { readable } from '../../history/normalize.ts';
import { outdatedSections } from '../../history/outdated-sections.ts';
import { describeChange } from '../../history/word-diff.ts';
import { type Translate, translatorFor } from '../../i18n/translator.ts';
import { type Localized, languages, localize } from '../../languages.ts';
import { formatText } from '../../report/text.ts';
import { judge } from '../../rules/engine/run-rules.ts';
import { printable } from '../../text/printable.ts';
import { contentRoot } from '../content-root.ts';
import { withDate } from '../dated-text.ts';
import type { ExitCode, Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import {
  belowContent,
  completion,
  type ReleasedState,
  readReleased,
  stateOf,
} from '../release/released-state.ts';
import { checkedDay, dayOf, type GivenTerms, releaseTerms } from '../release/terms.ts';
import { releasing } from '../release/write-files.ts';

export interface ReleaseOptions extends GivenTerms {
  readonly content: string;
  /** `organization/statement`, or one of both alone where that leaves no choice. */
  readonly target: string;
  /** The day of the release, `YYYY-MM-DD`; today when left out. */
  readonly date?: string;
  /** Only show what would be released. */
  readonly dryRun?: boolean;
}

/**
 * `vitrine release`: keeps a statement as it is as an edition, in both languages, with a summary of what changed and the day
 * from which it is in force. All files are written, or none.
 *
 * @throws UsageError for a statement that is not there, and for what is missing or cannot be.
 */
export async function release(options: ReleaseOptions, io: Io): Promise<ExitCode> {
  checkedDay(options.date);
  checkedDay(options.effective);
  const root = contentRoot(options.content);
  return releasing(root, options, () => releaseIn(root, options, io), io);
}

async function releaseIn(root: string, options: ReleaseOptions, io: Io): Promise<void> {
  const translate = translatorFor(io.language);
  const { dryRun = false } = options;
  const say = (line: string): void => io.out(`${line}\n`);
  let state = readReleased(root, options.target);
  const { target } = state;
  const completed = completion(state);
  if (completed.size > 0) {
    if (!dryRun) state.opened.write(completed);
    say(translate(dryRun ? 'cli.release.wouldComplete' : 'cli.release.completed', { target }));
    if (dryRun) return;
    state = readReleased(root, options.target);
  }
  const versions = bothVersions(state.statement?.versions ?? {});
  if (!versions) throw new Refusal('cli.release.unreadable', { target });
  refuseErrors(state, io);
  refuseUnconfirmed(state);
  const change = stateOf(state);
  if (change?.kind === 'identical' || change?.kind === 'same') {
    if (completed.size > 0) return;
    throw new Refusal('cli.release.nothing', { target, day: state.editions.at(-1)?.released ?? '' });
  }
  const changes = change?.kind === 'changed' ? change.changes : [];
  const day = dayOf(options.date, io.today, state);
  const shown = shownChanges(changes, translate);
  for (const line of shown) say(printable(line));
  if (change?.kind === 'reset') say(translate('cli.release.reset'));
  const number = state.editions.length + 1;
  if (dryRun && !io.terminal && !hasSummary(options)) {
    say(
      translate(number === 1 ? 'cli.release.wouldNeed-first' : 'cli.release.wouldNeed', { number, target }),
    );
    return;
  }
  const terms = await releaseTerms(options, state, { change, shown }, day, io);

  const { organization, stem, library, archive, ledger } = state;
  const before = { organization: organization.key, stem, records: archive?.records ?? [] };
  // The first edition keeps the day that the statement has: it did not change today.
  const dated = (text: string, version: StatementVersion): string =>
    terms.change === 'first' ? text : withDate(text, version.frontMatter.locationOf(['updated']), day);
  const texts = localize((language) =>
    dated(library.sources.get(versions[language].file) ?? '', versions[language]),
  );
  const sections = changes.map(({ key }) => key);
  const record = newEdition(before, { ...terms, released: day, sections, texts });
  const files = new Map([
    ...record.files,
    ...ledgerWith(ledger, { ...before, records: [...before.records, record] }),
    ...datedFiles(state, versions, dated),
  ]);
  if (!dryRun) state.opened.write(files);
  const values = { number, target, effective: terms.effective };
  say(translate(dryRun ? 'cli.release.would' : 'cli.release.done', { ...values, day }));
  say(translate(`cli.release.inForce-${terms.change}`, { effective: terms.effective }));
  for (const file of files.keys()) say(`  ${path.basename(root)}/${file}`);
  if (!dryRun) say(translate('cli.release.commit'));
}

/** Whoever only looks at what changed may have nothing to say of it yet. */
function hasSummary({ summaryEn, summaryFr, edit }: GivenTerms): boolean {
  return edit === true || (summaryEn !== undefined && summaryFr !== undefined);
}

/** Each version with the day of the release, with its own line ends; only those that change. */
function datedFiles(
  { opened }: ReleasedState,
  versions: Localized<StatementVersion>,
  dated: (text: string, version: StatementVersion) => string,
): readonly (readonly [string, string])[] {
  return Object.values(versions).flatMap((version) => {
    const file = belowContent(version.file);
    const before = opened.text(file);
    const after = dated(before, version);
    return after === before ? [] : [[file, after] as const];
  });
}

/** What a release puts right. */
const mended = ['editions/unreleased-change', 'editions/wrong-date', 'editions/unfinished'];

/** Nothing goes out that a check finds errors in: in the statement, or in the settings of its organization. */
function refuseErrors({ library, organization, stem, target }: ReleasedState, io: Io): void {
  const part = shareIndex({ ...library, organizations: [organization] }, library);
  const errors = judge({ library: part, today: io.today }).findings.filter(
    (finding) =>
      finding.severity === 'error' &&
      finding.organization === organization.key &&
      (finding.statement === undefined || finding.statement === stem) &&
      !mended.includes(finding.rule),
  );
  const unreadable = library.problems.some(({ code }) => code === 'broken-ledger');
  if (errors.length === 0 && !unreadable) return;
  const { language, colour, columns } = io;
  if (errors.length > 0)
    io.error(
      `${formatText({ findings: errors, suppressed: [] }, { language, colour, columns, sources: library.sources })}\n`,
    );
  throw new Refusal(errors.length > 0 ? 'cli.release.errors' : 'cli.release.brokenLedger', { target });
}

/** Both languages go out together, and somebody has said that they say the same. */
function refuseUnconfirmed({ statement, target }: ReleasedState): void {
  if (!statement) return;
  const { lock } = statement;
  const outdated = outdatedSections(statement);
  if (lock && lock !== 'broken' && outdated.length === 0) return;
  const sections = outdated.map(({ parts }) => parts.en.label).join(', ');
  throw sections === ''
    ? new Refusal('cli.release.neverConfirmed', { target })
    : new Refusal('cli.release.unconfirmed', { target, sections });
}

/** Sections that changed, with the words. */
function shownChanges(changes: readonly PartChange[], translate: Translate): readonly string[] {
  return changes.flatMap(({ key, versions }) => {
    const [first] = Object.values(versions);
    if (!first) return [];
    const heading = (first.part ?? first.before)?.label ?? key;
    const words = languages.flatMap((language) => {
      const { kind, part, before } = versions[language] ?? {};
      if (kind !== 'changed' || !part || !before) return [];
      const changed = describeChange(readable(before.text), readable(part.text));
      return [`    ${translate(`cli.acknowledge.changed-${language}`, { words: changed })}`];
    });
    return [`  ${translate(`cli.release.${first.kind}`, { heading, key })}`, ...words];
  });
}
