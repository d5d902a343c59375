import { type MessageKey, translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type { Finding, Verdict } from '../rules/engine/run-rules.ts';
import { printable } from '../text/printable.ts';
import { worstFirst } from './order.ts';
import { rangeOf } from './range.ts';
import { relatedSentence, sentenceOf } from './sentences.ts';

export interface GithubOptions {
  readonly language: Language;
  /** Text of the files that were read. */
  readonly sources: ReadonlyMap<string, string>;
  /** The path from the root of the repository, for a file as findings name it. */
  readonly pathOf: (file: string) => string;
}

/** GitHub keeps ten annotations of a level and drops the rest without a word; the tenth says how many there are. */
const mostOfLevel = 9;

const levels: readonly (readonly [Finding['severity'], MessageKey])[] = [
  ['error', 'report.moreErrors'],
  ['warning', 'report.moreWarnings'],
  ['notice', 'report.moreNotices'],
];

/** The worst findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export function formatGithub({ findings }: Verdict, options: GithubOptions): string {
  const translate = translatorFor(options.language);
  const sorted = worstFirst(findings);
  return levels
    .flatMap(([level, more]) => {
      const ofLevel = sorted.filter(({ severity }) => severity === level);
      const commands = ofLevel.slice(0, mostOfLevel).map((finding) => annotation(finding, options));
      const count = ofLevel.length - commands.length;
      return count > 0 ? [...commands, `::${level}::${escapeData(translate(more, { count }))}`] : commands;
    })
    .map((command) => `${command}\n`)
    .join('');
}

function annotation(finding: Finding, { language, sources, pathOf }: GithubOptions): string {
  const { line, column, endColumn } = rangeOf(finding, sources);
  const properties = {
    file: pathOf(finding.location.file),
    line,
    col: column,
    // As with lines, the last one meant is counted in.
    endColumn: Math.max(column, endColumn - 1),
    title: finding.rule,
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`,
  );
  const related = finding.related.map(
    (other) =>
      `→ ${pathOf(other.location.file)}:${other.location.line}:${other.location.column}  ${relatedSentence(finding, other, language)}`,
  );
  const message = [sentenceOf(finding, language), ...related].map(printable).join('\n');
  return `::${finding.severity} ${written.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
