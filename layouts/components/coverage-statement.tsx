import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { CoverageState } from '../../src/pages/coverage.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { LocalizedName } from './localized-name.tsx';

/** What each part of the coverage page is given. */
export interface CoverageProps {
  readonly site: PublishedSite;
  readonly language: Language;
  readonly columns: readonly StatementSummary[];
}

/** The words for what a mark says. */
export const stateWords: Readonly<Record<CoverageState, MessageKey>> = {
  stated: 'page.coverageStated',
  partial: 'page.coveragePartial',
  silent: 'page.coverageNotStated',
  none: 'page.coverageNone',
};

/** The name by which the coverage page calls a statement: unlike that of any other statement of the site. */
export function StatementName({ column }: { readonly column: StatementSummary }): ComponentChildren {
  return (
    <>
      <LocalizedName name={column.shortName} />
      {column.isOneOfSeveral && `, ${column.title}`}
    </>
  );
}
