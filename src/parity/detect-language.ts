import type { Passage } from '../content/library.ts';
import { type Language, type Localized, languages, localize } from '../languages.ts';
import { memoize } from '../memo.ts';

/** Words that hold sentences together, and that the other language does not have. */
const functionWords: Localized<ReadonlySet<string>> = {
  en: new Set(
    'the and of to in is are that with for by from this will be was were have has had not which or your you our we they their its it any all may can must should would these those when who how about under into only other such if been than there as at an do does what where her his she he my no but also through upon within without between during before after'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les de du des et est que qui dans sur par aux au une un nous vous votre vos notre nos leur leurs cette cet ces ce sont ne pas être avec sans elle il ils elles se ou lorsque afin ainsi mais si tout toute tous toutes peut peuvent doit doivent à été y en sa ses son comme aussi pour l d qu n j lorsqu puisqu dont entre sous chez selon dès lors celle celui ceux même avoir ont avons'.split(
      ' ',
    ),
  ),
};

/** Fewer words tell too little: a name, a title or an address may be all that they are. */
export const fewestWords = 12;

interface DetectedLanguage {
  readonly words: number;
  /** How many function words of each language. */
  readonly counts: Localized<number>;
  /** The language the words are in, when that is plain to see. */
  readonly language: Language | undefined;
}

/** How many words of each sort a text must have: function words of its language, and others in lower case. */
const least = { many: { functionWords: 3, plain: 3 }, few: { functionWords: 2, plain: 2 } } as const;

/** The languages that have a word among their function words; most words of a text are in neither list. */
const holders = new Map<string, readonly Language[]>();
for (const language of languages)
  for (const word of functionWords[language]) holders.set(word, [...(holders.get(word) ?? []), language]);

const combining = /\p{M}/u;

/**
 * Which language a text is in, by its function words. Names, titles and addresses have few words in lower case besides
 * those, and get no vote.
 *
 * @param words `few` for texts whose language something else speaks for, too.
 */
export function detectLanguage(text: string, words: keyof typeof least = 'many'): DetectedLanguage {
  const counts: Record<Language, number> = { ...localize(() => 0) };
  let all = 0;
  let plain = 0;
  const composed = combining.test(text) ? text.normalize('NFC') : text;
  for (const word of composed.match(/\p{L}+/gu) ?? []) {
    all += 1;
    const lower = word.toLowerCase();
    const held = holders.get(lower);
    if (held) for (const language of held) counts[language] += 1;
    else if (word === lower && word.length > 2) plain += 1;
  }
  const found = languages.find((language) => {
    const against = Math.max(
      ...languages.filter((other) => other !== language).map((other) => counts[other]),
    );
    return (
      counts[language] >= least[words].functionWords &&
      counts[language] >= 0.15 * all &&
      counts[language] > 2 * against
    );
  });
  const isProse = plain >= least[words].plain && plain >= 0.1 * all;
  return { words: all, counts, language: isProse ? found : undefined };
}

/** Words that hardly a sentence does without; a text with fewer than two of them is not in that language. */
const everywhere: Localized<RegExp> = {
  en: /(?:^|[ \n(])(?:the|of|and|to|in|is|are|for|with|by|that|this|or|your|our|we|you|from|be|it|not|as|at|on|any|may)(?=[ ,.;:\n)])/gi,
  fr: /(?:^|[ \n(])(?:le|la|les|de|des|du|et|un|une|pour|que|qui|dans|est|sont|nous|vous|ne|pas|par|sur|à|au|aux|en|ou|se|ce|cette|ces|sa|son|ses)(?=[ ,.;:\n)])/gi,
};

/** Whether a passage may hold a sentence of another language than the page's: cheap, since most of them hold none. */
const mayHoldOther = memoize(({ text }: Passage, pageLanguage: Language): boolean =>
  languages.some((language) => {
    if (language === pageLanguage) return false;
    const common = everywhere[language];
    common.lastIndex = 0;
    return common.test(text) && common.test(text);
  }),
);

const detectLanguageOfPassage = memoize((passage: Passage) => detectLanguage(proseOf(passage)));

/** Another language than the page's, when a passage of twelve words or more is plainly in it; what is marked gets no say. */
export function languageOfPassage(passage: Passage, pageLanguage: Language): Language | undefined {
  // Twelve words take more room than this in either language.
  if (passage.text.length < 50 || !mayHoldOther(passage, pageLanguage)) return undefined;
  const detected = detectLanguageOfPassage(passage);
  return detected.words >= fewestWords ? detected.language : undefined;
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
  if (passage.text.length < 120 || !mayHoldOther(passage, pageLanguage)) return noSentences;
  const { counts } = detectLanguageOfPassage(passage);
  const most = Math.max(...languages.filter((other) => other !== pageLanguage).map((other) => counts[other]));
  return most < least.many.functionWords ? noSentences : foreignSentencesIn(passage, pageLanguage);
}

const foreignSentencesIn = memoize(({ text, marks }: Passage, pageLanguage: Language) => {
  const found: ForeignSentence[] = [];
  for (const { 0: sentence, index: start } of text.matchAll(/[^.!?\n]+(?:[.!?]+(?!\s)[^.!?\n]+)*[.!?]*/g)) {
    const end = start + sentence.length;
    if (sentence.length < 50 || marks.some((mark) => mark.start < end && mark.end > start)) continue;
    const { words, language } = detectLanguage(sentence);
    if (words < fewestWords || language === undefined || language === pageLanguage) continue;
    found.push({ start: start + sentence.search(/\S|$/), end, language });
  }
  return found;
});

/** A passage without what is marked as another language, code or an address. */
export function proseOf({ text, marks }: Passage): string {
  if (marks.length === 0) return text;
  const prose: string[] = [];
  let done = 0;
  for (const { start, end } of marks) {
    if (start < done) continue;
    prose.push(text.slice(done, start));
    done = end;
  }
  return [...prose, text.slice(done)].join(' ');
}
