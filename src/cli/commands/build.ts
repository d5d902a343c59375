import path from 'node:path';
import { editionsFolder } from '../../content/editions/read-archives.ts';
import { inTurn } from '../../files/exclusive.ts';
import { isNoRoom, refusalCode } from '../../files/system-refusal.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { projectRoot } from '../../project-root.ts';
import type { SiteVerdict } from '../../publish/build-site.ts';
import type { AnnouncedChange } from '../../publish/feeds/lost-changes.ts';
import { buildLockOf, recoverOutput, refuseOutput, withParent } from '../../publish/output-folder.ts';
import { causeInContent } from '../../publish/report/cause-in-content.ts';
import { formatFaults } from '../../publish/report/faults.ts';
import { formatOverweight, formatWeights } from '../../publish/report/weights.ts';
import { formatText } from '../../report/text.ts';
import { printable } from '../../text/printable.ts';
import { buildCacheOf } from '../build/build-cache.ts';
import { buildContent } from '../build/build-content.ts';
import { readShard, type Shard, type Shards } from '../build/shards.ts';
import { foldersInMemory } from '../check/check-changed.ts';
import { type BaselineOptions, type CheckedFiles, checkContent } from '../check/check-content.ts';
import { folderCache } from '../check/folder-cache.ts';
import { readCmsScript } from '../cms-script.ts';
import { contentRoot } from '../content-root.ts';
import { Interrupted, interruptible } from '../interruptible.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { faultInLayouts } from '../layouts-folder.ts';
import { onDay } from '../on-day.ts';
import { Progress } from '../progress.ts';
import { readPublishedChanges } from '../published-changes.ts';
import { readSiteOptions, type SiteOptions } from '../site-options.ts';
import { UsageError } from '../usage-error.ts';
import { usualOutput } from '../usual-output.ts';
import { withPrinter } from '../with-printer.ts';

export interface BuildOptions extends SiteOptions, Pick<BaselineOptions, 'baseline'> {
  readonly content: string;
  readonly output: string;
  readonly pdf?: boolean;
  /** Path of the script of a CMS. */
  readonly cms?: string;
  /** The day that the site is for, `YYYY-MM-DD`; today when left out. */
  readonly date?: string;
  /** Path of the `changes.json` of the site that is published. */
  readonly published?: string;
  /** False to make everything anew. */
  readonly cache?: boolean;
  /** Which part of the site to build, such as `2/7`; all of it when left out. */
  readonly shard?: string;
}

/** `vitrine build`: checks the content, builds the site aside, checks it as HTML, and only then replaces the old one. */
export async function build(options: BuildOptions, io: Io): Promise<ExitCode> {
  const shard = options.shard === undefined ? undefined : readShard(options.shard);
  if (!shard) return buildSite(options, onDay(io, options.date));
  if (options.baseline !== undefined) throw new UsageError('cli.error.shardBaseline');
  if (options.published !== undefined) throw new UsageError('cli.error.shardPublished');
  // A part of a site must not by itself take the place of the whole one.
  const { output } = options;
  const folder = output === usualOutput ? `shard-${shard.index}-of-${shard.count}` : output;
  return buildSite({ ...options, output: folder, cache: false }, onDay(io, options.date), { shard });
}

/**
 * Builds a site, or a part of it, into its folder, and says what came of it.
 *
 * @param parts which part is to be built, or which ones are to be put together.
 */
export async function buildSite(
  options: BuildOptions,
  io: Io,
  { shard, shards }: { readonly shard?: Shard; readonly shards?: Shards } = {},
): Promise<ExitCode> {
  const started = performance.now();
  const cmsScript = options.cms === undefined ? undefined : readCmsScript(options.cms, options.content);
  const published = options.published === undefined ? undefined : readPublishedChanges(options.published);
  const publishOptions = { ...readSiteOptions(options), cmsScript };
  const inputs = [
    path.resolve(options.content),
    path.join(projectRoot, 'src'),
    path.join(projectRoot, 'layouts'),
    ...(options.layouts === undefined ? [] : [path.resolve(options.layouts)]),
  ];
  await writable(options.output, async () => refuseUnsafe(options.output, inputs));

  const { content, pdf = false, cache = true } = options;
  const root = contentRoot(content);
  const output = path.resolve(options.output);
  // A baseline is about all findings at once.
  const check = options.baseline === undefined ? undefined : () => checkContent(content, io.today, options);
  const keeps = cache ? io.program : undefined;
  const progress = new Progress(io);
  const result = await alone(options.output, io, (stop) =>
    withPrinter(pdf, options.output, (print) => {
      recoverOutput(output);
      return buildContent({
        root,
        output,
        today: io.today,
        options: { ...publishOptions, pdf },
        checks: shards?.checks ?? (keeps === undefined ? foldersInMemory() : folderCache(root, keeps)),
        cache: keeps === undefined ? undefined : buildCacheOf(root, output, keeps),
        check,
        shard,
        shards,
        published,
        print,
        onProgress: (pages, done, all) => progress.show(done, all, pages),
        stop,
      });
    }),
  )
    .catch((error: unknown) => {
      const fault = faultInLayouts(error, publishOptions.layouts);
      if (!fault) throw error;
      throw new UsageError('cli.error.layoutFailed', { ...fault, folder: options.output });
    })
    .finally(() => progress.clear());
  if (result.kind === 'refused') {
    const found = result.checked ?? checkContent(content, io.today, options);
    // What was wrong has been mended meanwhile, and nothing was built.
    if (found.exitCode === exitCodes.clean)
      throw new UsageError('cli.error.contentChanges', { folder: content });
    return refuse(found, options, io);
  }
  report(result.checked, io);
  if (result.kind === 'lost') return refuseLost(result.lost, options, io);
  if (result.kind === 'faulty') return refuseSite(result.verdict, result.checked, options, io);

  const translate = translatorFor(io.language);
  if (result.kind === 'sharded') {
    const { pages, organizations } = result;
    const values = { shard: options.shard ?? '', pages, count: organizations, folder: options.output };
    io.out(`${translate('cli.build.shard', values)}\n`);
    return exitCodes.clean;
  }
  const { weights, pdfs } = result;
  const seconds = new Intl.NumberFormat(io.language, { maximumFractionDigits: 1 }).format(
    (performance.now() - started) / 1000,
  );
  io.out(`${formatWeights(weights, io.language)}\n\n`);
  if (pdf) io.out(`${translate('cli.build.pdf', { count: pdfs })}\n`);
  io.out(`${translate('cli.build.done', { count: weights.length, folder: options.output, seconds })}\n`);
  return exitCodes.clean;
}

