import { HtmlValidity } from './html-validity.ts';
import { compressedSize, type PageWeight } from './page-weight.ts';
import { type PageElement, type ReadPage, readPage } from './read-page.ts';

/** A built file below the output folder. */
export interface BuiltPage {
  /** `en/opseu/privacy/index.html` */
  readonly file: string;
  readonly html: string;
}

/** What is wrong with a built page. The content passed its checks, so it is a fault of a layout or of ours. */
export type SiteFault =
  | {
      readonly code: 'invalid-html';
      readonly page: string;
      readonly detail: string;
      readonly line: number;
      readonly rule: string;
    }
  | {
      readonly code: 'dead-link' | 'dead-anchor' | 'outside-resource' | 'outside-prefix' | 'third-request';
      readonly page: string;
      readonly target: string;
    }
  | { readonly code: 'script'; readonly page: string; readonly detail: string }
  | { readonly code: 'duplicate-id'; readonly page: string; readonly id: string }
  | {
      readonly code: 'bad-reference';
      readonly page: string;
      readonly attribute: string;
      readonly id: string;
    }
  | { readonly code: 'too-heavy'; readonly page: string; readonly bytes: number; readonly budget: number };

export interface SiteCheckOptions {
  readonly baseUrl: string;
  /** Starts and ends with a slash. */
  readonly pathPrefix: string;
  /** Files besides the pages that links may lead to: `sitemap.xml`. */
  readonly otherFiles: readonly string[];
  /** Compressed bytes of the icon that pages link; 0 when there is none. */
  readonly iconBytes: number;
}

/** What is known of a site's pages once all of them were looked at. */
export interface SiteCheckResult {
  readonly faults: readonly SiteFault[];
  /** In the order in which the pages came. */
  readonly weights: readonly PageWeight[];
}

/** Attributes that make a browser fetch or send something by itself. */
const loading = ['src', 'srcset', 'data', 'poster', 'action', 'formaction', 'background', 'ping', 'manifest'];
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];
/** `<link>`s that only describe the page, and its icon, the one thing it may fetch; any other makes the browser fetch. */
const describing = new Set(['canonical', 'alternate', 'license', 'author', 'prev', 'next', 'icon']);

/**
 * Checks built pages as HTML: validity, in-site links and anchors, no script, nothing loaded from elsewhere. Pages are
 * given one by one as they are made; links between them are judged when all are there.
 */
export class SiteCheck {
  readonly #options: SiteCheckOptions;
  readonly #validity = new HtmlValidity();
  readonly #faults: SiteFault[] = [];
  readonly #anchors: Map<string, ReadonlySet<string>>;
  readonly #links: { page: string; target: string; own: ReadonlySet<string> }[] = [];
  readonly #weights: PageWeight[] = [];

  constructor(options: SiteCheckOptions) {
    this.#options = options;
    this.#anchors = new Map(options.otherFiles.map((file) => [file, new Set<string>()]));
  }

  add({ file, html }: BuiltPage): void {
    const read = readPage(html);
    this.#anchors.set(file, read.ids);
    for (const invalid of this.#validity.check(file, html, read)) {
      this.#faults.push({ code: 'invalid-html', page: file, ...invalid });
    }
    const icons = iconsOf(read);
    this.#faults.push(...checkElements(file, read), ...checkIcons(file, icons));
    this.#weights.push({
      file,
      bytes: compressedSize(html) + (icons.length > 0 ? this.#options.iconBytes : 0),
    });
    for (const target of linkTargets(read, this.#options)) {
      this.#links.push({ page: file, target, own: read.ids });
    }
  }

