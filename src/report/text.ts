import picocolors from 'picocolors';
import { groupBy } from '../content/group-by.ts';
import { type Translate, translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import { type Finding, hasErrors, type Verdict } from '../rules/engine/run-rules.ts';
import { printable } from '../text/printable.ts';
import { wrapHanging } from '../text/wrap.ts';
import { type Excerpt, excerptOf, languageOfFile, type SourceRange } from './excerpt.ts';
import { mostImportant } from './most-important.ts';
import { worstFirst } from './order.ts';
import { relatedSentence, sentenceOf } from './sentences.ts';
import { summarySentence } from './summary.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

export interface TextOptions {
  readonly language: Language;
  /** Only for a terminal; a file or a pipe gets none. */
  readonly colour: boolean;
  /** Width of the terminal, in which sentences are wrapped; for a file or a pipe, left out. */
  readonly columns?: number | undefined;
  /** Text of the files that were read, to show the offending line. */
  readonly sources: ReadonlyMap<string, string>;
  /** Files to show before the others, whatever was found in them. */
  readonly first?: readonly string[];
  /** Which findings to call new; none when left out. */
  readonly isNew?: (finding: Finding) => boolean;
  /** Every finding, however many there are in a file; otherwise those that matter most, and how many more there are. */
  readonly all?: boolean;
}

const longestLine = 100;
/** Margin, line number and dots of one pane. */
const besidesLine = 16;
const hangingMargin = 8;
/** For a file or a pipe, which have no width. */
const defaultColumns = 120;
const widest = 170;
/** Margins, line numbers and dots of two panes. */
const besidesLines = 38;
const narrowestPane = 28;

/** Findings for a person: by file, the worst file and the worst finding first, then one line that counts them. */
export function formatText(verdict: Verdict, options: TextOptions): string {
  const colours = picocolors.createColors(options.colour);
  const translate = translatorFor(options.language);
  // Files come in the order of their first finding here, which is their worst.
  const byFile = groupBy(worstFirst(verdict.findings), ({ location }) => location.file);
  const isFirst = (file: string): boolean => options.first?.includes(file) ?? false;
  const files = [...byFile.keys()].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  const lines: string[] = [];
  let count = 0;
  for (const file of files) {
    const ofFile = byFile.get(file) ?? [];
    const { shown, moreOf, others } = options.all
      ? { shown: ofFile, moreOf: new Map<Finding, Finding[]>(), others: [] }
      : mostImportant(ofFile, options.isNew);
    lines.push(colours.underline(printable(file)));
    for (const finding of shown) {
      for (const line of describe(finding, options, colours, translate)) lines.push(line);
      const more = moreOf.get(finding);
      if (more) lines.push(...wrap(colours.dim(moreOfKind(more, translate)), 6, options));
    }
    if (others.length > 0) lines.push(...wrap(colours.dim(moreOfOthers(others, translate)), 2, options));
    lines.push('');
    count += shown.length;
  }
  if (count < verdict.findings.length) {
    const values = { shown: count, count: verdict.findings.length };
    lines.push(...wrap(translate('report.showAll', values), 0, options), '');
  }
  lines.push(summaryLine(verdict, options, colours));
  return `${lines.join('\n')}\n`;
}

/** Lines that are named before the rest is only counted. */
const namedLines = 6;

function moreOfKind(more: readonly Finding[], translate: Translate): string {
  const lines = [...new Set(more.map(({ location }) => String(location.line)))];
  const named = lines.slice(0, namedLines).join(', ') + (lines.length > namedLines ? '…' : '');
  return translate('report.moreOfKind', { count: more.length, lines: named });
}

function moreOfOthers(others: readonly Finding[], translate: Translate): string {
  const kinds = [...new Set(others.map(({ rule }) => rule))].join(', ');
  return translate('report.moreOfOthers', { count: others.length, rules: kinds });
}

function describe(finding: Finding, options: TextOptions, colours: Colours, translate: Translate): string[] {
  const { location, severity } = finding;
  const paint = { error: colours.red, warning: colours.yellow, notice: colours.cyan }[severity];
  const head = [
    `${location.line}:${location.column}`,
    paint(translate(`report.${options.isNew?.(finding) ? 'newSeverity' : 'severity'}.${severity}`)),
    printable(sentenceOf(finding, options.language)),
    colours.dim(finding.rule),
  ].join('  ');
  const [only] = finding.related;
  const beside =
    only && finding.related.length === 1 && only.location.file !== location.file
      ? sideBySide(finding, only, options, colours)
      : undefined;
  const related = finding.related.flatMap((other) => {
    const where = `${other.location.file}:${other.location.line}:${other.location.column}`;
    const words = `${where}  ${relatedSentence(finding, other, options.language)}`;
    return [
      ...wrap(`${colours.dim('→')} ${printable(words)}`, 6, options),
      ...(beside ? [] : singlePane(other, options, colours)),
    ];
  });
  return [...wrap(head, 2, options), ...(beside ?? singlePane(finding, options, colours)), ...related];
}

/** A text with its margin; in a terminal, broken at spaces into lines that fit, with a deeper margin after the first. */
function wrap(text: string, margin: number, { columns }: TextOptions): readonly string[] {
  const first = ' '.repeat(margin);
  if (columns === undefined) return [`${first}${text}`];
  return wrapHanging(text, columns, first, ' '.repeat(hangingMargin));
}

/** The line a finding is about, with a mark under what is meant. */
function singlePane(range: SourceRange, { sources, columns }: TextOptions, colours: Colours): string[] {
  const width = columns === undefined ? longestLine : Math.min(longestLine, columns - besidesLine);
  const excerpt = excerptOf(range, sources, Math.max(width, narrowestPane));
  return excerpt ? pane(excerpt, colours) : [];
}

/** The lines of both languages beside each other, each with the differing value marked; undefined when one has none. */
function sideBySide(
  left: SourceRange,
  right: SourceRange,
  { sources, columns = defaultColumns }: TextOptions,
  colours: Colours,
): string[] | undefined {
  const width = Math.floor((Math.min(columns, widest) - besidesLines) / 2);
  if (width < narrowestPane) return undefined;
  const panes = [left, right].map((range) => {
    const excerpt = excerptOf(range, sources, width);
    return (
      excerpt && { ...excerpt, gutter: `${languageOfFile(range.location.file)} ${excerpt.gutter}`.trim() }
    );
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

function summaryLine(verdict: Verdict, { sources, language }: TextOptions, colours: Colours): string {
  const words = summarySentence(verdict, sources.size, language);
  if (verdict.findings.length === 0) return colours.green(words);
  return hasErrors(verdict) ? colours.red(words) : words;
}
