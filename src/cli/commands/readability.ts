import path from 'node:path';
import { diskFileSystem } from '../../content/file-system.ts';
import type { Library, Statement } from '../../content/library.ts';
import { formatReadabilityJson } from '../../readability/report/json.ts';
import { measure } from '../../readability/report/measured-version.ts';
import { formatReadabilityText } from '../../readability/report/text.ts';
import { contentRoot } from '../content-root.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { Progress } from '../progress.ts';
import { readLibrary } from '../read-library.ts';
import type { ReportFormat } from '../report-formats.ts';
import { unknownName } from '../unknown-name.ts';
import { UsageError } from '../usage-error.ts';

export interface ReadabilityOptions {
  readonly content: string;
  readonly format: ReportFormat;
  /** How many of the longest sentences to show of each version. */
  readonly sentences: string;
  /** `organization` or `organization/statement`; every statement when left out. */
  readonly target?: string | undefined;
}

/**
 * `vitrine readability`: shows how long statements are and how hard to read. The figures are for information: whatever
 * they are, the exit code is that of success.
 *
 * @throws UsageError for a content folder, an organization or a statement that is not there.
 */
export async function readability(options: ReadabilityOptions, io: Io): Promise<ExitCode> {
  const sentences = /^\d{1,4}$/.test(options.sentences) ? Number(options.sentences) : Number.NaN;
  if (!(sentences <= 1000)) throw new UsageError('cli.error.sentences', { value: options.sentences });
  const root = contentRoot(options.content);
  const progress = new Progress(io);
  const system = progress.reading(diskFileSystem(root));
  const library = readLibrary(system, path.basename(root));
  progress.clear();
  const versions = measure(statementsNamed(library, options.target, path.basename(root)), sentences);
  io.out(options.format === 'json' ? formatReadabilityJson(versions) : formatReadabilityText(versions, io));
  return exitCodes.clean;
}

function statementsNamed(
  { organizations }: Library,
  target: string | undefined,
  folder: string,
): readonly Statement[] {
  if (target === undefined) return organizations.flatMap(({ statements }) => statements);
  // A shell that completes the name of a folder adds a slash.
  const parts = /^([^/#]+)(?:\/|\/([^/#]+))?$/.exec(target);
  if (!parts) throw new UsageError('cli.error.badStatements', { target });
  const [, name = '', stem] = parts;
  const organization = organizations.find(({ key }) => key === name);
  if (!organization) {
    const known = organizations.map(({ key }) => key);
    throw unknownName('cli.error.noOrganization', name, known, { folder });
  }
  const { statements } = organization;
  if (stem === undefined) return statements;
  const found = statements.filter((statement) => statement.stem === stem);
  if (found.length > 0) return found;
  const known = statements.map((statement) => statement.stem);
  throw unknownName('cli.error.noStatement', stem, known, { folder: `${folder}/${name}` });
}
