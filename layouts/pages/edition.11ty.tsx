import type { VNode } from 'preact';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { inForceFrom } from '../../src/history/editions/in-force.ts';
import { versionOf } from '../../src/history/editions/library-in-force.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { toHtml } from '../../src/markdown/render-markup.ts';
import { changesAddresses, editionBefore } from '../../src/pages/editions/released.ts';
import { linkResolver } from '../../src/pages/link-resolver.ts';
import { formatDay } from '../../src/text/dates.ts';
import { Lead, Sections } from '../components/body.tsx';
import { Contents, textAnchor } from '../components/contents.tsx';
import { Document } from '../components/document.tsx';
import { EditionNotice } from '../components/editions.tsx';
import { fill } from '../components/fill.tsx';
import { LocalizedName } from '../components/localized-name.tsx';
import { Notice } from '../components/notice.tsx';
import { RawHtml } from '../components/raw-html.tsx';
import { StatementTitle } from '../components/statement-title.tsx';

export const data = paginateOver('edition');

/** A statement as it was released. Search engines are kept from it: what they find is the statement, which says what holds. */
export default function EditionPage(given: PaginatedData): VNode {
  const page = pageOf(given, 'edition');
  const { site } = given;
  const { language } = page;
  const { released, edition } = page.content;
  const { values: organization } = released.organization.settings;
  const translate = translatorFor(language);
  const version = versionOf(edition, language);
  const title = version?.frontMatter.values.title ?? edition.name;
  const resolve = version ? linkResolver(site, version) : () => undefined;
  const entries = (version?.body.sections ?? []).map((section) => ({
    anchor: section.anchor,
    heading: site.typesetWords(section.title, language),
  }));
  const day = formatDay(inForceFrom(edition), language);
  const { number, summary, change } = edition;
  return (
    <Document
      site={site}
      language={language}
      title={translate('page.editions.title', { number, date: day })}
      owner={title}
      description={version?.frontMatter.values.description ?? title}
      address={page.address}
      sheets={['statement', 'tables', 'editions']}
      accent={organization.accent}
      versions={page.versions}
      defaultVersion={site.defaultVersion(page)}
      noIndex
    >
      <article class="statement released">
        <header>
          <p class="organization">
            <LocalizedName name={organization.name[language]} />
          </p>
          <h1>
            <StatementTitle
              title={site.typeset(title, language)}
              name={organization.name[language]}
              shortName={organization.shortName[language]}
            />
          </h1>
          <EditionNotice site={site} released={released} language={language} edition={edition} />
          {version && <Notice site={site} version={version} />}
          <p class="changed">
            {fill(translate, `page.editions.change.${change}`, {
              summary: site.typeset(summary[language], language),
              link: editionBefore(released, edition) ? (
                <a href={site.href(changesAddresses(released, edition)[language])}>
                  {translate('page.editions.changesLink')}
                </a>
              ) : (
                ''
              ),
            })}
          </p>
          {version && version.body.answers.length > 0 && (
            <div class="answers">
              <h2>{translate('page.answers')}</h2>
              <dl>
                {version.body.answers.map(({ key, markup }) => (
                  <div key={key}>
                    <dt>{translate(`page.answers.${key}`)}</dt>
                    <RawHtml as="dd" html={toHtml(markup, resolve)} />
                  </div>
                ))}
              </dl>
            </div>
          )}
        </header>
        <Contents entries={entries} language={language} />
        <div class="sections" id={textAnchor} tabIndex={-1}>
          {version ? (
            <>
              <Lead body={version.body} resolve={resolve} />
              <Sections body={version.body} resolve={resolve} />
            </>
          ) : (
            <p>{translate('page.editions.unreadable')}</p>
          )}
        </div>
      </article>
    </Document>
  );
}
