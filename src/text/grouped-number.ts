import { type Language, propertiesOf } from '../languages.ts';

/** Writes numbers with the grouping of a language: `14,000`, `14 000`. */
export function groupedIn(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(propertiesOf[language].formattingLocale);
  return (value) => format.format(value);
}
