import path from 'node:path';
import { allSections, type Library, type Organization, type Statement } from '../../content/library.ts';
import { bothVersions } from '../../content/load-library.ts';
import { lockFileName } from '../../content/lock-file.ts';
import { largestFile } from '../../content/read-text.ts';
import { isCalendarDate } from '../../content/schemas.ts';
import { shareIndex } from '../../content/site-index.ts';
import { type Confirmation, confirm } from '../../history/confirm.ts';
import { followerOf, outdatedSections, targetOf } from '../../history/outdated-sections.ts';
import { partsOf } from '../../history/parts.ts';
import { type Translate, translatorFor } from '../../i18n/translator.ts';
import { languages, otherLanguages } from '../../languages.ts';
import { sentenceOf } from '../../report/sentences.ts';
import { runRules } from '../../rules/engine/run-rules.ts';
import { rules } from '../../rules/registry.ts';
import { printable, printableValues } from '../../text/printable.ts';
import { contentRoot } from '../content-root.ts';
import { withDate } from '../dated-text.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { OpenedContent } from '../opened-content.ts';
import { Cancelled, openPrompts, type Terminal } from '../prompts.ts';
import { readLibrary } from '../read-library.ts';
import { Refusal } from '../refusal.ts';
import { belowContent } from '../release/released-state.ts';
import { unknownName } from '../unknown-name.ts';
import { UsageError } from '../usage-error.ts';

export interface AcknowledgeOptions {
  readonly content: string;
  /** `organization`, `organization/statement` or `organization/statement#section`. */
  readonly target: string;
  /** The day of the change, `YYYY-MM-DD`, to be written into both versions. */
  readonly updated?: string;
  /** Whether everything that changed was read: nobody is asked, or told to name what was. */
  readonly all?: boolean;
}

/**
 * `vitrine acknowledge`: confirms that both versions of a statement say the same, and keeps what they say in the
 * statement's lock file, by which `check` tells later that one of them fell behind.
 */
export async function acknowledge(options: AcknowledgeOptions, io: Io): Promise<ExitCode> {
  const translate = translatorFor(io.language);
  const wanted = parseTarget(options.target);
  if (options.updated !== undefined && !isCalendarDate(options.updated))
    throw new UsageError('cli.error.badDate', { value: options.updated });
  const root = contentRoot(options.content);
  const opened = new OpenedContent(root);
  const library = readLibrary(opened.system, path.basename(root));
  try {
    const organization = findOrganization(library, wanted.organization, root);
    const statements = findStatements(organization, wanted.statement, path.basename(root));
    // All are looked at before any is written, so that a refusal leaves everything as it was.
    const planned = statements.map((statement) => plan(library, statement, wanted.section, root));
    refuseContradictions(library, organization, planned, wanted.section, io);
    const isRead = options.all || wanted.section !== undefined;
    if (!isRead && !io.terminal && planned.some(isUnseen)) {
      io.out(planned.map((one) => shownPlan(one, translate, 'toDo')).join(''));
      throw new Refusal('cli.acknowledge.unseen');
    }
    for (const one of planned) {
      const asks = !isRead && isUnseen(one);
      io.out(shownPlan(one, translate, asks ? 'toDo' : 'done'));
      if (!isNeeded(one)) continue;
      if (asks && !(await areReadAsSame(one, io)))
        throw new Refusal('cli.acknowledge.declined', { target: targetOf(one.statement) });
      const date = options.updated ?? (await askedDate(one, io));
      io.out(carryOut(one, date, opened, io));
    }
    return exitCodes.clean;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.error(`${translate(error.key, printableValues(error.values))}\n`);
    return exitCodes.findings;
  }
}

interface Target {
  readonly organization: string;
  readonly statement: string | undefined;
  readonly section: string | undefined;
}

