import { Fragment, type VNode } from 'preact';
import { abbreviationsOnPage } from '../../src/abbreviations/abbreviations-on-page.ts';
import { organizationUnlessNamed } from '../../src/content/names.ts';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { linkResolver } from '../../src/pages/link-resolver.ts';
import { exceptionsFor } from '../../src/sections/exceptions.ts';
import { Abbreviations, abbreviationsAnchor } from '../components/abbreviations.tsx';
import { AboutPage, aboutPageAnchor } from '../components/about-page.tsx';
import { Answers } from '../components/answers.tsx';
import { Lead, Sections, stylesFor } from '../components/body.tsx';
import { Contents, ToContents, textAnchor } from '../components/contents.tsx';
import { Document } from '../components/document.tsx';
import { EditionAhead } from '../components/editions.tsx';
import { NotStated, notStatedAnchor } from '../components/not-stated.tsx';
import { Notice } from '../components/notice.tsx';
import { OtherFormats } from '../components/other-formats.tsx';
import { StatementHeading } from '../components/statement-heading.tsx';

export const data = paginateOver('statement');

export default function StatementPage(given: PaginatedData): VNode {
  const page = pageOf(given, 'statement');
  const { site } = given;
  const { language } = page;
  const { statement, version } = page.content;
  const { values: matter } = version.frontMatter;
  const { values: organization } = statement.organization.settings;
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
  entries.push({ anchor: aboutPageAnchor, heading: [translate('page.about')] });

  return (
    <Document
      site={site}
      language={language}
      title={matter.title}
      owners={organizationUnlessNamed(matter.title, organization, language)}
      description={matter.description}
      address={page.address}
      sheets={['statement', ...stylesFor(version.body)]}
      accent={organization.accent}
      versions={page.versions}
      defaultVersion={site.defaultVersion(page)}
      metadata={<OtherFormats site={site} page={page} />}
    >
      <article class="statement">
        <header>
          <StatementHeading
            organization={organization}
            title={site.typeset(matter.title, language)}
            language={language}
          />
          <Notice site={site} version={version} />
          <EditionAhead site={site} page={page} />
          <Answers site={site} page={page} />
        </header>
        <Contents entries={entries} language={language} />
        <div class="sections" id={textAnchor} tabIndex={-1}>
          <Lead body={version.body} resolve={resolve} />
          {version.body.sections.map((section) => (
            <Fragment key={section.anchor}>
              <Sections body={{ ...version.body, sections: [section] }} resolve={resolve} />
              <ToContents language={language} />
            </Fragment>
          ))}
          <Abbreviations site={site} statement={statement} version={version} language={language} />
          <NotStated site={site} statement={statement} language={language} />
          <AboutPage site={site} page={page} />
          {entries.length > 1 && <ToContents language={language} />}
        </div>
      </article>
    </Document>
  );
}
