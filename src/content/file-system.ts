import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';

/** What the loader needs of a file system; a parameter, so that the loader also runs in memory. */
export interface ContentFileSystem {
  /** Entries of a folder in a fixed order, or undefined when there is no such folder. */
  list(folder: string): readonly ContentEntry[] | undefined;
  /** The bytes of a file. Throws {@link NotContent}, and what the system throws. */
  read(file: string): Uint8Array;
}

export interface ContentEntry {
  readonly name: string;
  /** `outside` is a symbolic link that leaves the content folder; `broken` one that leads nowhere. */
  readonly kind: 'file' | 'folder' | 'outside' | 'broken' | 'other';
}

/** What stands there cannot be content, whatever is in it. */
export class NotContent extends Error {
  readonly reason: 'not-a-file' | 'too-large';

  constructor(reason: NotContent['reason']) {
    super(reason);
    this.reason = reason;
  }
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
        const code = (error as NodeJS.ErrnoException).code;
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        throw error;
      }
      return entries
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => describe(path.join(directory, entry.name), entry, realRoot) ?? []);
    },
    read(file) {
      return readOrdinary(path.join(root, file));
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
 * Reads what is an ordinary file at the moment it is opened, whatever it was when its folder was listed: a pipe in its place
 * would be waited for without end, a device or a file that grows would be read without end.
 */
function readOrdinary(file: string): Uint8Array {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new NotContent('not-a-file');
    if (status.size > mostBytes) throw new NotContent('too-large');
    const bytes = Buffer.allocUnsafe(status.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
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
