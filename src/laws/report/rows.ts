import path from 'node:path';
import type picocolors from 'picocolors';
import type { Translate } from '../../i18n/translator.ts';
import { type Language, propertiesOf } from '../../languages.ts';
import { type Cell, renderColumns, totalWidth } from '../../text/columns.ts';
import { printable } from '../../text/printable.ts';
import { wrap } from '../../text/wrap.ts';
import type { RuleAssessment } from '../assess-organization.ts';
import type { Result } from '../assess-rule.ts';
import type { Source } from '../pack.ts';
import {
  applicabilityWords,
  citationWords,
  reasonSentences,
  resultWords,
  verificationWords,
} from './words.ts';

/** What everything that is printed depends on. */
export interface LawsPage {
  readonly language: Language;
  readonly translate: Translate;
  readonly colours: ReturnType<typeof picocolors.createColors>;
  /** In characters. */
  readonly width: number;
}

/** Rule, result, applicability, location, source and verification; what is looked for takes the rest. */
const fixedWidths = [25, 16, 13, 20, 14] as const;
/** Under this, the second column is too narrow to read and each rule becomes a list. */
const narrowestColumn = 20;

/** The rules of a pack: a table, or a list where the page is too narrow for one. */
export function rulesLines(
  rules: readonly RuleAssessment[],
  sources: readonly Source[],
  page: LawsPage,
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
    ...renderColumns(heads, widths),
    colours.dim(widths.map((width) => '─'.repeat(width)).join('  ')),
    ...rules.flatMap((rule) => [...tableRow(rule, sources, widths, page), '']),
  ];
}

function tableRow(
  assessment: RuleAssessment,
  sources: readonly Source[],
  widths: readonly number[],
  page: LawsPage,
): readonly string[] {
  const { rule, result, applicability } = assessment;
  const { language, translate, colours, width } = page;
  const cells: readonly Cell[] = [
    { lines: [rule.id, citationWords(rule, language, translate)] },
    { lines: [rule.lookedFor[language]] },
    { lines: [resultWords(result, translate)], paint: painter(result, page) },
    { lines: [applicabilityWords(applicability, translate)] },
    { lines: locationsOf(assessment, (file) => path.posix.basename(file), language) },
    { lines: [numbersOf(rule.sources, sources, page), verificationWords(rule, language, translate)] },
  ];
  const notes = reasonSentences(assessment, language, translate).flatMap((sentence) =>
    wrap(printable(sentence), width - 4).map((line, index) => `  ${index === 0 ? '→' : ' '} ${line}`),
  );
  return [...renderColumns(cells, widths), ...notes.map((line) => colours.dim(line))];
}

/** A rule as a list, for terminals too narrow for a table. */
function listed(assessment: RuleAssessment, sources: readonly Source[], page: LawsPage): readonly string[] {
  const { rule, result, applicability } = assessment;
  const { language, translate, colours, width } = page;
  const locations = locationsOf(assessment, (file) => file, language);
  const entries = (
    [
      ['lookedFor', [rule.lookedFor[language]]],
      ['result', [resultWords(result, translate)]],
      ['reason', reasonSentences(assessment, language, translate).map(printable)],
      ['applicability', [applicabilityWords(applicability, translate)]],
      ['where', locations],
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
      renderColumns(
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
function painter(result: Result, { colours }: LawsPage): (line: string) => string {
  return { observed: colours.cyan, 'apparent-gap': colours.yellow, 'not-determined': colours.dim }[result];
}

/** `privacy.en.md:92`, and after the last location of a section its heading. */
function locationsOf(
  { locations }: RuleAssessment,
  shownFile: (file: string) => string,
  language: Language,
): readonly string[] {
  return locations.flatMap(({ location, heading }, index) => {
    const next = locations[index + 1];
    const range = printable(`${shownFile(location.file)}:${location.line}`);
    const last = next?.heading !== heading || next?.location.file !== location.file;
    return heading === undefined || !last ? [range] : [range, quoted(printable(heading), language)];
  });
}

/** In the quotation marks of the reader’s language. */
function quoted(heading: string, language: Language): string {
  return propertiesOf[language].quotationMarks.join(heading);
}

function numbersOf(own: readonly Source[], all: readonly Source[], { translate }: LawsPage): string {
  return own.length === 0
    ? translate('laws.noSource')
    : own.map((source) => `[${all.indexOf(source) + 1}]`).join(' ');
}
