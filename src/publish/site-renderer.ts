import type { PublishedSite } from '../pages/published-site.ts';
import type { BuiltPage } from './site-check/check-page.ts';

/** Which pages of a site to render. */
export interface PageSelection {
  /** Of pages of the site; those of the others are left out. */
  readonly addresses: ReadonlySet<string>;
  /** Whether the pages that are the same in every language are wanted: the choice of language, and that of a wrong address. */
  readonly bilingual: boolean;
}

/** Renders pages of a site, and hands each over as it is made. */
export type SiteRenderer = (
  site: PublishedSite,
  selection: PageSelection,
  onPage: (page: BuiltPage) => void,
) => Promise<void>;
