import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type { Finding, Verdict } from '../rules/engine/run-rules.ts';
import { inMarkdown } from '../text/in-markdown.ts';
import { worstFirst } from './order.ts';
import { relatedSentence, sentenceOf } from './sentences.ts';
import { summarySentence } from './summary.ts';

export interface JobSummaryOptions {
  readonly language: Language;
  /** How many files were read. */
  readonly files: number;
  /** The path from the root of the repository, for a file as findings name it. */
  readonly pathOf: (file: string) => string;
  /** Bytes of UTF-8 it may take at most; GitHub shows nothing at all of a summary that is larger than it allows. */
  readonly mostBytes: number;
}

/** Every finding as a Markdown table, the worst first, for the summary of a job; empty when there is no room at all. */
export function formatJobSummary(verdict: Verdict, options: JobSummaryOptions): string {
  const { language, files, mostBytes } = options;
  const translate = translatorFor(language);
  const sorted = worstFirst(verdict.findings);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const titles = (['severity', 'location', 'finding', 'rule'] as const).map((name) =>
    translate(`report.table.${name}`),
  );
  const intro = `## Vitrine\n\n${inMarkdown(summarySentence(verdict, files, language))}\n`;
  const head = sorted.length === 0 ? intro : `${intro}\n${row(titles)}${row(titles.map(() => '---'))}`;
  const more = (count: number): string => `\n${translate('report.table.more', { count })}\n`;

  // The line about the rest is never longer than with all of them.
  let left = mostBytes - bytesOf(`${head}${more(sorted.length)}\n`);
  if (left < 0) return '';
  const rows: string[] = [];
  for (const finding of sorted) {
    const text = row(cellsOf(finding, options));
    left -= bytesOf(text);
    if (left < 0) break;
    rows.push(text);
  }
  const missing = sorted.length - rows.length;
  return `${head}${rows.join('')}${missing > 0 ? more(missing) : ''}\n`;
}

function cellsOf(finding: Finding, { language, pathOf }: JobSummaryOptions): readonly string[] {
  const range = ({ location }: Pick<Finding, 'location'>): string =>
    `${pathOf(location.file)}:${location.line}:${location.column}`;
  const related = finding.related.map(
    (other) => `→ ${range(other)}  ${relatedSentence(finding, other, language)}`,
  );
  return [
    inMarkdown(translatorFor(language)(`report.severity.${finding.severity}`)),
    inMarkdown(range(finding)),
    [sentenceOf(finding, language), ...related].map(inMarkdown).join('<br>'),
    inMarkdown(finding.rule),
  ];
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
