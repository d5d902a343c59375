import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import {
  type CoverageColumn,
  type CoverageGroup,
  type CoverageRow,
  type CoverageState,
  stateOf,
} from '../../src/publish/coverage.ts';
import { kindTitle } from '../../src/sections/catalogue.ts';
import { type CoverageProps, StatementName, stateWords } from './coverage-statement.tsx';
import { fill } from './fill.tsx';

/** Up to so many statements, names stand upright over their columns, and the kind beside its marks on a phone too. */
export const fewStatements = 3;
/** Up to so many, a phone has room for marks that a finger can hit: 24 px each (WCAG 2.2, 2.5.8). */
const linkedStatements = 10;

/** The picture of the whole: a row for each kind, a column for each statement, a mark for what stands there. */
export function CoverageMatrix({
  site,
  language,
  columns,
  groups,
  statements,
}: CoverageProps & {
  readonly groups: readonly CoverageGroup[];
  /** Of the whole site, which may be more than the columns. */
  readonly statements: number;
}): ComponentChildren {
  const translate = translatorFor(language);
  const many = columns.length > fewStatements;
  const linked = columns.length <= linkedStatements;
  // On a phone the style shows the rows of many statements as blocks, which unmakes a table; the roles keep it one.
  const role = <Role extends string>(name: Role): { role?: Role } => (many ? { role: name } : {});
  const link = (column: CoverageColumn, { kind }: CoverageRow, state: CoverageState): ComponentChildren => {
    const section = state === 'stated' ? column.cells.get(kind)?.section : undefined;
    return (
      <a class={state} href={section ? site.href(section.address, section.anchor) : `#${kind}-${column.key}`}>
        <span class="words">
          {fill(translate('page.coverageMark'), {
            state: translate(stateWords[state]),
            kind: kindTitle(kind, language),
            statement: <StatementName column={column} />,
          })}
        </span>
      </a>
    );
  };
  const unlinked = (state: CoverageState): ComponentChildren => (
    <span class={state}>
      <span class="words">{translate(stateWords[state])}</span>
    </span>
  );
  return (
    <table class={linked ? 'matrix' : 'matrix dense'} {...role('table')}>
      <caption>{translate('page.coverageCaption')}</caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          <th scope="col" {...role('columnheader')}>
            {translate('page.coverageKind')}
          </th>
          {columns.map((column) => (
            <th key={column.address} scope="col" {...role('columnheader')}>
              <a href={site.href(column.address)}>
                <StatementName column={column} />
              </a>
            </th>
          ))}
          <th scope="col" {...role('columnheader')}>
            {translate('page.coverageCount', { count: statements })}
          </th>
        </tr>
      </thead>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, rows }) => (
          <tbody key={id} {...role('rowgroup')}>
            <tr class="group" {...role('row')}>
              <td colSpan={columns.length + 2} {...role('cell')}>
                {translate(`page.coverageGroup.${id}`)}
              </td>
            </tr>
            {rows.map((row) => (
              <tr key={row.kind} {...role('row')}>
                <th scope="row" {...role('rowheader')}>
                  {columns.some(({ cells }) => cells.has(row.kind)) ? (
                    <a href={`#${row.kind}`}>{kindTitle(row.kind, language)}</a>
                  ) : (
                    kindTitle(row.kind, language)
                  )}
                </th>
                {columns.map((column) => {
                  const state = stateOf(column.cells.get(row.kind));
                  return (
                    <td key={column.address} {...role('cell')}>
                      {linked && state !== 'none' ? link(column, row, state) : unlinked(state)}
                    </td>
                  );
                })}
                <td {...role('cell')}>{row.count}</td>
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  );
}
