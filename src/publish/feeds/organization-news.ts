import type { EditionRecord } from '../../content/editions/edition.ts';
import type { Organization } from '../../content/library.ts';
import { plainName } from '../../content/names.ts';
import { inForceFrom } from '../../history/editions/in-force.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { type Language, type Localized, languages, localize } from '../../languages.ts';
import { changesView } from '../../pages/editions/changes-view.ts';
import {
  changesAddresses,
  editionAddresses,
  editionBefore,
  type Released,
  releasedOf,
} from '../../pages/editions/released.ts';
import type { PublishedSite } from '../../pages/published-site.ts';
import { formatDay } from '../../text/dates.ts';
import { nameData } from '../formats/statement-data.ts';
import { escapeXml } from '../sitemap.ts';
import { entryXml, tagOf, timeOf } from './atom.ts';
import { changesHtml } from './changes-html.ts';
import type { ChangeData } from './changes-schema.ts';

/** More entries than anyone reads who has not looked for a while. */
export const mostEntries = 50;

/** What an organization released and withdrew. Plain data, from which the pages over all statements are made. */
export interface OrganizationNews {
  /** Everything, newest first. */
  readonly changes: readonly ChangeData[];
  /** The newest as entries of feeds, in the same order. */
  readonly entries: readonly NewsEntry[];
}

export interface NewsEntry {
  readonly updated: string;
  readonly xml: Localized<string>;
}

interface News {
  readonly released: Released;
  readonly record: EditionRecord;
}

export function organizationNews(site: PublishedSite, organization: Organization): OrganizationNews {
  const news = releasedOf(organization)
    .flatMap((released) => released.records.map((record): News => ({ released, record })))
    .map((one) => ({ ...one, updated: timeOf(one.record) }))
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return {
    changes: news.map((one) => changeData(site, one)),
    entries: news.slice(0, mostEntries).map((one) => ({
      updated: one.updated,
      xml: localize((language) => entryOf(site, one, language)),
    })),
  };
}

/** Newest first, whatever organization they are of. */
export function newest<Entry extends Pick<NewsEntry, 'updated'>>(
  entries: readonly Entry[],
): readonly Entry[] {
  return entries
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, mostEntries);
}

function changeData(site: PublishedSite, { released, record }: News): ChangeData {
  const { organization, stem } = released;
  const { name } = organization.settings.values;
  const own = record.kind === 'edition' ? record : undefined;
  const pages = pagesOf({ released, record });
  return {
    key: `${organization.key}/${stem}`,
    organization: {
      key: organization.key,
      name: localize((language) => nameData(name[language], language)),
    },
    title: localize((language) => titleOf(released, language)),
    kind: record.kind,
    name: record.name,
    number: own?.number ?? null,
    recorded: own ? own.released : dayOf(record),
    inForceFrom: own ? inForceFrom(own) : null,
    change: own?.change ?? null,
    summary: summaryOf(record),
    sections: [...(own?.sections ?? [])],
    addresses: localize((language) => ({
      statement: site.absolute(released.addresses[language]),
      edition: pages.edition ? site.absolute(pages.edition[language]) : null,
      changes: pages.changes ? site.absolute(pages.changes[language]) : null,
    })),
  };
}

function summaryOf(record: EditionRecord): Localized<string> {
  return record.kind === 'edition' ? record.summary : record.reason;
}

function dayOf(record: EditionRecord): string {
  return record.kind === 'edition' ? record.released : record.withdrawn;
}

/** The pages of an edition; a withdrawal has none but that of the statement. */
function pagesOf({ released, record }: News): {
  readonly edition?: Localized<string>;
  readonly changes?: Localized<string>;
} {
  if (record.kind === 'withdrawal') return {};
  const edition = editionAddresses(released, record);
  return editionBefore(released, record)
    ? { edition, changes: changesAddresses(released, record) }
    : { edition };
}

function titleOf({ organization, stem }: Released, language: Language): string {
  const all = [...organization.statements, ...organization.withdrawn];
  return all.find((one) => one.stem === stem)?.versions[language]?.frontMatter.values.title ?? stem;
}

function entryOf(site: PublishedSite, news: News, language: Language): string {
  const { released, record } = news;
  const { organization, stem, records } = released;
  const pages = pagesOf(news);
  const translate = translatorFor(language);
  const title = site.typeset(titleOf(released, language), language);
  const name = site.typeset(plainName(organization.settings.values.shortName[language]), language);
  const values = { name, title };
  const alternates = pages.changes ?? pages.edition ?? released.addresses;
  const order = [language, ...languages.filter((other) => other !== language)];
  return entryXml({
    id: tagOf(site.settings.baseUrl, { organization: organization.key, stem, records }, record, language),
    title:
      record.kind === 'withdrawal'
        ? translate('feed.entry.withdrawn', { ...values, day: formatDay(record.withdrawn, language) })
        : record.effective > record.released
          ? translate('feed.entry.ahead', { ...values, day: formatDay(record.effective, language) })
          : translate('feed.entry.edition', { ...values, day: formatDay(record.released, language) }),
    updated: timeOf(record),
    summary: site.typeset(summaryOf(record)[language], language),
    content: contentOf(site, news, language),
    category: record.kind === 'withdrawal' ? 'withdrawal' : record.change,
    alternates: order.map((hreflang) => ({ hreflang, href: site.absolute(alternates[hreflang]) })),
    related: pages.changes && pages.edition ? site.absolute(pages.edition[language]) : undefined,
  });
}

function contentOf(site: PublishedSite, news: News, language: Language): string {
  const { released, record } = news;
  const translate = translatorFor(language);
  const paragraph = (text: string): string => `<p>${escapeXml(text)}</p>`;
  const link = (address: string, words: string): string =>
    `<p><a href="${escapeXml(site.absolute(address))}">${escapeXml(words)}</a></p>`;
  const summary = paragraph(site.typeset(summaryOf(record)[language], language));
  if (record.kind === 'withdrawal') {
    const day = formatDay(record.withdrawn, language);
    return inLanguage([
      paragraph(translate('feed.withdrawn', { day })),
      summary,
      link(released.addresses[language], translate('feed.link.statement')),
    ]);
  }
  const before = editionBefore(released, record);
  const view = before && changesView(before, record, language);
  const { edition, changes } = pagesOf(news);
  const day = formatDay(inForceFrom(record), language);
  return inLanguage([
    summary,
    paragraph(translate(`feed.change.${record.change}`, { day })),
    ...(view ? [changesHtml(site, view, language)] : []),
    ...(changes ? [link(changes[language], translate('feed.link.changes'))] : []),
    ...(edition ? [link(edition[language], translate('feed.link.edition'))] : []),
  ]);

  function inLanguage(parts: readonly string[]): string {
    return `<div lang="${language}">${parts.join('')}</div>`;
  }
}
