import path from 'node:path';
import picocolors from 'picocolors';
import { type Translate, translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type {
  OrganizationAssessment,
  PackAssessment,
  RuleAssessment,
  StatementAssessment,
} from '../laws/assess-organization.ts';
import type { Result } from '../laws/assess-rule.ts';
import type { Source } from '../laws/pack.ts';
import { besideEachOther, type Cell, totalWidth, wrap } from './columns.ts';
import {
  applicabilityWords,
  citationWords,
  reasonSentences,
  resultWords,
  verificationWords,
} from './laws-words.ts';
import { printable } from './printable.ts';

export interface LawsTextOptions {
  readonly language: Language;
  /** Only for a terminal. */
  readonly colour: boolean;
  /** Width of the terminal; a common one when left out. */
  readonly columns?: number | undefined;
}

interface Page {
  readonly language: Language;
  readonly translate: Translate;
  readonly colours: ReturnType<typeof picocolors.createColors>;
  readonly width: number;
}

/** For a file or a pipe, which have no width. */
const defaultColumns = 120;
const narrowest = 40;
const widest = 150;
/** Rule, result, applicability, place, source and verification; what is looked for takes the rest. */
const fixedWidths = [25, 16, 13, 20, 14] as const;
/** Under this, the second column is too narrow to read and each rule becomes a list. */
const narrowestColumn = 20;

/** What statements show of the laws, for a person: a table, or a list of rules where the terminal is narrow. */
export function formatLawsText(
  assessments: readonly OrganizationAssessment[],
  { language, colour, columns = defaultColumns }: LawsTextOptions,
): string {
  const page: Page = {
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

function organizationLines(assessment: OrganizationAssessment, page: Page): readonly string[] {
  const { organization, statements, unlisted } = assessment;
  const { translate, width, colours } = page;
  const name = organization.settings.values.name[page.language];
  const shown = printable(typeof name === 'string' ? name : name.text);
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

function statementLines({ statement, packs }: StatementAssessment, page: Page): readonly string[] {
  const files = Object.values(statement.versions).map(({ file }) => printable(file));
  const together = files.join(', ');
  return [
    ...(together.length > page.width ? files : [together]).map((line) => page.colours.underline(line)),
    '',
    ...packs.flatMap((pack) => packLines(pack, page)),
  ];
}

function packLines(assessment: PackAssessment, page: Page): readonly string[] {
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

function rulesLines(
  rules: readonly RuleAssessment[],
  sources: readonly Source[],
  page: Page,
): readonly string[] {
  const rest = page.width - totalWidth([...fixedWidths, 0]);
  if (rest < narrowestColumn) return rules.flatMap((rule) => [...listed(rule, sources, page), '']);
  const [ruleWidth, ...others] = fixedWidths;
  const widths = [ruleWidth, rest, ...others];
  const { translate, colours } = page;
  const heads = (['rule', 'lookedFor', 'result', 'applicability', 'where', 'sourceAndVerified'] as const).map(
    (column): Cell => ({ lines: [translate(`laws.column.${column}`)] }),
  );
  return [
    ...besideEachOther(heads, widths),
    colours.dim(widths.map((width) => '─'.repeat(width)).join('  ')),
    ...rules.flatMap((rule) => [...tableRow(rule, sources, widths, page), '']),
  ];
}

function tableRow(
  assessment: RuleAssessment,
  sources: readonly Source[],
  widths: readonly number[],
  page: Page,
): readonly string[] {
  const { rule, result, applicability } = assessment;
  const { language, translate, colours, width } = page;
  const cells: readonly Cell[] = [
    { lines: [rule.id, citationWords(rule, language, translate)] },
    { lines: [rule.lookedFor[language]] },
    { lines: [resultWords(result, translate)], paint: painter(result, page) },
    { lines: [applicabilityWords(applicability, translate)] },
    { lines: placesOf(assessment, (file) => path.posix.basename(file), language) },
    { lines: [numbersOf(rule.sources, sources, page), verificationWords(rule, language, translate)] },
  ];
  const notes = reasonSentences(assessment, language, translate).flatMap((sentence) =>
    wrap(printable(sentence), width - 4).map((line, index) => `  ${index === 0 ? '→' : ' '} ${line}`),
  );
  return [...besideEachOther(cells, widths), ...notes.map((line) => colours.dim(line))];
}

/** A rule as a list, for terminals too narrow for a table. */
function listed(assessment: RuleAssessment, sources: readonly Source[], page: Page): readonly string[] {
  const { rule, result, applicability } = assessment;
  const { language, translate, colours, width } = page;
  const places = placesOf(assessment, (file) => file, language);
  const entries = (
    [
      ['lookedFor', [rule.lookedFor[language]]],
      ['result', [resultWords(result, translate)]],
      ['reason', reasonSentences(assessment, language, translate).map(printable)],
      ['applicability', [applicabilityWords(applicability, translate)]],
      ['where', places],
      ['source', [numbersOf(rule.sources, sources, page)]],
      ['verified', [verificationWords(rule, language, translate)]],
    ] as const
  ).filter(([, lines]) => lines.length > 0);
  const label = (column: (typeof entries)[number][0]): string => translate(`laws.column.${column}`);
  const labelWidth = Math.max(...entries.map(([column]) => label(column).length));
  const widths = [labelWidth, width - labelWidth - 4];
  return [
    ...wrap(`${rule.id} — ${citationWords(rule, language, translate)}`, width).map((line) =>
      colours.bold(line),
    ),
    ...entries.flatMap(([column, lines]) =>
      besideEachOther(
        [
          { lines: [label(column)], paint: colours.dim },
          { lines, ...(column === 'result' ? { paint: painter(result, page) } : {}) },
        ],
        widths,
      ).map((line) => `  ${line}`),
    ),
  ];
}

/** No green and no red: the result is about the text, and neither good nor bad. */
function painter(result: Result, { colours }: Page): (line: string) => string {
  return { observed: colours.cyan, 'apparent-gap': colours.yellow, 'not-determined': colours.dim }[result];
}

/** `privacy.en.md:92`, and after the last place of a section its heading. */
function placesOf(
  { places }: RuleAssessment,
  shownFile: (file: string) => string,
  language: Language,
): readonly string[] {
  return places.flatMap(({ place, heading }, index) => {
    const next = places[index + 1];
    const spot = printable(`${shownFile(place.file)}:${place.line}`);
    const last = next?.heading !== heading || next?.place.file !== place.file;
    return heading === undefined || !last ? [spot] : [spot, quoted(printable(heading), language)];
  });
}

/** In the quotation marks of the reader’s language. */
function quoted(heading: string, language: Language): string {
  return language === 'fr' ? `«\u00a0${heading}\u00a0»` : `“${heading}”`;
}

function numbersOf(own: readonly Source[], all: readonly Source[], { translate }: Page): string {
  return own.length === 0
    ? translate('laws.noSource')
    : own.map((source) => `[${all.indexOf(source) + 1}]`).join(' ');
}

/** An address stands on a line of its own and is never cut, so that it can be opened. */
function sourceLines(sources: readonly Source[], { language, translate, width }: Page): readonly string[] {
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
