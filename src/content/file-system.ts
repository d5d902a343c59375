import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { readOrdinaryFile } from '../files/read-ordinary-file.ts';
import { isNotThere } from '../files/system-refusal.ts';

/** What the loader needs of a file system; a parameter, so that the loader also runs in memory. */
export interface ContentFileSystem {
  /** Entries of a folder in a fixed order, or undefined when there is no such folder. */
  list(folder: string): readonly ContentEntry[] | undefined;
  /** The bytes of a file. Throws `NotOrdinary`, and what the system throws. */
  read(file: string): Uint8Array;
}

export interface ContentEntry {
  readonly name: string;
  /** `outside` is a symbolic link that leaves the content folder; `broken` one that leads nowhere. */
  readonly kind: 'file' | 'folder' | 'outside' | 'broken' | 'other';
}

/** No file of the content may be larger, not even what lists every release. In bytes. */
export const mostBytes = 10 * 1024 * 1024;

/** The file system of the machine, confined to `root`: a link that leaves it is named as such and never followed. */
export function diskFileSystem(root: string): ContentFileSystem {
  const realRoot = (): string => realpathSync(root);
  return {
    list(folder) {
      const directory = path.join(root, folder);
      let entries: Dirent[];
      try {
        entries = readdirSync(directory, { withFileTypes: true });
      } catch (error) {
        if (isNotThere(error)) return undefined;
        throw error;
      }
      return entries
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => describe(path.join(directory, entry.name), entry, realRoot) ?? []);
    },
    read(file) {
      return readOrdinaryFile(path.join(root, file), mostBytes);
    },
  };
}

/** Undefined for a link that has gone since its folder was listed. */
function describe(full: string, entry: Dirent, realRoot: () => string): ContentEntry | undefined {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry) };
  try {
    const real = realpathSync(full);
    if (!`${real}${path.sep}`.startsWith(`${realRoot()}${path.sep}`)) return { name, kind: 'outside' };
    return { name, kind: kindOf(statSync(full)) };
  } catch {
    return lstatSync(full, { throwIfNoEntry: false }) && { name, kind: 'broken' };
  }
}

function kindOf(type: Pick<Dirent, 'isFile' | 'isDirectory'>): ContentEntry['kind'] {
  return type.isFile() ? 'file' : type.isDirectory() ? 'folder' : 'other';
}

/**
 * A file system in memory.
 *
 * @param files path relative to the content folder → text or bytes.
 */
export function memoryFileSystem(files: Readonly<Record<string, string | Uint8Array>>): ContentFileSystem {
  const bytes = new Map(
    Object.entries(files).map(([file, text]) => [
      file,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
  return {
    list(folder) {
      const prefix = folder === '' ? '' : `${folder}/`;
      const entries = new Map<string, ContentEntry>();
      for (const file of bytes.keys()) {
        if (!file.startsWith(prefix)) continue;
        const [name = '', ...rest] = file.slice(prefix.length).split('/');
        entries.set(name, {
          name,
          kind: rest.length > 0 ? 'folder' : 'file',
        });
      }
      if (entries.size === 0) return undefined;
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read(file) {
      const content = bytes.get(file);
      if (!content) throw new Error(`no such file in memory: ${file}`);
      return content;
    },
  };
}
