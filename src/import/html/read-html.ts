import type { Element, Root } from 'hast';
import type { Heading } from 'mdast';
import { isCalendarDate } from '../../content/schemas.ts';
import { parseUrl } from '../../text/parse-url.ts';
import type { ImportedSource, LeftOut, Remark } from '../imported-source.ts';
import { countWords, onOneLine } from '../plain-words.ts';
import { toBlocks } from './blocks.ts';
import { placeFootnotes, takeFootnotes } from './footnotes.ts';
import { removeFurniture } from './furniture.ts';
import { attribute, elementsIn, findElement, isElement, runsOf, wordsOf } from './hast.ts';
import { showHiddenEmails } from './hidden-emails.ts';
import { mainContent } from './main-content.ts';

export interface HtmlOptions {
  /** Where the page was published; found in the page itself when it says so. */
  readonly address?: string | undefined;
  /** A page of a site, with its furniture; not what was made of a document. */
  readonly isPage: boolean;
}

/** Reads an HTML page: its text in a row of blocks, its furniture left out. */
export async function readHtml(html: string, options: HtmlOptions): Promise<ImportedSource> {
  const { unified } = await import('unified');
  const { default: rehypeParse } = await import('rehype-parse');
  const { default: rehypeRemark } = await import('rehype-remark');
  const root = unified().use(rehypeParse).parse(html) as Root;
  const body = findElement(root, ({ tagName }) => tagName === 'body') ?? root;
  const address = options.address ?? addressOf(root);
  const base = attribute(findElement(root, ({ tagName }) => tagName === 'base') ?? noElement, 'href');
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  for (const shown of showHiddenEmails(body))
    remarks.push({ key: 'import.remark.email', values: { address: shown } });
  const runs = runsOf(body);
  const title = titleOf(root, body);
  let content: Element | Root = body;
  if (options.isPage) {
    leftOut.push(...removeFurniture(body));
    content = await mainContent(body, html);
    if (content !== body) leftOut.push(...outside(body, content));
  }
  const context = { address: (base && parseUrl(base, address)?.href) || address, leftOut, remarks };
  const notes = takeFootnotes(content, leftOut);
  const blocks = placeFootnotes(
    toBlocks(content, context),
    notes.map(({ mark, note }) => ({ mark, blocks: toBlocks({ ...note, tagName: 'div' }, context) })),
  );
  const tree = await unified()
    .use(rehypeRemark, { handlers: headingHandlers })
    .run({ type: 'root', children: blocks });
  return {
    tree: tree as ImportedSource['tree'],
    runs,
    leftOut,
    remarks,
    title,
    address,
    changedOn: changedOnOf(root),
  };
}

const noElement: Element = { type: 'element', tagName: 'none', properties: {}, children: [] };

/** Headings keep what was found out about them. */
const headingHandlers = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((depth) => [
    `h${depth}`,
    (state: { all(node: Element): unknown[] }, node: Element): Heading => ({
      type: 'heading',
      depth: depth as Heading['depth'],
      children: state.all(node) as Heading['children'],
      data: {
        anchors: attribute(node, 'dataAnchors').split(' ').filter(Boolean),
        levelUnknown: node.properties['dataLevelUnknown'] === true,
      },
    }),
  ]),
);

/** Runs of a page that stand outside an element of it. */
function outside(body: Element | Root, content: Element | Root): LeftOut[] {
  const children = content.children;
  content.children = [];
  const runs = runsOf(body);
  content.children = children;
  return runs.map((text) => ({ reason: 'outside', text }));
}

/** The first heading of the page, else its title without the name of the site. */
function titleOf(root: Root, body: Element | Root): string | undefined {
  const named = onOneLine(rawTitle(root));
  const parts = named.split(/\s+(?:[|–—·»•-]|::)\s+|\s*\|\s*/).filter(Boolean);
  const heads = [...elementsIn(body)]
    .filter(({ tagName }) => tagName === 'h1')
    .map(wordsOf)
    .filter(Boolean);
  // The name of the site is often a first heading, too; the title of the page tells them apart.
  const inTitle = heads.find(
    (head) => parts[0] !== undefined && head.toLowerCase() === parts[0].toLowerCase(),
  );
  return inTitle ?? heads.find((head) => countWords(head) > 0) ?? parts[0];
}

function rawTitle(root: Root): string {
  const title = findElement(root, ({ tagName }) => tagName === 'title');
  return title?.children.map((child) => (child.type === 'text' ? child.value : '')).join('') ?? '';
}

function metaOf(root: Root, names: RegExp): string | undefined {
  const found = findElement(
    root,
    (element) =>
      element.tagName === 'meta' && names.test(attribute(element, 'name') || attribute(element, 'property')),
  );
  return found && attribute(found, 'content').trim();
}

/** What the page says of its own address: only one that others can follow. */
function addressOf(root: Root): string | undefined {
  const canonical = findElement(
    root,
    (element) => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel')),
  );
  const candidates = [canonical && attribute(canonical, 'href'), metaOf(root, /^og:url$/i), savedFrom(root)];
  return candidates.find((one) => one !== undefined && /^https?:\/\/[^/]+\./i.test(one));
}

/** Browsers write where they saved a page from into a comment at its beginning. */
function savedFrom(root: Root): string | undefined {
  for (const child of [
    ...root.children,
    ...root.children.filter((one) => isElement(one)).flatMap((one) => one.children),
  ])
    if (child.type === 'comment') {
      const address = /saved from url=\(\d+\)(\S+)/.exec(child.value)?.[1];
      if (address) return address;
    }
  return undefined;
}

function changedOnOf(root: Root): string | undefined {
  const time = findElement(
    root,
    (element) => element.tagName === 'time' && attribute(element, 'property') === 'dateModified',
  );
  const written =
    (time && (attribute(time, 'dateTime') || wordsOf(time))) ??
    metaOf(root, /^(?:dcterms\.modified|dc\.date\.modified|article:modified_time|last-modified)$/i) ??
    '';
  const day = written.slice(0, 10);
  return isCalendarDate(day) ? day : undefined;
}
