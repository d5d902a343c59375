import { checkLinks, type LinkCheckOptions } from './check-links.ts';
import { type BuiltPage, checkPage, type PageCheckOptions, type PageSummary } from './check-page.ts';
import { HtmlValidity } from './html-validity.ts';
import type { PageWeight } from './page-weight.ts';
import type { SiteFault } from './site-fault.ts';

export type SiteCheckOptions = PageCheckOptions & LinkCheckOptions;

/** What is known of a site's pages once all of them were looked at. */
export interface SiteCheckResult {
  readonly faults: readonly SiteFault[];
  /** In the order in which the pages came. */
  readonly weights: readonly PageWeight[];
}

/** Checks pages as they are made, one by one; links between them are judged when all are there. */
export class SiteCheck {
  readonly #options: SiteCheckOptions;
  readonly #validity = new HtmlValidity();
  readonly #pages: PageSummary[] = [];

  constructor(options: SiteCheckOptions) {
    this.#options = options;
  }

  add(page: BuiltPage): void {
    this.#pages.push(checkPage(page, this.#options, this.#validity));
  }

  finish(): SiteCheckResult {
    return {
      faults: [...this.#pages.flatMap(({ faults }) => faults), ...checkLinks(this.#pages, this.#options)],
      weights: this.#pages.map(({ file, bytes }) => ({ file, bytes })),
    };
  }
}

/** Checks all pages of a site at once: what is wrong, and what each page weighs, in the order given. */
export function checkSite(pages: readonly BuiltPage[], options: SiteCheckOptions): SiteCheckResult {
  const check = new SiteCheck(options);
  for (const page of pages) check.add(page);
  return check.finish();
}
