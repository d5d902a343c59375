import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { templates } from '../../../layouts/templates.ts';
import type { PageKind, PublishedPage, PublishedSite } from '../../../src/pages/published-site.ts';
import { htmlDocument } from '../../../src/publish/html-document.ts';
import { checkPage } from '../../../src/publish/site-check/check-page.ts';
import { HtmlValidity } from '../../../src/publish/site-check/html-validity.ts';
import { pageCheckOptions } from '../../../src/publish/site-check/page-check-options.ts';
import { type PageElement, type ReadPage, readPage } from '../../../src/publish/site-check/read-page.ts';
import { attributesOf } from './explained-html.ts';

/** The template of each kind of page; a summary is of a page that is made elsewhere. */
const templateOf: Readonly<Record<Exclude<PageKind, 'summary'>, string>> = {
  statement: 'statement',
  home: 'home',
  page: 'page',
  about: 'about',
  comparison: 'compare-statements',
  edition: 'edition',
  changes: 'changes',
  withdrawn: 'withdrawn',
};

/** What is known to be valid on any page, so that only what is new is given to the validator. */
const validity = new HtmlValidity();

/** The elements that Markdown makes. */
const ofMarkdown = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li blockquote pre code em strong s a hr br table thead tbody tr th td span abbr'.split(
    ' ',
  ),
);

/** What of a page no content may lead to; all else the build refuses where the content is right. */
const never = new Set(['script', 'outside-resource']);

/** Elements with their attributes that our own layouts make, whatever the content says. */
export type KnownMarkup = ReadonlySet<string>;

/** What stands on the pages of sites that are known to be right. */
export function markupOf(sites: readonly PublishedSite[]): KnownMarkup {
  return new Set(
    sites.flatMap((site) =>
      [...site.pages.values()].flatMap((page) => readPage(htmlOf(site, page)).elements.flatMap(pairs)),
    ),
  );
}

/**
 * What is on the pages of a site and must not be, whole pages with all that front matter and settings put on them.
 *
 * @param isRight whether the content passed its checks, so that the build would take any fault of a page for one of ours.
 * @param only the file whose pages are made; all of them without.
 */
export function unexplainedOnPages(
  site: PublishedSite,
  known: KnownMarkup,
  isRight: boolean,
  only?: string,
): readonly string[] {
  const options = pageCheckOptions(site);
  return [...site.pages.values()].flatMap((page) => {
    const { content } = page;
    if (only !== undefined && !('version' in content && content.version?.file === only)) return [];
    const html = htmlOf(site, page);
    return [
      ...unknownIn(readPage(html), known),
      ...checkPage({ file: page.file, html }, options, validity)
        .faults.filter(({ code }) => isRight || never.has(code))
        .map((fault) => JSON.stringify(fault)),
    ];
  });
}

function htmlOf(site: PublishedSite, { address, content }: PublishedPage): string {
  const template = content.kind === 'summary' ? undefined : templates[`${templateOf[content.kind]}.11ty.tsx`];
  if (!template) throw new Error(`no template for ${address}`);
  const page = template.default as (data: { site: PublishedSite; address: string }) => VNode;
  return htmlDocument(renderToString(page({ site, address })));
}

function unknownIn({ elements }: ReadPage, known: KnownMarkup): readonly string[] {
  const unknown = elements.flatMap(pairs).filter((pair) => {
    const [name = '', attribute = ''] = pair.split(' ');
    return (
      !known.has(pair) && !(attribute === '' ? ofMarkdown.has(name) : attribute in (attributesOf[name] ?? {}))
    );
  });
  return unknown;
}

/** An element, and each of its attributes. */
function pairs({ name, attributes }: PageElement): readonly string[] {
  return [name, ...Object.keys(attributes).map((attribute) => `${name} ${attribute}`)];
}
