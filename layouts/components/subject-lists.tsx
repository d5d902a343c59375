import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import {
  anchorOf,
  comparisonOf,
  stateOf,
  subjectStates,
  subjectsOf,
} from '../../src/pages/statement-comparison.ts';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { kindSubject, type SectionKind } from '../../src/sections/catalogue.ts';
import { StatementName } from './statement-name.tsx';

interface SubjectListsProps {
  readonly site: PublishedSite;
  readonly language: Language;
  /** Those on this part of the page. */
  readonly statements: readonly StatementSummary[];
}

/** Each subject with the names of the statements in each state: for more of them than stand side by side. */
export function SubjectLists({ site, language, statements }: SubjectListsProps): ComponentChildren {
  const translate = translatorFor(language);
  const { counts } = comparisonOf(site, language);
  const all = site.summaries(language).length;
  return (
    <section>
      <h2>{translate('page.compareSubjects')}</h2>
      {subjectsOf(statements).map((kind) => (
        <section key={kind} class="subject">
          <h3 id={kind}>{kindSubject(kind, language)}</h3>
          <p>{translate('page.compareCount', { stated: counts.get(kind) ?? 0, count: all })}</p>
          <dl>
            {subjectStates.map((state) => {
              const those = statements.filter(({ cells }) => stateOf(cells[kind]) === state);
              return (
                those.length > 0 && (
                  <div key={state}>
                    <dt class={state}>{translate(`page.compareState.${state}`)}</dt>
                    {those.map((statement) => (
                      <dd key={statement.address}>
                        <Name statement={statement} kind={kind} site={site} language={language} />
                      </dd>
                    ))}
                  </div>
                )
              );
            })}
          </dl>
        </section>
      ))}
    </section>
  );
}

interface NameProps extends Pick<SubjectListsProps, 'site' | 'language'> {
  readonly statement: StatementSummary;
  readonly kind: SectionKind;
}

/** Leads to the section or to the reason for its absence; the same name leads elsewhere under another subject, so it says which. */
function Name({ statement, kind, site, language }: NameProps): ComponentChildren {
  const anchor = anchorOf(statement.cells[kind]);
  const name = <StatementName statement={statement} />;
  if (anchor === undefined) return name;
  return (
    <a href={site.href(statement.address, anchor)}>
      {name}
      <span class="unseen"> ({kindSubject(kind, language)})</span>
    </a>
  );
}
