import { lstatSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ledgerFile, readLedger } from '../../content/editions/ledger.ts';
import { diskFileSystem } from '../../content/file-system.ts';
import type { Library } from '../../content/library.ts';
import { pagesFolder, siteFile } from '../../content/load-library.ts';
import { createEntries, EntryExists } from '../../files/create-entries.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { ledgerWithout } from '../../history/editions/new-records.ts';
import { languages } from '../../languages.ts';
import { projectRoot } from '../../project-root.ts';
import type { NewOrganization } from '../../scaffold/organization-file.ts';
import type { NewFiles } from '../../scaffold/scaffold.ts';
import { readLibrary } from '../read-library.ts';
import { UsageError } from '../usage-error.ts';

/** The folder that an organization is added to. */
export interface ContentFolder {
  /** Absolute path; nothing may be there yet. */
  readonly root: string;
  /** Undefined where there is no site yet. */
  readonly library: Library | undefined;
  /** How messages name what is in the folder. */
  shown(name: string): string;
}

/**
 * Looks at what is there.
 *
 * @throws UsageError when it is no folder, or when the settings of its site cannot be read.
 */
export function openFolder(folder: string): ContentFolder {
  const root = path.resolve(folder);
  const shown = (name: string): string => `${path.basename(root)}/${name}`;
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UsageError('cli.error.noContent', { folder });
  if (!isThere(root, siteFile)) return { root, library: undefined, shown };
  const library = readLibrary(diskFileSystem(root), path.basename(root));
  if (!library.site) throw new UsageError('cli.new.site', { file: shown(siteFile) });
  return { root, library, shown };
}

/** The organizations that came with Vitrine: those whose settings say so. */
export function examplesIn({ library }: ContentFolder): readonly string[] {
  const organizations = library?.organizations ?? [];
  return organizations.flatMap(({ key, settings }) => (settings.values.example ? [key] : []));
}

/** Removes organizations, and what the site keeps of their releases: nobody is to ask where an example went. */
export function removeOrganizations({ root, shown }: ContentFolder, keys: readonly string[]): void {
  const read = readLedger(diskFileSystem(root), shown(''));
  for (const key of keys) rmSync(path.join(root, key), { recursive: true });
  if (!('ledger' in read) || read.ledger.size === 0) return;
  const left = ledgerWithout(read.ledger, keys);
  const file = path.join(root, ledgerFile);
  if (left === undefined) rmSync(file);
  else replaceFile(file, left);
}

/** Folders as a message names them. */
export function shownFolders({ shown }: ContentFolder, keys: readonly string[]): string {
  return keys.map(shown).join(', ');
}

/** @throws UsageError when something of that name is there already. */
export function refuseExisting({ root, shown }: ContentFolder, name: string): void {
  if (isThere(root, name.trim())) throw new UsageError('cli.new.exists', { folder: shown(name.trim()) });
}

/** @throws UsageError when another organization, which stays, has the same part of an address. */
export function refuseTakenSlugs(
  { library }: ContentFolder,
  { slug }: NewOrganization,
  removed: readonly string[],
): void {
  for (const { key, settings } of library?.organizations ?? [])
    for (const language of languages)
      if (!removed.includes(key) && settings.values.slug[language] === slug[language])
        throw new UsageError('cli.new.slugTaken', { value: slug[language], organization: key, language });
}

/** Where the JSON Schemas are, seen from the content; undefined when they are not in the folder that it stands in. */
export function schemasSeenFrom({ root }: Pick<ContentFolder, 'root'>): string | undefined {
  const schemas = path.join(projectRoot, 'schemas');
  if (!`${schemas}${path.sep}`.startsWith(`${path.dirname(root)}${path.sep}`)) return undefined;
  return path.relative(root, schemas).replaceAll(path.sep, '/');
}

/**
 * Writes new files, all of them or none. Pages of the site that are there stay as they are.
 *
 * @returns the files that were written, as messages name them.
 * @throws UsageError when something took a place meanwhile.
 */
export function writeFiles({ root, shown }: ContentFolder, files: NewFiles): readonly string[] {
  const keepsPages = isThere(root, pagesFolder);
  const written = new Map([...files].filter(([file]) => !(keepsPages && file.startsWith(`${pagesFolder}/`))));
  try {
    createEntries(root, written);
  } catch (error) {
    if (!(error instanceof EntryExists)) throw error;
    throw new UsageError('cli.new.exists', { folder: shown(path.relative(root, error.entry)) });
  }
  return [...written.keys()].map(shown);
}

function isThere(root: string, name: string): boolean {
  return lstatSync(path.join(root, name), { throwIfNoEntry: false }) !== undefined;
}
