import type { ComponentChildren, VNode } from 'preact';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { linkResolver } from '../../src/pages/link-resolver.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { indexAddress } from '../../src/publish/formats/addresses.ts';
import { Lead, Sections, stylesFor } from '../components/body.tsx';
import { Day } from '../components/day.tsx';
import { Document } from '../components/document.tsx';
import { fill } from '../components/fill.tsx';
import { LocalizedName } from '../components/localized-name.tsx';
import { StatementTitle } from '../components/statement-title.tsx';

export const data = paginateOver('home');

export default function HomePage(given: PaginatedData): VNode {
  const page = pageOf(given, 'home');
  const { site } = given;
  const { language } = page;
  const { version } = page.content;
  const { values: matter } = version.frontMatter;
  const resolve = linkResolver(site, version);
  return (
    <Document
      site={site}
      language={language}
      title={matter.title}
      description={matter.description}
      address={page.address}
      sheets={['home', ...stylesFor(version.body)]}
      metadata={<link rel="alternate" type="application/json" href={site.href(indexAddress)} />}
      versions={page.versions}
      defaultVersion={site.defaultVersion(page)}
    >
      <article class="page">
        <header>
          <h1>{site.typeset(matter.title, language)}</h1>
        </header>
        <Lead body={version.body} resolve={resolve} />
        <StatementList site={site} language={language} />
        <Sections body={version.body} resolve={resolve} />
      </article>
    </Document>
  );
}

function StatementList({
  site,
  language,
}: {
  readonly site: PublishedSite;
  readonly language: Language;
}): ComponentChildren {
  const translate = translatorFor(language);
  const statements = site.summaries(language);
  if (statements.length === 0) return <p>{translate('page.noStatements')}</p>;
  return (
    <section class="statements">
      <h2 id="statements">{translate('page.statementsHeading')}</h2>
      <ul>
        {statements.map(
          ({ address, name, shortName, title, isOneOfSeveral, jurisdiction, updated, nature }) => (
            <li key={address}>
              <h3>
                <a href={site.href(address)}>
                  <LocalizedName name={name} />
                  {/* The words of a link tell where it leads (WCAG 2.2, 2.4.9), which a name alone does not when it has several. */}
                  {isOneOfSeveral && (
                    <>
                      {', '}
                      <StatementTitle title={title} name={name} shortName={shortName} />
                    </>
                  )}
                </a>
              </h3>
              {!isOneOfSeveral && (
                <p>
                  <StatementTitle title={title} name={name} shortName={shortName} />
                </p>
              )}
              <p class="edition">
                {jurisdiction}
                {' · '}
                {fill(translate, `page.edition.${nature}`, {
                  date: <Day day={updated} language={language} />,
                })}
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
