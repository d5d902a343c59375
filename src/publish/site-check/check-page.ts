import { percentDecoded } from '../../text/percent-decoded.ts';
import { styleHash } from '../security-policy.ts';
import type { HtmlValidity } from './html-validity.ts';
import { compressedSize } from './page-weight.ts';
import { type PageElement, type ReadPage, readPage } from './read-page.ts';
import type { SiteFault } from './site-fault.ts';

/** A built file below the output folder. */
export interface BuiltPage {
  /** `en/opseu/privacy/index.html` */
  readonly file: string;
  readonly html: string;
}

export interface PageCheckOptions {
  readonly baseUrl: string;
  /** Starts and ends with a slash. */
  readonly pathPrefix: string;
  /** Compressed bytes of the icon that pages link; 0 when there is none. */
  readonly iconBytes: number;
}

/** What the site needs to know of a page once the page itself was checked: plain data, which can be kept and sent. */
export interface PageSummary {
  readonly file: string;
  /** What links may name after a `#`. */
  readonly anchors: readonly string[];
  /** Targets of links that lead to other files of the site, as written, each once. */
  readonly links: readonly string[];
  /** The hash of each `<style>`, as a policy names it. */
  readonly styles: readonly string[];
  /** What a reader's browser receives for the page; see {@link PageWeight}. */
  readonly bytes: number;
  readonly faults: readonly SiteFault[];
}

/** Attributes that make a browser fetch or send something by itself. */
const loading = ['src', 'srcset', 'data', 'poster', 'action', 'formaction', 'background', 'ping', 'manifest'];
/** Attributes of which nobody follows what they say: words of the content may look like an address there. */
const wordsOnly = /^(?:content|title|alt|aria-label|data-.*)$/;
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];
/** `<link>`s that only describe the page, and its icon, the one thing it may fetch; any other makes the browser fetch. */
const describing = new Set(['canonical', 'alternate', 'license', 'author', 'prev', 'next', 'icon']);

/**
 * Checks a page by itself: valid HTML, no script, nothing loaded from elsewhere, links within it alive. Links to other
 * pages are for `checkLinks`, once those are there.
 *
 * @param validity what is known of pages so far; the answer does not depend on it, only the time does.
 */
export function checkPage(
  { file, html }: BuiltPage,
  options: PageCheckOptions,
  validity: HtmlValidity,
): PageSummary {
  const read = readPage(html);
  const icons = iconsOf(read);
  const { links, faults } = readLinks(file, read, options);
  return {
    file,
    anchors: [...read.ids],
    links,
    styles: read.styles.map(styleHash),
    bytes: compressedSize(html) + (icons.length > 0 ? options.iconBytes : 0),
    faults: [
      ...validity
        .check(file, html, read)
        .map((invalid): SiteFault => ({ code: 'invalid-html', page: file, ...invalid })),
      ...checkElements(file, read),
      ...checkIcons(file, icons),
      ...faults,
    ],
  };
}

function checkElements(page: string, { elements, ids, repeatedIds, styles }: ReadPage): SiteFault[] {
  const faults: SiteFault[] = repeatedIds.map((id) => ({ code: 'duplicate-id', page, id }));
  if (/@import|@font-face|image-set\(|url\(/i.test(styles.join('\n')))
    faults.push({ code: 'outside-resource', page, target: 'CSS' });
  for (const { name, attributes } of elements) {
    if (name === 'script' && !isData(attributes)) faults.push({ code: 'script', page, detail: '<script>' });
    if (['iframe', 'object', 'embed', 'frame', 'portal'].includes(name))
      faults.push({ code: 'outside-resource', page, target: `<${name}>` });
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on/i.test(attribute)) faults.push({ code: 'script', page, detail: attribute });
      if (!wordsOnly.test(attribute) && /^\W*(?:javascript|data|vbscript):/i.test(value))
        faults.push({ code: 'script', page, detail: value.slice(0, 40) });
      if (loading.includes(attribute)) faults.push({ code: 'outside-resource', page, target: value });
      if (!references.includes(attribute)) continue;
      for (const id of value.split(/\s+/))
        if (!ids.has(id)) faults.push({ code: 'bad-reference', page, attribute, id });
    }
    if (name === 'link' && !describing.has(attributes['rel'] ?? ''))
      faults.push({ code: 'outside-resource', page, target: attributes['href'] ?? '' });
    // At once and within the site, it is what stands at a former address; anything else takes readers away.
    const refresh = name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh';
    if (refresh && !/^0; url=\/(?!\/)/.test(attributes['content'] ?? ''))
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

/** Judges the links that need no other page, and gives those that do. */
function readLinks(
  page: string,
  read: ReadPage,
  options: PageCheckOptions,
): Pick<PageSummary, 'links' | 'faults'> {
  const links: string[] = [];
  const faults: SiteFault[] = [];
  for (const target of new Set(linkTargets(read, options))) {
    const [address = '', anchor] = target.split('#');
    if (address !== '' && address.startsWith(options.pathPrefix)) links.push(target);
    else if (address !== '') faults.push({ code: 'outside-prefix', page, target });
    else if (!anchor || !read.ids.has(percentDecoded(anchor) ?? anchor))
      faults.push({ code: 'dead-anchor', page, target });
  }
  return { links, faults };
}

/** Targets of links that lead into this site, the canonical and alternate ones included. */
function linkTargets({ elements }: ReadPage, { baseUrl }: PageCheckOptions): string[] {
  return elements.flatMap(({ name, attributes }: PageElement) => {
    const { href } = attributes;
    if (href === undefined || (name !== 'a' && name !== 'link')) return [];
    // A full address in the text may lead to another part of the same host, which is not ours to judge.
    if (name === 'link' && href.startsWith(`${baseUrl}/`)) return [href.slice(baseUrl.length)];
    return /^[a-z][a-z0-9+.-]*:/i.test(href) ? [] : [href];
  });
}
