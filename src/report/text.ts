import picocolors from 'picocolors';
import { groupBy } from '../content/group-by.ts';
import { type Translate, translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type { Finding } from '../rules/run-rules.ts';
import { type Excerpt, excerptOf, languageOfFile, type Spot } from './excerpt.ts';
import { printable } from './printable.ts';
import { relatedSentence, sentenceOf } from './sentences.ts';
import { summarize } from './summary.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

export interface TextOptions {
  readonly language: Language;
  /** Only for a terminal; a file or a pipe gets none. */
  readonly colour: boolean;
  /** Width of the terminal; a common one when left out. */
  readonly columns?: number | undefined;
  /** Text of the files that were read, to show the offending line. */
  readonly sources: ReadonlyMap<string, string>;
}

const longestLine = 100;
/** For a file or a pipe, which have no width. */
const defaultColumns = 120;
const widest = 170;
/** Margins, line numbers and dots of two panes. */
const besidesLines = 38;
const narrowestPane = 28;

/** Findings for a person: grouped by file, each with its line, then one line that counts them. */
export function formatText(findings: readonly Finding[], options: TextOptions): string {
  const colours = picocolors.createColors(options.colour);
  const translate = translatorFor(options.language);
  const byFile = groupBy(findings, ({ place }) => place.file);
  const lines: string[] = [];
  for (const [file, ofFile] of byFile) {
    lines.push(colours.underline(printable(file)));
    for (const finding of ofFile) lines.push(...describe(finding, options, colours, translate));
    lines.push('');
  }
  lines.push(summaryLine(findings, options.sources.size, translate, colours));
  return `${lines.join('\n')}\n`;
}

function describe(finding: Finding, options: TextOptions, colours: Colours, translate: Translate): string[] {
  const { place, severity } = finding;
  const paint = { error: colours.red, warning: colours.yellow, notice: colours.cyan }[severity];
  const head = `  ${place.line}:${place.column}  ${paint(translate(`report.severity.${severity}`))}  ${printable(sentenceOf(finding, options.language))}  ${colours.dim(finding.rule)}`;
  const [only] = finding.related;
  const beside =
    only && finding.related.length === 1 && only.place.file !== place.file
      ? sideBySide(finding, only, options, colours)
      : undefined;
  const related = finding.related.flatMap((other) => [
    `      ${colours.dim('→')} ${printable(`${other.place.file}:${other.place.line}:${other.place.column}  ${relatedSentence(finding, other, options.language)}`)}`,
    ...(beside ? [] : alone(other, options, colours)),
  ]);
  return [head, ...(beside ?? alone(finding, options, colours)), ...related];
}

/** The line a finding is about, with a mark under what is meant. */
function alone(spot: Spot, { sources }: TextOptions, colours: Colours): string[] {
  const excerpt = excerptOf(spot, sources, longestLine);
  return excerpt ? pane(excerpt, colours) : [];
}

/** The lines of both languages beside each other, each with the differing value marked; undefined when one has none. */
function sideBySide(
  left: Spot,
  right: Spot,
  { sources, columns = defaultColumns }: TextOptions,
  colours: Colours,
): string[] | undefined {
  const width = Math.floor((Math.min(columns, widest) - besidesLines) / 2);
  if (width < narrowestPane) return undefined;
  const panes = [left, right].map((spot) => {
    const excerpt = excerptOf(spot, sources, width);
    return excerpt && { ...excerpt, gutter: `${languageOfFile(spot.place.file)} ${excerpt.gutter}`.trim() };
  });
  const [one, two] = panes;
  if (!one || !two) return undefined;
  const room = one.gutter.length + one.line.length + 3;
  const [oneLine = '', oneMark = ''] = pane(one, colours, room);
  const [twoLine = '', twoMark = ''] = pane(two, colours);
  return [`${oneLine}${twoLine}`, `${oneMark}${twoMark}`];
}

/** Two lines: the excerpt, and the mark under it. Filled with spaces to `room` characters, besides the margin. */
function pane({ gutter, line, from, to }: Excerpt, colours: Colours, room = 0): [string, string] {
  const mark = `${' '.repeat(from)}${'^'.repeat(to - from)}`;
  const fill = (used: number): string => ' '.repeat(Math.max(0, room - gutter.length - 3 - used));
  return [
    `      ${colours.dim(`${gutter} │`)} ${line}${fill(line.length)}`,
    `      ${colours.dim(`${' '.repeat(gutter.length)} │`)} ${colours.bold(mark)}${fill(mark.length)}`,
  ];
}

function summaryLine(
  findings: readonly Finding[],
  files: number,
  translate: Translate,
  colours: Colours,
): string {
  if (findings.length === 0) return colours.green(translate('report.clean', { count: files }));
  const { errors, warnings, notices } = summarize(findings);
  const words = translate('report.summary', {
    errors: translate('report.errors', { count: errors }),
    warnings: translate('report.warnings', { count: warnings }),
    notices: translate('report.notices', { count: notices }),
  });
  return errors > 0 ? colours.red(words) : words;
}
