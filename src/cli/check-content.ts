import path from 'node:path';
import { diskFileSystem } from '../content/file-system.ts';
import type { Library } from '../content/library.ts';
import { loadLibrary } from '../content/load-library.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { type Finding, runRules } from '../rules/run-rules.ts';
import { contentRoot } from './content-root.ts';
import { type ExitCode, exitCodes } from './io.ts';

export interface CheckedContent {
  readonly library: Library;
  readonly findings: readonly Finding[];
  readonly exitCode: ExitCode;
}

/**
 * Reads a content folder and runs every rule over it.
 *
 * @param folder path of the content folder.
 * @param today `YYYY-MM-DD`.
 * @throws UsageError when there is no such folder.
 */
export function checkContent(folder: string, today: string): CheckedContent {
  const root = contentRoot(folder);
  const library = loadLibrary(diskFileSystem(root), parseBody, path.basename(root));
  const findings = runRules({ library, today });
  return { library, findings, exitCode: exitCodeOf(library, findings) };
}

function exitCodeOf(library: Library, findings: readonly Finding[]): ExitCode {
  // Without its settings the site cannot be checked at all: that is a configuration we cannot read, not a finding.
  if (!library.site) return exitCodes.usage;
  return findings.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.clean;
}
