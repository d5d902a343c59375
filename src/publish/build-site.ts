import type { PublishedSite } from '../pages/published-site.ts';
import type { BuiltFolder } from './build-folders.ts';
import { cmsFiles } from './cms/cms-files.ts';
import { favicon, faviconAddress } from './favicon.ts';
import { siteFeeds } from './feeds/feed-files.ts';
import { indexFile, schemaFiles, type TextFile } from './formats/format-files.ts';
import { type FormerAddress, pagesAtFormerAddresses, redirectsFile } from './former-addresses.ts';
import { headersFile, headersFileName } from './headers-file.ts';
import { markerFile } from './output-folder.ts';
import { pdfsOf } from './pdf/statement-pdfs.ts';
import { checkLinks } from './site-check/check-links.ts';
import { checkPage, type PageSummary } from './site-check/check-page.ts';
import type { HtmlValidity } from './site-check/html-validity.ts';
import { pageCheckOptions } from './site-check/page-check-options.ts';
import type { SiteFault } from './site-check/site-fault.ts';
import type { SiteRenderer } from './site-renderer.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';
import type { StagedFiles } from './staged-files.ts';
import {
  type BudgetedPage,
  judgeWeights,
  type OverweightPage,
  type WeightVerdict,
  withBudget,
} from './weight-budgets.ts';

/** The pages that are made from the site itself and from what is known of all statements. Plain data, to be kept. */
export interface BuiltPages {
  /** Path below the output folder → digest. */
  readonly files: Readonly<Record<string, string>>;
  readonly pages: readonly PageSummary[];
  readonly weights: readonly BudgetedPage[];
  readonly verdict: WeightVerdict;
}

/** What is wrong with a site that was made, if anything: faults of ours, or pages that are too heavy for their text. */
export type SiteVerdict =
  | { readonly faults: readonly SiteFault[] }
  | { readonly overweight: readonly OverweightPage[] }
  | undefined;

/**
 * Makes the pages of the site that are no statement's.
 *
 * @param site of which the statements are summed up.
 * @param validity what is known to be valid HTML; learns from these pages.
 * @param moved where pages of editions were before.
 * @throws whatever a layout throws: a fault of ours.
 */
export async function buildPages(
  site: PublishedSite,
  staged: StagedFiles,
  render: SiteRenderer,
  validity: HtmlValidity,
  moved: readonly FormerAddress[],
): Promise<BuiltPages> {
  const wanted = [...site.pages.values()].filter(
    ({ content }) => content.kind !== 'summary' && !('released' in content),
  );
  const addresses = new Set(wanted.map(({ address }) => address));
  const files: Record<string, string> = {};
  const pages: PageSummary[] = [];
  const check = pageCheckOptions(site);
  await render(site, { addresses, bilingual: true }, (page) => {
    files[page.file] = staged.write(page.file, page.html);
    pages.push(checkPage(page, check, validity));
  });
  // A page that a template left out in silence would be missed by nobody but readers.
  for (const { address, file } of wanted)
    if (!(file in files)) throw new Error(`no page was rendered for ${address}`);
  const atFormerAddresses = pagesAtFormerAddresses(site, moved).map((page) => {
    files[page.file] = staged.write(page.file, page.html);
    return checkPage(page, check, validity);
  });
  return {
    files,
    pages: [...pages, ...atFormerAddresses],
    weights: pages.map((page) => withBudget(site, page)),
    verdict: judgeWeights(site, pages),
  };
}

/** The files of the whole site that are no pages. */
export function siteFiles(
  site: PublishedSite,
  folders: readonly BuiltFolder[],
  own: BuiltPages,
): readonly TextFile[] {
  const styles = new Set([...folders, own].flatMap(({ pages }) => pages.flatMap((page) => page.styles)));
  return [
    markerFile,
    ['sitemap.xml', sitemapOf(site)],
    ['robots.txt', robotsOf(site)],
    [faviconAddress.slice(1), favicon(site)],
    [headersFileName, headersFile([...styles], site)],
    ...redirectsFile(
      site,
      folders.flatMap(({ moved }) => moved),
    ),
    indexFile(
      site,
      folders.flatMap(({ entries }) => entries),
    ),
    ...schemaFiles(site),
    ...siteFeeds(
      site,
      folders.map(({ news }) => news),
    ),
    ...cmsFiles(site),
  ];
}

/**
 * Judges a site that was made: each page by itself, which was done when it was made, and the links between them.
 *
 * @param otherFiles paths of all files that are no pages.
 */
export function judgeSite(
  site: PublishedSite,
  folders: readonly BuiltFolder[],
  own: BuiltPages,
  otherFiles: readonly string[],
): SiteVerdict {
  const parts = [own, ...folders];
  const pages = parts.flatMap((part) => part.pages);
  const faults = [
    ...pages.flatMap((page) => page.faults),
    ...checkLinks(pages, {
      pathPrefix: site.pathPrefix,
      otherFiles: [...otherFiles, ...pdfsOf(site).map(({ file }) => file)],
    }),
    ...parts.flatMap(({ verdict }) => verdict.faults),
  ];
  if (faults.length > 0) return { faults };
  const overweight = parts.flatMap(({ verdict }) => verdict.overweight);
  return overweight.length > 0 ? { overweight } : undefined;
}
