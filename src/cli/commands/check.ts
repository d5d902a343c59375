import { parseForCheck } from '../../markdown/parse-body.ts';
import { checkChanged, type FolderStore, foldersInMemory } from '../check/check-changed.ts';
import { type BaselineOptions, checkContent } from '../check/check-content.ts';
import { folderCache } from '../check/folder-cache.ts';
import { reportCheck } from '../check/report-outputs.ts';
import {
  type noteOutputs,
  type RequestedOutput,
  refuseToOverwrite,
  requestedOutputs,
} from '../check/requested-outputs.ts';
import { contentRoot } from '../content-root.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { onDay } from '../on-day.ts';
import { Progress } from '../progress.ts';
import { UsageError } from '../usage-error.ts';

export interface CheckOptions extends BaselineOptions {
  readonly content: string;
  /** `--format` and `--output-file` in the order they were written. */
  readonly written: ReturnType<typeof noteOutputs>;
  /** False to read everything anew. */
  readonly cache?: boolean;
  /** The day by which the content is judged, `YYYY-MM-DD`; today when left out. */
  readonly date?: string;
  /** Shows every finding in the text, however many there are. */
  readonly all?: boolean;
  /** Checks again after every change, until it is stopped. */
  readonly watch?: boolean;
}

/** `vitrine check`: says what is missing or wrong. Builds nothing and never loads Eleventy. */
export async function check(
  { written, watch = false, all, date, ...options }: CheckOptions,
  given: Io,
): Promise<ExitCode> {
  const io = onDay(given, date);
  const outputs = requestedOutputs(written);
  const root = contentRoot(options.content);
  const { baseline, updateBaseline = false, cache = true } = options;
  refuseToOverwrite(outputs, root, baseline);
  const checkOnce = async (store: FolderStore | undefined): Promise<ExitCode> => {
    const progress = new Progress(io);
    const onProgress = (done: number, all: number): void => progress.show(done, all);
    const quick = store && (await checkChanged(root, io.today, store, onProgress));
    const checked = quick ?? checkContent(options.content, io.today, options, parseForCheck, progress);
    progress.clear();
    await reportCheck(checked, options.content, outputs, io, all);
    return checked.exitCode;
  };
  // A baseline is about all findings at once.
  const inParts = baseline === undefined && !updateBaseline;
  if (watch) {
    refuseToWatch(outputs, updateBaseline);
    // The watcher is loaded only for those who wait: every other check is in a hurry.
    const { watchContent } = await import('../check/watch-content.ts');
    const store = inParts ? foldersInMemory() : undefined;
    await watchContent(root, options.content, () => checkOnce(store), io);
    return exitCodes.clean;
  }
  if (!inParts || io.program === undefined) return checkOnce(undefined);
  return checkOnce(cache ? folderCache(root, io.program) : foldersInMemory());
}

/** @throws UsageError for what makes sense only once. */
function refuseToWatch(outputs: readonly RequestedOutput[], updateBaseline: boolean): void {
  if (updateBaseline) throw new UsageError('cli.error.watchBaseline');
  const other = outputs.find(({ format }) => format !== 'text' && format !== 'lines');
  if (other) throw new UsageError('cli.error.watchFormat', { format: other.format });
}
