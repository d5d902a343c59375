import type { Language, Localized } from '../languages.ts';

/**
 * Words that an adult reads in a minute. English: 238, the average of 190 studies of silent reading of non-fiction
 * (Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109, 2019). French: less in the
 * proportion of 195 to 228, the speeds measured with texts of equal content in both languages (Trauzettel-Klosinski and
 * Dietz, Standardized assessment of reading performance, Investigative Ophthalmology & Visual Science 53, 2012).
 */
const wordsPerMinute: Localized<number> = { en: 238, fr: 204 };

/** How long a text takes to read, in whole minutes, one at least. */
export function readingMinutes(words: number, language: Language): number {
  return Math.max(1, Math.round(words / wordsPerMinute[language]));
}
