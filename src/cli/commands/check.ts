import { type BaselineOptions, checkContent } from '../check-content.ts';
import type { ExitCode, Io } from '../io.ts';
import { reportCheck } from '../report-outputs.ts';
import { type noteOutputs, requestedOutputs } from '../requested-outputs.ts';

export interface CheckOptions extends BaselineOptions {
  readonly content: string;
  /** `--format` and `--output-file` in the order they were written. */
  readonly written: ReturnType<typeof noteOutputs>;
}

/** `vitrine check`: says what is missing or wrong. Builds nothing and never loads Eleventy. */
export async function check({ written, ...options }: CheckOptions, io: Io): Promise<ExitCode> {
  const outputs = requestedOutputs(written);
  const checked = checkContent(options.content, io.today, options);
  await reportCheck(checked, options.content, outputs, io);
  return checked.exitCode;
}
