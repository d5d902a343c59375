import { isOrigin } from '../content/schemas.ts';
import type { PublishOptions } from '../pages/published-site.ts';
import { UsageError } from './usage-error.ts';

export interface SiteOptions {
  readonly baseUrl?: string;
  readonly pathPrefix?: string;
}

/**
 * Checks `--base-url` and `--path-prefix`. A prefix may lack its slashes, or be empty, as hosts report it.
 *
 * @throws UsageError for an address that cannot be published under.
 */
export function readSiteOptions({ baseUrl, pathPrefix }: SiteOptions): PublishOptions {
  if (baseUrl !== undefined && !isOrigin(baseUrl))
    throw new UsageError('cli.error.baseUrl', { value: baseUrl });
  if (pathPrefix === undefined) return { baseUrl };
  const inner = pathPrefix.replace(/^\/|\/$/g, '');
  if (inner !== '' && !/^[A-Za-z0-9_~-][A-Za-z0-9._~-]*(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/.test(inner)) {
    throw new UsageError('cli.error.pathPrefix', { value: pathPrefix });
  }
  return { baseUrl, pathPrefix: inner === '' ? '/' : `/${inner}/` };
}
