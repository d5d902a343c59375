import { abbreviationsOnPage } from '../../abbreviations/abbreviations-on-page.ts';
import type { EditionVersion } from '../../content/editions/edition.ts';
import type { Answer, HtmlNode, Organization, Section, Statement } from '../../content/library.ts';
import { plainWords } from '../../content/marked-words.ts';
import { plainName } from '../../content/names.ts';
import { fillSlots } from '../../i18n/fill-slots.ts';
import { type MessageKey, type Translate, translatorFor } from '../../i18n/translator.ts';
import { type Language, otherLanguages } from '../../languages.ts';
import { element } from '../../markdown/html-tree.ts';
import { type LinkResolver, withAddresses } from '../../markdown/render-markup.ts';
import { editionNotice } from '../../pages/editions/edition-notice.ts';
import { type TextPage, textOfPage } from '../../pages/editions/edition-text.ts';
import { changesAddresses, editionBefore } from '../../pages/editions/released.ts';
import { exceptionTitle } from '../../pages/exception-title.ts';
import { linkResolver } from '../../pages/link-resolver.ts';
import type { PageOf, PublishedSite } from '../../pages/published-site.ts';
import { exceptionsFor } from '../../sections/exceptions.ts';
import { formatDay } from '../../text/dates.ts';

/**
 * A statement or an edition as a document that stands by itself: what it is and where it comes from, its text with the
 * addresses of links in full, and what a statement is silent on. Typeset as its page is; nothing of an edition that cannot be
 * read.
 */
export function statementTree(site: PublishedSite, page: TextPage): readonly HtmlNode[] {
  const version = textOfPage(page)?.version;
  if (!version) return [];
  const { answers, leadMarkup, sections } = version.body;
  const text = [
    ...summary(answers, page.language),
    ...leadMarkup,
    ...sections.flatMap((section) => sectionNodes(section, 2)),
  ];
  return [
    ...head(site, page, version),
    ...withAddresses(text, absoluteLinks(site, page, version)),
    ...(isOf('statement', page)
      ? [...abbreviations(site, page), ...notStated(site, page.content.statement, page.language)]
      : []),
  ];
}

/** Resolves the links of a statement for a file that is read away from the site. */
export function absoluteLinks(
  site: PublishedSite,
  { address }: Pick<TextPage, 'address'>,
  version: EditionVersion,
): LinkResolver {
  const resolve = linkResolver(site, version);
  return (target) => {
    const link = resolve(target);
    if (!link) return undefined;
    if (link.href.startsWith('#')) return { href: `${site.absolute(address)}${link.href}` };
    return { href: link.href.startsWith('/') ? `${site.baseUrl}${link.href}` : link.href };
  };
}

function head(site: PublishedSite, page: TextPage, version: EditionVersion): readonly HtmlNode[] {
  const { language } = page;
  const { title, updated, nature, translation } = version.frontMatter.values;
  const { name, jurisdiction } = organizationOf(page).settings.values;
  const translate = translatorFor(language);
  const facts = [
    plainName(name[language]),
    site.typeset(jurisdiction[language], language),
    ...(nature
      ? [
          translate(`page.edition.${nature}`, { date: formatDay(updated, language) }),
          translate(`page.nature.${nature}`),
        ]
      : []),
    ...(translation ? [translate(`page.translation.${translation}`)] : []),
  ];
  const addresses = otherLanguages(language).flatMap((other) => [
    element('br'),
    ...fill(translate, `file.address.${other}`, { address: linkTo(site.absolute(page.versions[other])) }),
  ]);
  return [
    element('h1', [site.typeset(title, language)]),
    element('p', [facts.join(' · ')]),
    ...(isOf('edition', page) ? ofEdition(site, page) : []),
    ...sourceNotice(version, translate),
    element('p', [
      ...fill(translate, 'file.address', { address: linkTo(site.absolute(page.address)) }),
      ...addresses,
    ]),
  ];
}

