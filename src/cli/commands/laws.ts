import path from 'node:path';
import { diskFileSystem } from '../../content/file-system.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { assessOrganization } from '../../laws/assess-organization.ts';
import { formatLawsJson } from '../../laws/report/json.ts';
import { formatLawsText } from '../../laws/report/text.ts';
import { contentRoot } from '../content-root.ts';
import { findOrganization, unreadableOrganizations } from '../find-organization.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { Progress } from '../progress.ts';
import { readLibrary } from '../read-library.ts';
import type { ReportFormat } from '../report-formats.ts';

export interface LawsOptions {
  readonly content: string;
  readonly format: ReportFormat;
  /** Folder of one organization; all of them when left out. */
  readonly organization?: string | undefined;
}

/**
 * `vitrine laws`: shows what statements say of what privacy laws ask for. Whatever it shows, the exit code is that of
 * success: a result is no finding.
 *
 * @throws UsageError for a content folder or an organization that is not there.
 */
export async function laws(options: LawsOptions, io: Io): Promise<ExitCode> {
  const root = contentRoot(options.content);
  const progress = new Progress(io);
  const system = progress.reading(diskFileSystem(root));
  const library = readLibrary(system, path.basename(root));
  const folder = path.basename(root);
  progress.clear();
  let { organizations } = library;
  if (options.organization !== undefined)
    organizations = [findOrganization(library, options.organization, folder)];
  else
    for (const name of unreadableOrganizations(library, folder))
      io.error(`${translatorFor(io.language)('laws.unreadable', { name })}\n`);
  const assessments = organizations.map((organization, at) => {
    progress.show(at, organizations.length);
    return assessOrganization(organization, io.today);
  });
  progress.clear();
  io.out(
    options.format === 'json' ? formatLawsJson(assessments, io.language) : formatLawsText(assessments, io),
  );
  return exitCodes.clean;
}
