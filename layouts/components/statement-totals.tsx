import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { comparisonOf, type SubjectState, stateOf } from '../../src/pages/statement-comparison.ts';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { StatementName } from './statement-name.tsx';

interface StatementTotalsProps {
  readonly site: PublishedSite;
  readonly language: Language;
  readonly statements: readonly StatementSummary[];
}

/** Each statement, with how many of the subjects that any statement of the site speaks of are stated in it. */
export function StatementTotals({ site, language, statements }: StatementTotalsProps): ComponentChildren {
  const translate = translatorFor(language);
  const subjects = [...comparisonOf(site, language).counts.keys()];
  return (
    <section>
      <h2>{translate('page.compareTotals')}</h2>
      <ul class="totals">
        {statements.map((statement) => {
          const states = subjects.map((kind) => stateOf(statement.cells[kind]));
          const count = (wanted: SubjectState) => states.filter((state) => state === wanted).length;
          return (
            <li key={statement.address}>
              <a href={site.href(statement.address)}>
                <StatementName statement={statement} />
              </a>{' '}
              {translate('page.compareTotal', {
                stated: count('stated'),
                partly: count('partly'),
                silent: count('not-stated'),
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
