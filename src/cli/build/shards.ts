import path from 'node:path';
import { readOrdinaryFile } from '../../files/read-ordinary-file.ts';
import { readRecord, recordOf } from '../../files/record-file.ts';
import type { CheckedFolder } from '../../folders/check-folders.ts';
import type { BuiltFolder } from '../../publish/build-folders.ts';
import { markerFile } from '../../publish/output-folder.ts';
import { digestOf, type StagedFiles } from '../../publish/staged-files.ts';
import type { FolderStore } from '../check/check-changed.ts';
import { UsageError } from '../usage-error.ts';
import type { BuildRecord, PrintedPage } from './build-cache.ts';

/*
 * A site built in parts, on as many machines as one likes, as Vitest and Playwright run tests: each part, a shard, checks and
 * builds the organizations whose turn it is, and `assemble` puts them together and adds what belongs to the whole site. What is
 * kept of an organization in the cache between builds is what a shard carries from one machine to the other.
 */

/** Which of how many, both from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What a shard was made of, of which all shards of a site must be alike. */
export interface ShardSource {
  readonly program: string;
  /** The day that the site is for, `YYYY-MM-DD`. */
  readonly today: string;
  /** Of the content and of the options of the build. */
  readonly content: string;
}

interface ShardRecord extends Shard, ShardSource {
  readonly checked: readonly (readonly [key: string, CheckedFolder])[];
  readonly built: readonly BuiltFolder[];
  readonly valid: readonly string[];
  readonly pdfs: Readonly<Record<string, PrintedPage>>;
}

/** Not hidden: what uploads the artifacts of a job may leave hidden files out. */
const recordFile = 'vitrine-shard.json';
const recordKey = 'shard of a site, 1';

/** As many shards as anybody could want: a site of 100,000 pages takes some minutes. */
const mostShards = 1000;

/**
 * Reads `2/7`.
 *
 * @throws UsageError for anything else.
 */
export function readShard(value: string): Shard {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count && shard.count <= mostShards))
    throw new UsageError('cli.error.shard', { value });
  return shard;
}

/** The organizations whose turn it is: neighbours, which may be alike, go to different shards. */
export function ownOf({ index, count }: Shard, keys: readonly string[]): readonly string[] {
  return keys.filter((_, at) => at % count === index - 1);
}

/** Writes what a shard carries, besides the files that were made. */
export function writeShard(staged: StagedFiles, shard: ShardRecord): void {
  staged.write(...markerFile);
  staged.write(recordFile, recordOf(recordKey, shard));
}

/** All shards of a site, read and found to belong together. */
export class Shards {
  readonly #byFolder: readonly (readonly [folder: string, shard: ShardRecord])[];
  /** By which the others were judged. */
  readonly #first: readonly [folder: string, shard: ShardRecord];
  /** From where the folders are named: a build works in the folder of the program. */
  readonly #from = process.cwd();

  /**
   * @param folders as they were named.
   * @throws UsageError where one holds no shard, is of another site, is there twice, or is missing.
   */
  constructor(folders: readonly string[]) {
    const byFolder = folders.map((folder) => [folder, recordIn(folder)] as const);
    const [first] = byFolder;
    if (!first) throw new UsageError('cli.error.noShards');
    const [named, { count }] = first;
    const seen = new Map<number, string>();
    for (const [folder, shard] of byFolder) {
      refuseForeign(folder, shard, named, first[1]);
      const other = seen.get(shard.index);
      if (other !== undefined)
        throw new UsageError('cli.error.shardTwice', { shard: `${shard.index}/${count}`, folder, other });
      seen.set(shard.index, folder);
    }
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !seen.has(index));
    if (missing.length > 0)
      throw new UsageError('cli.error.shardsMissing', {
        missing: missing.map((index) => `${index}/${count}`).join(', '),
      });
    this.#byFolder = byFolder;
    this.#first = first;
  }

  /** The day that the site is for, `YYYY-MM-DD`. */
  get today(): string {
    return this.#first[1].today;
  }

  /** @throws UsageError where the shards were made of something else. */
  refuseUnless(source: ShardSource): void {
    const [folder, shard] = this.#first;
    const difference = differenceBetween(shard, source);
    if (difference) throw new UsageError(`cli.error.shardOther-${difference}`, { folder });
  }

  /** What was found in the organizations. */
  get checks(): FolderStore {
    const checked = new Map(this.#all.flatMap((shard) => shard.checked));
    return { load: () => checked, save() {} };
  }

  /** What was made of them, as a build keeps it for the next one. */
  get record(): Pick<BuildRecord, 'folders' | 'valid' | 'pdfs'> {
    return {
      folders: this.#all.flatMap(({ built }) => built),
      valid: [...new Set(this.#all.flatMap(({ valid }) => valid))],
      pdfs: Object.assign({}, ...this.#all.map(({ pdfs }) => pdfs)),
    };
  }

  /**
   * Copies the files of all shards.
   *
   * @throws UsageError for a file that is missing, or not as it was made.
   */
  copyInto(staged: StagedFiles): void {
    for (const [folder, { built, pdfs }] of this.#byFolder) {
      for (const { files } of built)
        for (const [file, digest] of Object.entries(files)) this.#copy(folder, file, digest, staged);
      for (const [file, { pdf }] of Object.entries(pdfs)) this.#copy(folder, file, pdf, staged);
    }
  }

  #copy(folder: string, file: string, digest: string, staged: StagedFiles): void {
    const bytes = isBelow(file) ? read(path.resolve(this.#from, folder, file)) : undefined;
    if (!bytes || digestOf(bytes) !== digest)
      throw new UsageError('cli.error.shardDamaged', { folder, file });
    staged.write(file, bytes);
  }

  get #all(): readonly ShardRecord[] {
    return this.#byFolder.map(([, shard]) => shard);
  }
}

function recordIn(folder: string): ShardRecord {
  const shard = readRecord<ShardRecord>(path.join(folder, recordFile), recordKey);
  if (!shard) throw new UsageError('cli.error.noShard', { folder });
  return shard;
}

function refuseForeign(folder: string, shard: ShardRecord, named: string, first: ShardRecord): void {
  if (shard.count !== first.count)
    throw new UsageError('cli.error.shardCount', {
      folder,
      other: named,
      count: shard.count,
      otherCount: first.count,
    });
  const difference = differenceBetween(shard, first);
  if (difference) throw new UsageError(`cli.error.shardsDiffer-${difference}`, { folder, other: named });
}

function differenceBetween(
  one: ShardSource,
  other: ShardSource,
): 'program' | 'today' | 'content' | undefined {
  return (['program', 'today', 'content'] as const).find((part) => one[part] !== other[part]);
}

/** Nothing that a shard names may be written anywhere but below the site. */
function isBelow(file: string): boolean {
  return !path.isAbsolute(file) && !file.split(/[\\/]/).includes('..');
}

/** Undefined for a file that cannot be read. */
function read(file: string): Uint8Array | undefined {
  try {
    return readOrdinaryFile(file);
  } catch {
    return undefined;
  }
}
