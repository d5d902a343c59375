import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PublishedSite } from '../pages/published-site.ts';
import { favicon, faviconAddress } from './favicon.ts';
import { formatFiles, type TextFile } from './formats/format-files.ts';
import { headersFile, headersFileName } from './headers-file.ts';
import { createStaging, swapIn } from './output-folder.ts';
import { type PagePrinter, pdfFilesOf, writeStatementPdfs } from './pdf/statement-pdfs.ts';
import { styleHash } from './security-policy.ts';
import type { BuiltPage } from './site-check/check-page.ts';
import type { SiteCheckOptions } from './site-check/check-site.ts';
import { compressedSize, type PageWeight } from './site-check/page-weight.ts';
import type { SiteChecker } from './site-check/site-checker.ts';
import type { SiteFault } from './site-check/site-fault.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';
import { judgeWeights, type OverweightPage } from './weight-budgets.ts';

/** Renders every page of a site into a folder, and hands each over as it is made. */
export type SiteRenderer = (
  site: PublishedSite,
  folder: string,
  onPage: (page: BuiltPage) => void,
) => Promise<void>;

export type BuildResult =
  | { readonly weights: readonly PageWeight[]; readonly pdfs: number }
  | { readonly faults: readonly SiteFault[] }
  | { readonly overweight: readonly OverweightPage[] };

/**
 * Builds a site beside the output folder, checks it, and puts it in the output's place at once. When anything fails,
 * the output is as it was.
 *
 * @param output absolute path.
 * @param print makes the PDFs, for a site that has them.
 */
export async function buildSite(
  site: PublishedSite,
  output: string,
  render: SiteRenderer,
  checker: SiteChecker,
  print?: PagePrinter,
): Promise<BuildResult> {
  const staging = createStaging(output);
  try {
    const otherFiles = writeOtherFiles(site, staging);
    checker.begin(checkOptions(site, [...otherFiles, ...pdfFilesOf(site)]));
    const files = new Set<string>();
    const styles = new Set<string>();
    await render(site, staging, (page) => {
      files.add(page.file);
      for (const css of stylesOf(page)) styles.add(css);
      checker.add(page);
    });
    const { faults, weights } = await checker.finish();
    assertComplete(site, files);
    const judged = judgeWeights(site, weights);
    if (faults.length + judged.faults.length > 0) return { faults: [...faults, ...judged.faults] };
    if (judged.overweight.length > 0) return { overweight: judged.overweight };
    writeFileSync(path.join(staging, headersFileName), headersFile([...styles].map(styleHash), site));
    const pdfs = await writeStatementPdfs(site, staging, print);
    swapIn(staging, output);
    return { weights, pdfs };
  } finally {
    checker.stop();
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Writes the files that are not pages; gives their paths below the folder. */
export function writeOtherFiles(site: PublishedSite, folder: string): readonly string[] {
  const written: string[] = [];
  const folders = new Set<string>();
  for (const [file, text] of otherFilesOf(site)) {
    const full = path.join(folder, file);
    const parent = path.dirname(full);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(full, text);
    written.push(file);
  }
  return written;
}

function* otherFilesOf(site: PublishedSite): Iterable<TextFile> {
  yield ['sitemap.xml', sitemapOf(site)];
  yield ['robots.txt', robotsOf(site)];
  yield [faviconAddress.slice(1), favicon()];
  yield* formatFiles(site);
}

/** A page that a template left out in silence would be a statement withdrawn by accident. */
function assertComplete(site: PublishedSite, files: ReadonlySet<string>): void {
  for (const address of site.pages.keys()) {
    if (!files.has(`${address.slice(1)}index.html`)) throw new Error(`no page was rendered for ${address}`);
  }
}

/** What a check needs to know of a site. */
export function checkOptions(
  { baseUrl, pathPrefix }: PublishedSite,
  otherFiles: readonly string[],
): SiteCheckOptions {
  return { baseUrl, pathPrefix, otherFiles, iconBytes: compressedSize(favicon()) };
}

function stylesOf({ html }: BuiltPage): readonly string[] {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
}
