import type { UserConfig } from '@11ty/eleventy';
import { checkContent } from '../cli/check-content.ts';
import { PublishedSite } from '../publish/published-site.ts';

const key = 'publishedSite';

/** Hands a site to the configuration before Eleventy loads it. */
export function giveSite(config: UserConfig, site: PublishedSite): void {
  config.addGlobalData(key, site);
}

/** The site that `vitrine build` or `dev` prepared; read from `content/` when Eleventy is run by itself. */
export function givenSite(config: UserConfig): PublishedSite {
  // Not `instanceof`: a test runner may hold its own copy of that class.
  const given = config.globalData[key] as PublishedSite | undefined;
  return given ?? new PublishedSite(checkContent('content', '').library);
}
