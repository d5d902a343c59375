import type { UserConfig } from '@11ty/eleventy';
import type { PageKind, PageOf, PublishedSite } from '../pages/published-site.ts';
import type { PageSelection } from '../publish/site-renderer.ts';

/** What every page template is given by Eleventy. */
export interface PageData {
  readonly site: PublishedSite;
}

/** What a template paginated over pages of the site is given besides: the address of the one to render. */
export interface PaginatedData extends PageData {
  readonly address: string;
}

/**
 * Gives the page templates the site, and the addresses they paginate over. Eleventy copies plain data for every page,
 * so only strings go through it; the site itself is one object, shared.
 */
export function siteData(config: UserConfig, site: PublishedSite, selection: PageSelection): void {
  const addresses: Record<PageKind | 'bilingual', string[]> = {
    home: [],
    page: [],
    about: [],
    statement: [],
    summary: [],
    comparison: [],
    edition: [],
    changes: [],
    withdrawn: [],
    // What each of its templates makes has one address, which the template knows.
    bilingual: selection.bilingual ? ['/'] : [],
  };
  for (const { address, content } of site.pages.values())
    if (selection.addresses.has(address)) addresses[content.kind].push(address);
  config.addGlobalData('site', site);
  config.addGlobalData('addresses', addresses);
}

/** The page at the address a template was given. */
export function pageOf<Kind extends PageKind>({ site, address }: PaginatedData, kind: Kind): PageOf<Kind> {
  const page = site.pages.get(address);
  if (page?.content.kind !== kind) throw new Error(`${address} is not a page of kind ${kind}`);
  return page as PageOf<Kind>;
}

/** Front matter of a template with one page for each address of a kind. */
export function paginateOver(kind: PageKind): object {
  return {
    pagination: { data: `addresses.${kind}`, size: 1, alias: 'address' },
    permalink: ({ address }: { address: string }) => `${address.slice(1)}index.html`,
    eleventyExcludeFromCollections: true,
  };
}

/** Front matter of a template with one page, which is the same in every language. */
export function bilingualPage(file: string): object {
  return { ...paginateOver('home'), pagination: { data: 'addresses.bilingual', size: 1 }, permalink: file };
}
