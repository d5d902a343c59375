import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourcePage } from './preview-state.ts';

/** Every page as it was when it could be built last: the folder of the built site has only those of the last build. */
export class LastPages {
  readonly #folder: string;
  /** The folder that holds the content, from which findings name files. */
  readonly #project: string;
  readonly #stamps = new Map<string, string>();
  #byFile = new Map<string, SourcePage>();
  #kept: ReadonlySet<string> = new Set();

  /** @param folder where to keep pages, absolute. */
  constructor(folder: string, project: string) {
    this.#folder = folder;
    this.#project = project;
  }

  /** Takes note of the pages of a site that was just built; forgets those whose files are gone. */
  note(site: string, pages: readonly SourcePage[]): void {
    const now = new Map(pages.map((page) => [page.file, page]));
    const kept = [...this.#byFile.values()].filter(
      ({ file }) => !now.has(file) && existsSync(path.join(this.#project, file)),
    );
    this.#byFile = new Map([...pages, ...kept].map((page) => [page.file, page]));
    const addresses = new Set(pages.map(({ address }) => address));
    this.#kept = new Set(kept.map(({ address }) => address).filter((address) => !addresses.has(address)));
    for (const { address } of pages) this.#copy(path.join(site, fileOf(address)), address);
  }

  /** All pages that there are or were, by address. */
  get pages(): readonly SourcePage[] {
    return [...this.#byFile.values()];
  }

  /** Whether a page is no longer in the site, although its file is there. */
  isKept(address: string): boolean {
    return this.#kept.has(address);
  }

  /** The page at an address, as it was last built; undefined where there never was one, or its file is gone. */
  read(address: string): string | undefined {
    if (!this.pages.some((page) => page.address === address)) return undefined;
    return readFileSync(path.join(this.#folder, fileOf(address)), 'utf8');
  }

  #copy(from: string, address: string): void {
    const { mtimeMs, size, ino } = statSync(from);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    if (this.#stamps.get(address) === stamp) return;
    const to = path.join(this.#folder, fileOf(address));
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(from, to);
    this.#stamps.set(address, stamp);
  }
}

function fileOf(address: string): string {
  return `${address.slice(1)}index.html`;
}