function report({ findings, suppressed, sources }: CheckedFiles, io: Io): void {
  if (findings.length + suppressed.length > 0)
    io.out(`${formatText({ findings, suppressed }, { ...io, sources, all: true })}\n`);
}

function refuse(checked: CheckedFiles, { output }: BuildOptions, io: Io): ExitCode {
  report(checked, io);
  io.error(`${translatorFor(io.language)('cli.build.refused', { folder: output })}\n`);
  return checked.exitCode;
}

/** What readers were told stays. */
function refuseLost(lost: readonly AnnouncedChange[], { content, output }: BuildOptions, io: Io): ExitCode {
  const translate = translatorFor(io.language);
  const lines = lost.map(({ key, kind, name, number, recorded }) => {
    const [organization, stem] = key.split('/');
    const file = `${path.basename(path.resolve(content))}/${organization}/${editionsFolder}/${stem}/${name}.yaml`;
    const values = { target: key, number: number ?? 0, day: recorded, file };
    return `${printable(translate(`cli.build.lost.${kind}`, values))}\n`;
  });
  const refused = translate('cli.build.refused', { folder: output });
  io.error(`${lines.join('')}\n${translate('cli.build.lost.remedy')}\n${refused}\n`);
  return exitCodes.findings;
}

function refuseSite(
  verdict: NonNullable<SiteVerdict>,
  { sources }: CheckedFiles,
  { output, layouts }: BuildOptions,
  io: Io,
): ExitCode {
  const translate = translatorFor(io.language);
  if ('faults' in verdict) {
    const cause = layouts === undefined ? causeInContent(verdict.faults, sources) : undefined;
    if (cause) {
      const said = translate('cli.build.fromContent', { words: printable(cause.words), folder: output });
      const place = `${printable(cause.file)}:${cause.line}: `;
      io.error(`${formatFaults(verdict.faults, io.language)}\n${place}${said}\n`);
      return exitCodes.findings;
    }
    const faulty = translate(layouts === undefined ? 'cli.build.faulty' : 'cli.build.faultyLayouts', {
      folder: output,
      ...(layouts === undefined ? {} : { layouts }),
    });
    io.error(`${formatFaults(verdict.faults, io.language)}\n${faulty}\n`);
    return layouts === undefined ? exitCodes.bug : exitCodes.usage;
  }
  const refused = translate('cli.build.refused', { folder: output });
  io.error(`${formatOverweight(verdict.overweight, io.language)}\n${refused}\n`);
  return exitCodes.findings;
}

/**
 * Builds while no other process builds into the same folder, and clears up when it is asked to end.
 *
 * @throws Interrupted when it was, and UsageError when the folder cannot be written.
 */
async function alone<T>(folder: string, io: Io, work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const translate = translatorFor(io.language);
  const output = path.resolve(folder);
  const file = buildLockOf(output);
  const onWait = (): void => {
    const shown = path.join(path.dirname(folder), path.basename(file));
    io.error(`${translate('cli.build.waiting', { folder, file: shown })}\n`);
  };
  try {
    return await interruptible((stop) =>
      writable(folder, () => withParent(output, () => inTurn(file, () => work(stop), { onWait, stop }))),
    );
  } catch (error) {
    if (error instanceof Interrupted) io.error(`${translate('cli.build.interrupted', { folder })}\n`);
    throw error;
  }
}

/** @throws UsageError when replacing the folder would remove something that is not an earlier build. */
function refuseUnsafe(folder: string, inputs: readonly string[]): void {
  const refusal = refuseOutput(path.resolve(folder), inputs);
  if (refusal) throw new UsageError(`cli.error.${refusal}`, { folder });
}

/** What the system says of folders that are in the way, or of what is below a file. */
const inTheWay = ['EXDEV', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOTEMPTY'];

/** A disk that is full or closed to us is for the user to mend; it must not look like our bug. */
async function writable<T>(folder: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const code = refusalCode(error, inTheWay);
    if (code === undefined) throw error;
    if (isNoRoom(code)) throw new UsageError('cli.error.noRoom', { file: folder, code });
    throw new UsageError('cli.error.outputAccess', { folder, code });
  }
}
