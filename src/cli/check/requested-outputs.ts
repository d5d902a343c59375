import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../usage-error.ts';
import type { CheckFormat } from './formats.ts';

/** One report of a check, and where it goes: to the screen where no file is named. */
export interface RequestedOutput {
  readonly format: CheckFormat;
  readonly file?: string;
}

/** `--format` and `--output-file` as they were written, one after the other: each file belongs to the format before it. */
type Written = { readonly format: CheckFormat } | { readonly file: string };

/** Other programs read these from the screen, and understand nothing beside them. */
const aloneOnScreen: readonly CheckFormat[] = ['json', 'sarif'];

/** Notes the options of a command in their order, which Commander itself does not keep. Gives the list they come into. */
export function noteOutputs(command: Command): readonly Written[] {
  const written: Written[] = [];
  command.on('option:format', (format: CheckFormat) => written.push({ format }));
  command.on('option:output-file', (file: string) => written.push({ file }));
  return written;
}

/**
 * What a check is to print and write; text alone where nothing was asked for.
 *
 * @throws UsageError when two would come to the same place, or a file could not be written.
 */
export function requestedOutputs(written: readonly Written[]): readonly RequestedOutput[] {
  const outputs: RequestedOutput[] = [];
  for (const one of written) {
    if ('format' in one) outputs.push(one);
    else outputs.push({ ...formatFor(one.file, outputs), file: one.file });
  }
  if (outputs.length === 0) return [{ format: 'text' }];
  refuseClashes(outputs);
  for (const { file } of outputs) if (file !== undefined) refuseFile(file);
  return outputs;
}

/** Takes the format that waits for a file off the list; it is text for a file that comes first. */
function formatFor(file: string, outputs: RequestedOutput[]): RequestedOutput {
  const last = outputs.pop() ?? { format: 'text' };
  if (last.file !== undefined) throw new UsageError('cli.error.fileWithoutFormat', { file });
  return last;
}

function refuseClashes(outputs: readonly RequestedOutput[]): void {
  const onScreen = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  const twice = onScreen.find((format, index) => onScreen.indexOf(format) !== index);
  if (twice) throw new UsageError('cli.error.formatTwice', { format: twice });
  const alone = onScreen.find((format) => aloneOnScreen.includes(format));
  if (alone && onScreen.length > 1) throw new UsageError('cli.error.formatAlone', { format: alone });
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const locations = files.map((file) => path.resolve(file));
  const shared = files.find((_, index) => locations.indexOf(locations[index] ?? '') !== index);
  if (shared !== undefined) throw new UsageError('cli.error.fileTwice', { file: shared });
}

function refuseFile(file: string): void {
  const location = path.resolve(file);
  if (!statSync(path.dirname(location), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError('cli.error.noOutputFolder', { file });
  if (statSync(location, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError('cli.error.outputIsFolder', { file });
}

/**
 * Keeps reports away from what a check reads: a file of the content folder that a slip of the keyboard names would be
 * lost, and so would the baseline.
 *
 * @param root absolute path of the content folder, which exists.
 * @throws UsageError for the first output that would be written there.
 */
export function refuseToOverwrite(
  outputs: readonly RequestedOutput[],
  root: string,
  baseline: string | undefined,
): void {
  const folder = `${realpathSync(root)}${path.sep}`;
  const kept = baseline === undefined ? undefined : locationOf(baseline);
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const location = locationOf(file);
    if (location.startsWith(folder)) throw new UsageError('cli.error.outputInContent', { file });
    if (location === kept) throw new UsageError('cli.error.outputIsBaseline', { file });
  }
}

/** Where a file is or would be, whatever links lead there. */
function locationOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = path.resolve(path.dirname(file));
    // A folder that is not there either is said by whoever reads or writes the file.
    return statSync(folder, { throwIfNoEntry: false })
      ? path.join(realpathSync(folder), path.basename(file))
      : path.resolve(file);
  }
}
