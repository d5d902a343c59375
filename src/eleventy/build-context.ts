import type { UserConfig } from '@11ty/eleventy';
import { checkContent } from '../cli/check/check-content.ts';
import { PublishedSite } from '../pages/published-site.ts';

const key = 'givenBuild';

export interface GivenBuild {
  readonly site: PublishedSite;
  /** Called with the path that Eleventy will write a page to, and the page. */
  onPage(outputPath: string, html: string): void;
}

/** Hands a build to the configuration before Eleventy loads it. */
export function giveBuild(config: UserConfig, build: GivenBuild): void {
  config.addGlobalData(key, () => build);
}

/** What `vitrine build` or `dev` prepared; read from `content/` when Eleventy is run by itself. */
export function givenBuild(config: UserConfig): GivenBuild {
  const build = config.globalData[key] as (() => GivenBuild) | undefined;
  return build?.() ?? { site: new PublishedSite(checkContent('content', '').library), onPage: () => {} };
}
