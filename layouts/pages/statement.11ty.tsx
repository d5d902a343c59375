import type { VNode } from 'preact';
import { abbreviationsOnPage } from '../../src/abbreviations/abbreviations-on-page.ts';
import type { StatementVersion } from '../../src/content/library.ts';
import { plainName } from '../../src/content/names.ts';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { linkResolver } from '../../src/pages/link-resolver.ts';
import { countWords } from '../../src/readability/prose.ts';
import { readingMinutes } from '../../src/readability/reading-time.ts';
import { exceptionsFor } from '../../src/sections/exceptions.ts';
import { formatDay } from '../../src/text/dates.ts';
import { Abbreviations, abbreviationsAnchor } from '../components/abbreviations.tsx';
import { Lead, Sections } from '../components/body.tsx';
import { Contents } from '../components/contents.tsx';
import { Document, textId } from '../components/document.tsx';
import { fill } from '../components/fill.tsx';
import { Glance } from '../components/glance.tsx';
import { LocalizedName } from '../components/localized-name.tsx';
import { NotStated, notStatedAnchor } from '../components/not-stated.tsx';
import { OtherFormats } from '../components/other-formats.tsx';

export const data = paginateOver('statement');

export default function StatementPage(given: PaginatedData): VNode {
  const page = pageOf(given, 'statement');
  const { site } = given;
  const { language } = page;
  const { statement, version } = page.content;
  const { values: matter } = version.frontMatter;
  const { values: organization } = statement.organization.settings;
  const shortName = plainName(organization.shortName[language]);
  const translate = translatorFor(language);
  const resolve = linkResolver(site, version);
  const entries = version.body.sections.map(({ anchor, title }) => ({
    anchor,
    heading: site.typesetWords(title, language),
  }));
  if (abbreviationsOnPage(statement, version).length > 0)
    entries.push({ anchor: abbreviationsAnchor, heading: [translate('page.abbreviations')] });
  if (exceptionsFor(statement).length > 0)
    entries.push({ anchor: notStatedAnchor, heading: [translate('page.notStated')] });

  return (
    <Document
      site={site}
      language={language}
      title={matter.title}
      owner={matter.title.includes(shortName) ? undefined : shortName}
      description={matter.description}
      address={page.address}
      sheets={['statement']}
      textInside
      accent={organization.accent}
      versions={page.versions}
      defaultVersion={site.defaultVersion(page)}
      metadata={<OtherFormats site={site} page={page} />}
    >
      <article class="statement">
        <header>
          <p class="organization">
            {fill(translate, 'page.by', {
              organization: <LocalizedName name={organization.name[language]} />,
              jurisdiction: site.typeset(organization.jurisdiction[language], language),
            })}
          </p>
          <h1>{site.typeset(matter.title, language)}</h1>
          <Notice version={version} />
          <p class="edition">
            {fill(translate, 'page.edition', {
              date: <time dateTime={matter.updated}>{formatDay(matter.updated, language)}</time>,
            })}
            {'\u00a0· '}
            {translate('page.readingTime', { count: readingMinutes(countWords(version), language) })}
          </p>
          <Glance site={site} page={page} />
        </header>
        <Contents entries={entries} language={language} />
        <div class="sections" id={textId} tabIndex={-1}>
          <Lead body={version.body} resolve={resolve} />
          <Sections body={version.body} resolve={resolve} />
          <Abbreviations site={site} statement={statement} version={version} language={language} />
          <NotStated site={site} statement={statement} language={language} />
        </div>
      </article>
    </Document>
  );
}

/** Says whose statement this is, where the organization publishes its own, and that its own prevails. */
function Notice({ version }: { readonly version: StatementVersion }): VNode {
  const { language } = version;
  const { nature, translation, source } = version.frontMatter.values;
  const translate = translatorFor(language);
  const foreign = source.titleLanguage === language ? {} : { lang: source.titleLanguage };
  return (
    <p class="notice">
      {fill(translate, `page.notice.${nature}.${source.wording}`, {
        title: <cite {...foreign}>{source.title}</cite>,
        address: (
          <a
            href={source.url}
            {...(source.titleLanguage === language ? {} : { hreflang: source.titleLanguage })}
          >
            {source.url.replace(/^https:\/\//, '')}
          </a>
        ),
      })}
      {translation === 'translation' && ` ${translate('page.notice.translation')}`}
    </p>
  );
}
