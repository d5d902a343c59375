import path from 'node:path';
import { translatorFor } from '../../i18n/translator.ts';
import { formatChanges } from '../../report/changes.ts';
import { contentRoot } from '../content-root.ts';
import { fixContent } from '../fix-content.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { OpenedContent } from '../opened-content.ts';

export interface FixOptions {
  readonly content: string;
  /** Only show what would be changed. */
  readonly dryRun?: boolean;
}

/** `vitrine fix`: makes the changes that need no judgement, all or none, or shows them. */
export async function fix({ content, dryRun = false }: FixOptions, io: Io): Promise<ExitCode> {
  const root = contentRoot(content);
  const translate = translatorFor(io.language);
  const opened = new OpenedContent(root);
  const { files, remaining } = fixContent(opened.system, path.basename(root), io.today);
  if (!dryRun) opened.write(new Map(files.map(({ file, after }) => [file, after])));
  if (dryRun && files.length > 0) io.out(`${formatChanges(files, io)}\n`);

  const count = files.reduce((sum, { edits }) => sum + edits, 0);
  const inFiles = translate('cli.fix.files', { count: files.length });
  if (count === 0) io.out(`${translate('cli.fix.nothing')}\n`);
  else io.out(`${translate(dryRun ? 'cli.fix.would' : 'cli.fix.done', { count, files: inFiles })}\n`);
  if (remaining.length > 0) io.out(`${translate('cli.fix.remaining', { count: remaining.length })}\n`);
  return exitCodes.clean;
}
