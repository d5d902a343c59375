import type { ComponentChildren, VNode } from 'preact';
import { coverageAddress } from '../../src/content/addresses.ts';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { coverageOf, coverageStates, kindsMentioned, stateOf } from '../../src/pages/coverage.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { kindSubject } from '../../src/sections/catalogue.ts';
import { CoverageDetails } from '../components/coverage-details.tsx';
import { CoverageMatrix, fewStatements } from '../components/coverage-matrix.tsx';
import type { CoverageProps } from '../components/coverage-statement.tsx';
import { CoverageTotals } from '../components/coverage-totals.tsx';
import { Document } from '../components/document.tsx';

export const data = paginateOver('coverage');

export default function CoveragePage(given: PaginatedData): VNode {
  const page = pageOf(given, 'coverage');
  const { site } = given;
  const { language } = page;
  const translate = translatorFor(language);
  const { parts } = coverageOf(site, language);
  const { part } = page.content;
  const title = translate('page.coverageTitle');
  const columns = parts[part - 1] ?? [];
  return (
    <Document
      site={site}
      language={language}
      title={parts.length === 1 ? title : `${title} (${part}/${parts.length})`}
      description={translate('page.coverageDescription')}
      address={page.address}
      sheets={['coverage']}
      versions={page.versions}
      defaultVersion={site.defaultVersion(page)}
    >
      <article class={`page coverage ${columns.length <= fewStatements ? 'few' : 'many'}`}>
        <header>
          <h1>{title}</h1>
        </header>
        {columns.length === 0 ? (
          <p>{translate('page.noStatements')}</p>
        ) : (
          <Coverage site={site} language={language} columns={columns} part={part} />
        )}
      </article>
    </Document>
  );
}

/** The overview with its figures, and the details below it. */
function Coverage({ part, ...props }: CoverageProps & { readonly part: number }): ComponentChildren {
  const { site, language, columns } = props;
  const { parts, groups, statements } = coverageOf(site, language);
  const few = columns.length <= fewStatements;
  const totals = <CoverageTotals {...props} groups={groups} />;
  return (
    <>
      <div class="whole">
        <div>
          <Summary {...props} />
          {parts.length > 1 && <Parts count={parts.length} current={part} site={site} language={language} />}
          {few && totals}
        </div>
        <CoverageMatrix {...props} groups={groups} statements={statements} />
      </div>
      {!few && totals}
      <Details {...props} />
    </>
  );
}

/** The figures of the whole site, and what the marks mean. */
function Summary({ site, language, columns }: CoverageProps): ComponentChildren {
  const translate = translatorFor(language);
  const { groups } = coverageOf(site, language);
  const counted = groups.filter(({ rows }) => rows.length > 0);
  const found = new Set(columns.flatMap(({ cells }) => Object.values(cells).map(stateOf)));
  return (
    <>
      <p class="figures">
        {translate('page.coverageSummary', {
          kinds: groups.reduce((sum, { rows }) => sum + rows.length, 0),
          figures: counted
            .map(({ id, rows }) => translate(`page.coverageFigure.${id}`, { kinds: rows.length }))
            .join(', '),
        })}
      </p>
      <p>{translate('page.coverageIntro')}</p>
      <ul class="legend">
        {coverageStates
          .filter((state) => state === 'none' || found.has(state))
          .map((state) => (
            <li key={state} class={state}>
              {translate(`page.coverageLegend.${state}`)}
            </li>
          ))}
      </ul>
    </>
  );
}

/** The same groups as in the overview, each under a heading of its own. */
function Details({ site, language, columns }: CoverageProps): ComponentChildren {
  const translate = translatorFor(language);
  const { groups, uncovered } = coverageOf(site, language);
  // One part of a long page may have nothing on a kind that another part has.
  const mentioned = kindsMentioned(columns);
  return (
    <>
      {groups
        .map(({ id, rows }) => ({ id, rows: rows.filter(({ kind }) => mentioned.has(kind)) }))
        .filter(({ id, rows }) => rows.length > 0 || (id === 'none' && uncovered.length > 0))
        .map((group) => (
          <section key={group.id}>
            <h2>{translate(`page.coverageGroup.${group.id}`)}</h2>
            <CoverageDetails group={group} site={site} language={language} columns={columns} />
            {group.id === 'none' && uncovered.length > 0 && (
              <p>
                {translate('page.coverageUncovered', {
                  kinds: uncovered.map((kind) => kindSubject(kind, language)).join(', '),
                })}
              </p>
            )}
          </section>
        ))}
    </>
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
    <nav class="parts" aria-label={translate('page.coverageParts')}>
      <ol>
        {Array.from({ length: count }, (_, index) => index + 1).map((part) => (
          <li key={part}>
            <a
              href={site.href(coverageAddress(language, part))}
              aria-label={translate('page.coveragePart', { part, count })}
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
