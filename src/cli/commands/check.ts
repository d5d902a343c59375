import { type BaselineOptions, type CheckedFiles, checkContent } from '../check-content.ts';
import { checkChanged } from '../check-units.ts';
import { contentRoot } from '../content-root.ts';
import type { ExitCode, Io } from '../io.ts';
import { reportCheck } from '../report-outputs.ts';
import { type noteOutputs, requestedOutputs } from '../requested-outputs.ts';
import { unitCache } from '../unit-cache.ts';

export interface CheckOptions extends BaselineOptions {
  readonly content: string;
  /** `--format` and `--output-file` in the order they were written. */
  readonly written: ReturnType<typeof noteOutputs>;
  /** False to read everything anew. */
  readonly cache?: boolean;
}

/** `vitrine check`: says what is missing or wrong. Builds nothing and never loads Eleventy. */
export async function check({ written, ...options }: CheckOptions, io: Io): Promise<ExitCode> {
  const outputs = requestedOutputs(written);
  const checked = fromCache(options, io) ?? checkContent(options.content, io.today, options);
  await reportCheck(checked, options.content, outputs, io);
  return checked.exitCode;
}

/** Undefined where everything is to be read: a baseline is about all findings at once. */
function fromCache(
  { content, baseline, updateBaseline, cache = true }: Omit<CheckOptions, 'written'>,
  { program, today }: Io,
): CheckedFiles | undefined {
  if (!cache || program === undefined || baseline !== undefined || updateBaseline) return undefined;
  const root = contentRoot(content);
  return checkChanged(root, today, unitCache(root, program));
}
