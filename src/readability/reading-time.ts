import type { Language, Localized } from '../languages.ts';

/**
 * Words that an adult reads in a minute. English: 238, the average of 190 studies of silent reading of non-fiction
 * (Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109, 2019). In French as many
 * characters are read in a minute as in English, 998 and 987 (Trauzettel-Klosinski and Dietz, Standardized assessment of
 * reading performance, Investigative Ophthalmology & Visual Science 53, 2012); as words of French statements have 4.9
 * letters to 4.6 in English, counted with what is elided before them, that makes 226 words.
 */
const wordsPerMinute: Localized<number> = { en: 238, fr: 226 };

/** How long a text takes to read, in whole minutes, one at least. */
export function readingMinutes(words: number, language: Language): number {
  return Math.max(1, Math.round(words / wordsPerMinute[language]));
}
