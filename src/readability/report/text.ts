import { translatorFor } from '../../i18n/translator.ts';
import { type Language, propertiesOf } from '../../languages.ts';
import { excerpt } from '../../text/excerpt.ts';
import { printable } from '../../text/printable.ts';
import { wrapRuns } from '../../text/wrap.ts';
import { scales } from '../readability.ts';
import type { MeasuredVersion } from './measured-version.ts';

interface Terminal {
  readonly language: Language;
  readonly columns?: number | undefined;
}

/** The figures for a person at a terminal, with how to read them. */
export function formatReadabilityText(
  versions: readonly MeasuredVersion[],
  { language, columns = 100 }: Terminal,
): string {
  const translate = translatorFor(language);
  const width = Math.max(40, Math.min(columns, 100));
  const fill = (text: string, indentation = ''): readonly string[] =>
    wrapRuns([{ text: printable(text), paint: (words) => words }], width, indentation);
  if (versions.length === 0) return `${translate('readability.noStatement')}\n`;
  const decimal = new Intl.NumberFormat(propertiesOf[language].formattingLocale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

  const blocks = versions.map(({ statement, version, readability, longest }) => {
    const { words, proseWords, sentences, wordsPerSentence, score, readingMinutes } = readability;
    const name = `${statement.organization.key}/${statement.stem} – ${translate(`readability.version.${version.language}`)}`;
    const counts = translate('readability.counts', {
      words: translate('readability.words', { count: words }),
      inSentences: proseWords,
      sentences: translate('readability.sentences', { count: sentences.length }),
      readingTime: translate('page.readingTime', { count: readingMinutes }),
    });
    if (wordsPerSentence === undefined || score === undefined)
      return [name, ...fill(counts, '  '), ...fill(translate('readability.noSentence'), '  ')];
    const scale = `readability.scale.${scales[version.language]}` as const;
    const shown = longest.map(({ words: length, text, location }) => {
      const count = translate('readability.words', { count: length });
      return `    ${location.file}:${location.line}:${location.column}  ${count}  ${printable(excerpt(text))}`;
    });
    return [
      name,
      ...fill(counts, '  '),
      ...fill(translate('readability.perSentence', { average: decimal.format(wordsPerSentence) }), '  '),
      ...fill(translate(scale, { score: decimal.format(score) }), '  '),
      ...(shown.length > 0 ? [`  ${translate('readability.longest')}`, ...shown] : []),
    ];
  });
  return `${[...blocks, fill(translate('readability.note'))].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
