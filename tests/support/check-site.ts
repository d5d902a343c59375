import { checkLinks, type LinkCheckOptions } from '../../src/publish/site-check/check-links.ts';
import { type BuiltPage, checkPage, type PageCheckOptions } from '../../src/publish/site-check/check-page.ts';
import { HtmlValidity } from '../../src/publish/site-check/html-validity.ts';
import type { PageWeight } from '../../src/publish/site-check/page-weight.ts';
import type { SiteFault } from '../../src/publish/site-check/site-fault.ts';

export type SiteCheckOptions = PageCheckOptions & LinkCheckOptions;

/** Checks all pages of a site, as a build does: what is wrong, and what each page weighs, in the order given. */
export function checkSite(
  built: readonly BuiltPage[],
  options: SiteCheckOptions,
): { readonly faults: readonly SiteFault[]; readonly weights: readonly PageWeight[] } {
  const validity = new HtmlValidity();
  const pages = built.map((page) => checkPage(page, options, validity));
  return {
    faults: [...pages.flatMap(({ faults }) => faults), ...checkLinks(pages, options)],
    weights: pages.map(({ file, bytes }) => ({ file, bytes })),
  };
}
