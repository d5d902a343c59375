import type { ComponentChildren } from 'preact';
import type { Language } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { StatementName } from './statement-name.tsx';

export interface ComparisonTableProps {
  readonly class?: string;
  /** Its heading as well. */
  readonly caption: string;
  /** Above the names of the rows. */
  readonly corner: string;
  readonly rows: readonly ComparisonRow[];
  readonly site: PublishedSite;
  readonly language: Language;
  readonly statements: readonly StatementSummary[];
}

interface ComparisonRow {
  readonly key: string;
  readonly head: string;
  readonly cell: (statement: StatementSummary) => ComponentChildren;
}

/**
 * A few statements side by side, a column each. Where there is no room for columns, the style stacks the cells of a row,
 * and each shows the name of its statement: it can be read as text, also where a browser then sees no table any more.
 */
export function ComparisonTable({
  class: className,
  caption,
  corner,
  rows,
  site,
  statements,
}: ComparisonTableProps): ComponentChildren {
  return (
    <table class={className}>
      <caption>
        <h2>{caption}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {statements.map((statement) => (
            <th key={statement.address} scope="col">
              <a href={site.href(statement.address)}>
                <StatementName statement={statement} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cell }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {statements.map((statement) => (
              <td key={statement.address}>
                <b>
                  <StatementName statement={statement} />
                </b>{' '}
                {cell(statement)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
