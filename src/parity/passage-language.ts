import { blankOut } from '../content/blank-out.ts';
import type { Passage } from '../content/library.ts';
import { type Language, languages } from '../languages.ts';
import { memoize } from '../memo.ts';
import { detectLanguage, fewestWords, least, mayHoldOther } from '../text/detect-language.ts';
import { overlapping } from '../text/overlapping.ts';
import { plainSentencesIn } from '../text/sentences.ts';

const mayBeForeign = memoize(({ text }: Passage, pageLanguage: Language) => mayHoldOther(text, pageLanguage));

const detectLanguageOfPassage = memoize((passage: Passage) => detectLanguage(blankOut(passage)));

/** Another language than the page's, when a passage of twelve words or more is plainly in it; what is marked gets no say. */
export function languageOfPassage(passage: Passage, pageLanguage: Language): Language | undefined {
  // Twelve words take more room than this in either language.
  if (passage.text.length < 50 || !mayBeForeign(passage, pageLanguage)) return undefined;
  const detected = detectLanguageOfPassage(passage);
  return detected.words >= fewestWords ? detected.language : undefined;
}

/** Whether a passage was left in another language than the page’s, which is a finding of its own. */
export function isLeftInOther(passage: Passage, pageLanguage: Language): boolean {
  return (languageOfPassage(passage, pageLanguage) ?? pageLanguage) !== pageLanguage;
}

/** A sentence of a passage, by its place in the text. */
interface ForeignSentence {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

const noSentences: readonly ForeignSentence[] = [];

/** Sentences of twelve words or more in another language than the page, in a passage that is not so as a whole. */
export function foreignSentences(passage: Passage, pageLanguage: Language): readonly ForeignSentence[] {
  if (passage.text.length < 120 || !mayBeForeign(passage, pageLanguage)) return noSentences;
  const { counts } = detectLanguageOfPassage(passage);
  const most = Math.max(...languages.filter((other) => other !== pageLanguage).map((other) => counts[other]));
  return most < least.many.functionWords ? noSentences : foreignSentencesIn(passage, pageLanguage);
}

const foreignSentencesIn = memoize(({ text, marks }: Passage, pageLanguage: Language) => {
  const found: ForeignSentence[] = [];
  const marksAt = overlapping(marks);
  for (const { start, end } of plainSentencesIn(text)) {
    const sentence = text.slice(start, end);
    if (sentence.length < 50 || marksAt({ start, end }).length > 0) continue;
    const { words, language } = detectLanguage(sentence);
    if (words < fewestWords || language === undefined || language === pageLanguage) continue;
    found.push({ start: start + sentence.search(/\S|$/), end, language });
  }
  return found;
});
