import path from 'node:path';
import { compareLibraries } from '../../history/compare-libraries.ts';
import { formatChangesMarkdown } from '../../history/report/markdown.ts';
import { formatChangesText } from '../../history/report/text.ts';
import { mostSummaryBytes } from '../check/job-summary-file.ts';
import { contentState } from '../compare/content-state.ts';
import type { CompareFormat } from '../compare-formats.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { readLibrary } from '../read-library.ts';
import { UsageError } from '../usage-error.ts';

export interface CompareOptions {
  readonly content: string;
  readonly format: CompareFormat;
  /** A content folder, or a revision of the repository that `content` is in. */
  readonly before: string;
  /** The same; the content folder as it is now when left out. */
  readonly after?: string | undefined;
}

/**
 * `vitrine compare`: shows what changed from one state of the content to another. Whatever it shows, the exit code is
 * that of success: a change is no fault.
 *
 * @throws UsageError for a folder or a revision that is not there, or without git.
 */
export async function compare(options: CompareOptions, io: Io): Promise<ExitCode> {
  const { content, format, before, after = content } = options;
  const states = [before, after].map((named) => contentState(named, content));
  const [old, now] = states;
  if (!old || !now || states.every((state) => (state.list('') ?? []).length === 0))
    throw new UsageError('cli.error.noContent', { folder: content });
  const shownRoot = path.basename(path.resolve(content));
  const changes = compareLibraries(readLibrary(old, shownRoot), readLibrary(now, shownRoot));
  const names = { before, after };
  io.out(
    format === 'markdown'
      ? formatChangesMarkdown(changes, { ...names, language: io.language, mostBytes: mostSummaryBytes })
      : formatChangesText(changes, { ...names, ...io }),
  );
  return exitCodes.clean;
}
