import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { PageElement, ReadPage } from './read-page.ts';

export interface InvalidHtml {
  readonly rule: string;
  readonly detail: string;
  readonly line: number;
}

/** Attributes whose value is free text, or is checked elsewhere; two elements that differ in nothing else are as valid. */
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
  'aria-describedby',
]);

/**
 * Validates pages against the HTML standard with html-validate.
 *
 * It takes some 9 ms a page, which would be most of the build of a large site whose pages differ in little but words. So
 * each page is first reduced: text is cut to a letter, and an element whose like was already found valid in the same
 * surroundings loses its content. What is left of most pages was seen before. A page that is not well-formed, or whose
 * reduction is not valid, is validated as it is; no page is called invalid for its reduction alone.
 */
export class HtmlValidity {
  readonly #validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:standard'],
      rules: { 'no-raw-characters': ['error', { relaxed: true }] },
    }),
  );
  /** Shapes found valid, each with the chain of elements around it. */
  readonly #validIn = new Set<string>();
  readonly #validReductions = new Set<string>();
  readonly #shapes = new Map<string, number>();
  #validated = 0;

  /** How many documents html-validate was given so far. */
  get validated(): number {
    return this.#validated;
  }

  /** What is invalid in a page; empty when nothing is. */
  check(file: string, html: string, page: ReadPage): readonly InvalidHtml[] {
    if (!page.wellFormed) return this.#validate(file, html);
    const newlySeen: string[] = [];
    const reduction = `<!doctype html>\n${page.root.children.map((child) => this.#reduce(child, '', newlySeen)).join('')}`;
    if (this.#validReductions.has(reduction)) return [];
    if (this.#validate(file, reduction).length > 0) return this.#validate(file, html);
    this.#validReductions.add(reduction);
    for (const seen of newlySeen) this.#validIn.add(seen);
    return [];
  }

  #validate(file: string, html: string): InvalidHtml[] {
    this.#validated += 1;
    const report = this.#validator.validateStringSync(html, file);
    return report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => ({ rule: ruleId, detail: message, line })),
    );
  }

  #reduce(element: PageElement, surroundings: string, newlySeen: string[]): string {
    const tag = signature(element);
    const inside = `${surroundings}>${tag}`;
    const key = `${this.#shapeOf(element)}@${surroundings}`;
    const known = this.#validIn.has(key) && mayBeEmptied(element);
    if (!known) newlySeen.push(key);
    const content: string[] = [];
    if (!known) {
      if (element.hasText) content.push('x');
      for (const child of element.children) {
        const reduced = this.#reduce(child, inside, newlySeen);
        // Of a run of like elements, two show all that a longer run could.
        if (content.at(-1) !== reduced || content.at(-2) !== reduced) content.push(reduced);
      }
    }
    return isVoid(element) ? `<${tag}>` : `<${tag}>${content.join('')}</${element.name}>`;
  }

  /** A number for each distinct shape: an element with its attributes, whether it has text, and its children's shapes. */
  #shapeOf(element: PageElement): number {
    const known = shapeNumbers.get(element);
    if (known !== undefined) return known;
    const children: number[] = [];
    for (const child of element.children) {
      const shape = this.#shapeOf(child);
      if (children.at(-1) !== shape || children.at(-2) !== shape) children.push(shape);
    }
    const shape = `${signature(element)}|${element.hasText}|${children.join(',')}`;
    const number = this.#shapes.get(shape) ?? this.#shapes.size;
    this.#shapes.set(shape, number);
    shapeNumbers.set(element, number);
    return number;
  }
}

const shapeNumbers = new WeakMap<PageElement, number>();

/** Elements that the standard allows without content, so that emptying them cannot make a page invalid. */
function mayBeEmptied({ name }: PageElement): boolean {
  return [
    'section',
    'div',
    'p',
    'ul',
    'ol',
    'li',
    'dl',
    'tbody',
    'tr',
    'td',
    'blockquote',
    'nav',
    'article',
    'header',
    'footer',
    'span',
  ].includes(name);
}

function isVoid({ name }: PageElement): boolean {
  return [
    'br',
    'hr',
    'img',
    'link',
    'meta',
    'input',
    'wbr',
    'col',
    'area',
    'base',
    'embed',
    'source',
    'track',
  ].includes(name);
}

/** The opening tag with free values made alike. An id stays unique, or the reduction would have one twice. */
function signature({ name, attributes }: PageElement): string {
  const written = Object.entries(attributes)
    .filter(([attribute]) => attribute !== 'id')
    .map(
      ([attribute, value]) =>
        ` ${attribute}="${freeValues.has(attribute) ? freeValue(attribute, value) : value.replaceAll('"', '&quot;')}"`,
    );
  return `${name}${'id' in attributes ? ` data-id="${attributes['id'] === '' ? '' : 'x'}"` : ''}${written.join('')}`;
}

function freeValue(attribute: string, value: string): string {
  if (value.trim() === '') return value;
  if (attribute === 'lang' || attribute === 'hreflang') return value;
  if (attribute === 'datetime') return '2000-01-01';
  return attribute === 'start' ? '1' : 'x';
}