function parseTarget(target: string): Target {
  // A shell that completes the name of a folder adds a slash.
  const parts = /^([^/#]+)(?:\/|\/([^/#]+)(?:#([^/#]+))?)?$/.exec(target);
  if (!parts) throw new UsageError('cli.error.badTarget', { target });
  const [, organization = '', statement, section] = parts;
  return { organization, statement, section };
}

function findOrganization(library: Library, name: string, root: string): Organization {
  const found = library.organizations.find(({ key }) => key === name);
  if (found) return found;
  const folder = path.basename(root);
  const unreadable = library.problems.some(({ location }) => location.file.startsWith(`${folder}/${name}/`));
  if (unreadable) throw new Refusal('cli.acknowledge.unreadable', { target: name });
  const known = library.organizations.map(({ key }) => key);
  throw unknownName('cli.error.noOrganization', name, known, { folder });
}

function findStatements(
  { key, statements }: Organization,
  name: string | undefined,
  folder: string,
): readonly Statement[] {
  if (name === undefined) {
    if (statements.length === 0) throw new Refusal('cli.acknowledge.empty', { target: key });
    return statements;
  }
  const found = statements.filter(({ stem }) => stem === name);
  if (found.length > 0) return found;
  const known = statements.map(({ stem }) => stem);
  throw unknownName('cli.error.noStatement', name, known, { folder: `${folder}/${key}` });
}

interface Plan {
  readonly statement: Statement;
  readonly confirmation: Confirmation;
  /** Below the content folder. */
  readonly file: string;
  readonly shownFile: string;
}

function plan(library: Library, statement: Statement, section: string | undefined, root: string): Plan {
  const { organization, stem, lock } = statement;
  const target = targetOf(statement);
  const file = `${organization.key}/${lockFileName(stem)}`;
  const shownFile = `${path.basename(root)}/${file}`;
  const versions = bothVersions(statement.versions);
  if (!versions)
    throw whyUnreadable(library, statement, `${path.basename(root)}/${organization.key}/${stem}`);
  const wrong = library.problems.filter(({ location }) => location.file === shownFile);
  if (wrong.some(({ code }) => code === 'unreadable-file'))
    throw new Refusal('cli.acknowledge.notOurs', { file: shownFile });
  if (section === undefined) {
    const confirmation = confirm(versions, statement);
    if (Buffer.byteLength(confirmation.text) > largestFile)
      throw new Refusal('cli.acknowledge.tooLong', { target, file: shownFile });
    return { statement, confirmation, file, shownFile };
  }

  const parts = Object.values(partsOf(versions)).flat();
  const named = languages
    .flatMap((language) => allSections(versions[language].body))
    .find(({ ids }) => ids.some(({ id }) => id === section));
  // A section may have several ids; the first is its key.
  const key = [section, named?.anchor].find((one) => parts.some((part) => part.key === one));
  if (key === undefined) {
    const known = [...new Set(parts.map((part) => part.key))];
    throw unknownName('cli.error.noSection', section, known, { statement: target });
  }
  if (lock === 'broken') throw new Refusal('cli.acknowledge.broken', { file: shownFile });
  const confirmation = confirm(versions, statement, key);
  const [alone] = confirmation.alone;
  if (alone)
    throw new Refusal(`cli.acknowledge.alone-${alone.language}`, {
      heading: alone.part.label,
      key: alone.part.key,
    });
  return { statement, confirmation, file, shownFile };
}

function whyUnreadable({ problems }: Library, statement: Statement, shownStem: string): Refusal {
  const target = targetOf(statement);
  for (const language of languages) {
    const file = `${shownStem}.${language}.md`;
    const missing = problems.some(
      (problem) => problem.code === 'missing-counterpart' && problem.expectedFile === file,
    );
    if (missing) return new Refusal(`cli.acknowledge.lacks-${language}`, { target, file });
  }
  return new Refusal('cli.acknowledge.unreadable', { target });
}

/**
 * Refuses to confirm what a check calls a contradiction between the versions: whoever confirms says that there is none. A
 * section that one version lacks is left out by itself, and said.
 */
function refuseContradictions(
  library: Library,
  organization: Organization,
  planned: readonly Plan[],
  section: string | undefined,
  { language, today }: Io,
): void {
  const part = shareIndex({ ...library, organizations: [organization] }, library);
  const stems = new Set(planned.map(({ statement }) => statement.stem));
  const contradictions = runRules({ library: part, today }, comparingRules).filter(
    (finding) =>
      finding.severity === 'error' &&
      !settled.has(finding.rule) &&
      finding.statement !== undefined &&
      stems.has(finding.statement) &&
      finding.organization === organization.key &&
      (section === undefined || finding.section === undefined || finding.section === section),
  );
  const [first, ...more] = contradictions;
  if (!first) return;
  const { file, line } = first.location;
  throw new Refusal(more.length === 0 ? 'cli.acknowledge.contradiction' : 'cli.acknowledge.contradictions', {
    target: `${organization.key}/${first.statement}`,
    place: `${file}:${line}`,
    sentence: sentenceOf(first, language),
    count: more.length,
  });
}

/** What confirming says by itself, or mends. */
const settled: ReadonlySet<string> = new Set(['parity/sections', 'content/stale-date']);

/** What compares the versions, and what such findings may follow from. */
const comparingRules = rules.filter(
  ({ id, holdsBack }) =>
    id.startsWith('parity/') || id === 'language/untranslated' || holdsBack !== undefined,
);

/** Whether there are sections that this would confirm, or forget, without anybody having named them. */
function isUnseen({ confirmation: { confirmed, removed } }: Plan): boolean {
  return removed.length > 0 || confirmed.some(hasText);
}

/** That there is nothing before the first heading is kept as well, and is nothing to tell. */
function hasText({ parts }: Confirmation['confirmed'][number]): boolean {
  return languages.some((language) => parts[language].text !== '');
}

/** Asks whoever sees what changed. */
async function areReadAsSame(
  { statement, confirmation: { confirmed, removed } }: Plan,
  { terminal, language }: Io,
): Promise<boolean> {
  if (!terminal) return false;
  const translate = translatorFor(language);
  const count = confirmed.filter(hasText).length + removed.length;
  const answer = await answered(terminal, ({ confirm: ask }) =>
    ask({
      message: translate('cli.acknowledge.ask', { target: targetOf(statement), count }),
      active: translate('cli.acknowledge.yes'),
      inactive: translate('cli.acknowledge.no'),
      initialValue: false,
    }),
  );
  return answer ?? false;
}

function isNeeded({ statement, confirmation: { confirmed, removed, newAddress } }: Plan): boolean {
  return newAddress || confirmed.length > 0 || removed.length > 0 || statement.lock === 'broken';
}

/** What is confirmed, or is to be, with what changed in it since it last was. */
function shownPlan(
  { statement, confirmation, shownFile }: Plan,
  translate: Translate,
  tense: 'toDo' | 'done',
): string {
  const { confirmed, removed, alone } = confirmation;
  const versions = bothVersions(statement.versions);
  const shown = versions ? followerOf(versions) : 'fr';
  const [other = shown] = otherLanguages(shown);
  const outdated = new Map(outdatedSections(statement).map((one) => [one.key, one]));
  const changesOf = (key: string): readonly string[] => {
    const { changed = [], change } = outdated.get(key) ?? {};
    return changed.flatMap((language) => {
      const words = change?.(language);
      return words === undefined
        ? []
        : [`    ${translate(`cli.acknowledge.changed-${language}`, { words })}`];
    });
  };
  const named = (key: string, heading: string, otherHeading: string): string => {
    const message = tense === 'done' ? 'cli.acknowledge.section' : 'cli.acknowledge.toConfirm';
    return heading === otherHeading
      ? translate(`${message}-same-name`, { heading, key })
      : translate(message, { heading, other: otherHeading, key });
  };
  const lines = [
    ...confirmed
      .filter(hasText)
      .flatMap(({ key, parts }) => [
        `  ${named(key, parts[shown].label, parts[other].label)}`,
        ...changesOf(key),
      ]),
    ...removed.map(
      (key) =>
        `  ${translate(tense === 'done' ? 'cli.acknowledge.removed' : 'cli.acknowledge.toRemove', { key })}`,
    ),
    ...alone.map(
      ({ part, language }) =>
        `  ${translate(`cli.acknowledge.alone-${language}`, { heading: part.label, key: part.key })}`,
    ),
    ...(isNeeded({ statement, confirmation, shownFile, file: '' })
      ? []
      : [`  ${translate('cli.acknowledge.nothing', { target: targetOf(statement), file: shownFile })}`]),
  ];
  return [targetOf(statement), ...lines].map((line) => `${printable(line)}\n`).join('');
}

/** Whether the text of a statement is another than was confirmed, so that its date should be another too. */
function textChanged({ statement, confirmation }: Plan): boolean {
  return (
    confirmation.removed.length > 0 ||
    (statement.lock !== undefined && confirmation.confirmed.some(({ key }) => !key.startsWith('_')))
  );
}

/** The day of the change, where a person can be asked for it and it is not today’s already. */
async function askedDate(one: Plan, io: Io): Promise<string | undefined> {
  const versions = bothVersions(one.statement.versions);
  const current = versions?.[followerOf(versions)].frontMatter.values.updated;
  if (!io.terminal || !textChanged(one) || current === undefined || current === io.today) return undefined;
  // Of one with editions, its release sets the day.
  if (one.statement.editions.length > 0) return undefined;
  const translate = translatorFor(io.language);
  return answered(io.terminal, ({ text }) =>
    text({
      message: translate('cli.acknowledge.askDate', { target: targetOf(one.statement), current }),
      initialValue: current,
      validate: (value) =>
        isCalendarDate(value ?? '') ? undefined : translate('cli.error.badDate', { value: value ?? '' }),
    }),
  );
}

/** What is answered to a question; undefined when it is left without an answer. */
async function answered<Answer>(
  terminal: Terminal,
  question: (prompts: Awaited<ReturnType<typeof openPrompts>>) => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await question(await openPrompts(terminal));
  } catch (error) {
    if (error instanceof Cancelled) return undefined;
    throw error;
  }
}

/** Writes what was planned, with the day of the change in both versions, and says so. */
function carryOut(
  one: Plan,
  date: string | undefined,
  opened: OpenedContent,
  { language, today }: Io,
): string {
  const translate = translatorFor(language);
  const { statement, confirmation, file, shownFile } = one;
  const versions = Object.values(bothVersions(statement.versions) ?? {});
  const files = new Map<string, string>();
  const lines: string[] = [];
  if (date !== undefined) {
    for (const { file: shown, frontMatter } of versions) {
      const before = opened.text(belowContent(shown));
      const after = withDate(before, frontMatter.locationOf(['updated']), date);
      if (after !== before) files.set(belowContent(shown), after);
    }
    lines.push(translate('cli.acknowledge.dated', { date }));
  }
  opened.write(files.set(file, confirmation.text));
  lines.push(translate('cli.acknowledge.written', { file: shownFile }));
  const [first] = versions;
  const current = first?.frontMatter.values.updated;
  const target = targetOf(statement);
  if (textChanged(one) && statement.editions.length > 0)
    lines.push(translate('cli.acknowledge.release', { target }));
  else if (date === undefined && current !== undefined && current !== today && textChanged(one))
    lines.push(translate('cli.acknowledge.dateStays', { target, current }));
  return lines.map((line) => `  ${line}\n`).join('');
}
