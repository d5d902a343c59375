import type { ComponentChildren } from 'preact';
import { translatorFor } from '../../src/i18n/translator.ts';
import type { Language } from '../../src/languages.ts';
import type { PublishedSite } from '../../src/pages/published-site.ts';
import { anchorOf, stateOf } from '../../src/pages/statement-comparison.ts';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { kindSubject, type SectionKind } from '../../src/sections/catalogue.ts';
import { StatementName } from './statement-name.tsx';

interface SubjectStateProps {
  readonly kind: SectionKind;
  readonly statement: StatementSummary;
  readonly site: PublishedSite;
  readonly language: Language;
}

/** The state in words, leading to the section or to the reason for its absence; the link says of whom and of what. */
export function SubjectState({ kind, statement, site, language }: SubjectStateProps): ComponentChildren {
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
        {' ('}
        <StatementName statement={statement} />, {kindSubject(kind, language)})
      </span>
    </a>
  );
}
