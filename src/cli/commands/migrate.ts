import path from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { siteFile } from '../../content/load-library.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { asStored, changesBetween, readContentFiles } from '../../migrations/content-files.ts';
import { readFormat } from '../../migrations/format-key.ts';
import { latestFormat, migrateFiles } from '../../migrations/migrate-files.ts';
import type { ContentFiles, Migration } from '../../migrations/migration.ts';
import { migrations as allMigrations } from '../../migrations/registry.ts';
import { printable } from '../../text/printable.ts';
import { contentRoot } from '../content-root.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { OpenedContent } from '../opened-content.ts';
import { laterFormat } from '../read-library.ts';
import { UsageError } from '../usage-error.ts';

type Changes = ReturnType<typeof changesBetween>;

export interface MigrateOptions {
  readonly content: string;
  /** Only show what would be changed. */
  readonly dryRun?: boolean;
  /** In place of those there are: for tests, as long as there are none. */
  readonly migrations?: readonly Migration[];
}

/**
 * `vitrine migrate`: brings the content to the latest format, or shows what that would change. All files are written, or none.
 *
 * @throws UsageError for content that cannot be read or written, or has a format that is not known yet.
 */
export async function migrate(
  { content, dryRun = false, migrations = allMigrations }: MigrateOptions,
  io: Io,
): Promise<ExitCode> {
  const root = contentRoot(content);
  const folder = path.basename(root);
  const translate = translatorFor(io.language);
  const opened = new OpenedContent(root);
  const { files, unreadable } = readContentFiles(opened.system);
  const found = readFormat(files.get(siteFile) ?? '', siteFile);
  if (!found) throw unreadableFile(folder, siteFile);
  const { format, line } = found;
  const latest = latestFormat(migrations);
  const [from, to] = [String(format), String(latest)];
  if (format > latest) throw laterFormat({ file: `${folder}/${siteFile}`, line, format, latest });
  if (format === latest) {
    io.out(`${translate('cli.migrate.nothing', { format: from })}\n`);
    return exitCodes.clean;
  }
  if (unreadable !== undefined) throw unreadableFile(folder, unreadable);
  const changes = changesBetween(files, migrateFiles(files, format, migrations));
  if (dryRun) io.out(patchOf(files, changes, folder));
  else writeChanges(opened, files, changes);
  const said = dryRun ? 'cli.migrate.would' : 'cli.migrate.done';
  io.out(`${translate(said, { count: changes.size, from, to })}\n`);
  return exitCodes.clean;
}

function unreadableFile(folder: string, file: string): UsageError {
  return new UsageError('cli.migrate.unreadable', { file: `${folder}/${file}` });
}

/** @throws UsageError when they cannot be written; all files are as they were then. */
function writeChanges(opened: OpenedContent, before: ContentFiles, changes: Changes): void {
  const stored = Array.from(changes, ([file, text]): [string, string | undefined] => [
    file,
    text !== undefined && before.has(file) ? asStored(text, opened.system.read(file)) : text,
  ]);
  opened.write(new Map(stored));
}

/** The changes as a patch, as `git diff` shows them. */
function patchOf(files: ContentFiles, changes: Changes, folder: string): string {
  const nothing = '/dev/null';
  const patches = Array.from(changes, ([file, after]) => {
    const before = files.get(file);
    const shown = `${folder}/${file}`;
    return createTwoFilesPatch(
      before === undefined ? nothing : shown,
      after === undefined ? nothing : shown,
      before ?? '',
      after ?? '',
      undefined,
      undefined,
      { headerOptions: FILE_HEADERS_ONLY },
    );
  });
  return patches.join('').split('\n').map(printable).join('\n');
}
