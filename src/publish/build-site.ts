import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { favicon, faviconAddress } from './favicon.ts';
import { createStaging, swapIn } from './output-folder.ts';
import { type PagePrinter, pdfFilesOf, writeStatementPdfs } from './pdf/statement-pdfs.ts';
import type { PublishedSite } from './published-site.ts';
import type { BuiltPage, SiteFault } from './site-check/check-site.ts';
import type { SiteChecker } from './site-check/site-checker.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';

/** Renders every page of a site into a folder, and hands each over as it is made. */
export type SiteRenderer = (
  site: PublishedSite,
  folder: string,
  onPage: (page: BuiltPage) => void,
) => Promise<void>;

export type BuildResult =
  | { readonly pages: number; readonly pdfs: number }
  | { readonly faults: readonly SiteFault[] };

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
    checker.begin({
      baseUrl: site.baseUrl,
      pathPrefix: site.pathPrefix,
      otherFiles: [...otherFiles, ...pdfFilesOf(site)],
    });
    const files = new Set<string>();
    await render(site, staging, (page) => {
      files.add(page.file);
      checker.add(page);
    });
    const faults = await checker.finish();
    if (faults.length > 0) return { faults };
    assertComplete(site, files);
    const pdfs = await writeStatementPdfs(site, staging, print);
    swapIn(staging, output);
    return { pages: files.size, pdfs };
  } finally {
    checker.stop();
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Files that are not pages; gives their paths below the folder. */
export function writeOtherFiles(site: PublishedSite, folder: string): readonly string[] {
  const files = {
    'sitemap.xml': sitemapOf(site),
    'robots.txt': robotsOf(site),
    [faviconAddress.slice(1)]: favicon(),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return Object.keys(files);
}

/** A page that a template left out in silence would be a statement withdrawn by accident. */
function assertComplete(site: PublishedSite, files: ReadonlySet<string>): void {
  for (const address of site.pages.keys()) {
    if (!files.has(`${address.slice(1)}index.html`)) throw new Error(`no page was rendered for ${address}`);
  }
}
