import { abbreviationsOnPage } from '../../abbreviations/abbreviations-on-page.ts';
import type { Section, Statement, StatementVersion } from '../../content/library.ts';
import { plainName } from '../../content/names.ts';
import { fillSlots } from '../../i18n/fill-slots.ts';
import { type MessageKey, type Translate, translatorFor } from '../../i18n/translator.ts';
import { type Language, otherLanguages } from '../../languages.ts';
import { markdown } from '../../markdown/markdown.ts';
import { type LinkResolver, withAddresses } from '../../markdown/render-markup.ts';
import { exceptionTitle } from '../../pages/exception-title.ts';
import { linkResolver } from '../../pages/link-resolver.ts';
import type { PageOf, PublishedSite } from '../../pages/published-site.ts';
import { exceptionsFor } from '../../sections/exceptions.ts';
import { formatDay } from '../../text/dates.ts';
import { type HtmlNode, readHtmlTree } from './html-tree.ts';

const { escapeHtml } = markdown.utils;

/**
 * A statement as a document that stands by itself: what it is and where it comes from, its text with the addresses of links
 * in full, and what it is silent on. Typeset as its page is.
 */
export function statementTree(site: PublishedSite, page: PageOf<'statement'>): readonly HtmlNode[] {
  const { statement, version } = page.content;
  const resolve = absoluteLinks(site, version);
  return readHtmlTree(
    [
      ...head(site, page),
      withAddresses(version.body.leadMarkup, resolve),
      ...version.body.sections.map((section) => sectionHtml(section, 2, resolve)),
      ...abbreviations(site, page),
      ...notStated(site, statement, page.language),
    ].join('\n'),
  );
}

/** Resolves the links of a statement for a file that is read away from the site. */
export function absoluteLinks(site: PublishedSite, version: StatementVersion): LinkResolver {
  const resolve = linkResolver(site, version);
  return (target) => {
    const link = resolve(target);
    if (!link) return undefined;
    if (link.href.startsWith('#')) return { href: `${site.absolute(version.address)}${link.href}` };
    return { href: link.href.startsWith('/') ? `${site.baseUrl}${link.href}` : link.href };
  };
}

function head(site: PublishedSite, page: PageOf<'statement'>): readonly string[] {
  const { language } = page;
  const { statement, version } = page.content;
  const { title, updated, nature, translation, source } = version.frontMatter.values;
  const { name, jurisdiction } = statement.organization.settings.values;
  const translate = translatorFor(language);
  const facts = [
    escapeHtml(plainName(name[language])),
    escapeHtml(site.typeset(jurisdiction[language], language)),
    fillHtml(translate, 'page.edition', { date: formatDay(updated, language) }),
    escapeHtml(translate(`page.nature.${nature}`)),
    escapeHtml(translate(`page.translation.${translation}`)),
  ];
  const notice = fillHtml(translate, `file.notice.${nature}`, {
    title: `<em>${escapeHtml(source.title)}</em>`,
    address: linkTo(source.url),
  });
  const addresses = [
    fillHtml(translate, 'file.address', { address: linkTo(site.absolute(page.address)) }),
    ...otherLanguages(language).map((other) =>
      fillHtml(translate, `file.address.${other}`, {
        address: linkTo(site.absolute(page.versions[other])),
      }),
    ),
  ];
  return [
    `<h1>${escapeHtml(site.typeset(title, language))}</h1>`,
    `<p>${facts.join(' · ')}</p>`,
    `<p>${notice}</p>`,
    `<p>${addresses.join('<br>')}</p>`,
  ];
}

/** @param depth the level of its heading, as on the page: from 2, without leaving one out. */
function sectionHtml(section: Section, depth: number, resolve: LinkResolver): string {
  const heading = `h${Math.min(depth, 6)}`;
  return [
    `<${heading}>${withAddresses(section.headingMarkup, resolve)}</${heading}>`,
    withAddresses(section.markup, resolve),
    ...section.sections.map((deeper) => sectionHtml(deeper, depth + 1, resolve)),
  ].join('\n');
}

function abbreviations(site: PublishedSite, { language, content }: PageOf<'statement'>): readonly string[] {
  const listed = abbreviationsOnPage(content.statement, content.version);
  const entries = listed.map(({ abbreviation, longForm }) => [
    abbreviation,
    typeof longForm === 'string' ? site.typeset(longForm, language) : longForm.text,
  ]);
  return listOfTerms(translatorFor(language)('page.abbreviations'), '', entries);
}

function notStated(site: PublishedSite, statement: Statement, language: Language): readonly string[] {
  const translate = translatorFor(language);
  const entries = exceptionsFor(statement).map((exception) => [
    exceptionTitle(exception, language),
    site.typeset(exception.reason[language], language),
  ]);
  return listOfTerms(
    translate('page.notStated'),
    `<p>${escapeHtml(translate('page.notStatedIntro'))}</p>`,
    entries,
  );
}

/** A part of the document after its text, each entry a term and what is said of it; nothing without entries. */
function listOfTerms(
  heading: string,
  intro: string,
  entries: readonly (readonly string[])[],
): readonly string[] {
  if (entries.length === 0) return [];
  const items = entries.map(
    ([term = '', words = '']) => `<li><strong>${escapeHtml(term)}</strong> – ${escapeHtml(words)}</li>`,
  );
  return [`<h2>${escapeHtml(heading)}</h2>`, intro, `<ul>${items.join('')}</ul>`];
}

function linkTo(address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
}

/** @param slots as HTML. */
function fillHtml(translate: Translate, key: MessageKey, slots: Readonly<Record<string, string>>): string {
  return fillSlots(translate, key, slots, escapeHtml).join('');
}
