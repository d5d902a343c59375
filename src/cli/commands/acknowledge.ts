import path from 'node:path';
import { diskFileSystem } from '../../content/file-system.ts';
import { allSections, type Library, type Organization, type Statement } from '../../content/library.ts';
import { bothVersions, loadLibrary } from '../../content/load-library.ts';
import { lockFileName } from '../../content/lock-file.ts';
import { largestFile } from '../../content/read-text.ts';
import { type Confirmation, confirm } from '../../history/confirm.ts';
import { followerOf, targetOf } from '../../history/outdated-sections.ts';
import { partsOf } from '../../history/parts.ts';
import { type MessageKey, type MessageValues, type Translate, translatorFor } from '../../i18n/translator.ts';
import { languages, otherLanguages } from '../../languages.ts';
import { parseForCheck } from '../../markdown/parse-body.ts';
import { contentRoot } from '../content-root.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { unknownName } from '../unknown-name.ts';
import { UsageError } from '../usage-error.ts';
import { writeFileAtomic } from '../write-file-atomic.ts';

export interface AcknowledgeOptions {
  readonly content: string;
  /** `organization`, `organization/statement` or `organization/statement#section`. */
  readonly target: string;
}

/** Why nothing was confirmed of a statement; the reader can put it right and try again. */
class Refusal extends Error {
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/**
 * `vitrine acknowledge`: confirms that both versions of a statement say the same, and keeps what they say in the
 * statement's lock file, by which `check` tells later that one of them fell behind.
 */
export async function acknowledge(options: AcknowledgeOptions, io: Io): Promise<ExitCode> {
  const translate = translatorFor(io.language);
  const wanted = parseTarget(options.target);
  const root = contentRoot(options.content);
  const library = loadLibrary(diskFileSystem(root), parseForCheck, path.basename(root));
  try {
    const organization = findOrganization(library, wanted.organization, root);
    const statements = findStatements(organization, wanted.statement, path.basename(root));
    // All are looked at before any is written, so that a refusal leaves everything as it was.
    const planned = statements.map((statement) => plan(library, statement, wanted.section, root));
    for (const one of planned) io.out(carryOut(one, root, translate));
    return exitCodes.clean;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.error(`${translate(error.key, error.values)}\n`);
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

/** Writes what was planned, and says so. */
function carryOut(
  { statement, confirmation, file, shownFile }: Plan,
  root: string,
  translate: Translate,
): string {
  const { confirmed, removed, alone, text } = confirmation;
  const versions = bothVersions(statement.versions);
  const shown = versions ? followerOf(versions) : 'fr';
  const [other = shown] = otherLanguages(shown);
  const lines = [
    // That there is nothing before the first heading is kept as well, and is nothing to tell.
    ...confirmed
      .filter(({ parts }) => languages.some((language) => parts[language].text !== ''))
      .map(({ key, parts }) =>
        translate('cli.acknowledge.section', { heading: parts[shown].label, other: parts[other].label, key }),
      ),
    ...removed.map((key) => translate('cli.acknowledge.removed', { key })),
    ...alone.map(({ part, language }) =>
      translate(`cli.acknowledge.alone-${language}`, { heading: part.label, key: part.key }),
    ),
  ].map((line) => `  ${line}\n`);
  const target = targetOf(statement);
  if (confirmed.length === 0 && removed.length === 0 && statement.lock !== 'broken') {
    const nothing = translate('cli.acknowledge.nothing', { target, file: shownFile });
    return [`${target}\n`, ...lines, `  ${nothing}\n`].join('');
  }
  writeFileAtomic(path.join(root, file), text, { within: root, shown: shownFile });
  return [`${target}\n`, ...lines, `  ${translate('cli.acknowledge.written', { file: shownFile })}\n`].join(
    '',
  );
}
