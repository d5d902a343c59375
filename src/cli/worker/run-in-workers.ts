import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../project-root.ts';
import { type Chunk, type ChunkPart, keysOf, runChunk } from './run-chunk.ts';

/** What a thread says: a part of its chunk is done, or all of it, or what went wrong. */
type WorkerMessage = { readonly part: ChunkPart } | { readonly done: true } | { readonly error: unknown };

/**
 * Fewer organizations than this are done in less time than it takes to start a thread: measured with two cores, a thread
 * starts in some 0.25 s; a check of an organization takes 7 ms, building its pages another 10 ms.
 */
const worthAThread = { check: 60, build: 25 } as const;

/**
 * So many organizations are a long work, in which the heap grows to all that V8 allows before it collects what is old, by
 * default up to four times what was alive: of 1,000 organizations, on two cores, 770 MB and 37 s of processor time; where it
 * grows by half at most, 450 MB and 40 s. Short work takes a sixth longer by it.
 */
const longWork = 100;

/**
 * Divides the work among the processor's cores, and does it: one chunk in this thread, each other in one of its own.
 *
 * @param ended ends the work before it is done.
 * @throws what went wrong in any thread, once all have stopped: what they write must not appear after it is cleared away; the
 *   reason for which it was ended.
 */
export async function runInWorkers(
  chunk: Chunk,
  onPart: (part: ChunkPart) => void,
  ended?: AbortSignal,
): Promise<void> {
  if (keysOf(chunk).length >= longWork) setFlagsFromString('--heap-growing-percent=50');
  const [own, ...others] = chunksOf(chunk);
  const stop = new AbortController();
  const end = (): void => stop.abort(ended?.reason);
  ended?.addEventListener('abort', end);
  const work = others.map((other) => runInWorker(other, onPart, stop.signal));
  // Of this thread too a copy is taken, as it is of the others: the short strings in what was made are cut out of whole pages
  // and files, and would keep these in memory.
  if (own) work.push(runChunk(own, (part) => onPart(structuredClone(part)), stop.signal));
  try {
    await Promise.all(work);
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(work);
    throw error;
  } finally {
    ended?.removeEventListener('abort', end);
  }
}

function chunksOf(chunk: Chunk): readonly Chunk[] {
  const least = chunk.build.length > 0 ? worthAThread.build : worthAThread.check;
  const keys = keysOf(chunk);
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(keys.length / least)));
  return Array.from({ length: count }, (_, share) => {
    const own = new Set(keys.filter((_key, at) => at % count === share));
    const isOwn = (key: string): boolean => own.has(key);
    return { ...chunk, check: chunk.check.filter(isOwn), build: chunk.build.filter(isOwn) };
  });
}

/**
 * Does the work of a chunk in a thread of its own.
 *
 * @param stop ends the thread.
 * @param script what the thread runs.
 * @throws what went wrong in the thread, which has ended then; an Error when it ended without a word.
 */
export async function runInWorker(
  chunk: Chunk,
  onPart: (part: ChunkPart) => void,
  stop?: AbortSignal,
  script = path.join(projectRoot, 'bin/worker.js'),
): Promise<void> {
  const worker = new Worker(script, { workerData: chunk });
  const ended = new AbortController();
  try {
    await Promise.race([
      new Promise<void>((resolve, reject) => {
        worker.on('message', (message: WorkerMessage) => {
          if ('part' in message) onPart(message.part);
          else if ('error' in message) reject(message.error);
          else resolve();
        });
        worker.on('error', reject);
        stop?.addEventListener('abort', () => reject(stop.reason), { once: true });
      }),
      once(worker, 'exit', { signal: ended.signal }).then(() => {
        throw new Error('a thread that checks and builds ended before it was done');
      }),
    ]);
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    ended.abort();
    void worker.terminate();
  }
}
