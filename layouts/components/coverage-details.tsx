import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import { type CoverageGroup, type CoverageRow, coverageKey, stateOf } from '../../src/pages/coverage.ts';
import type { CoverageCell, StatementSummary } from '../../src/pages/statement-summary.ts';
import { kindSubject } from '../../src/sections/catalogue.ts';
import { type CoverageProps, StatementName } from './coverage-statement.tsx';
import { fill } from './fill.tsx';
import { Marked } from './marked.tsx';

/** The kinds of one group, each with the sections that are on it and the reason for each silence. */
export function CoverageDetails({
  group,
  site,
  language,
  columns,
}: CoverageProps & { readonly group: CoverageGroup }): ComponentChildren {
  return group.rows.map((row) => (
    <section key={row.kind} class="kind">
      <Heading row={row} language={language} />
      <ul>
        {columns.map((column) => {
          const cell = column.cells[row.kind];
          return (
            cell && (
              <Entry
                key={column.address}
                row={row}
                column={column}
                cell={cell}
                site={site}
                language={language}
              />
            )
          );
        })}
      </ul>
    </section>
  ));
}

function Heading({ row, language }: { row: CoverageRow } & Pick<CoverageProps, 'language'>) {
  return (
    <h3 id={row.kind}>
      {kindSubject(row.kind, language)}
      {row.required && <small> ({translatorFor(language)('page.coverageRequired')})</small>}
    </h3>
  );
}

interface EntryProps extends Pick<CoverageProps, 'site' | 'language'> {
  readonly row: CoverageRow;
  readonly column: StatementSummary;
  readonly cell: CoverageCell;
}

/** The name of the statement is part of the link: headings such as “Cookies” are the same in many statements. */
function Entry({ row, column, cell, site, language }: EntryProps): ComponentChildren {
  const translate = translatorFor(language);
  const { section, reason } = cell;
  const statement = (
    <b>
      <StatementName column={column} />
    </b>
  );
  return (
    <li class={stateOf(cell)} {...(reason === undefined ? {} : { id: `${row.kind}-${coverageKey(column)}` })}>
      {section && (
        <a href={site.href(column.address, section.anchor)}>
          {fill(translate, 'page.coverageEntry', { statement, section: <Marked words={section.heading} /> })}
        </a>
      )}
      {section && reason !== undefined && (
        <p>{fill(translate, 'page.coverageDetailsNotStated', { reason: <Marked words={reason} /> })}</p>
      )}
      {!section &&
        fill(translate, 'page.coverageEntrySilent', {
          statement,
          reason: reason && <Marked words={reason} />,
        })}
    </li>
  );
}
