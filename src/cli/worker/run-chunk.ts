import path from 'node:path';
import { diskFileSystem } from '../../content/file-system.ts';
import { type CheckedFolder, checkFolders } from '../../folders/check-folders.ts';
import {
  type ContentFolder,
  contentFolders,
  readingOnce,
  withFolders,
} from '../../folders/content-folders.ts';
import { loadFolders } from '../../folders/load-folders.ts';
import { parseBody, parseForCheck } from '../../markdown/parse-body.ts';
import type { BuiltFolder, FolderBuilder, FoldersToBuild } from '../../publish/build-folders.ts';
import { hasErrors } from '../../rules/engine/run-rules.ts';

/** Organizations that one thread is to check and to build. */
export interface Chunk {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Every folder of the content, the site's pages among them. */
  readonly all: readonly ContentFolder[];
  /** Keys of the organizations to check. */
  readonly check: readonly string[];
  /** Keys of the organizations whose pages are to be made. */
  readonly build: readonly string[];
  /** Parts of addresses → the folder that has them, as far as it is known. */
  readonly folderBySlug: ReadonlyMap<string, string>;
  /** What is to be made, and where; undefined when nothing is to be built. */
  readonly publish?: FoldersToBuild | undefined;
}

/** What was found and made of a few organizations of a chunk. */
export interface ChunkPart {
  readonly checked: ReadonlyMap<string, CheckedFolder>;
  readonly built: ReadonlyMap<string, BuiltFolder>;
  /** What is known to be valid HTML by now. */
  readonly valid: readonly string[];
}

/** So many organizations are held in memory at a time; for fewer, starting Eleventy for each part takes longer than its pages. */
const mostAtATime = 20;

/**
 * Checks and builds organizations, a few at a time. Where there are errors nothing is built, unless that is wanted.
 *
 * @param onPart given what was found and made as soon as it was.
 * @param stop makes it stop between two parts.
 * @throws the reason for which it was stopped.
 */
export async function runChunk(
  chunk: Chunk,
  onPart: (part: ChunkPart) => void,
  stop?: AbortSignal,
): Promise<void> {
  const keys = keysOf(chunk);
  const builder = chunk.publish && (await folderBuilder(chunk.publish));
  for (let at = 0; at < keys.length; at += mostAtATime) {
    stop?.throwIfAborted();
    onPart(await runPart(chunk, keys.slice(at, at + mostAtATime), builder));
  }
}

/** The organizations of a chunk, each once. */
export function keysOf({ check, build }: Chunk): readonly string[] {
  return [...new Set([...check, ...build])];
}

/** Loaded only when something is to be built: `check` must not wait for what makes pages. */
async function folderBuilder(publish: FoldersToBuild): Promise<FolderBuilder> {
  const [{ FolderBuilder }, { renderSite }] = await Promise.all([
    import('../../publish/build-folders.ts'),
    import('../../eleventy/render-site.ts'),
  ]);
  return new FolderBuilder(publish, renderSite);
}

async function runPart(
  { root, today, all, publish, ...chunk }: Chunk,
  keys: readonly string[],
  builder: FolderBuilder | undefined,
): Promise<ChunkPart> {
  const wanted = new Set(keys);
  // Read once, so that what is checked and built is what was hashed.
  const system = readingOnce(diskFileSystem(root));
  const own = contentFolders(withFolders(system, wanted));
  const folders = [...all.filter(({ key }) => !wanted.has(key)), ...own];
  const check = chunk.check.filter((key) => wanted.has(key));
  const build = chunk.build.filter((key) => wanted.has(key));
  const part = {
    system,
    shownRoot: path.basename(root),
    all: folders,
    wanted: keys,
    withSite: false,
    withEditions: build.length > 0,
    folderBySlug: chunk.folderBySlug,
  };
  const loaded = loadFolders(part, build.length > 0 ? parseBody : parseForCheck);
  const checked = checkFolders(loaded, { ...part, wanted: check }, today).folders;
  const isRefused = [...checked.values()].some(hasErrors) && !publish?.evenWithErrors;
  if (!builder || build.length === 0 || isRefused) return { checked, built: new Map(), valid: [] };
  const digests = new Map(own.map(({ key, digest }) => [key, digest]));
  const built = await builder.build(loaded, build, digests);
  return { checked, built, valid: builder.valid };
}