  finish(): SiteCheckResult {
    for (const link of this.#links) {
      const fault = checkLink(link, this.#anchors, this.#options);
      if (fault) this.#faults.push(fault);
    }
    return { faults: this.#faults, weights: this.#weights };
  }
}

/** Checks all pages of a site at once: what is wrong, and what each page weighs, in the order given. */
export function checkSite(pages: readonly BuiltPage[], options: SiteCheckOptions): SiteCheckResult {
  const check = new SiteCheck(options);
  for (const page of pages) check.add(page);
  return check.finish();
}

function checkElements(page: string, { elements, ids, repeatedIds, css }: ReadPage): SiteFault[] {
  const faults: SiteFault[] = repeatedIds.map((id) => ({ code: 'duplicate-id', page, id }));
  if (/@import|@font-face|image-set\(|url\(/i.test(css))
    faults.push({ code: 'outside-resource', page, target: 'CSS' });
  for (const { name, attributes } of elements) {
    if (name === 'script' && !isData(attributes)) faults.push({ code: 'script', page, detail: '<script>' });
    if (['iframe', 'object', 'embed', 'frame', 'portal'].includes(name))
      faults.push({ code: 'outside-resource', page, target: `<${name}>` });
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on/i.test(attribute)) faults.push({ code: 'script', page, detail: attribute });
      if (/^\W*(?:javascript|data|vbscript):/i.test(value) && attribute !== 'content')
        faults.push({ code: 'script', page, detail: value.slice(0, 40) });
      if (loading.includes(attribute)) faults.push({ code: 'outside-resource', page, target: value });
      if (!references.includes(attribute)) continue;
      for (const id of value.split(/\s+/))
        if (!ids.has(id)) faults.push({ code: 'bad-reference', page, attribute, id });
    }
    if (name === 'link' && !describing.has(attributes['rel'] ?? ''))
      faults.push({ code: 'outside-resource', page, target: attributes['href'] ?? '' });
    if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh')
      faults.push({ code: 'script', page, detail: 'refresh' });
  }
  return faults;
}

/** Whether a `<script>` is the one kind that runs nothing and that search engines read (json-ld11, section 7). */
function isData(attributes: PageElement['attributes']): boolean {
  return attributes['type'] === 'application/ld+json' && Object.keys(attributes).length === 1;
}

function iconsOf({ elements }: ReadPage): readonly string[] {
  return elements
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'icon')
    .map(({ attributes }) => attributes['href'] ?? '');
}

/** A page is one request, and its icon the second; both are the site's own. */
function checkIcons(page: string, icons: readonly string[]): readonly SiteFault[] {
  const elsewhere = icons.filter((target) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target));
  return [
    ...elsewhere.map((target): SiteFault => ({ code: 'outside-resource', page, target })),
    ...icons.slice(1).map((target): SiteFault => ({ code: 'third-request', page, target })),
  ];
}

/** Targets of links that lead into this site, the canonical and alternate ones included. */
function linkTargets({ elements }: ReadPage, { baseUrl }: SiteCheckOptions): string[] {
  return elements.flatMap(({ name, attributes }: PageElement) => {
    const { href } = attributes;
    if (href === undefined || (name !== 'a' && name !== 'link')) return [];
    // A full address in the text may lead to another part of the same host, which is not ours to judge.
    if (name === 'link' && href.startsWith(`${baseUrl}/`)) return [href.slice(baseUrl.length)];
    return /^[a-z][a-z0-9+.-]*:/i.test(href) ? [] : [href];
  });
}

function checkLink(
  { page, target, own }: { page: string; target: string; own: ReadonlySet<string> },
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  { pathPrefix }: SiteCheckOptions,
): SiteFault | undefined {
  const [address = '', anchor] = target.split('#');
  if (address === '')
    return anchor && own.has(decodeURIComponent(anchor)) ? undefined : { code: 'dead-anchor', page, target };
  if (!address.startsWith(pathPrefix)) return { code: 'outside-prefix', page, target };
  const path = decodeURIComponent(address.slice(pathPrefix.length));
  const ids = anchors.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (!ids) return { code: 'dead-link', page, target };
  return anchor === undefined || ids.has(decodeURIComponent(anchor))
    ? undefined
    : { code: 'dead-anchor', page, target };
}
