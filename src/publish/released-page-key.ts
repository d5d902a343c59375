import { leadsIntoSite } from '../links/leads-into-site.ts';
import { editionNotice } from '../pages/editions/edition-notice.ts';
import type { PublishedSite, ReleasedPage } from '../pages/published-site.ts';
import { digestOf } from './staged-files.ts';

/**
 * What the page of an edition, or of what changed with it, and its other formats follow from besides what every page of the
 * site does. Where it is the same as before, so are they.
 *
 * @returns undefined for a page that follows from more: the address of a page of the site that it leads to may change.
 */
export function releasedPageKey(
  site: PublishedSite,
  { address, versions, content, language }: ReleasedPage,
): string | undefined {
  if (content.kind === 'withdrawn') return undefined;
  const { released, edition } = content;
  const { file } = released.organization.settings;
  const settings = site.library.sources.get(file);
  const text = edition.texts[language].read();
  if (settings === undefined || text === undefined) return undefined;
  const own = [content.kind, address, versions, settings, edition.digest, text];
  if (content.kind === 'changes') {
    const { before } = content;
    return digestOf(JSON.stringify([...own, before.digest, before.texts[language].read()]));
  }
  if (leadsIntoSite(text)) return undefined;
  const notice = editionNotice(site, released, edition, language, {
    day: (day) => day,
    link: (to, words) => `${to} ${words}`,
  });
  // Data name whom to ask, by what both versions say.
  const others = Object.values(edition.texts).map((one) => one.digest);
  return digestOf(JSON.stringify([...own, notice, others]));
}
