import path from 'node:path';
import { renderSite } from '../../eleventy/render-site.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { PublishedSite } from '../../pages/published-site.ts';
import { projectRoot } from '../../project-root.ts';
import { buildSite } from '../../publish/build-site.ts';
import { recoverOutput, refuseOutput } from '../../publish/output-folder.ts';
import { formatFaults } from '../../publish/report/faults.ts';
import { formatOverweight, formatWeights } from '../../publish/report/weights.ts';
import { checkerFor } from '../../publish/site-check/site-checker.ts';
import { formatText } from '../../report/text.ts';
import { type BaselineOptions, checkContent } from '../check/check-content.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { readSiteOptions, type SiteOptions } from '../site-options.ts';
import { UsageError } from '../usage-error.ts';
import { withPrinter } from '../with-printer.ts';

export interface BuildOptions extends SiteOptions, Pick<BaselineOptions, 'baseline'> {
  readonly content: string;
  readonly output: string;
  readonly pdf?: boolean;
}

/** `vitrine build`: checks the content, builds the site aside, checks it as HTML, and only then replaces the old one. */
export async function build(options: BuildOptions, io: Io): Promise<ExitCode> {
  const started = performance.now();
  const publishOptions = readSiteOptions(options);
  const inputs = [
    path.resolve(options.content),
    path.join(projectRoot, 'src'),
    path.join(projectRoot, 'layouts'),
  ];
  await writable(options.output, async () => refuseUnsafe(options.output, inputs));

  const translate = translatorFor(io.language);
  const output = path.resolve(options.output);
  const { library, findings, suppressed, exitCode } = checkContent(options.content, io.today, options);
  if (findings.length + suppressed.length > 0)
    io.out(`${formatText({ findings, suppressed }, { ...io, sources: library.sources })}\n`);
  if (exitCode !== exitCodes.clean) {
    io.error(`${translate('cli.build.refused', { folder: options.output })}\n`);
    return exitCode;
  }
  const { pdf = false } = options;
  const site = new PublishedSite(library, { ...publishOptions, pdf });
  const result = await withPrinter(pdf, options.output, (print) =>
    writable(options.output, () => {
      recoverOutput(output);
      return buildSite(site, output, renderSite, checkerFor(site.pages.size), print);
    }),
  );
  if ('faults' in result) {
    io.error(
      `${formatFaults(result.faults, io.language)}\n${translate('cli.build.faulty', { folder: options.output })}\n`,
    );
    return exitCodes.bug;
  }
  if ('overweight' in result) {
    const refused = translate('cli.build.refused', { folder: options.output });
    io.error(`${formatOverweight(result.overweight, io.language)}\n${refused}\n`);
    return exitCodes.findings;
  }
  const seconds = new Intl.NumberFormat(io.language, { maximumFractionDigits: 1 }).format(
    (performance.now() - started) / 1000,
  );
  io.out(`${formatWeights(site, result.weights, io.language)}\n\n`);
  if (pdf) io.out(`${translate('cli.build.pdf', { count: result.pdfs })}\n`);
  io.out(
    `${translate('cli.build.done', { count: result.weights.length, folder: options.output, seconds })}\n`,
  );
  return exitCodes.clean;
}

/** @throws UsageError when replacing the folder would remove something that is not an earlier build. */
function refuseUnsafe(folder: string, inputs: readonly string[]): void {
  const refusal = refuseOutput(path.resolve(folder), inputs);
  if (refusal) throw new UsageError(`cli.error.${refusal}`, { folder });
}

const accessCodes = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EBUSY', 'EXDEV', 'ENOTDIR'];

/** A disk that is full or closed to us is for the user to mend; it must not look like our bug. */
async function writable<T>(folder: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== undefined && accessCodes.includes(code))
      throw new UsageError('cli.error.outputAccess', { folder, code });
    throw error;
  }
}
