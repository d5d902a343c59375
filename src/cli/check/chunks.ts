import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { diskFileSystem } from '../../content/file-system.ts';
import { projectRoot } from '../../project-root.ts';
import {
  type CheckedFolder,
  type ContentFolder,
  checkPart,
  contentFolders,
  type PartToCheck,
  withFolders,
} from './content-folders.ts';

/** What a thread of its own is asked to check. */
export interface Chunk {
  readonly root: string;
  readonly today: string;
  readonly all: readonly ContentFolder[];
  readonly wanted: readonly string[];
  readonly folderBySlug: PartToCheck['folderBySlug'];
}

/** Fewer organizations than this are checked in less time than it takes to start a thread. */
const worthAThread = 60;

/** Divides organizations among the processor's cores; the first share is for the thread that asks. */
export function chunksOf(wanted: readonly string[]): readonly (readonly string[])[] {
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(wanted.length / worthAThread)));
  return Array.from({ length: count }, (_, share) => wanted.filter((_key, at) => at % count === share));
}

/** Checks a share in a thread of its own; one that fails is checked in this thread. */
export async function checkInWorker(share: Chunk): Promise<ReadonlyMap<string, CheckedFolder>> {
  const worker = new Worker(path.join(projectRoot, 'bin/check-worker.js'), { workerData: share });
  try {
    const [units] = (await once(worker, 'message')) as [ReadonlyMap<string, CheckedFolder>];
    return units;
  } catch {
    return checkChunk(share);
  } finally {
    void worker.terminate();
  }
}

/** Checks a share, with the digests of what it reads itself. */
export function checkChunk({
  root,
  today,
  all,
  wanted,
  folderBySlug,
}: Chunk): ReadonlyMap<string, CheckedFolder> {
  const system = diskFileSystem(root);
  const keys = new Set(wanted);
  const own = contentFolders(withFolders(system, keys));
  const others = all.filter(({ key }) => !keys.has(key));
  return checkPart({
    system,
    shownRoot: path.basename(root),
    today,
    all: [...others, ...own],
    wanted,
    withSite: false,
    folderBySlug,
  }).units;
}
