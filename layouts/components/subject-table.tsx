import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import { anchorOf, stateOf, subjectsOf } from '../../src/pages/statement-comparison.ts';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { kindSubject, type SectionKind } from '../../src/sections/catalogue.ts';
import { ComparisonTable, type ComparisonTableProps } from './comparison-table.tsx';
import { fill } from './fill.tsx';
import { StatementName } from './statement-name.tsx';

type SubjectTableProps = Pick<ComparisonTableProps, 'site' | 'language' | 'statements'>;

/** A row for each subject: whether each statement speaks of it, and where. */
export function SubjectTable({ site, language, statements }: SubjectTableProps): ComponentChildren {
  const translate = translatorFor(language);
  const rows = subjectsOf(statements).map((kind) => ({
    key: kind,
    head: kindSubject(kind, language),
    cell: (statement: StatementSummary) => (
      <State kind={kind} statement={statement} site={site} language={language} />
    ),
  }));
  return (
    <ComparisonTable
      caption={translate('page.compareSubjects')}
      corner={translate('page.compareSubject')}
      rows={rows}
      site={site}
      language={language}
      statements={statements}
    />
  );
}

interface StateProps extends Pick<SubjectTableProps, 'site' | 'language'> {
  readonly kind: SectionKind;
  readonly statement: StatementSummary;
}

/** The state in words, leading to the section or to the reason for its absence; the link says of whom and of what. */
function State({ kind, statement, site, language }: StateProps): ComponentChildren {
  const translate = translatorFor(language);
  const cell = statement.cells[kind];
  const state = stateOf(cell);
  const words = translate(`page.compareState.${state}`);
  const anchor = anchorOf(cell);
  if (anchor === undefined) return <span class={state}>{words}</span>;
  return (
    <a class={state} href={site.href(statement.address, anchor)}>
      {words}
      <span class="unseen">
        {fill(translate, 'page.compareOf', {
          statement: <StatementName statement={statement} />,
          subject: kindSubject(kind, language),
        })}
      </span>
    </a>
  );
}
