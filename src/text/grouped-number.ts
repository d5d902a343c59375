import { formattingLocales, type Language } from '../languages.ts';

/** Writes numbers with the grouping of a language: `14,000`, `14 000`. */
export function groupedIn(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(formattingLocales[language]);
  return (value) => format.format(value);
}
