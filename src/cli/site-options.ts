import { isOrigin } from '../content/schemas.ts';
import type { PublishOptions } from '../pages/published-site.ts';
import { readLayouts } from './layouts-folder.ts';
import { UsageError } from './usage-error.ts';

export interface SiteOptions {
  readonly content: string;
  readonly baseUrl?: string;
  readonly pathPrefix?: string;
  /** Folder with layouts of the publisher's own. */
  readonly layouts?: string;
}

/**
 * Checks `--base-url` and `--path-prefix`, and reads `--layouts`. A prefix may lack its slashes, or be empty, as hosts report it.
 *
 * @throws UsageError for an address that cannot be published under, or layouts that cannot be used.
 */
export function readSiteOptions({
  content,
  baseUrl,
  pathPrefix,
  layouts: folder,
}: SiteOptions): PublishOptions {
  if (baseUrl !== undefined && !isOrigin(baseUrl))
    throw new UsageError('cli.error.baseUrl', { value: baseUrl });
  const layouts = folder === undefined ? undefined : readLayouts(folder, content);
  if (pathPrefix === undefined) return { baseUrl, layouts };
  const inner = pathPrefix.replace(/^\/|\/$/g, '');
  if (inner !== '' && !/^[A-Za-z0-9_~-][A-Za-z0-9._~-]*(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/.test(inner)) {
    throw new UsageError('cli.error.pathPrefix', { value: pathPrefix });
  }
  return { baseUrl, layouts, pathPrefix: inner === '' ? '/' : `/${inner}/` };
}
