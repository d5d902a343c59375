import type { ComponentChildren } from 'preact';
import type { HtmlNode } from '../../src/content/library.ts';
import { partsOf } from '../../src/content/marked-words.ts';
import { foreignNamesIn } from '../../src/content/names.ts';
import { answerKeys } from '../../src/content/schemas.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { element } from '../../src/markdown/html-tree.ts';
import { toHtml } from '../../src/markdown/render-markup.ts';
import type { StatementSummary } from '../../src/pages/statement-summary.ts';
import { subjectOfAnswer } from '../../src/sections/answer-kinds.ts';
import { ComparisonTable, type ComparisonTableProps } from './comparison-table.tsx';
import { RawHtml } from './raw-html.tsx';
import { SubjectState } from './subject-state.tsx';

type AnswersTableProps = Pick<ComparisonTableProps, 'site' | 'language' | 'statements'>;

/** A row for each question that readers come with: what each statement answers in a sentence. Nothing when none does. */
export function AnswersTable({ site, language, statements }: AnswersTableProps): ComponentChildren {
  const translate = translatorFor(language);
  const rows = answerKeys
    .filter((key) => statements.some(({ answers }) => answers[key]))
    .map((key) => ({
      key,
      head: translate(`page.answers.${key}`),
      cell: (statement: StatementSummary) => {
        const answer = statement.answers[key];
        if (!answer)
          // Where a statement has no answer: whether it speaks of the subject of the question.
          return (
            <SubjectState kind={subjectOfAnswer(key)} statement={statement} site={site} language={language} />
          );
        return <RawHtml as="div" html={toHtml(withOwner(answer, statement), () => undefined)} />;
      },
    }));
  if (rows.length === 0) return null;
  return (
    <ComparisonTable
      class="sentences"
      caption={translate('page.compareAnswers')}
      corner={translate('page.compareSubject')}
      rows={rows}
      site={site}
      language={language}
      statements={statements}
    />
  );
}

type Answer = readonly HtmlNode[];

/** An answer whose links say of which statement they are: their words alone may be the same in others. */
function withOwner(answer: Answer, { name, shortName, title, isOneOfSeveral }: StatementSummary): Answer {
  const ofSeveral = partsOf({ text: title, marks: foreignNamesIn(title, [name, shortName]) });
  const words = [' (', shortName, ...(isOneOfSeveral ? [', ', ...ofSeveral] : []), ')'].map((part) =>
    typeof part === 'string' ? part : element('span', [part.text], { lang: part.lang }),
  );
  const owner = element('span', words, { class: 'unseen' });
  const add = (nodes: Answer): Answer =>
    nodes.map((node) => {
      if (typeof node === 'string') return node;
      return { ...node, children: node.name === 'a' ? [...node.children, owner] : add(node.children) };
    });
  return add(answer);
}
