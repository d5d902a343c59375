import picocolors from 'picocolors';
import { type Translate, translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type { Finding } from '../rules/run-rules.ts';
import { relatedSentence, sentenceOf } from './sentences.ts';
import { summarize } from './summary.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

export interface TextOptions {
  readonly language: Language;
  /** Only for a terminal; a file or a pipe gets none. */
  readonly colour: boolean;
  /** Text of the files that were read, to show the offending line. */
  readonly sources: ReadonlyMap<string, string>;
}

const longestLine = 100;

/** Findings for a person: grouped by file, each with its line, then one line that counts them. */
export function formatText(findings: readonly Finding[], options: TextOptions): string {
  const colours = picocolors.createColors(options.colour);
  const translate = translatorFor(options.language);
  const byFile = groupByFile(findings);
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
  const related = finding.related.flatMap((other) => [
    `      ${colours.dim('→')} ${printable(`${other.place.file}:${other.place.line}:${other.place.column}  ${relatedSentence(finding, other, options.language)}`)}`,
    ...excerpt(other.place, options, colours),
  ]);
  return [head, ...excerpt(place, options, colours), ...related];
}

/** The line a finding is about, with a mark under its column. */
function excerpt(place: Finding['place'], { sources }: TextOptions, colours: Colours): string[] {
  const line = sources.get(place.file)?.split('\n')[place.line - 1];
  if (line === undefined || line.trim() === '') return [];
  // Long paragraphs are one line of the file: show the part around the column.
  const from = place.column > longestLine - 20 ? place.column - 30 : 0;
  const part = line.slice(from, from + longestLine);
  const shown = `${from > 0 ? '…' : ''}${part}${from + longestLine < line.length ? '…' : ''}`.replaceAll(
    '\t',
    ' ',
  );
  const gutter = String(place.line);
  const mark = place.column - 1 - from + (from > 0 ? 1 : 0);
  return [
    `      ${colours.dim(`${gutter} │`)} ${printable(shown)}`,
    `      ${colours.dim(`${' '.repeat(gutter.length)} │`)} ${' '.repeat(mark)}${colours.bold('^')}`,
  ];
}

/** Control characters of a hostile file must not reach the terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is being removed.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
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

function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.place.file);
    if (group) group.push(finding);
    else groups.set(finding.place.file, [finding]);
  }
  return groups;
}
