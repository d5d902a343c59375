import type { Translate } from '../../i18n/translator.ts';
import { languages } from '../../languages.ts';
import { printable } from '../../text/printable.ts';
import type { PlannedEdition, StatementPlan } from './plan-import.ts';

/** The editions that would be made of a statement, and the commits that would make none, as lines for the terminal. */
export function planLines(target: string, plan: StatementPlan, translate: Translate): readonly string[] {
  const commits = plan.editions.length + plan.leftOut.length;
  const title = translate('cli.history.title', { target, count: plan.editions.length, commits });
  const leftOut = [...plan.leftOut].sort((a, b) => (a.state.day < b.state.day ? -1 : 1));
  return [
    title,
    ...plan.editions.flatMap((edition, index) => editionLines(edition, index + 1, translate)),
    ...(leftOut.length > 0 ? ['', `  ${translate('cli.history.leftOut')}`] : []),
    ...leftOut.map(({ state, reason }) => {
      const words = reasonWords(reason, translate);
      return `  ${state.day}  ${state.commit}  ${words} (${printable(state.subject)})`;
    }),
    '',
  ];
}

function editionLines(edition: PlannedEdition, number: number, translate: Translate): readonly string[] {
  const { state, day, change, changes, summary } = edition;
  const [only] = edition.languages.length === 1 ? edition.languages : [];
  const facts = [
    day,
    state.commit,
    translate(`cli.history.change-${change}`),
    translate(`cli.history.inLanguages-${only ?? 'both'}`),
  ];
  const sections = changes.map(({ key }) => `#${key}`).join(', ');
  return [
    '',
    `  ${number}. ${facts.join('  ')}`,
    `     ${translate('cli.history.log', { words: printable(state.subject) })}`,
    ...(sections === '' ? [] : [`     ${translate('cli.history.sections', { sections })}`]),
    ...languages.map(
      (language) =>
        `     ${translate(`cli.history.summary-${language}`, { summary: printable(summary[language]) })}`,
    ),
  ];
}

function reasonWords(reason: StatementPlan['leftOut'][number]['reason'], translate: Translate): string {
  switch (reason.kind) {
    case 'missing':
      return translate(`cli.history.reason.missing-${reason.language}`);
    case 'unreadable': {
      const keys = reason.why.wrong === 'values' ? reason.why.keys.join(', ') : '';
      const why = translate(`cli.history.why.${reason.why.wrong}`, { keys: printable(keys) });
      return translate(`cli.history.reason.unreadable-${reason.language}`, { why });
    }
    case 'same-day':
      return translate('cli.history.reason.same-day', { commit: reason.with });
    case 'one-language':
      return translate(`cli.history.reason.one-language-${reason.language}`, { commit: reason.with });
    default:
      return translate(`cli.history.reason.${reason.kind}`);
  }
}
