import { percentDecoded } from '../../text/percent-decoded.ts';
import type { PageSummary } from './check-page.ts';
import type { SiteFault } from './site-fault.ts';

export interface LinkCheckOptions {
  /** Starts and ends with a slash. */
  readonly pathPrefix: string;
  /** Files besides the pages that links may lead to: `sitemap.xml`. */
  readonly otherFiles: readonly string[];
}

/** What is wrong with the links between the pages of a site; all of its pages are given. */
export function checkLinks(
  pages: readonly PageSummary[],
  { pathPrefix, otherFiles }: LinkCheckOptions,
): readonly SiteFault[] {
  const anchorLists = new Map<string, readonly string[]>(otherFiles.map((file) => [file, []]));
  for (const { file, anchors } of pages) anchorLists.set(file, anchors);
  const anchorSets = new Map<string, ReadonlySet<string>>();
  const hasAnchor = (file: string, anchor: string): boolean => {
    const anchors = anchorSets.get(file) ?? new Set(anchorLists.get(file));
    anchorSets.set(file, anchors);
    return anchors.has(anchor);
  };
  return pages.flatMap(({ file: page, links }) =>
    links.flatMap((target): readonly SiteFault[] => {
      const [address = '', anchor] = target.split('#');
      const path = decoded(address.slice(pathPrefix.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!anchorLists.has(file)) return [{ code: 'dead-link', page, target }];
      const alive = anchor === undefined || hasAnchor(file, decoded(anchor));
      return alive ? [] : [{ code: 'dead-anchor', page, target }];
    }),
  );
}

/** Nearly all addresses are as they stand; so is what stands for no text, as browsers have it. */
function decoded(text: string): string {
  return text.includes('%') ? (percentDecoded(text) ?? text) : text;
}
