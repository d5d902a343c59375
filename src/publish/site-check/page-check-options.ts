import type { PublishedSite } from '../../pages/published-site.ts';
import { favicon } from '../favicon.ts';
import type { PageCheckOptions } from './check-page.ts';
import { compressedSize } from './page-weight.ts';

/** What the check of a page needs to know of its site. */
export function pageCheckOptions({
  baseUrl,
  pathPrefix,
}: Pick<PublishedSite, 'baseUrl' | 'pathPrefix'>): PageCheckOptions {
  return { baseUrl, pathPrefix, iconBytes: compressedSize(favicon()) };
}
