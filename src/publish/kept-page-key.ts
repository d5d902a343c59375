import type { EditionVersion } from '../content/editions/edition.ts';
import { type AnyVersion, allLinks } from '../content/library.ts';
import { editionInForce, editionsAhead } from '../history/editions/in-force.ts';
import { versionOf } from '../history/editions/library-in-force.ts';
import { leadsIntoSite } from '../links/leads-into-site.ts';
import { editionNotice } from '../pages/editions/edition-notice.ts';
import { releasedOf } from '../pages/editions/released.ts';
import { linkResolver } from '../pages/link-resolver.ts';
import type { PageOf, PublishedSite, ReleasedPage } from '../pages/published-site.ts';
import { digestOf } from './staged-files.ts';

/**
 * What a page of an organization and its other formats follow from besides what every page of the site does. Where it is the
 * same as before, so are they.
 *
 * @returns undefined for a page of which that is not known, as of all pages that others’ layouts make.
 */
export function keptPageKey(
  site: PublishedSite,
  page: PageOf<'statement'> | ReleasedPage,
): string | undefined {
  const { content } = page;
  if (site.layouts || content.kind === 'withdrawn') return undefined;
  const { settings } = 'released' in content ? content.released.organization : content.statement.organization;
  const known = site.library.sources.get(settings.file);
  const own =
    content.kind === 'statement'
      ? partsOfStatement(site, page as PageOf<'statement'>)
      : partsOfReleased(site, page as PageOf<'edition' | 'changes'>);
  if (known === undefined || own === undefined) return undefined;
  const { address, versions } = page;
  return digestOf(JSON.stringify([content.kind, address, versions, known, ...own]));
}

function partsOfStatement(
  site: PublishedSite,
  { content }: PageOf<'statement'>,
): readonly unknown[] | undefined {
  const { statement, version } = content;
  const { organization, stem, editions } = statement;
  // What its organization lists is shown of it alone, and that something was released gives it a feed.
  const hasFeed = releasedOf(organization).length > 0;
  const records = organization.archives.get(stem)?.records.map(({ digest }) => digest);
  const present = editionInForce(editions, site.today);
  const ahead = editionsAhead(editions, site.today).map(({ name }) => name);
  // Where one is to come, the page shows the one in force, and the files have the text of the other.
  const texts = Object.values(statement.versions).map(
    (one) =>
      one && [site.library.sources.get(one.file), ahead.length > 0 && present?.texts[one.language].read()],
  );
  if (texts.some((text) => text?.[0] === undefined)) return undefined;
  return [texts, linksOf(site, version), hasFeed, records, present?.name, ahead];
}

function partsOfReleased(
  site: PublishedSite,
  { content, language }: PageOf<'edition' | 'changes'>,
): readonly unknown[] | undefined {
  const { released, edition } = content;
  const text = edition.texts[language].read();
  if (text === undefined) return undefined;
  if (content.kind === 'changes') {
    const { before } = content;
    return [edition.digest, text, before.digest, before.texts[language].read()];
  }
  const notice = editionNotice(site, released, edition, language, {
    day: (day) => day,
    link: (to, words) => `${to} ${words}`,
  });
  // Data name whom to ask, by what both versions say.
  const others = Object.values(edition.texts).map((one) => one.digest);
  const links = leadsIntoSite(text) ? linksOf(site, versionOf(edition, language)) : [];
  return [edition.digest, text, notice, others, links];
}

/** Where the links of a page lead: the addresses of other pages may change, and what they lead to there. */
function linksOf(site: PublishedSite, version: AnyVersion | EditionVersion | undefined) {
  if (!version) return [];
  const resolve = linkResolver(site, version);
  return allLinks(version.body).map(({ target }) => resolve(target) ?? null);
}
