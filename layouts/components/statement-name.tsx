import type { ComponentChildren } from 'preact';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { LocalizedName } from './localized-name.tsx';
import { StatementTitle } from './statement-title.tsx';

/** The short name of a statement, unlike that of any other statement of the site. */
export function StatementName({ statement }: { readonly statement: StatementSummary }): ComponentChildren {
  return (
    <>
      <LocalizedName name={statement.shortName} />
      {statement.isOneOfSeveral && (
        <>
          {', '}
          <StatementTitle {...statement} />
        </>
      )}
    </>
  );
}
