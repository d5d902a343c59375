import { renderSite } from '../../eleventy/render-site.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { PublishedSite } from '../../pages/published-site.ts';
import { checkOptions, writeOtherFiles } from '../../publish/build-site.ts';
import { formatFaults } from '../../publish/report/faults.ts';
import { formatOverweight } from '../../publish/report/weights.ts';
import { SiteCheck } from '../../publish/site-check/check-site.ts';
import { judgeWeights } from '../../publish/weight-budgets.ts';
import { formatText } from '../../report/text.ts';
import { checkContent } from '../check/check-content.ts';
import type { Io } from '../io.ts';
import type { SiteOptions } from '../site-options.ts';
import { readSiteOptions } from '../site-options.ts';

/** What `vitrine dev` asks of the process that builds; it is replaced when the program itself changes. */
export interface DevRequest extends SiteOptions {
  readonly content: string;
  /** Absolute path of an empty folder to build into. */
  readonly folder: string;
  readonly io: Pick<Io, 'language' | 'today' | 'colour' | 'columns'>;
}

export interface DevAnswer {
  /** Findings, and faults of the built pages, ready to print. */
  readonly report: string;
  readonly built: boolean;
  readonly pathPrefix: string;
}

process.on('message', async (request: DevRequest) => {
  const answer = await buildForDev(request).catch((error: unknown) => ({
    report: `${translatorFor(request.io.language)('cli.bug')}\n\n${error instanceof Error ? error.stack : error}\n`,
    built: false,
    pathPrefix: '/',
  }));
  process.send?.(answer);
});
// The one who started it may be gone without having stopped it.
process.on('disconnect', () => process.exit());

/** Builds what can be built: in contrast to `build`, a page with findings is shown, so that it can be mended. */
async function buildForDev({ content, folder, io, ...options }: DevRequest): Promise<DevAnswer> {
  const translate = translatorFor(io.language);
  const { library, findings, suppressed } = checkContent(content, io.today);
  const report = [formatText({ findings, suppressed }, { ...io, sources: library.sources })];
  if (!library.site)
    return { report: `${report[0]}${translate('cli.dev.kept')}\n`, built: false, pathPrefix: '/' };

  const site = new PublishedSite(library, readSiteOptions(options));
  const otherFiles = writeOtherFiles(site, folder);
  const check = new SiteCheck(checkOptions(site, otherFiles));
  const withErrors = findings.some(({ severity }) => severity === 'error');
  // Faults that follow from errors in the content would only repeat them.
  await renderSite(site, folder, (page) => withErrors || check.add(page));
  if (withErrors) report.push(`${translate('cli.dev.withErrors')}\n`);
  else {
    const { faults, weights } = check.finish();
    const judged = judgeWeights(site, weights);
    const all = [...faults, ...judged.faults];
    if (all.length > 0) report.push(`${formatFaults(all, io.language)}\n`);
    if (judged.overweight.length > 0) report.push(`${formatOverweight(judged.overweight, io.language)}\n`);
  }
  return { report: report.join(''), built: true, pathPrefix: site.pathPrefix };
}
