import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import { type CoverageGroup, type CoverageRow, coverageKey, stateOf } from '../../src/pages/coverage.ts';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { kindSubject } from '../../src/sections/catalogue.ts';
import { type CoverageProps, StatementName, stateWords } from './coverage-statement.tsx';
import { fill } from './fill.tsx';

/** Up to so many statements, names stand upright over their columns, and the kind beside its marks on a phone too. */
export const fewStatements = 3;
/** Up to so many, a phone has room for marks that a finger can hit: 24 px each (WCAG 2.2, 2.5.8). */
const linkedStatements = 10;

interface MatrixProps extends CoverageProps {
  readonly groups: readonly CoverageGroup[];
  /** Of the whole site, which may be more than the columns. */
  readonly statements: number;
}

/** The picture of the whole: a row for each kind, a column for each statement, a mark for what stands there. */
export function CoverageMatrix(props: MatrixProps): ComponentChildren {
  const { language, columns, groups } = props;
  const translate = translatorFor(language);
  const role = rolesIn(columns);
  return (
    <table class={hasLinkedMarks(columns) ? 'matrix' : 'matrix dense'} {...role('table')}>
      <caption>{translate('page.coverageCaption')}</caption>
      <thead {...role('rowgroup')}>
        <HeadRow {...props} />
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
              <KindRow key={row.kind} row={row} {...props} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

/** The names of the statements, above their columns. */
function HeadRow({ site, language, columns, statements }: MatrixProps): ComponentChildren {
  const translate = translatorFor(language);
  const role = rolesIn(columns);
  return (
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
  );
}

interface RowProps extends CoverageProps {
  readonly row: CoverageRow;
}

/** What each statement has of one kind. */
function KindRow(props: RowProps): ComponentChildren {
  const { row, language, columns } = props;
  const role = rolesIn(columns);
  const title = kindSubject(row.kind, language);
  return (
    <tr {...role('row')}>
      <th scope="row" {...role('rowheader')}>
        {columns.some(({ cells }) => cells[row.kind]) ? <a href={`#${row.kind}`}>{title}</a> : title}
      </th>
      {columns.map((column) => (
        <td key={column.address} {...role('cell')}>
          <Mark column={column} {...props} />
        </td>
      ))}
      <td {...role('cell')}>{row.count}</td>
    </tr>
  );
}

/** What one statement has of one kind, and the link to it where there is room for links. */
function Mark({
  row: { kind },
  column,
  site,
  language,
  columns,
}: RowProps & { readonly column: StatementSummary }): ComponentChildren {
  const translate = translatorFor(language);
  const cell = column.cells[kind];
  const state = stateOf(cell);
  const words = translate(stateWords[state]);
  if (state === 'none' || !hasLinkedMarks(columns))
    return (
      <span class={state}>
        <span class="words">{words}</span>
      </span>
    );
  const section = state === 'stated' ? cell?.section : undefined;
  return (
    <a
      class={state}
      href={section ? site.href(column.address, section.anchor) : `#${kind}-${coverageKey(column)}`}
    >
      <span class="words">
        {fill(translate, 'page.coverageMark', {
          state: words,
          kind: kindSubject(kind, language),
          statement: <StatementName column={column} />,
        })}
      </span>
    </a>
  );
}

function hasLinkedMarks(columns: readonly StatementSummary[]): boolean {
  return columns.length <= linkedStatements;
}

/** On a phone the style shows the rows of many statements as blocks, which unmakes a table; roles keep it one. */
function rolesIn(columns: readonly StatementSummary[]) {
  return <Role extends string>(name: Role): { role?: Role } =>
    columns.length > fewStatements ? { role: name } : {};
}
