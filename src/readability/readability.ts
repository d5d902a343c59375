import type { AnyVersion } from '../content/library.ts';
import type { Localized } from '../languages.ts';
import { countWords, type Sentence, sentencesOf } from './prose.ts';
import { readingMinutes } from './reading-time.ts';
import { syllablesIn } from './syllables.ts';

/** Which formula a score comes from. One rises with difficulty, the other falls: scores are never compared. */
export type Scale = 'flesch-kincaid-grade' | 'kandel-moles-ease';

export const scales: Localized<Scale> = { en: 'flesch-kincaid-grade', fr: 'kandel-moles-ease' };

export interface Readability {
  /** All words of the page, headings and tables included. */
  readonly words: number;
  readonly readingMinutes: number;
  /** Words of the sentences, which is what the figures below are made of. */
  readonly proseWords: number;
  /** In the order of the page. */
  readonly sentences: readonly Sentence[];
  /** Undefined for a page without a sentence. */
  readonly wordsPerSentence: number | undefined;
  readonly score: number | undefined;
}

/** How hard a page is to read, by the length of its sentences and words. It tells nothing of what the words mean. */
export function readabilityOf(version: AnyVersion): Readability {
  const sentences = sentencesOf(version);
  const words = countWords(version);
  const proseWords = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const wordsPerSentence = sentences.length === 0 ? undefined : proseWords / sentences.length;
  const syllablesPerWord = averageSyllables(sentences);
  return {
    words,
    readingMinutes: readingMinutes(words, version.language),
    proseWords,
    sentences,
    wordsPerSentence,
    score:
      wordsPerSentence === undefined || syllablesPerWord === undefined
        ? undefined
        : formulas[version.language](wordsPerSentence, syllablesPerWord),
  };
}

function averageSyllables(sentences: readonly Sentence[]): number | undefined {
  let syllables = 0;
  let words = 0;
  for (const sentence of sentences) {
    for (const { text, language } of sentence.words) {
      const count = language === undefined ? undefined : syllablesIn(text, language);
      if (count === undefined) continue;
      syllables += count;
      words += 1;
    }
  }
  return words === 0 ? undefined : syllables / words;
}

const formulas: Localized<(wordsPerSentence: number, syllablesPerWord: number) => number> = {
  en: fleschKincaidGrade,
  fr: kandelMolesEase,
};

/**
 * The school grade in the United States for which an English text is fit; the higher, the harder (Kincaid, Fishburne,
 * Rogers and Chissom, Research Branch Report 8-75, 1975).
 */
function fleschKincaidGrade(wordsPerSentence: number, syllablesPerWord: number): number {
  return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
}

/** The ease of a French text, of 100 at most in practice; the lower, the harder (Kandel and Moles, 1958). */
function kandelMolesEase(wordsPerSentence: number, syllablesPerWord: number): number {
  return 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord;
}

/** The sentences with the most words, the longest first; of equal ones, the first on the page. */
export function longestFirst(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...sentences].sort((a, b) => b.words.length - a.words.length);
}
