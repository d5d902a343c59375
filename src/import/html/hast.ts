import type { Element, Nodes, Parents } from 'hast';
import { onOneLine } from '../plain-words.ts';
import { hiddenNames } from './furniture-names.ts';

/** Elements that start a line of their own. */
const blockNames = new Set(
  `address article aside blockquote body button-group caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li legend main menu nav ol option p pre search section
  select summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Elements whose words nobody sees. */
const unseenNames = new Set(
  'script style template head title meta link svg math canvas iframe object embed audio video map noscript'.split(
    ' ',
  ),
);

export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element';
}

export function isBlock(node: Nodes): boolean {
  // A custom element may hold anything; what it holds tells.
  return isElement(node) && (blockNames.has(node.tagName) || node.tagName.includes('-'));
}

/** Whether an element's words are never shown. */
export function isUnseen({ tagName }: Element): boolean {
  return unseenNames.has(tagName);
}

/** Whether blocks stand somewhere in an element. */
export function holdsBlocks(node: Parents): boolean {
  return node.children.some(
    (child) => isElement(child) && !isUnseen(child) && (isBlock(child) || holdsBlocks(child)),
  );
}

/** The value of an attribute as text; empty where there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** Class names in lower case, parted by hyphens: `siteFooter`, `site_footer` and `site-footer` are the same. */
export function classesOf(element: Element): readonly string[] {
  return attribute(element, 'className').split(/\s+/).filter(Boolean).map(hyphenated);
}

export function hyphenated(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_-]+/g, '-')
    .toLowerCase();
}

/** Every element inside, the deeper ones included, in order; `node` itself is not among them. */
export function* elementsIn(node: Parents): Generator<Element> {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

export function findElement(node: Parents, test: (element: Element) => boolean): Element | undefined {
  for (const element of elementsIn(node)) if (test(element)) return element;
  return undefined;
}

/** The words of a node on one line, those nobody sees left out. */
export function wordsOf(node: Nodes): string {
  return runsOf(node).join(' ');
}

/** Whether words within a line are left out of it: they are no part of its sentence. */
function isBeside(element: Element): boolean {
  return (
    /^(?:del|s|strike|select|textarea|option)$/.test(element.tagName) ||
    classesOf(element).some((name) => hiddenNames.test(name))
  );
}

/**
 * The runs of words of a node, one for each line or paragraph that a reader sees.
 *
 * @param whole keeps words that are no part of the sentence, such as those struck out, where they stand.
 */
export function runsOf(node: Nodes, whole = false): readonly string[] {
  const runs: string[] = [];
  let run = '';
  const end = (): void => {
    const words = onOneLine(run);
    if (/[\p{L}\p{N}]/u.test(words)) runs.push(words);
    run = '';
  };
  const visit = (one: Nodes): void => {
    if (one.type === 'text') run += one.value;
    if (!('children' in one)) return;
    // The number of a note is no part of the word before it.
    const isNumber = isElement(one) && one.tagName === 'sup' && /^\D{0,24}\d{1,3}\W*$/.test(textIn(one));
    if (isNumber) run += ' ';
    if (isElement(one) && isUnseen(one)) return;
    if (!whole && isElement(one) && one !== node && isBeside(one)) {
      const words = runsOf(one).join(' ');
      if (words) runs.push(words);
      return;
    }
    const block = isBlock(one) || (isElement(one) && one.tagName === 'br');
    if (block) end();
    for (const child of one.children) visit(child);
    if (block) end();
  };
  visit(node);
  end();
  return runs;
}

function textIn(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : isElement(child) ? textIn(child) : ''))
    .join('');
}
