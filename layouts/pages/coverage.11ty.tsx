import type { ComponentChildren, VNode } from 'preact';
import { coverageAddress } from '../../src/content/addresses.ts';
import { type PaginatedData, pageOf, paginateOver } from '../../src/eleventy/site-data.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import { type CoverageCell, type CoverageColumn, coverageOf } from '../../src/publish/coverage.ts';
import type { PublishedSite } from '../../src/publish/published-site.ts';
import { kindTitle, type SectionKind } from '../../src/sections/catalogue.ts';
import { requiredKinds } from '../../src/sections/required-kinds.ts';
import { Document } from '../components/document.tsx';
import { LocalizedName } from '../components/localized-name.tsx';

export const data = paginateOver('coverage');

/** More columns than this cannot be read side by side; the rest go into further tables. */
const columnsPerTable = 4;

export default function CoveragePage(given: PaginatedData): VNode {
  const page = pageOf(given, 'coverage');
  const { site } = given;
  const { language } = page;
  const translate = translatorFor(language);
  const { parts, uncovered } = coverageOf(site, language);
  const { part } = page.content;
  const title = translate('page.coverageTitle');
  const columns = parts[part - 1] ?? [];
  const tables = Array.from({ length: Math.ceil(columns.length / columnsPerTable) }, (_, index) =>
    columns.slice(index * columnsPerTable, (index + 1) * columnsPerTable),
  );
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
      <article class="page coverage">
        <header>
          <h1>{title}</h1>
        </header>
        <p>{translate('page.coverageIntro')}</p>
        {parts.length > 1 && <Parts count={parts.length} current={part} site={site} language={language} />}
        {tables.map((some) => (
          <CoverageTable key={some[0]?.address} columns={some} site={site} language={language} />
        ))}
        {columns.length === 0 && <p>{translate('page.noStatements')}</p>}
        {columns.length > 0 && uncovered.length > 0 && (
          <p>
            {translate('page.coverageUncovered', {
              kinds: uncovered.map((kind) => kindTitle(kind, language)).join(', '),
            })}
          </p>
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

/** The roles say again what the elements are: on a phone the style shows the rows as blocks, which unmakes a table. */
function CoverageTable({
  columns,
  site,
  language,
}: {
  columns: readonly CoverageColumn[];
  site: PublishedSite;
  language: Language;
}) {
  const translate = translatorFor(language);
  const required = new Set<SectionKind>(requiredKinds(site.settings));
  const mentioned = new Set(columns.flatMap(({ cells }) => [...cells.keys()]));
  const ordered = coverageOf(site, language).order.filter((kind) => mentioned.has(kind));
  return (
    <table role="table">
      <caption>{translate('page.coverageCaption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {translate('page.coverageKind')}
          </th>
          {columns.map(({ address, shortName }) => (
            <th key={address} scope="col" role="columnheader">
              <a href={site.href(address)}>
                <LocalizedName name={shortName} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {ordered.map((kind) => (
          <tr key={kind} role="row">
            <th scope="row" role="rowheader">
              {kindTitle(kind, language)}
              {required.has(kind) && <small> ({translate('page.coverageRequired')})</small>}
            </th>
            {columns.map((column) => (
              <td key={column.address} role="cell">
                <span class="cell-label" aria-hidden="true">
                  <LocalizedName name={column.shortName} />
                </span>
                <Cell cell={column.cells.get(kind)} site={site} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  cell,
  site,
  language,
}: {
  cell: CoverageCell | undefined;
  site: PublishedSite;
  language: Language;
}): ComponentChildren {
  const translate = translatorFor(language);
  if (!cell) return <span class="none">{translate('page.coverageNone')}</span>;
  const notStated = (words: string): ComponentChildren => (
    <>
      <strong>{words}</strong> <span class="reason">{cell.reason}</span>
    </>
  );
  if (!cell.section) return notStated(translate('page.coverageNotStated'));
  return (
    <>
      <a href={site.href(cell.section.address, cell.section.anchor)}>{cell.section.heading}</a>
      {cell.reason !== undefined && <p>{notStated(translate('page.coverageDetailsNotStated'))}</p>}
    </>
  );
}
