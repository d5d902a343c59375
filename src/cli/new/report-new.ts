import { memoryFileSystem } from '../../content/file-system.ts';
import { loadLibrary, siteFile } from '../../content/load-library.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { parseForCheck } from '../../markdown/parse-body.ts';
import { runRules } from '../../rules/engine/run-rules.ts';
import type { NewFiles } from '../../scaffold/scaffold.ts';
import type { Io } from '../io.ts';
import type { ContentFolder } from './content-folder.ts';

interface Outcome {
  readonly folder: ContentFolder;
  /** The folder of the new organization. */
  readonly key: string;
  readonly files: NewFiles;
  /** As messages name them. */
  readonly written: readonly string[];
  /** The examples that were removed, and whether there were none although somebody wanted them removed. */
  readonly removed: readonly string[];
  readonly noExample: boolean;
}

/** Says what was written and removed, and what is left to a person. */
export function reportNew({ folder, key, files, written, removed, noExample }: Outcome, io: Io): void {
  const translate = translatorFor(io.language);
  const { shown, library } = folder;
  const lines = [translate('cli.new.written', { files: written.join(', ') })];
  if (noExample) lines.push(translate('cli.new.noExamples'));
  if (removed.length > 0) {
    lines.push(translate('cli.new.removed', { folders: removed.map(shown).join(', ') }));
    const pages = (library?.pages ?? []).flatMap(({ versions }) =>
      Object.values(versions).map(({ file }) => file),
    );
    lines.push(translate('cli.new.siteOfExample', { files: [shown(siteFile), ...pages].join(', ') }));
  }
  const count = passagesLeft(files, library?.sources.get(shown(siteFile)), io.today);
  if (count > 0) lines.push(translate('cli.new.left', { count }));
  lines.push(translate('cli.new.then', { organization: key }));
  io.out(`${lines.join('\n')}\n`);
}

/** How many passages of the new files a check would ask for. */
function passagesLeft(files: NewFiles, site: string | undefined, today: string): number {
  const system = memoryFileSystem({
    ...(site === undefined ? {} : { [siteFile]: site }),
    ...Object.fromEntries(files),
  });
  const findings = runRules({ library: loadLibrary(system, parseForCheck), today });
  return findings.filter(({ rule }) => rule === 'content/placeholder').length;
}
