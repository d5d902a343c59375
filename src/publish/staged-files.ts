import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a site as they are made: written below the staging folder, but for those that are there already. */
export class StagedFiles {
  readonly folder: string;
  readonly verified: ReadonlyMap<string, string>;
  readonly #made = new Map<string, string>();
  readonly #folders = new Set<string>();

  /**
   * @param folder absolute path of the staging folder.
   * @param verified files in it that are known to be whole: path below it → digest.
   */
  constructor(folder: string, verified: ReadonlyMap<string, string>) {
    this.folder = folder;
    this.verified = verified;
  }

  /** Path below the folder → digest, of every file that was made, written or not. */
  get made(): ReadonlyMap<string, string> {
    return this.#made;
  }

  /** @returns the digest of the file. */
  write(file: string, contents: string | Uint8Array): string {
    const digest = digestOf(contents);
    if (this.verified.get(file) !== digest) {
      const full = path.join(this.folder, file);
      const parent = path.dirname(full);
      if (!this.#folders.has(parent)) mkdirSync(parent, { recursive: true });
      this.#folders.add(parent);
      writeFileSync(full, contents);
    }
    this.#made.set(file, digest);
    return digest;
  }
}

/** What tells one text of a file from another; base 64. */
export function digestOf(contents: string | Uint8Array): string {
  return hash('sha256', contents, 'base64');
}
