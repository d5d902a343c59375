import type { Element, Root } from 'hast';
import { countWords, onOneLine } from '../plain-words.ts';
import { attribute, elementsIn, hyphenated, isElement, wordsOf } from './hast.ts';

/** Ids and classes of what holds the text of a page, in themes that have no `<main>`. */
const contentNames =
  /^(?:content|main|main-content|maincontent|page-content|primary|entry-content|post-content|article-content|node-content|field-name-body|field--name-body|region-content|contenu|contenu-principal|mainbody|main-body|content-area|content-main|body-content)$/;

/** How much of a page that is no furniture its main text holds at least. */
const leastShare = 0.5;

/**
 * The element that holds the text of a page whose furniture is gone: what the page marks as such, else what
 * Mozilla’s Readability takes for the article, else all of it.
 */
export async function mainContent(body: Element | Root, html: string): Promise<Element | Root> {
  const all = countWords(wordsOf(body));
  const holdsMost = (element: Element): boolean => countWords(wordsOf(element)) >= all * leastShare;
  const marked = [...elementsIn(body)].filter(
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  );
  const articles = [...elementsIn(body)].filter(({ tagName }) => tagName === 'article');
  const named = [...elementsIn(body)].filter((element) =>
    [attribute(element, 'id'), ...attribute(element, 'className').split(/\s+/)].some((name) =>
      contentNames.test(hyphenated(name)),
    ),
  );
  return (
    marked.find(holdsMost) ??
    articles.find(holdsMost) ??
    named.find(holdsMost) ??
    (await readableContent(body, html)) ??
    body
  );
}

/** The innermost element that holds nearly all that Readability keeps; what it drops within, we judge ourselves. */
async function readableContent(body: Element | Root, html: string): Promise<Element | undefined> {
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
  ]);
  let text: string | null | undefined;
  try {
    // Its types ask for a browser's document; this is one in all that it reads.
    // Its own plain text joins the last word of a paragraph with the first of the next.
    text = new Readability(parseHTML(html).document as never).parse()?.content?.replace(/<[^>]*>/g, ' ');
  } catch {
    return undefined;
  }
  const words = new Set(
    onOneLine(text ?? '')
      .split(' ')
      .filter((word) => !word.includes('&')),
  );
  if (words.size < 40) return undefined;
  const share = (element: Element): number =>
    new Set(
      wordsOf(element)
        .split(' ')
        .filter((word) => words.has(word)),
    ).size / words.size;
  let found: Element | undefined;
  let candidates = elementChildren(body);
  for (;;) {
    const next = candidates.find((child) => share(child) >= 0.97);
    if (!next) return found;
    found = next;
    candidates = elementChildren(next);
  }
}

function elementChildren(node: Element | Root): readonly Element[] {
  return (node.children as Element[]).filter((child) => isElement(child));
}
