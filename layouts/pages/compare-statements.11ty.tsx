import type { ComponentChildren, VNode } from 'preact';
import { comparisonAddress } from '../../src/content/addresses.ts';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { comparisonOf, fewStatements } from '../../src/pages/statement-comparison.ts';
import { AnswersTable } from '../components/answers-table.tsx';
import { Document } from '../components/document.tsx';
import { StatementTotals } from '../components/statement-totals.tsx';
import { SubjectLists } from '../components/subject-lists.tsx';
import { SubjectTable } from '../components/subject-table.tsx';

export const data = paginateOver('comparison');

export default function CompareStatementsPage(given: PaginatedData): VNode {
  const page = pageOf(given, 'comparison');
  const { site } = given;
  const { language } = page;
  const translate = translatorFor(language);
  const { parts } = comparisonOf(site, language);
  const { part } = page.content;
  const title = translate('page.compareTitle');
  const shared = { site, language, statements: parts[part - 1] ?? [] };
  return (
    <Document
      site={site}
      language={language}
      title={parts.length === 1 ? title : `${title} (${part}/${parts.length})`}
      description={translate('page.compareDescription')}
      address={page.address}
      sheets={['compare-statements', 'unseen']}
      versions={page.versions}
      defaultVersion={site.defaultVersion(page)}
    >
      <article class="page compare">
        <header>
          <h1>{title}</h1>
        </header>
        {shared.statements.length === 0 ? (
          <p>{translate('page.noStatements')}</p>
        ) : (
          <>
            <p>{translate('page.compareIntro')}</p>
            {parts.length > 1 && (
              <Parts count={parts.length} current={part} site={site} language={language} />
            )}
            {site.summaries(language).length > fewStatements ? (
              <>
                <StatementTotals {...shared} />
                <SubjectLists {...shared} />
              </>
            ) : (
              <>
                <AnswersTable {...shared} />
                <SubjectTable {...shared} />
              </>
            )}
          </>
        )}
      </article>
    </Document>
  );
}

interface PartsProps {
  readonly count: number;
  readonly current: number;
  readonly site: PublishedSite;
  readonly language: Language;
}

function Parts({ count, current, site, language }: PartsProps): ComponentChildren {
  const translate = translatorFor(language);
  return (
    <nav class="parts" aria-label={translate('page.compareParts')}>
      <ol>
        {Array.from({ length: count }, (_, index) => index + 1).map((part) => (
          <li key={part}>
            <a
              href={site.href(comparisonAddress(language, part))}
              aria-label={translate('page.comparePart', { part, count })}
              {...(part === current ? { 'aria-current': 'page' as const } : {})}
            >
              {part}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
