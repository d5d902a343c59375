import path from 'node:path';
import { type Translate, translatorFor } from '../../i18n/translator.ts';
import type { Language } from '../../languages.ts';
import type { SiteVerdict } from '../../publish/build-site.ts';
import { formatFaults } from '../../publish/report/faults.ts';
import { formatOverweight } from '../../publish/report/weights.ts';
import { formatText } from '../../report/text.ts';
import { type Finding, hasErrors } from '../../rules/engine/run-rules.ts';
import { BuildCache } from '../build/build-cache.ts';
import { type BuildResult, buildContent } from '../build/build-content.ts';
import { foldersInMemory } from '../check/check-changed.ts';
import { checkContent } from '../check/check-content.ts';
import { describeRefusal } from '../describe-refusal.ts';
import type { Io } from '../io.ts';
import { readSiteOptions, type SiteOptions } from '../site-options.ts';
import { type PreviewState, PreviewStates } from './preview/preview-state.ts';

/** What `vitrine dev` asks of the process that builds; it is replaced when the program itself changes. */
export interface DevRequest extends SiteOptions {
  readonly content: string;
  /** Absolute path of the folder to build into. */
  readonly output: string;
  /** Absolute path of a folder for what this process keeps from one build to the next. */
  readonly cache: string;
  /** Absolute paths of the files of the content that were just saved. */
  readonly saved: readonly string[];
  readonly io: Pick<Io, 'language' | 'today' | 'colour' | 'columns'>;
}

export interface DevAnswer {
  /** Findings, and faults of the built pages, ready to print. */
  readonly report: string;
  readonly built: boolean;
  readonly pathPrefix: string;
  /** What to show beside the pages; undefined when the program failed. */
  readonly preview: PreviewState | undefined;
}

/** The program that runs, as it was loaded. */
export interface DevProgram {
  sourceStack(stack: string): string;
  /** To be called when it has done something once: what is needed of it is known then. */
  ended(): void;
}

/** Answers what the process that started this one asks, until that one is gone. */
export function answerDevRequests({ sourceStack, ended }: DevProgram): void {
  const builder = new DevBuilder();
  process.on('message', async (request: DevRequest) => {
    const answer = await builder.build(request).catch((error: unknown): DevAnswer => {
      const translate = translatorFor(request.io.language);
      const refusal = describeRefusal(error, translate, path.dirname(request.output));
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const report = refusal
        ? `${refusal}\n${translate('cli.dev.kept')}\n`
        : `${translate('cli.bug')}\n\n${sourceStack(stack)}\n`;
      return { report, built: false, pathPrefix: '/', preview: undefined };
    });
    process.send?.(answer);
    ended();
  });
  // The one who started it may be gone without having stopped it.
  process.on('disconnect', () => process.exit());
}

class DevBuilder {
  readonly #checks = foldersInMemory();
  readonly #previews = new PreviewStates();
  /** Fingerprints of what was found the last time. */
  #before: ReadonlySet<string> | undefined;

  /** Builds what can be built: in contrast to `build`, a page with findings is shown, so that it can be mended. */
  async build({ content, output, cache, saved, io, ...options }: DevRequest): Promise<DevAnswer> {
    const translate = translatorFor(io.language);
    const result = await buildContent({
      root: content,
      output,
      today: io.today,
      options: readSiteOptions({ content, ...options }),
      checks: this.#checks,
      // Each process has a cache of its own, so that it need not be told apart by the program.
      cache: new BuildCache(path.join(cache, String(process.pid)), 'dev'),
      evenWithErrors: true,
    });
    const checked = result.checked ?? checkContent(content, io.today);
    const { findings, suppressed, sources } = checked;
    const before = this.#before;
    this.#before = new Set(findings.map(({ fingerprint }) => fingerprint));
    const isNew = ({ fingerprint }: Finding): boolean => before?.has(fingerprint) === false;
    // Where all of them are new, the word would tell nothing.
    const tellsApart = !findings.every(isNew);
    const first = saved.map((file) => path.relative(path.dirname(content), file).replaceAll(path.sep, '/'));
    const text = formatText(
      { findings, suppressed },
      { ...io, sources, first, ...(tellsApart ? { isNew } : {}) },
    );
    const known = before && comparison(before, this.#before, translate);
    const preview = (site: Extract<BuildResult, { kind: 'built' }>['site']): PreviewState =>
      this.#previews.stateOf(checked, site, io.language);
    if (result.kind !== 'built') {
      const faults = result.kind === 'faulty' ? formatVerdict(result.verdict, io.language) : undefined;
      const lines = [...(faults ? [faults] : []), translate('cli.dev.kept'), ...(known ? [known] : [])];
      const report = `${text}${lines.join('\n')}\n`;
      return { report, built: false, pathPrefix: '/', preview: { ...preview(undefined), faults } };
    }
    const { verdict, pathPrefix, site } = result;
    const report = [text];
    if (hasErrors(checked)) report.push(`${translate('cli.dev.withErrors')}\n`);
    // Faults that follow from errors in the content would only repeat them.
    else if (verdict) report.push(`${formatVerdict(verdict, io.language)}\n`);
    if (known) report.push(`${known}\n`);
    return { report: report.join(''), built: true, pathPrefix, preview: preview(site) };
  }
}

function formatVerdict(verdict: NonNullable<SiteVerdict>, language: Language): string {
  return 'faults' in verdict
    ? formatFaults(verdict.faults, language)
    : formatOverweight(verdict.overweight, language);
}

/** How many findings are new, and how many as before; undefined when there are none and were none. */
function comparison(
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
  translate: Translate,
): string | undefined {
  const same = [...now].filter((fingerprint) => before.has(fingerprint)).length;
  const [added, solved] = [now.size - same, before.size - same];
  const counts = [
    ...(now.size > 0
      ? [translate('cli.dev.new', { count: added }), translate('cli.dev.same', { count: same })]
      : []),
    ...(solved > 0 ? [translate('cli.dev.solved', { count: solved })] : []),
  ];
  return counts.length === 0 ? undefined : translate('cli.dev.compared', { counts: counts.join(', ') });
}
