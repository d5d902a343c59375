import { feedAddress } from '../content/addresses.ts';
import type { Organization } from '../content/library.ts';
import { plainName } from '../content/names.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import { releasedOf } from './editions/released.ts';
import type { PublishedSite } from './published-site.ts';

/** A feed that tells of what a page is about. */
export interface PageFeed {
  readonly address: string;
  readonly title: string;
}

/** The media type of a feed (RFC 4287, section 7). */
export const feedType = 'application/atom+xml';

/** The feed of all that is released, and what it is called. */
export function siteFeed(site: PublishedSite, language: Language): PageFeed {
  const name = site.typeset(site.settings.name[language], language);
  return { address: feedAddress(language), title: translatorFor(language)('feed.title', { name }) };
}

/** The feed of one organization. */
export function organizationFeed(
  site: PublishedSite,
  { settings: { values } }: Organization,
  language: Language,
): PageFeed {
  const name = site.typeset(plainName(values.shortName[language]), language);
  return {
    address: feedAddress(language, values.slug[language]),
    title: translatorFor(language)('feed.title', { name }),
  };
}

/** The feed that a page leads to, where something was released: of a page of an organization its own, of others that of the site. */
export function feedOf(site: PublishedSite, address: string, language: Language): string | undefined {
  const content = site.pages.get(address)?.content;
  const organization =
    content?.kind === 'statement'
      ? content.statement.organization
      : content && 'released' in content
        ? content.released.organization
        : undefined;
  if (!organization) return site.hasReleases ? feedAddress(language) : undefined;
  // That follows from the organization alone, as its pages are kept for as long as it is the same.
  const { slug } = organization.settings.values;
  return releasedOf(organization).length > 0 ? feedAddress(language, slug[language]) : undefined;
}
