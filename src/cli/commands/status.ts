import path from 'node:path';
import type { Library } from '../../content/library.ts';
import { parseForCheck } from '../../markdown/parse-body.ts';
import { formatStatusJson } from '../../status/report/json.ts';
import { formatStatusText } from '../../status/report/text.ts';
import { siteStatus } from '../../status/site-status.ts';
import { checkContent } from '../check/check-content.ts';
import { contentRoot } from '../content-root.ts';
import { folderName, unreadableOrganizations } from '../find-organization.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { refuseLaterFormat } from '../read-library.ts';
import type { ReportFormat } from '../report-formats.ts';
import { unknownName } from '../unknown-name.ts';

export interface StatusOptions {
  readonly content: string;
  readonly format: ReportFormat;
  /** Folders of organizations; all of them when none is named. */
  readonly organizations: readonly string[];
}

/**
 * `vitrine status`: shows where each statement stands. Whatever it shows, the exit code is that of success: `check` is
 * what refuses.
 *
 * @throws UsageError for a content folder or an organization that is not there.
 */
export async function status({ content, format, organizations }: StatusOptions, io: Io): Promise<ExitCode> {
  const { library, findings } = checkContent(content, io.today, {}, parseForCheck);
  refuseLaterFormat(library);
  const keys = wantedKeys(library, organizations, path.basename(contentRoot(content)));
  const shown = siteStatus(library, findings, keys, io.today);
  io.out(format === 'json' ? formatStatusJson(shown, io) : formatStatusText(shown, io));
  return exitCodes.clean;
}

function wantedKeys(library: Library, named: readonly string[], folder: string): readonly string[] {
  const readable = library.organizations.map(({ key }) => key);
  const all = [...readable, ...unreadableOrganizations(library, folder)].sort();
  const wanted = new Set(named.map(folderName));
  for (const name of wanted)
    if (!all.includes(name)) throw unknownName('cli.error.noOrganization', name, all, { folder });
  return wanted.size === 0 ? all : all.filter((key) => wanted.has(key));
}
