import type { EditionRecord } from '../../content/editions/edition.ts';
import { feedType } from '../../pages/feeds.ts';
import { escapeXml } from '../sitemap.ts';

/*
 * Atom, as of RFC 4287. Ids never change: they are made of what a record is called for good, and of no address.
 */

/** An entry, before it is in a language’s feed. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  /** HTML. */
  readonly content: string;
  /** What it is about, a term for programs. */
  readonly category: string;
  /** The page that tells of it, with the same in other languages. */
  readonly alternates: readonly { readonly href: string; readonly hreflang: string }[];
  /** Another page that it is about. */
  readonly related: string | undefined;
}

export interface AtomFeed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly self: string;
  /** The page that the feed goes with. */
  readonly page: string;
  /** The same feed in other languages. */
  readonly translations: readonly { readonly href: string; readonly hreflang: string }[];
  readonly author: { readonly name: string; readonly email: string | undefined; readonly uri: string };
}

/**
 * The name of a record of a statement for good (RFC 4151): of the host that the site has by its settings, the day from which
 * the statement was released there, and the folders and names in the content, which stay when addresses change.
 */
export function tagOf(
  baseUrl: string,
  { organization, stem, records }: { organization: string; stem: string; records: readonly EditionRecord[] },
  { name }: Pick<EditionRecord, 'name'>,
  language: string,
): string {
  const first = dayOf(records[0]?.name ?? name);
  return `tag:${new URL(baseUrl).hostname},${first}:${organization}/${stem}/${name}/${language}`;
}

function dayOf(name: string): string {
  return name.slice(0, '2026-11-21'.length);
}

/**
 * When something was recorded (RFC 3339). Records have a day and no time: noon in Greenwich is the same day in all of Canada;
 * the second of a day is a minute later, so that it follows the first.
 */
export function timeOf({ name }: Pick<EditionRecord, 'name'>): string {
  const nth = Number(/^\d{4}-\d\d-\d\d-(\d+)$/.exec(name)?.[1] ?? 1);
  return new Date(Date.parse(`${dayOf(name)}T12:00:00Z`) + (nth - 1) * 60_000)
    .toISOString()
    .replace('.000Z', 'Z');
}

export function entryXml(entry: AtomEntry): string {
  const [first] = entry.alternates;
  return [
    '  <entry>',
    `    <id>${xml(entry.id)}</id>`,
    `    <title>${xml(entry.title)}</title>`,
    `    <published>${entry.updated}</published>`,
    `    <updated>${entry.updated}</updated>`,
    `    <category term="${xml(entry.category)}"/>`,
    ...entry.alternates.map((link) => `    ${linkXml('alternate', 'text/html', link)}`),
    ...(entry.related === undefined || !first
      ? []
      : [`    ${linkXml('related', 'text/html', { href: entry.related, hreflang: first.hreflang })}`]),
    `    <summary>${xml(entry.summary)}</summary>`,
    `    <content type="html">${xml(entry.content)}</content>`,
    '  </entry>',
  ].join('\n');
}

/**
 * @param entries each as {@link entryXml} gives it, newest first.
 * @param updated when the newest was recorded.
 */
export function feedXml(feed: AtomFeed, entries: readonly string[], updated: string): string {
  const { name, email, uri } = feed.author;
  const own = { href: feed.self, hreflang: feed.language };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `  <id>${xml(feed.id)}</id>`,
    `  <title>${xml(feed.title)}</title>`,
    `  <subtitle>${xml(feed.subtitle)}</subtitle>`,
    `  <updated>${updated}</updated>`,
    '  <author>',
    `    <name>${xml(name)}</name>`,
    `    <uri>${xml(uri)}</uri>`,
    ...(email === undefined ? [] : [`    <email>${xml(email)}</email>`]),
    '  </author>',
    `  ${linkXml('self', feedType, own)}`,
    `  ${linkXml('alternate', 'text/html', { href: feed.page, hreflang: feed.language })}`,
    ...feed.translations.map((link) => `  ${linkXml('alternate', feedType, link)}`),
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

function linkXml(
  rel: string,
  type: string,
  link: { readonly href: string; readonly hreflang: string },
): string {
  return `<link rel="${rel}" type="${type}" hreflang="${link.hreflang}" href="${xml(link.href)}"/>`;
}

/** What XML cannot hold, not even escaped (XML 1.0, section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is being removed.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function xml(text: string): string {
  return escapeXml(text.replace(notXml, ''));
}
