import type { VNode } from 'preact';
import { organizationUnlessNamed } from '../../src/content/names.ts';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { inForceFrom } from '../../src/history/editions/in-force.ts';
import { versionOf } from '../../src/history/editions/library-in-force.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { changesAddresses, editionBefore } from '../../src/pages/editions/released.ts';
import { linkResolver } from '../../src/pages/link-resolver.ts';
import { formatDay } from '../../src/text/dates.ts';
import { AboutEdition, aboutPageAnchor } from '../components/about-page.tsx';
import { AnswersBox, writtenRow } from '../components/answers.tsx';
import { Lead, Sections, stylesFor } from '../components/body.tsx';
import { Contents, textAnchor } from '../components/contents.tsx';
import { Document } from '../components/document.tsx';
import { EditionNotice } from '../components/editions.tsx';
import { fill } from '../components/fill.tsx';
import { Notice } from '../components/notice.tsx';
import { OtherFormats } from '../components/other-formats.tsx';
import { StatementHeading } from '../components/statement-heading.tsx';

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
  if (version) entries.push({ anchor: aboutPageAnchor, heading: [translate('page.about')] });
  const day = formatDay(inForceFrom(edition), language);
  const { number, summary, change } = edition;
  return (
    <Document
      site={site}
      language={language}
      title={translate('page.editions.title', { number, date: day })}
      owners={[title, ...organizationUnlessNamed(title, organization, language)]}
      description={version?.frontMatter.values.description ?? title}
      address={page.address}
      sheets={['statement', ...(version ? stylesFor(version.body) : []), 'editions']}
      accent={organization.accent}
      versions={page.versions}
      defaultVersion={site.defaultVersion(page)}
      metadata={<OtherFormats site={site} page={page} />}
      noIndex
    >
      <article class="statement released">
        <header>
          <StatementHeading
            organization={organization}
            title={site.typeset(title, language)}
            language={language}
          />
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
          {version && (
            <AnswersBox
              rows={version.body.answers.map((answer) => writtenRow(answer, resolve))}
              language={language}
            />
          )}
        </header>
        <Contents entries={entries} language={language} />
        <div class="sections" id={textAnchor} tabIndex={-1}>
          {version ? (
            <>
              <Lead body={version.body} resolve={resolve} />
              <Sections body={version.body} resolve={resolve} />
              <AboutEdition site={site} page={page} />
            </>
          ) : (
            <p>{translate('page.editions.unreadable')}</p>
          )}
        </div>
      </article>
    </Document>
  );
}
