import { type Language, localize, propertiesOf } from '../languages.ts';

const formats = localize(
  (language) =>
    new Intl.DateTimeFormat(propertiesOf[language].formattingLocale, { dateStyle: 'long', timeZone: 'UTC' }),
);

/**
 * A day in words: `November 21, 2026`, `21 novembre 2026`, `1er janvier 2026`. No-break spaces keep the day with its
 * month. French ordinals are ours: Intl writes "1 janvier" (OQLF asks for 1er on the first of the month only).
 *
 * @param day `YYYY-MM-DD`.
 */
export function formatDay(day: string, language: Language): string {
  const known = daysInWords[language].get(day);
  if (known !== undefined) return known;
  const words = dayInWords(day, language);
  daysInWords[language].set(day, words);
  return words;
}

// Most statements of a site are of a few days, and to put one in words takes as long as all else of the first lines.
const daysInWords = localize(() => new Map<string, string>());

function dayInWords(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const words = formats[language].format(date);
  const { firstOfMonth } = propertiesOf[language];
  return words.replace(/^1 /, `${firstOfMonth} `).replaceAll(' ', '\u00a0');
}
