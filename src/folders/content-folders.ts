import { createHash } from 'node:crypto';
import { ledgerLinesByOrganization } from '../content/editions/ledger.ts';
import { editionsFolder } from '../content/editions/read-archives.ts';
import type { ContentFileSystem } from '../content/file-system.ts';

/** A folder of the content, with the digest of what is in it. */
export interface ContentFolder {
  readonly key: string;
  /** Of the names and bytes of everything in it, and of what the ledger says of its statements; hexadecimal. */
  readonly digest: string;
}

/** Every folder of the content, the site's pages among them. */
export function contentFolders(system: ContentFileSystem): readonly ContentFolder[] {
  const folders = (system.list('') ?? []).filter(({ kind }) => kind === 'folder');
  const lines = ledgerLinesByOrganization(system);
  return folders.map(({ name: key }) => {
    const digest = createHash('sha256');
    const released = lines === 'broken' ? lines : lines.get(key);
    if (released !== undefined) digest.update(JSON.stringify(released));
    const add = (folder: string): void => {
      for (const { name, kind } of system.list(folder) ?? []) {
        const bytes = kind === 'file' ? bytesOf(system, `${folder}/${name}`) : undefined;
        digest.update(JSON.stringify([name, kind, bytes?.length ?? 'unread'])).update(bytes ?? '');
        // No other folder is read, whatever is in it.
        const isRead = folder === `${key}/${editionsFolder}` || (folder === key && name === editionsFolder);
        if (kind === 'folder' && isRead) add(`${folder}/${name}`);
      }
    };
    add(key);
    return { key, digest: digest.digest('hex') };
  });
}

/** Undefined for a file that cannot be read: that is a finding, which is the loader's to make. */
export function bytesOf(system: ContentFileSystem, file: string): Uint8Array | undefined {
  try {
    return system.read(file);
  } catch {
    return undefined;
  }
}

/** The file system without the folders that are not asked for. */
export function withFolders(system: ContentFileSystem, keys: ReadonlySet<string>): ContentFileSystem {
  return {
    list: (folder) =>
      folder === ''
        ? system.list('')?.filter(({ kind, name }) => kind !== 'folder' || keys.has(name))
        : system.list(folder),
    read: (file) => system.read(file),
  };
}

/** A file system that reads each file once, so that what is checked is what was hashed. */
export function readingOnce(system: ContentFileSystem): ContentFileSystem {
  const lists = new Map<string, ReturnType<ContentFileSystem['list']>>();
  const files = new Map<string, Uint8Array>();
  return {
    list(folder) {
      if (!lists.has(folder)) lists.set(folder, system.list(folder));
      return lists.get(folder);
    },
    read(file) {
      const known = files.get(file) ?? system.read(file);
      files.set(file, known);
      return known;
    },
  };
}
