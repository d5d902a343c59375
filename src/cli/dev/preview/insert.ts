import { type PageElement, readPage } from '../../../publish/site-check/read-page.ts';

/** Where things can be added to a built page without changing anything of it. */
export class PageOutline {
  readonly html: string;
  readonly elements: readonly PageElement[];
  readonly #byId: ReadonlyMap<string, PageElement>;

  constructor(html: string) {
    this.html = html;
    this.elements = readPage(html).elements;
    this.#byId = new Map(this.elements.map((element) => [element.attributes['id'] ?? '', element]));
  }

  /** The heading with an id, and its level; undefined when there is none. */
  headingOf(id: string): { readonly end: number; readonly level: number } | undefined {
    const element = this.#byId.get(id);
    const [, level] = /^h([1-6])$/.exec(element?.name ?? '') ?? [];
    return element && level !== undefined ? { end: element.end, level: Number(level) } : undefined;
  }

  /** Where the page's own content begins: after the link that skips to its text. */
  get top(): number {
    const [body] = this.elements.filter(({ name }) => name === 'body');
    const first = body?.children.find(({ attributes }) => attributes['class'] !== 'skip');
    return first?.start ?? body?.start ?? this.html.length;
  }

  /** Near the start of the head, after what says how the file is written: the page's own styles have the last word. */
  get headStart(): number {
    const head = this.elements.find(({ name }) => name === 'head');
    return head?.children[0]?.end ?? 0;
  }
}

/** Puts texts into another one, each at its place; those at one place in the order they are given. */
export function insertAt(
  text: string,
  insertions: readonly (readonly [at: number, added: string])[],
): string {
  let done = 0;
  let result = '';
  for (const [at, added] of [...insertions].sort(([one], [other]) => one - other)) {
    result += text.slice(done, at) + added;
    done = at;
  }
  return result + text.slice(done);
}
