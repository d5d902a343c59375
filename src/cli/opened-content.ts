import { lstatSync } from 'node:fs';
import path from 'node:path';
import { type ContentFileSystem, diskFileSystem, mostBytes } from '../content/file-system.ts';
import { readOrdinaryFile } from '../files/read-ordinary-file.ts';
import { replaceEntries } from '../files/replace-entries.ts';
import { readingOnce } from '../folders/content-folders.ts';
import { notWritten, refuseOutside } from './release/write-files.ts';
import { UsageError } from './usage-error.ts';

/**
 * A content folder as a command reads it, each file once; and as it writes it, all of its files or none. Nothing is written over
 * what an editor saved after it was read: that would be lost.
 */
export class OpenedContent {
  /** Absolute path. */
  readonly root: string;
  readonly system: ContentFileSystem;
  readonly #read = new Map<string, Uint8Array>();

  constructor(root: string) {
    const once = readingOnce(diskFileSystem(root));
    this.root = root;
    this.system = {
      list: once.list,
      read: (file) => {
        const bytes = once.read(file);
        this.#read.set(file, bytes);
        return bytes;
      },
    };
  }

  /** The text of a file as it was read, with its byte-order mark and its own line ends. */
  text(file: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.system.read(file));
  }

  /**
   * Writes all of some files or none, in their order: whoever is ended in the middle left none without those before it.
   *
   * @param files path below the content folder → text; undefined for a file to be removed.
   * @throws UsageError when the system refuses, a link leads out of the content folder, or a file is no longer as it was read; all
   *   is as it was then.
   */
  write(files: ReadonlyMap<string, string | undefined>): void {
    refuseOutside(this.root, files.keys());
    try {
      replaceEntries(this.root, files, (file) => this.#refuseChanged(file));
    } catch (error) {
      throw notWritten(this.root, error);
    }
  }

  #refuseChanged(file: string): void {
    const full = path.join(this.root, file);
    const before = this.#read.get(file);
    const isThere = lstatSync(full, { throwIfNoEntry: false }) !== undefined;
    const isAsRead =
      before === undefined
        ? // One that is there, and could not be read, is replaced on purpose.
          !isThere || this.#wasThere(file)
        : isThere && Buffer.compare(before, readOrdinaryFile(full, mostBytes)) === 0;
    if (!isAsRead)
      throw new UsageError('cli.error.changedMeanwhile', { file: `${path.basename(this.root)}/${file}` });
  }

  #wasThere(file: string): boolean {
    const { dir, base } = path.posix.parse(file);
    return this.system.list(dir)?.some(({ name }) => name === base) ?? false;
  }
}
