import { hash } from 'node:crypto';
import { groupBy } from '../../content/group-by.ts';
import type { PageElement } from './read-page.ts';

/** An element where it stands: the number of its tag, and of the chain of tags from the document down to it. */
export interface Standing {
  readonly element: PageElement;
  readonly tag: number;
  readonly chain: number;
}

/**
 * Tells the situations of elements apart, as the HTML standard judges them: by their attributes, by the elements they are
 * in, and by those directly in them. The same come again on page after page, so that each is put in words once.
 */
export class Situations {
  readonly #tags = new Numbering<string>();
  readonly #chains = new Numbering<number>();
  readonly #contents = new Numbering<string>();
  readonly #digests = new Map<number, string>();

  /** The elements directly in another. */
  inside(element: PageElement, chain = 0): readonly Standing[] {
    return element.children.map((child) => {
      const tag = this.#tagOf(child);
      return { element: child, tag, chain: this.#chainOf(tag, chain) };
    });
  }

  /**
   * What tells the situation of an element from any other, in this run of the program and in others.
   *
   * @param inside the elements directly in it.
   */
  digestOf({ element, chain }: Standing, inside: readonly Standing[]): string {
    const content = inside.length === 0 ? 0 : this.#contentOf(element, inside);
    const key = (chain * 2 + (element.hasText ? 1 : 0)) * radix + content;
    const known = this.#digests.get(key);
    if (known !== undefined) return known;
    const words = [this.#chains.wordsOf(chain), element.hasText, this.#contents.wordsOf(content)];
    const digest = hash('sha256', words.join('\n'), 'base64').slice(0, 22);
    this.#digests.set(key, digest);
    return digest;
  }

  /** The number of an opening tag with its free values left out. */
  #tagOf({ name, attributes }: PageElement): number {
    let written = name;
    for (const attribute in attributes) {
      const value = attributes[attribute] ?? '';
      const isFree = freeValues.has(attribute) && value.trim() !== '';
      written += isFree ? ` ${attribute}=` : ` ${attribute}="${value}"`;
    }
    return this.#tags.numberOf(written) ?? this.#tags.add(written, written);
  }

  #chainOf(tag: number, around: number): number {
    const key = around * radix + tag;
    return (
      this.#chains.numberOf(key) ??
      this.#chains.add(key, `${this.#chains.wordsOf(around)}>${this.#tags.wordsOf(tag)}`)
    );
  }

  #contentOf({ name }: PageElement, inside: readonly Standing[]): number {
    const inOrder = ordered.has(name);
    const tags: number[] = [];
    for (const { tag } of inside) if (isJudged(tag, tags, inOrder)) tags.push(tag);
    if (!inOrder) tags.sort((a, b) => a - b);
    const key = tags.join();
    const known = this.#contents.numberOf(key);
    if (known !== undefined) return known;
    const words = tags.map((tag) => this.#tags.wordsOf(tag));
    return this.#contents.add(key, (inOrder ? words : words.sort()).join());
  }
}

/** Two numbers below it make one key; there are never so many of one sort. */
const radix = 2 ** 20;

/** Gives numbers from 1, each with the words for what it stands for, which are the same in every run. */
class Numbering<Key> {
  readonly #numbers = new Map<Key, number>();
  readonly #words: string[] = [''];

  numberOf(key: Key): number | undefined {
    return this.#numbers.get(key);
  }

  add(key: Key, words: string): number {
    const number = this.#words.push(words) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  wordsOf(number: number): string {
    return this.#words[number] ?? '';
  }
}

/**
 * Whether an element is judged by one more element directly in it: of like ones, two show all that more could; where order
 * counts, of like ones that follow each other.
 */
function isJudged(tag: number, before: readonly number[], inOrder: boolean): boolean {
  if (inOrder) return before.at(-1) !== tag || before.at(-2) !== tag;
  const first = before.indexOf(tag);
  return first === -1 || first === before.lastIndexOf(tag);
}

/**
 * Leaves out elements directly in one without a change of its situation.
 *
 * @param wanted those that must stay.
 */
export function fewestOf(
  { name }: PageElement,
  inside: readonly Standing[],
  wanted: ReadonlySet<Standing>,
): readonly Standing[] {
  let run = 0;
  let before: number | undefined;
  const groups = groupBy(inside, ({ tag }) => {
    if (tag !== before) run += 1;
    before = tag;
    return String(ordered.has(name) ? run : tag);
  });
  const kept = new Set(
    [...groups.values()].flatMap((like) => {
      const first = like.filter((one) => wanted.has(one));
      return [...first, ...like.filter((one) => !wanted.has(one)).slice(0, Math.max(0, 2 - first.length))];
    }),
  );
  return inside.filter((one) => kept.has(one));
}

/** Elements in which the standard asks for an order; in all others only what is there counts, and whether more than once. */
const ordered = new Set([
  'html',
  'table',
  'dl',
  'details',
  'fieldset',
  'figure',
  'ruby',
  'select',
  'audio',
  'video',
  'picture',
  'object',
]);

/** Attributes whose value is free text or is checked by `checkPage`; elements that differ in nothing else are as valid. */
const freeValues = new Set([
  'id',
  'href',
  'class',
  'lang',
  'hreflang',
  'content',
  'title',
  'datetime',
  'start',
  'aria-labelledby',
  'aria-label',
  'data-page',
]);
