import { type Language, type Localized, languages, localize } from '../languages.ts';
import { composed } from './fold.ts';

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
export const least = { many: { functionWords: 3, plain: 3 }, few: { functionWords: 2, plain: 2 } } as const;

/** The languages that have a word among their function words; most words of a text are in neither list. */
const holders = new Map<string, readonly Language[]>();
for (const language of languages)
  for (const word of functionWords[language]) holders.set(word, [...(holders.get(word) ?? []), language]);

/** Whether a word, in small letters, is one of those that hold sentences of a language together. */
export function isFunctionWord(word: string, language: Language): boolean {
  return functionWords[language].has(word);
}

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
  for (const word of composed(text).match(/\p{L}+/gu) ?? []) {
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

/** Words of sentences, which names and titles do without. */
const clauseWords: Localized<ReadonlySet<string>> = {
  en: new Set(
    'we you your our they their is are was were will would have has had can may must should how what when where who why if this these those'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'nous vous votre vos notre nos est sont sera seront ne pas que qui peut peuvent doit doivent être avons ont avez cette ces lorsque si comment pourquoi quand'.split(
      ' ',
    ),
  ),
};

/** Function words that the other language has as words of its own, too: “or”, “an”, « on ». */
const sharedWords = new Set(
  'or an as but no do in are if he his her any l d n j qu y en se son sa si un'.split(' '),
);

/** What a few words tell of the language they are in. */
interface ShortText {
  /** How many words with letters. */
  readonly words: number;
  /** How many function words of each language, those that both have left out. */
  readonly counts: Localized<number>;
  /** How many of them belong to sentences rather than to names. */
  readonly clauses: Localized<number>;
  /** Words in small letters that are function words of neither language. */
  readonly plain: number;
}

/** Counts what tells the language of a text too short for {@link detectLanguage}. */
export function readShortText(text: string): ShortText {
  const counts: Record<Language, number> = { ...localize(() => 0) };
  const clauses: Record<Language, number> = { ...localize(() => 0) };
  let words = 0;
  let plain = 0;
  for (const word of composed(text).match(/\p{L}+/gu) ?? []) {
    words += 1;
    const lower = word.toLowerCase();
    const held = holders.get(lower) ?? [];
    if (held.length === 0 && word === lower && word.length > 2) plain += 1;
    for (const language of languages) {
      if (held.includes(language) && !sharedWords.has(lower)) counts[language] += 1;
      if (clauseWords[language].has(lower) && !sharedWords.has(lower)) clauses[language] += 1;
    }
  }
  return { words, counts, clauses, plain };
}

/** Words that hardly a sentence does without; a text with fewer than two of them is not in that language. */
const everywhere: Localized<RegExp> = {
  en: /(?:^|[ \n(])(?:the|of|and|to|in|is|are|for|with|by|that|this|or|your|our|we|you|from|be|it|not|as|at|on|any|may)(?=[ ,.;:\n)])/gi,
  fr: /(?:^|[ \n(])(?:le|la|les|de|des|du|et|un|une|pour|que|qui|dans|est|sont|nous|vous|ne|pas|par|sur|à|au|aux|en|ou|se|ce|cette|ces|sa|son|ses)(?=[ ,.;:\n)])/gi,
};

/**
 * Whether a text may hold a sentence of another language than this one: cheap, since most of them hold none.
 *
 * @param times how many such words it must have at least: a long sentence has two.
 */
export function mayHoldOther(text: string, than: Language, times: 1 | 2 = 2): boolean {
  return languages.some((language) => {
    if (language === than) return false;
    const common = everywhere[language];
    common.lastIndex = 0;
    return common.test(text) && (times === 1 || common.test(text));
  });
}
