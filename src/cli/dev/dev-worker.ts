import path from 'node:path';
import { translatorFor } from '../../i18n/translator.ts';
import { formatFaults } from '../../publish/report/faults.ts';
import { formatOverweight } from '../../publish/report/weights.ts';
import { formatText } from '../../report/text.ts';
import { hasErrors } from '../../rules/engine/run-rules.ts';
import { BuildCache } from '../build/build-cache.ts';
import { buildContent } from '../build/build-content.ts';
import { foldersInMemory } from '../check/check-changed.ts';
import { checkContent } from '../check/check-content.ts';
import type { Io } from '../io.ts';
import { readSiteOptions, type SiteOptions } from '../site-options.ts';

/** What `vitrine dev` asks of the process that builds; it is replaced when the program itself changes. */
export interface DevRequest extends SiteOptions {
  readonly content: string;
  /** Absolute path of the folder to build into. */
  readonly output: string;
  /** Absolute path of a folder for what this process keeps from one build to the next. */
  readonly cache: string;
  readonly io: Pick<Io, 'language' | 'today' | 'colour' | 'columns'>;
}

export interface DevAnswer {
  /** Findings, and faults of the built pages, ready to print. */
  readonly report: string;
  readonly built: boolean;
  readonly pathPrefix: string;
}

/** The program that runs, as it was loaded. */
export interface DevProgram {
  sourceStack(stack: string): string;
  /** To be called when it has done something once: what is needed of it is known then. */
  ended(): void;
}

/** Answers what the process that started this one asks, until that one is gone. */
export function answerDevRequests({ sourceStack, ended }: DevProgram): void {
  const checks = foldersInMemory();
  process.on('message', async (request: DevRequest) => {
    const answer = await buildForDev(request, checks).catch((error: unknown) => {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const report = `${translatorFor(request.io.language)('cli.bug')}\n\n${sourceStack(stack)}\n`;
      return { report, built: false, pathPrefix: '/' };
    });
    process.send?.(answer);
    ended();
  });
  // The one who started it may be gone without having stopped it.
  process.on('disconnect', () => process.exit());
}

/** Builds what can be built: in contrast to `build`, a page with findings is shown, so that it can be mended. */
async function buildForDev(
  { content, output, cache, io, ...options }: DevRequest,
  checks: ReturnType<typeof foldersInMemory>,
): Promise<DevAnswer> {
  const translate = translatorFor(io.language);
  const result = await buildContent({
    root: content,
    output,
    today: io.today,
    options: readSiteOptions({ content, ...options }),
    checks,
    // Each process has a cache of its own, so that it need not be told apart by the program.
    cache: new BuildCache(path.join(cache, String(process.pid)), 'dev'),
    evenWithErrors: true,
  });
  const checked = result.checked ?? checkContent(content, io.today);
  const { findings, suppressed, sources } = checked;
  const report = [formatText({ findings, suppressed }, { ...io, sources })];
  if (result.kind !== 'built')
    return { report: `${report[0]}${translate('cli.dev.kept')}\n`, built: false, pathPrefix: '/' };

  const { verdict, pathPrefix } = result;
  if (hasErrors(checked)) report.push(`${translate('cli.dev.withErrors')}\n`);
  // Faults that follow from errors in the content would only repeat them.
  else if (verdict && 'faults' in verdict) report.push(`${formatFaults(verdict.faults, io.language)}\n`);
  else if (verdict) report.push(`${formatOverweight(verdict.overweight, io.language)}\n`);
  return { report: report.join(''), built: true, pathPrefix };
}
