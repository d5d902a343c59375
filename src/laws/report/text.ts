import picocolors from 'picocolors';
import { plainName } from '../../content/names.ts';
import { type Translate, translatorFor } from '../../i18n/translator.ts';
import type { Language } from '../../languages.ts';
import { printable } from '../../text/printable.ts';
import { wrap } from '../../text/wrap.ts';
import type {
  OrganizationAssessment,
  PackAssessment,
  RuleAssessment,
  StatementAssessment,
} from '../assess-organization.ts';
import type { Result } from '../assess-rule.ts';
import type { Source } from '../pack.ts';
import { type LawsPage, rulesLines } from './rows.ts';
import { applicabilityWords } from './words.ts';

export interface LawsTextOptions {
  readonly language: Language;
  /** Only for a terminal. */
  readonly colour: boolean;
  /** Width of the terminal; a common one when left out. */
  readonly columns?: number | undefined;
}

/** For a file or a pipe, which have no width. */
const defaultColumns = 120;
const narrowest = 40;
const widest = 150;
/** What statements show of the laws, for a person: a table, or a list of rules where the terminal is narrow. */
export function formatLawsText(
  assessments: readonly OrganizationAssessment[],
  { language, colour, columns = defaultColumns }: LawsTextOptions,
): string {
  const page: LawsPage = {
    language,
    translate: translatorFor(language),
    colours: picocolors.createColors(colour),
    width: Math.min(Math.max(columns, narrowest), widest),
  };
  const lines = [
    ...wrap(page.translate('laws.notice'), page.width),
    '',
    ...assessments.flatMap((assessment) => organizationLines(assessment, page)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function organizationLines(assessment: OrganizationAssessment, page: LawsPage): readonly string[] {
  const { organization, statements, unlisted } = assessment;
  const { translate, width, colours } = page;
  const shown = printable(plainName(organization.settings.values.name[page.language]));
  const heading = wrap(`${shown} (${organization.key})`, width);
  const lines = [...heading.map((line) => colours.bold(line)), ''];
  if (statements.length === 0) lines.push(...wrap(translate('laws.noStatement'), width), '');
  lines.push(...statements.flatMap((statement) => statementLines(statement, page)));
  if (unlisted.length > 0) {
    const file = organization.settings.file;
    lines.push(...wrap(translate('laws.notListed', { packs: unlisted.join(', '), file }), width), '');
  }
  return lines;
}

function statementLines({ statement, packs }: StatementAssessment, page: LawsPage): readonly string[] {
  const files = Object.values(statement.versions).map(({ file }) => printable(file));
  const together = files.join(', ');
  return [
    ...(together.length > page.width ? files : [together]).map((line) => page.colours.underline(line)),
    '',
    ...packs.flatMap((pack) => packLines(pack, page)),
  ];
}

function packLines(assessment: PackAssessment, page: LawsPage): readonly string[] {
  const { pack, applicability, rules } = assessment;
  const { language, translate, colours, width } = page;
  const title = `${pack.title[language]}, ${pack.citation[language]}`;
  const bearing = applicabilityWords(applicability, translate);
  if (rules.every((rule) => rule.applicability === 'not-applicable')) {
    const [first = '', ...more] = wrap(`${pack.id} — ${bearing} — ${pack.title[language]}`, width);
    return [first, ...more.map((line) => `  ${line}`), ''];
  }
  const sources = [...new Set<Source>(rules.flatMap(({ rule }) => rule.sources))];
  const origin = translate('laws.pack', { date: pack.date, text: pack.readIn[language] });
  return [
    ...wrap(`${pack.id} — ${title}`, width).map((line) => colours.bold(line)),
    ...wrap(translate('laws.packApplicability', { applicability: bearing }), width),
    ...wrap(origin, width),
    ...wrap(countsOf(rules, translate), width),
    '',
    ...rulesLines(rules, sources, page),
    ...sourceLines(sources, page),
    '',
  ];
}

function countsOf(rules: readonly RuleAssessment[], translate: Translate): string {
  const count = (wanted: Result): number => rules.filter(({ result }) => result === wanted).length;
  return translate('laws.counts', {
    observed: translate('laws.countObserved', { count: count('observed') }),
    gaps: translate('laws.countGaps', { count: count('apparent-gap') }),
    open: translate('laws.countNotDetermined', { count: count('not-determined') }),
  });
}

/** An address stands on a line of its own and is never cut, so that it can be opened. */
function sourceLines(
  sources: readonly Source[],
  { language, translate, width }: LawsPage,
): readonly string[] {
  if (sources.length === 0) return [];
  return [
    translate('laws.sources'),
    ...sources.flatMap(({ name, address }, index) => {
      const number = `[${index + 1}] `;
      const words = wrap(name[language], width - 2 - number.length);
      return [
        ...words.map((line, row) => `  ${row === 0 ? number : ' '.repeat(number.length)}${line}`),
        ...(address ? [`  ${' '.repeat(number.length)}${address}`] : []),
      ];
    }),
  ];
}
