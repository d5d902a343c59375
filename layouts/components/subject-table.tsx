import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import { subjectsOf } from '../../src/pages/statement-comparison.ts';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { kindSubject } from '../../src/sections/catalogue.ts';
import { ComparisonTable, type ComparisonTableProps } from './comparison-table.tsx';
import { SubjectState } from './subject-state.tsx';

type SubjectTableProps = Pick<ComparisonTableProps, 'site' | 'language' | 'statements'>;

/** A row for each subject: whether each statement speaks of it, and where. */
export function SubjectTable({ site, language, statements }: SubjectTableProps): ComponentChildren {
  const translate = translatorFor(language);
  const rows = subjectsOf(statements).map((kind) => ({
    key: kind,
    head: kindSubject(kind, language),
    cell: (statement: StatementSummary) => (
      <SubjectState kind={kind} statement={statement} site={site} language={language} />
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
