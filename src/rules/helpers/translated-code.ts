import { zip } from '../../content/zip.ts';
import type { Part } from '../../parity/parts.ts';
import { areKnown } from '../../spelling/dictionary.ts';

/*
 * Code that each version says in its own words: what a button is called, a file to be named as one likes, a word that stands
 * for what the reader puts there.
 */

/** Code as it is compared: without what typography, or the habit of a writer, puts around it. */
export function plainCode(code: string): string {
  return (
    code
      .trim()
      .replace(/\s+/g, ' ')
      .replaceAll('…', '...')
      // A sign of Markdown that was taken for one is shown with its backslash.
      .replace(/\\(?=[*_[\]{}<>])/g, '')
      .replace(/, /g, ',')
      .replace(/^\*?\.(?=\p{L})/u, '')
      .replace(/(?<=[\p{L}\d])\/$/u, '')
  );
}

/** What stands in one list and not in the other. */
export function withoutAnswer(words: readonly string[], others: readonly string[]): readonly string[] {
  const answers = new Set(others);
  return words.filter((word) => !answers.has(word));
}

export interface CodeOfBoth {
  readonly own: readonly string[];
  readonly ownPart: Part;
  readonly others: readonly string[];
  readonly otherPart: Part;
}

/**
 * Which code of either version is put in words of its language. Cookies have names, which no language translates. The
 * dictionaries are asked once each.
 */
export function translatedCode({ own, ownPart, others, otherPart }: CodeOfBoth): {
  own(code: string): boolean;
  other(code: string): boolean;
} {
  const [left, right] = [withoutAnswer(own, others), withoutAnswer(others, own)];
  const leftSide = new Side(left, ownPart, others);
  const rightSide = new Side(right, otherPart, own);
  const answered = new Set<string>();
  if (!leftSide.namesCookies && !rightSide.namesCookies) {
    for (const code of left) {
      const answer = right.find((one) => areAlike(code, leftSide, one, rightSide));
      if (answer !== undefined) answered.add(code).add(answer);
    }
    // What a screen says, in its words here and there, where the dictionary has only one of them.
    if (left.length === right.length)
      for (const [code, answer] of zip(left, right))
        if (leftSide.isProse(code) || rightSide.isProse(answer)) answered.add(code).add(answer);
  }
  return {
    own: (code) => answered.has(code) || leftSide.isProse(code),
    other: (code) => answered.has(code) || rightSide.isProse(code),
  };
}

/** The open code of one version, and which of its words the language has. */
class Side {
  readonly namesCookies: boolean;
  readonly #same: ReadonlySet<string>;
  readonly #known: ReadonlySet<string>;

  constructor(open: readonly string[], part: Part, others: readonly string[]) {
    this.namesCookies = open.length > 0 && namesCookies(part);
    this.#same = new Set(others.flatMap(wordsIn));
    const words = this.namesCookies ? [] : [...new Set(open.flatMap(wordsIn))];
    const forms = words.flatMap((word) => [word, ...halves(word).flat()]);
    const answers = areKnown(part.version.language, forms);
    const known = new Set(forms.filter((_, index) => answers[index]));
    this.#known = new Set(
      words.filter(
        (word) => known.has(word) || halves(word).some((both) => both.every((one) => known.has(one))),
      ),
    );
  }

  /** Whether the words that the other version does not have are of the language. */
  isProse(code: string): boolean {
    return this.knows(wordsIn(code).filter((word) => !this.#same.has(word)));
  }

  knows(words: readonly string[]): boolean {
    return words.length > 0 && words.every((word) => this.#known.has(word));
  }
}

/** Whether two pieces of code differ by words of their languages alone: `open my_file` and `open mon_fichier`. */
function areAlike(left: string, leftSide: Side, right: string, rightSide: Side): boolean {
  if (signsOf(left) !== signsOf(right)) return false;
  const [lefts, rights] = [wordsIn(left), wordsIn(right)];
  return leftSide.knows(withoutAnswer(lefts, rights)) && rightSide.knows(withoutAnswer(rights, lefts));
}

/** What is left of code when each of its names, of one word or several, is one. */
function signsOf(code: string): string {
  return code.replace(/\p{L}{2,}(?:[-_ ]\p{L}{2,})*/gu, '·');
}

function wordsIn(code: string): readonly string[] {
  return code.match(/\p{L}{3,}/gu) ?? [];
}

/** Two words written as one, as names of files are: `myfile`. */
function halves(word: string): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.max(0, word.length - 4) }, (_, index) => [
    word.slice(0, index + 2),
    word.slice(index + 2),
  ]);
}

const ofBrowser =
  /cookie|témoin|(?:local|session|web|browser) ?storage|stockage (?:local|de session|web|(?:du|des|dans le|dans les|sur le) navigateurs?)/i;

/** Whether what names of cookies and of storage are near is told of. */
export function namesCookies(part: Part): boolean {
  return textsOf(part).some((text) => ofBrowser.test(text));
}

export function textsOf({ heading, units }: Part): readonly string[] {
  return [heading, ...units.map(({ text }) => text)];
}
