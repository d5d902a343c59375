import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the loader needs of a file system; a parameter, so that the loader also runs in memory. */
export interface ContentFileSystem {
  /** Entries of a folder in a fixed order, or undefined when there is no such folder. */
  list(folder: string): readonly ContentEntry[] | undefined;
  /** The bytes of a file. `size` of its entry tells beforehand how many. Throws what the system throws. */
  read(file: string): Uint8Array;
}

export interface ContentEntry {
  readonly name: string;
  /** `outside` is a symbolic link that leaves the content folder; `broken` one that leads nowhere. */
  readonly kind: 'file' | 'folder' | 'outside' | 'broken' | 'other';
  /** In bytes; 0 for anything but a file. */
  readonly size: number;
}

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
        const code = (error as NodeJS.ErrnoException).code;
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        throw error;
      }
      return entries
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => describe(path.join(directory, entry.name), entry, realRoot) ?? []);
    },
    read(file) {
      return readFileSync(path.join(root, file));
    },
  };
}

/** Undefined for a link that has gone since its folder was listed. */
function describe(full: string, entry: Dirent, realRoot: () => string): ContentEntry | undefined {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return new DiskEntry(name, entry, full);
  try {
    const real = realpathSync(full);
    if (!`${real}${path.sep}`.startsWith(`${realRoot()}${path.sep}`))
      return { name, kind: 'outside', size: 0 };
    return new DiskEntry(name, statSync(full), full);
  } catch {
    return lstatSync(full, { throwIfNoEntry: false }) && { name, kind: 'broken', size: 0 };
  }
}

class DiskEntry implements ContentEntry {
  readonly name: string;
  readonly kind: ContentEntry['kind'];
  readonly #full: string;

  constructor(name: string, type: Pick<Dirent, 'isFile' | 'isDirectory'>, full: string) {
    this.name = name;
    this.kind = type.isFile() ? 'file' : type.isDirectory() ? 'folder' : 'other';
    this.#full = full;
  }

  /** Asked of the system only when somebody asks: of thousands of files, that takes longer than listing them. */
  get size(): number {
    // What has gone since its folder was listed, as when git changes branches, is for whoever reads it.
    return this.kind === 'file' ? (statSync(this.#full, { throwIfNoEntry: false })?.size ?? 0) : 0;
  }
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
      for (const [file, content] of bytes) {
        if (!file.startsWith(prefix)) continue;
        const [name = '', ...rest] = file.slice(prefix.length).split('/');
        entries.set(name, {
          name,
          kind: rest.length > 0 ? 'folder' : 'file',
          size: rest.length > 0 ? 0 : content.length,
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
