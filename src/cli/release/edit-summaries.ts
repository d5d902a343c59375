import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Translate, translatorFor } from '../../i18n/translator.ts';
import { type Language, type Localized, languages, localize, propertiesOf } from '../../languages.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** The editor of the user, as git asks for it; undefined where none is named. */
export function editorOf({ environment }: Pick<Io, 'environment'>): string | undefined {
  return environment['VISUAL'] || environment['EDITOR'] || undefined;
}

/**
 * Has the summaries written in the user’s editor, in a file that says what changed, as git does for the message of a commit.
 *
 * @param written what is there already.
 * @param changes lines that say what changed.
 * @param check judges a text, and throws for one that cannot be.
 * @throws UsageError when there is no editor, or it fails; whatever `check` throws. The file stays then, and is named.
 */
export function editSummaries(
  written: Partial<Localized<string>>,
  changes: readonly string[],
  check: (text: string, language: Language) => string,
  io: Io,
): Localized<string> {
  const editor = editorOf(io);
  if (editor === undefined) throw new UsageError('cli.release.noEditor');
  const translate = translatorFor(io.language);
  const folder = mkdtempSync(path.join(tmpdir(), 'vitrine-release-'));
  const file = path.join(folder, 'SUMMARY_EDITMSG');
  writeFileSync(file, templateOf(written, changes, translate));
  // The variable may have options, and a path with spaces in quotes: it is for a shell (git-var(1)).
  const { status } = spawnSync(`${editor} "${file}"`, { shell: true, stdio: 'inherit' });
  try {
    if (status !== 0) throw new UsageError('cli.release.editorFailed', { editor });
    const texts = readSummaries(readFileSync(file, 'utf8'));
    const checked = localize((language) => check(texts[language], language));
    rmSync(folder, { recursive: true, force: true });
    return checked;
  } catch (error) {
    io.error(`${translate('cli.release.editKept', { file })}\n`);
    throw error;
  }
}

const headOf = (language: Language): string => `# ---- ${propertiesOf[language].name} ----`;

function templateOf(
  written: Partial<Localized<string>>,
  changes: readonly string[],
  translate: Translate,
): string {
  return [
    ...languages.flatMap((language) => [headOf(language), written[language] ?? '', '']),
    `# ${translate('cli.release.edit')}`,
    ...changes.map((line) => `# ${line}`),
    '',
  ].join('\n');
}

/** What stands under the head of each language, in one line; lines that start with “#” say nothing. */
function readSummaries(text: string): Localized<string> {
  const found: Record<Language, string[]> = localize(() => []);
  let present: Language | undefined;
  for (const line of text.split(/\r?\n/)) {
    present = languages.find((language) => line.trim() === headOf(language)) ?? present;
    if (!line.startsWith('#') && present) found[present].push(line.trim());
  }
  return localize((language) => found[language].join(' ').trim());
}
