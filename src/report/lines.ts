import { translatorFor } from '../i18n/translator.ts';
import type { Language } from '../languages.ts';
import type { Finding, Verdict } from '../rules/engine/run-rules.ts';
import { printable } from '../text/printable.ts';
import { relatedSentence, sentenceOf } from './sentences.ts';

export interface LinesOptions {
  readonly language: Language;
  /** The path that an editor opens, for a file as findings name it. */
  readonly pathOf: (file: string) => string;
}

/** The words that problem matchers of editors know, whatever the language of the sentence. */
const words: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'info',
};

/** One finding a line, `path:line:column: severity: sentence [rule]`, as compilers write them; nothing without any. */
export function formatLines({ findings }: Verdict, { language, pathOf }: LinesOptions): string {
  const translate = translatorFor(language);
  const range = ({ location }: Pick<Finding, 'location'>): string =>
    `${pathOf(location.file)}:${location.line}:${location.column}`;
  return findings
    .map((finding) => {
      const locations = finding.related
        .map((related) => `${relatedSentence(finding, related, language)} (${range(related)})`)
        .join('; ');
      const also = locations === '' ? '' : ` ${translate('report.seeAlso', { locations })}`;
      const sentence = `${sentenceOf(finding, language)}${also}`;
      return `${printable(`${range(finding)}: ${words[finding.severity]}: ${sentence} [${finding.rule}]`)}\n`;
    })
    .join('');
}
