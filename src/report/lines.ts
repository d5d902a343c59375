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
  const spot = ({ place }: Pick<Finding, 'place'>): string =>
    `${pathOf(place.file)}:${place.line}:${place.column}`;
  return findings
    .map((finding) => {
      const places = finding.related
        .map((related) => `${relatedSentence(finding, related, language)} (${spot(related)})`)
        .join('; ');
      const also = places === '' ? '' : ` ${translate('report.seeAlso', { places })}`;
      const sentence = `${sentenceOf(finding, language)}${also}`;
      return `${printable(`${spot(finding)}: ${words[finding.severity]}: ${sentence} [${finding.rule}]`)}\n`;
    })
    .join('');
}
