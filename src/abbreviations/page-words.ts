import type { AnyVersion, Passage } from '../content/library.ts';
import { explains, type InitialWord, isSpelledOut, wordsForInitials } from './explanations.ts';

/** The words of a page, read only when an abbreviation asks for them. */
export class PageWords {
  readonly #passages: readonly Passage[];
  readonly #title: string;
  #words: ReadonlySet<string> | undefined;
  #initials: readonly (readonly InitialWord[])[] | undefined;

  constructor(passages: readonly Passage[], version: AnyVersion) {
    this.#passages = passages;
    this.#title = version.frontMatter.values.title;
  }

  /** Whether the page has this word in lower case. */
  has(word: string): boolean {
    this.#words ??= new Set(
      this.#passages.flatMap(({ text }) => text.match(/(?<![\p{L}@.])\p{Ll}+(?![\p{L}@]|\.\p{L})/gu) ?? []),
    );
    return this.#words.has(word);
  }

  /** By words beside it anywhere, or by words that its letters begin: a name anywhere, other words near where it stands. */
  explains(letters: string, used: Passage): boolean {
    this.#initials ??= [this.#title, ...this.#passages.map(({ text }) => text)].map(wordsForInitials);
    const at = this.#passages.indexOf(used) + 1;
    // Few letters are the first of some words in a row by chance, the more so the longer the page.
    const maxDistance = letters.length > 3 ? this.#initials.length : letters.length === 3 ? 2 : 0;
    return (
      this.#initials.some(
        (words, index) =>
          (Math.abs(at - index) <= maxDistance && isSpelledOut(words, letters, 'any')) ||
          (letters.length > 2 && isSpelledOut(words, letters, 'capitalized')),
      ) || this.#passages.some(({ text }) => explains(text, letters))
    );
  }
}
