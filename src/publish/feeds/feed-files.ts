import { feedAddress, siteAddresses } from '../../content/addresses.ts';
import type { Organization } from '../../content/library.ts';
import { plainName } from '../../content/names.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { type Language, languages, localize } from '../../languages.ts';
import { releasedOf } from '../../pages/editions/released.ts';
import { organizationFeed, type PageFeed, siteFeed } from '../../pages/feeds.ts';
import type { PublishedSite } from '../../pages/published-site.ts';
import { changesListAddress, schemaAddresses } from '../formats/addresses.ts';
import type { TextFile } from '../formats/format-files.ts';
import { feedXml } from './atom.ts';
import { type ChangesFile, changesSchema } from './changes-schema.ts';
import { type NewsEntry, newest, type OrganizationNews } from './organization-news.ts';

/** The feeds of an organization, one for each language; none where nothing was released. They stay where they were, too. */
export function organizationFeeds(
  site: PublishedSite,
  organization: Organization,
  { entries }: OrganizationNews,
): readonly TextFile[] {
  if (entries.length === 0) return [];
  const feeds = localize((language) => organizationFeed(site, organization, language));
  const released = releasedOf(organization);
  const [only] = released;
  return languages.flatMap((language) => {
    const page = only && released.length === 1 ? only.addresses[language] : siteAddresses.home[language];
    const text = feedText(site, feeds, language, `#${organization.key}`, page, entries);
    const { formerSlugs } = organization.settings.values;
    const former = (formerSlugs?.[language] ?? []).map((slug) => feedAddress(language, slug));
    return [feeds[language].address, ...former].map((address): TextFile => [address.slice(1), text]);
  });
}

/** The feeds of the whole site, the list of all changes and its schema; none where nothing was released. */
export function siteFeeds(site: PublishedSite, news: readonly OrganizationNews[]): readonly TextFile[] {
  const entries = newest(news.flatMap((one) => one.entries));
  if (entries.length === 0) return [];
  const feeds = localize((language) => siteFeed(site, language));
  return [
    ...languages.map((language): TextFile => {
      const page = siteAddresses.home[language];
      return [feeds[language].address.slice(1), feedText(site, feeds, language, '', page, entries)];
    }),
    [changesListAddress.slice(1), changesText(site, news)],
    [schemaAddresses.changes.slice(1), `${JSON.stringify(changesSchema(), null, 2)}\n`],
  ];
}

/** @param fragment tells feeds of one site apart in their ids, which have no slug in them. */
function feedText(
  site: PublishedSite,
  feeds: Readonly<Record<Language, PageFeed>>,
  language: Language,
  fragment: string,
  page: string,
  entries: readonly NewsEntry[],
): string {
  const { baseUrl, pathPrefix, publisher } = site.settings;
  const { address, title } = feeds[language];
  const id = `${baseUrl.replace(/\/$/, '')}${pathPrefix}${feedAddress(language).slice(1)}${fragment}`;
  return feedXml(
    {
      id,
      language,
      title,
      subtitle: translatorFor(language)('feed.subtitle'),
      self: site.absolute(address),
      page: site.absolute(page),
      translations: languages
        .filter((other) => other !== language)
        .map((other) => ({ hreflang: other, href: site.absolute(feeds[other].address) })),
      author: {
        name: plainName(publisher.name[language]),
        email: publisher.email,
        uri: publisher.form?.[language] ?? site.absolute(site.about(language).address),
      },
    },
    entries.map(({ xml }) => xml[language]),
    entries[0]?.updated ?? '',
  );
}

/** Each change on one line: short, and two states can be compared line by line. */
function changesText(site: PublishedSite, news: readonly OrganizationNews[]): string {
  const changes = news
    .flatMap((one) => one.changes)
    .toSorted((a, b) => (a.recorded < b.recorded ? 1 : a.recorded > b.recorded ? -1 : 0));
  const head: Omit<ChangesFile, 'changes'> = {
    $schema: site.absolute(schemaAddresses.changes),
    version: 1,
    site: { name: site.settings.name, address: site.absolute(siteAddresses.languageChoice) },
  };
  const lines = changes.map((change) => `    ${JSON.stringify(change)}`);
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "changes": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
