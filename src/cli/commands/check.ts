import { formatJson } from '../../report/json.ts';
import { formatText } from '../../report/text.ts';
import { type BaselineOptions, checkContent } from '../check-content.ts';
import type { CheckFormat } from '../check-formats.ts';
import type { ExitCode, Io } from '../io.ts';

export interface CheckOptions extends BaselineOptions {
  readonly content: string;
  readonly format: CheckFormat;
}

/** `vitrine check`: says what is missing or wrong. Builds nothing and never loads Eleventy. */
export async function check(options: CheckOptions, io: Io): Promise<ExitCode> {
  const { library, findings, exitCode } = checkContent(options.content, io.today, options);
  if (options.format === 'json') io.out(formatJson(findings, io.language));
  else io.out(formatText(findings, { ...io, sources: library.sources }));
  return exitCode;
}
