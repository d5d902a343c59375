import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import { type CoverageGroup, coverageStates, stateOf } from '../../src/pages/coverage.ts';
import { type CoverageProps, StatementName, stateWords } from './coverage-statement.tsx';

/** How many sections each statement has, and on how many it is silent. */
export function CoverageTotals({
  site,
  language,
  columns,
  groups,
}: CoverageProps & { readonly groups: readonly CoverageGroup[] }): ComponentChildren {
  const translate = translatorFor(language);
  const kinds = groups.flatMap(({ rows }) => rows.map(({ kind }) => kind));
  const totals = columns.map((column) => {
    const found = kinds.map((kind) => stateOf(column.cells[kind]));
    const of = Object.fromEntries(
      coverageStates.map((state) => [state, found.filter((one) => one === state).length]),
    );
    return { column, of };
  });
  // The rarest of the states, contact details that are missing, is no column where it does not occur.
  const shown = coverageStates.filter((state) => state !== 'partial' || totals.some(({ of }) => of[state]));
  return (
    <table class="totals">
      <caption>{translate('page.coverageTotals')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('page.coverageStatement')}</th>
          {shown.map((state) => (
            <th key={state} scope="col">
              <span class={state}>
                <span class="words">{translate(stateWords[state])}</span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {totals.map(({ column, of }) => (
          <tr key={column.address}>
            <th scope="row">
              <a href={site.href(column.address)}>
                <StatementName column={column} />
              </a>
            </th>
            {shown.map((state) => (
              <td key={state}>{of[state]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
