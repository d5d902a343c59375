import type { VNode } from 'preact';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { versionOf } from '../../src/history/editions/library-in-force.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { formatDay } from '../../src/text/dates.ts';
import { Day } from '../components/day.tsx';
import { Document } from '../components/document.tsx';
import { EditionsList } from '../components/editions.tsx';
import { fill } from '../components/fill.tsx';
import { StatementHeading } from '../components/statement-heading.tsx';

export const data = paginateOver('withdrawn');

/** What stands in the place of a statement that is no longer in force: since when, why, and what was in force before. */
export default function WithdrawnPage(given: PaginatedData): VNode {
  const page = pageOf(given, 'withdrawn');
  const { site } = given;
  const { language } = page;
  const { released, withdrawal } = page.content;
  const { values: organization } = released.organization.settings;
  const translate = translatorFor(language);
  const newest = released.editions.at(-1);
  const title = (newest && versionOf(newest, language))?.frontMatter.values.title ?? released.stem;
  return (
    <Document
      site={site}
      language={language}
      title={translate('page.withdrawn.title', { title })}
      description={translate('page.withdrawn.description', {
        date: formatDay(withdrawal.withdrawn, language),
      })}
      address={page.address}
      sheets={['statement', 'editions']}
      accent={organization.accent}
      versions={page.versions}
      defaultVersion={site.defaultVersion(page)}
    >
      <article class="page released">
        <header>
          <StatementHeading
            organization={organization}
            title={site.typeset(title, language)}
            language={language}
          />
          <p class="notice">
            {fill(translate, 'page.withdrawn', {
              date: <Day day={withdrawal.withdrawn} language={language} />,
            })}{' '}
            {site.typeset(withdrawal.reason[language], language)}
          </p>
        </header>
        <h2>{translate('page.withdrawn.editions')}</h2>
        <EditionsList site={site} released={released} language={language} />
      </article>
    </Document>
  );
}
