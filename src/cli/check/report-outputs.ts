import type { Io } from '../io.ts';
import { rulePage } from '../rule-page.ts';
import { version } from '../version.ts';
import { writeFileAtomic } from '../write-file-atomic.ts';
import type { CheckedFiles } from './check-content.ts';
import type { CheckFormat } from './formats.ts';
import { addToJobSummary, roomInJobSummary } from './job-summary-file.ts';
import type { RequestedOutput } from './requested-outputs.ts';
import { pathsFrom, repositoryPaths } from './shown-paths.ts';

/** A check, and what the formats need to know besides. */
interface Checked extends CheckedFiles {
  /** Path of the content folder. */
  readonly content: string;
  /** Colours and width are for a terminal, never for a file. */
  readonly io: Pick<Io, 'language' | 'colour' | 'columns' | 'environment'>;
  /** Every finding in the text, too. */
  readonly all: boolean;
}

/** Each format is loaded only when asked for: `check` in a terminal must not wait for the others. */
const render: Readonly<Record<CheckFormat, (checked: Checked) => Promise<string>>> = {
  async text({ io, sources, all, ...verdict }) {
    const { formatText } = await import('../../report/text.ts');
    return formatText(verdict, { ...io, sources, all });
  },
  async json({ io, ...verdict }) {
    const { formatJson } = await import('../../report/json.ts');
    return formatJson(verdict, io);
  },
  async sarif({ io: { language, environment }, sources, content, exitCode, ...verdict }) {
    const { formatSarif } = await import('../../report/sarif.ts');
    return formatSarif(verdict, {
      language,
      version: version(),
      sources,
      pathOf: repositoryPaths(content, environment),
      pageOf: (rule) => rulePage(rule, language),
      exitCode,
    });
  },
  async github({ io: { language, environment }, sources, content, ...verdict }) {
    const { formatGithub } = await import('../../report/github.ts');
    const pathOf = repositoryPaths(content, environment);
    return formatGithub(verdict, { language, sources, pathOf });
  },
  async lines({ io: { language }, content, ...verdict }) {
    const { formatLines } = await import('../../report/lines.ts');
    return formatLines(verdict, { language, pathOf: pathsFrom(content, process.cwd()) });
  },
};

/**
 * Prints and writes what a check found, in every format asked for: files first, so that one which cannot be written
 * is said before anything else.
 *
 * @param content path of the content folder.
 * @param all every finding in the text, which otherwise shows those of each file that matter most; other formats have all.
 * @throws UsageError when a file cannot be written.
 */
export async function reportCheck(
  checked: CheckedFiles,
  content: string,
  outputs: readonly RequestedOutput[],
  io: Io,
  all = false,
): Promise<void> {
  const { language, colour, columns, environment } = io;
  const printed: string[] = [];
  for (const { format, file } of outputs) {
    if (file === undefined)
      printed.push(
        await render[format]({ ...checked, content, all, io: { language, colour, columns, environment } }),
      );
    else
      writeFileAtomic(
        file,
        await render[format]({ ...checked, content, all, io: { language, colour: false, environment } }),
      );
  }
  if (outputs.some(({ format }) => format === 'github')) await summarizeJob(checked, content, io);
  io.out(printed.join(''));
}

/** GitHub Actions names a file for what is shown on the page of the job. */
async function summarizeJob(checked: CheckedFiles, content: string, io: Io): Promise<void> {
  const file = io.environment['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  const { formatJobSummary } = await import('../../report/job-summary.ts');
  const text = formatJobSummary(checked, {
    language: io.language,
    files: checked.sources.size,
    pathOf: repositoryPaths(content, io.environment),
    mostBytes: roomInJobSummary(file),
  });
  if (text !== '') addToJobSummary(file, text);
}
