import type { Language, Localized } from '../languages.ts';

/** What a slip of the pen did to a word, the likeliest first. */
export type Slip = 'accent' | 'doubling' | 'exchange' | 'omission' | 'addition' | 'substitution';

const letters: Localized<string> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  fr: 'abcdefghijklmnopqrstuvwxyzéèêëàâçîïôûùœ',
};

/** Letters that only their accents tell apart. */
const accents: Localized<readonly string[]> = { en: [], fr: ['eéèêë', 'aàâ', 'iîï', 'oô', 'uùû', 'cç'] };

/** So many letters of a word may have lost or gained the accent é at once. */
const mostAcutes = 8;

/**
 * The words that one slip would make a written word of, each with the slip: accents left out or put wrong, a letter doubled or
 * not, two exchanged, one left out, added, or put for another. Not by a library’s own suggestions: Hunspell stops looking for
 * them when its time is up, so that a busy machine would find fewer misspellings.
 *
 * @param word in small letters.
 */
export function slipsTo(word: string, language: Language): ReadonlyMap<string, Slip> {
  const forms = new Map<string, Slip>();
  const add = (form: string, slip: Slip): void => {
    if (form !== word && !forms.has(form)) forms.set(form, slip);
  };
  for (const form of accentForms(word, language)) add(form, 'accent');
  const places = [...word].map((_, index) => index);
  for (const index of places) {
    const [before, letter = '', after] = [word.slice(0, index), word[index], word.slice(index + 1)];
    if (letter === after[0]) add(before + after, 'doubling');
    else add(before + letter + letter + after, 'doubling');
  }
  for (const index of places.slice(1))
    add(word.slice(0, index - 1) + word[index] + word[index - 1] + word.slice(index + 1), 'exchange');
  for (const index of [...places, word.length])
    for (const letter of letters[language])
      add(word.slice(0, index) + letter + word.slice(index), 'omission');
  for (const index of places) add(word.slice(0, index) + word.slice(index + 1), 'addition');
  for (const index of places)
    for (const letter of letters[language])
      add(word.slice(0, index) + letter + word.slice(index + 1), 'substitution');
  return forms;
}

/** A word with other accents, or none, on any two of its letters, or with any of its e’s written é and the other way round. */
export function accentForms(word: string, language: Language): readonly string[] {
  if (accents[language].length === 0) return [];
  const once = withOneOther(word, language);
  const twice = once.flatMap((form) => withOneOther(form, language));
  return [...new Set([...once, ...twice, ...withOtherAcutes(word)])].filter((form) => form !== word);
}

function withOneOther(word: string, language: Language): readonly string[] {
  return [...word].flatMap((letter, index) => {
    const group = accents[language].find((some) => some.includes(letter)) ?? '';
    return [...group].map((other) => word.slice(0, index) + other + word.slice(index + 1));
  });
}

function withOtherAcutes(word: string): readonly string[] {
  if ((word.match(/[eé]/g) ?? []).length > mostAcutes) return [];
  return [...word].reduce<readonly string[]>(
    (forms, letter) =>
      forms.flatMap((form) => (/[eé]/.test(letter) ? ['e', 'é'] : [letter]).map((one) => form + one)),
    [''],
  );
}
