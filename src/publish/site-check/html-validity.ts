import { createRequire } from 'node:module';
import type { HtmlValidate, ResolvedConfig } from 'html-validate';
import type { PageElement, ReadPage } from './read-page.ts';
import { fewestOf, Situations, type Standing } from './situations.ts';

export interface InvalidHtml {
  readonly rule: string;
  readonly detail: string;
  readonly line: number;
}

/**
 * Validates pages against the HTML standard with html-validate.
 *
 * That takes some 9 ms a page, and 500 ms before the first, which would be most of the build of a large site whose pages
 * differ in little but their words. So html-validate is given a page only when it holds an element in a situation that no
 * valid page had before, and of that page only as much as shows it: of the 642 pages of 300 organizations 53, in a quarter
 * of the time that they take whole. Pages that are not well-formed are always given whole.
 *
 * It is what the standard says, not all that html-validate recommends: some of that goes by the words of a page, which no
 * situation tells, and none of it is worth a failed build. Tests hold our own layouts to it.
 */
export class HtmlValidity {
  readonly #situations = new Situations();
  readonly #valid: Set<string>;
  #validator: HtmlValidate | undefined;
  #validated = 0;

  /** @param valid what {@link valid} gave in an earlier run, with the same version of html-validate. */
  constructor(valid: readonly string[] = []) {
    this.#valid = new Set(valid);
  }

  /** Digests of the situations that valid pages had, of earlier runs too. */
  get valid(): readonly string[] {
    return [...this.#valid];
  }

  /** How many pages html-validate was given so far, in whole or in part. */
  get validated(): number {
    return this.#validated;
  }

  /** What is invalid in a page; empty when nothing is. */
  check(file: string, html: string, page: ReadPage): readonly InvalidHtml[] {
    const unknown = new Set<string>();
    this.#collect(page.root, 0, unknown);
    if (page.wellFormed && unknown.size === 0) return [];
    this.#validated += 1;
    if (!page.wellFormed || this.#validate(file, this.#excerptOf(html, page, unknown)).length > 0) {
      // Lines are those of the page itself; and what was left out may be what something refers to.
      const invalid = this.#validate(file, html);
      if (invalid.length > 0) return invalid;
    }
    // What is not well-formed may have been read otherwise than html-validate reads it.
    if (page.wellFormed) for (const situation of unknown) this.#valid.add(situation);
    return [];
  }

  /** Adds the situations of the elements inside one, and inside those, that are not known to be valid. */
  #collect(element: PageElement, chain: number, unknown: Set<string>): readonly Standing[] {
    const inside = this.#situations.inside(element, chain);
    for (const standing of inside) {
      const deeper = this.#collect(standing.element, standing.chain, unknown);
      const situation = this.#situations.digestOf(standing, deeper);
      if (!this.#valid.has(situation)) unknown.add(situation);
    }
    return inside;
  }

  /** A page without those of many like elements that show nothing new. */
  #excerptOf(html: string, { root }: ReadPage, unknown: ReadonlySet<string>): string {
    const toShow = new Set(unknown);
    const kept: string[] = [];
    let from = 0;
    for (const { start, end } of this.#superfluousIn(root, 0, toShow).elements) {
      kept.push(html.slice(from, start));
      from = end;
    }
    return kept.join('') + html.slice(from);
  }

  /** @param toShow the situations that no element before shows. */
  #superfluousIn(element: PageElement, chain: number, toShow: Set<string>): Superfluous {
    const inside = this.#situations.inside(element, chain);
    const found = new Map(
      inside.map((standing) => {
        const deeper = this.#situations.inside(standing.element, standing.chain);
        const isNew = toShow.delete(this.#situations.digestOf(standing, deeper));
        const within = this.#superfluousIn(standing.element, standing.chain, toShow);
        return [standing, { ...within, showsNew: isNew || within.showsNew }];
      }),
    );
    const wanted = new Set(inside.filter((one) => found.get(one)?.showsNew));
    const kept = new Set(fewestOf(element, inside, wanted));
    return {
      showsNew: wanted.size > 0,
      elements: inside.flatMap((one) => (kept.has(one) ? (found.get(one)?.elements ?? []) : [one.element])),
    };
  }

  #validate(file: string, html: string): readonly InvalidHtml[] {
    this.#validator ??= createValidator();
    const { results } = this.#validator.validateStringSync(html, file);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => ({ rule: ruleId, detail: message, line })),
    );
  }
}

interface Superfluous {
  /** Whether the element shows a situation that none before it shows. */
  readonly showsNew: boolean;
  /** What can be left out of it, in the order of the page. */
  readonly elements: readonly PageElement[];
}

/** Loaded when a page is new to us: that takes longer than all the pages that are not. */
function createValidator(): HtmlValidate {
  const { HtmlValidate, StaticConfigLoader } = createRequire(import.meta.url)(
    'html-validate',
  ) as typeof import('html-validate');

  /** Resolving the configuration takes longer than validating a page, and it is the same for all of them. */
  class OneConfigLoader extends StaticConfigLoader {
    #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

    override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
      this.#resolved ??= super.getConfigFor(handle);
      return this.#resolved;
    }
  }
  return new HtmlValidate(
    new OneConfigLoader({
      root: true,
      extends: ['html-validate:standard'],
      // `>` in text is what the standard allows and what our renderer writes.
      rules: { 'no-raw-characters': ['error', { relaxed: true }] },
    }),
  );
}