/** Which text prevails; an edition of long ago may not say where it is from. */
function sourceNotice({ frontMatter }: EditionVersion, translate: Translate): readonly HtmlNode[] {
  const { nature, source } = frontMatter.values;
  if (!nature || !source?.title || !source.url) return [];
  const notice = fill(translate, `file.notice.${nature}.${source.wording ?? 'current'}`, {
    title: element('em', [source.title]),
    address: linkTo(source.url),
  });
  return [element('p', notice)];
}

/** Which edition it is, and what changed with it. */
function ofEdition(site: PublishedSite, { content, language }: PageOf<'edition'>): readonly HtmlNode[] {
  const { released, edition } = content;
  const translate = translatorFor(language);
  const link = (address: string, words: string): HtmlNode =>
    element('a', [words], { href: site.absolute(address) });
  const sentences = editionNotice(site, released, edition, language, {
    day: (day) => formatDay(day, language),
    link,
  });
  const changes = editionBefore(released, edition) && changesAddresses(released, edition)[language];
  return [
    element(
      'p',
      sentences.flatMap(({ key, slots }, index) => [
        ...(index > 0 ? [' '] : []),
        ...fill(translate, key, slots),
      ]),
    ),
    element(
      'p',
      fill(translate, `page.editions.change.${edition.change}`, {
        summary: site.typeset(edition.summary[language], language),
        link: changes === undefined ? '' : link(changes, translate('page.editions.changesLink')),
      }),
    ),
  ];
}

function organizationOf({ content }: TextPage): Organization {
  return content.kind === 'edition' ? content.released.organization : content.statement.organization;
}

function isOf<Kind extends TextPage['content']['kind']>(kind: Kind, page: TextPage): page is PageOf<Kind> {
  return page.content.kind === kind;
}

/** What most readers come for, before the text as on the page. */
function summary(answers: readonly Answer[], language: Language): readonly HtmlNode[] {
  if (answers.length === 0) return [];
  const translate = translatorFor(language);
  const items = answers.map(({ key, markup }) =>
    element('li', [element('strong', [translate(`page.answers.${key}`)]), ' – ', ...markup]),
  );
  return [element('ul', items)];
}

/** @param depth the level of its heading, as on the page: from 2, without leaving one out. */
function sectionNodes(section: Section, depth: number): readonly HtmlNode[] {
  return [
    element(`h${Math.min(depth, 6)}`, section.headingMarkup),
    ...section.markup,
    ...section.sections.flatMap((deeper) => sectionNodes(deeper, depth + 1)),
  ];
}

function abbreviations(site: PublishedSite, { language, content }: PageOf<'statement'>): readonly HtmlNode[] {
  const listed = abbreviationsOnPage(content.statement, content.version);
  const entries = listed.map(({ abbreviation, longForm }) => [
    abbreviation,
    typeof longForm === 'string' ? site.typeset(longForm, language) : longForm.text,
  ]);
  return listOfTerms(translatorFor(language)('page.abbreviations'), [], entries);
}

function notStated(site: PublishedSite, statement: Statement, language: Language): readonly HtmlNode[] {
  const translate = translatorFor(language);
  const entries = exceptionsFor(statement).map((exception) => [
    exceptionTitle(exception, language),
    plainWords(site.typesetWords(exception.reason[language], language)),
  ]);
  return listOfTerms(
    translate('page.notStated'),
    [element('p', [translate('page.notStatedIntro')])],
    entries,
  );
}

/** A part of the document after its text, each entry a term and what is said of it; nothing without entries. */
function listOfTerms(
  heading: string,
  intro: readonly HtmlNode[],
  entries: readonly (readonly string[])[],
): readonly HtmlNode[] {
  if (entries.length === 0) return [];
  const items = entries.map(([term = '', words = '']) =>
    element('li', [element('strong', [term]), ` – ${words}`]),
  );
  return [element('h2', [heading]), ...intro, element('ul', items)];
}

function linkTo(address: string): HtmlNode {
  return element('a', [address], { href: address });
}

function fill(
  translate: Translate,
  key: MessageKey,
  slots: Readonly<Record<string, HtmlNode>>,
): readonly HtmlNode[] {
  return fillSlots(translate, key, slots, (text) => text).filter((part) => part !== '');
}
