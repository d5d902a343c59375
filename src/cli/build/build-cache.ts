import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readTextIfThere } from '../../files/read-ordinary-file.ts';
import { readRecord, writeRecord } from '../../files/record-file.ts';
import { projectRoot } from '../../project-root.ts';
import type { BuiltFolder } from '../../publish/build-folders.ts';
import type { BuiltPages } from '../../publish/build-site.ts';
import type { BudgetedPage } from '../../publish/weight-budgets.ts';

/** What a build made, for the next one. */
export interface BuildRecord {
  readonly folders: readonly BuiltFolder[];
  readonly pages: BuiltPages;
  /** Of all that the pages follow from. */
  readonly pagesKey: string;
  /** What is known to be valid HTML. */
  readonly valid: readonly string[];
  /** By the path of the PDF below the output folder. */
  readonly pdfs: Readonly<Record<string, PrintedPage>>;
}

/** What the last build had to say, for one that finds everything as that left it. */
export interface BuiltSite {
  /** Of all its files; see {@link digestOfFiles}. */
  readonly files: string;
  readonly weights: readonly BudgetedPage[];
  /** How many. */
  readonly pdfs: number;
  readonly pathPrefix: string;
}

/** Digests of a page and of the PDF that was made of it. */
export interface PrintedPage {
  readonly page: string;
  readonly pdf: string;
}

/** What is kept between builds of one output folder. */
export class BuildCache {
  /** Absolute path of a folder for what is kept besides. */
  readonly folder: string;
  readonly #program: string;

  /** @param program tells one state of the program from another. */
  constructor(folder: string, program: string) {
    this.folder = folder;
    this.#program = program;
  }

  /** @param key of all that what was made follows from besides the folders and the program. */
  load(key: string): BuildRecord | undefined {
    return readRecord(this.#file('made'), `${this.#program} ${key}`);
  }

  save(key: string, record: BuildRecord): void {
    writeRecord(this.#file('made'), `${this.#program} ${key}`, record);
  }

  /** @param key of all that the site follows from besides the program. */
  loadSite(key: string): BuiltSite | undefined {
    return readRecord(this.#file('site'), `${this.#program} ${key}`);
  }

  saveSite(key: string, site: BuiltSite): void {
    writeRecord(this.#file('site'), `${this.#program} ${key}`, site);
  }

  #file(name: 'made' | 'site'): string {
    return path.join(this.folder, `${name}.json`);
  }
}

/**
 * The cache of builds of a content folder into an output folder. It is beside the compiled program in `node_modules`, where
 * installing anew removes it: CI never trusts what an earlier run made.
 *
 * @param root absolute path of the content folder.
 * @param output absolute path of the output folder.
 */
export function buildCacheOf(root: string, output: string, program: string): BuildCache {
  const all = path.join(projectRoot, 'node_modules/.cache/vitrine-builds');
  const folder = path.join(all, hash('sha256', `${root}\n${output}`, 'hex').slice(0, 12));
  try {
    removeOrphans(all);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'output.txt'), output);
    // Of builds that were killed while they wrote a record; no other is at work now.
    for (const name of readdirSync(folder)) if (name.endsWith('.new')) rmSync(path.join(folder, name));
  } catch {
    // Where nothing can be kept, everything is made anew.
  }
  return new BuildCache(folder, program);
}

/** In bytes; more than any system takes. */
const longestPath = 100_000;

/** Removes what was kept of output folders that are gone. */
function removeOrphans(all: string): void {
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    const owner = path.join(all, name, 'output.txt');
    const output = readTextIfThere(owner, longestPath);
    if (output !== undefined && !existsSync(output))
      rmSync(path.join(all, name), { recursive: true, force: true });
  }
}
