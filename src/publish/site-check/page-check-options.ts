import type { PublishedSite } from '../../pages/published-site.ts';
import { favicon } from '../favicon.ts';
import type { PageCheckOptions } from './check-page.ts';
import { compressedSize } from './page-weight.ts';

/** What the check of a page needs to know of its site. */
export function pageCheckOptions(
  site: Pick<PublishedSite, 'baseUrl' | 'pathPrefix' | 'layouts'>,
): PageCheckOptions {
  const { baseUrl, pathPrefix } = site;
  return { baseUrl, pathPrefix, iconBytes: compressedSize(favicon(site)) };
}
