import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { PageElement, ReadPage } from './read-page.ts';

export interface InvalidHtml {
  readonly rule: string;
  readonly detail: string;
  readonly line: number;
}

/**
 * Validates pages against the HTML standard with html-validate.
 *
 * That takes some 9 ms a page, which would be most of the build of a large site whose pages differ in little but their
 * words. The standard judges an element by its attributes, by the elements it is in, and by those directly in it. So a
 * page is given to html-validate whenever it holds an element in a situation that no valid page had before, and is valid
 * without being looked at when it holds none. Pages that are not well-formed are always looked at.
 */
export class HtmlValidity {
  readonly #validator = new HtmlValidate(new OneConfigLoader());
  readonly #known = new Set<number>();
  readonly #numbers = new Map<string, number>();
  readonly #tags = new Map<string, number>();
  #validated = 0;

  /** How many pages html-validate was given so far. */
  get validated(): number {
    return this.#validated;
  }

  /** What is invalid in a page; empty when nothing is. */
  check(file: string, html: string, page: ReadPage): readonly InvalidHtml[] {
    const unknown = new Set<number>();
    this.#collect(page.root, 0, unknown);
    if (page.wellFormed && unknown.size === 0) return [];
    this.#validated += 1;
    const { results } = this.#validator.validateStringSync(html, file);
    const invalid = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => ({ rule: ruleId, detail: message, line })),
    );
    if (invalid.length === 0) for (const situation of unknown) this.#known.add(situation);
    return invalid;
  }

  /** Adds the situations of an element's children, and of theirs, that are not known yet. */
  #collect(element: PageElement, chain: number, unknown: Set<number>): void {
    for (const child of element.children) {
      // The chain of elements around this one, down to itself; then what it holds.
      const inside = this.#numberOf(`${chain}>${this.#tagOf(child)}`);
      const situation = this.#numberOf(`${inside}|${child.hasText}|${this.#contentOf(child)}`);
      if (!this.#known.has(situation)) unknown.add(situation);
      this.#collect(child, inside, unknown);
    }
  }

  #contentOf({ name, children }: PageElement): string {
    const tags: number[] = [];
    if (ordered.has(name)) {
      // Of a run of like elements, two show all that a longer run could.
      for (const child of children) {
        const tag = this.#tagOf(child);
        if (tags.at(-1) !== tag || tags.at(-2) !== tag) tags.push(tag);
      }
      return tags.join();
    }
    for (const child of children) {
      const tag = this.#tagOf(child);
      const first = tags.indexOf(tag);
      if (first === -1 || first === tags.lastIndexOf(tag)) tags.push(tag);
    }
    return tags.sort((a, b) => a - b).join();
  }

  /** A number for an opening tag with its free values left out; the same tags come again on page after page. */
  #tagOf(element: PageElement): number {
    const known = this.#tags.get(element.source);
    if (known !== undefined) return known;
    let written = element.name;
    for (const [attribute, value] of Object.entries(element.attributes)) {
      written += ` ${attribute}=${freeValues.has(attribute) && value.trim() !== '' ? '' : `"${value}"`}`;
    }
    const tag = this.#numberOf(written);
    this.#tags.set(element.source, tag);
    return tag;
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return number;
  }
}

/** Resolving the configuration takes longer than validating a page, and it is the same for all of them. */
class OneConfigLoader extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  constructor() {
    // `>` in text is what the standard allows and what our renderer writes.
    const rules: ConfigData['rules'] = { 'no-raw-characters': ['error', { relaxed: true }] };
    super({ root: true, extends: ['html-validate:standard'], rules });
  }

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
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

/** Attributes whose value is free text or is checked by `checkSite`; elements that differ in nothing else are as valid. */
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
