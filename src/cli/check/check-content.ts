import path from 'node:path';
import { diskFileSystem } from '../../content/file-system.ts';
import type { Library } from '../../content/library.ts';
import { type BodyParser, loadLibrary } from '../../content/load-library.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { hasErrors, judge, type Verdict } from '../../rules/engine/run-rules.ts';
import { contentRoot } from '../content-root.ts';
import { type ExitCode, exitCodes } from '../io.ts';
import type { Progress } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { loadBaseline, saveBaseline } from './baseline-file.ts';

export interface BaselineOptions {
  /** Path of the file that lists findings to pass over. */
  readonly baseline?: string;
  /** Writes that file anew, with what is found now. */
  readonly updateBaseline?: boolean;
}

/** What a check found, and what is shown of it. */
export interface CheckedFiles extends Verdict {
  /** Every file that was read, by the name findings use, with its text where a finding shows it. */
  readonly sources: ReadonlyMap<string, string>;
  readonly exitCode: ExitCode;
}

export interface CheckedContent extends CheckedFiles {
  readonly library: Library;
}

/**
 * Reads a content folder and runs every rule over it.
 *
 * @param folder path of the content folder.
 * @param today `YYYY-MM-DD`.
 * @param parse with the HTML for pages, where there are to be pages.
 * @param progress told how many organizations were read.
 * @throws UsageError when there is no such folder, or no such baseline.
 */
export function checkContent(
  folder: string,
  today: string,
  { baseline: file, updateBaseline = false }: BaselineOptions = {},
  parse: BodyParser = parseBody,
  progress?: Progress,
): CheckedContent {
  if (updateBaseline && file === undefined) throw new UsageError('cli.error.whichBaseline');
  const root = contentRoot(folder);
  const system = diskFileSystem(root);
  const library = loadLibrary(progress?.reading(system) ?? system, parse, path.basename(root));
  const judged = (): Verdict => {
    if (file === undefined) return judge({ library, today });
    const shown = path.relative(path.dirname(root), path.resolve(file));
    return judge({ library, today, baseline: loadBaseline(file, shown, updateBaseline) });
  };
  let verdict = judged();
  if (updateBaseline && file !== undefined) {
    saveBaseline(file, verdict);
    verdict = judged();
  }
  return {
    library,
    ...verdict,
    sources: library.sources,
    exitCode: exitCodeOf(library.site !== undefined, verdict),
  };
}

/** @param hasSettings whether the site's settings could be read. */
export function exitCodeOf(hasSettings: boolean, verdict: Verdict): ExitCode {
  // Without its settings the site cannot be checked at all: that is a configuration we cannot read, not a finding.
  if (!hasSettings) return exitCodes.usage;
  return hasErrors(verdict) ? exitCodes.findings : exitCodes.clean;
}
