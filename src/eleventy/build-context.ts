import path from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { diskFileSystem } from '../content/file-system.ts';
import { loadLibrary } from '../content/load-library.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { PublishedSite } from '../pages/published-site.ts';
import type { PageSelection } from '../publish/site-renderer.ts';

const key = 'buildContext';

export interface BuildContext {
  readonly site: PublishedSite;
  readonly selection: PageSelection;
  /** Called with the path that Eleventy will write a page to, and the page. */
  onPage(outputPath: string, html: string): void;
}

/** Hands a build to the configuration before Eleventy loads it. */
export function provideBuildContext(config: UserConfig, build: BuildContext): void {
  config.addGlobalData(key, () => build);
}

/** What `vitrine build` or `dev` prepared; read from `content/`, unchecked, when Eleventy is run by itself. */
export function buildContext(config: UserConfig): BuildContext {
  const build = config.globalData[key] as (() => BuildContext) | undefined;
  if (build) return build();
  const site = new PublishedSite(loadLibrary(diskFileSystem(path.resolve('content')), parseBody));
  return { site, selection: { addresses: new Set(site.pages.keys()), bilingual: true }, onPage: () => {} };
}
