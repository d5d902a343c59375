import { Parser } from 'htmlparser2';

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PageElement[];
  /** Whether the element itself holds text that is not blank. */
  hasText: boolean;
  /** Where it stands in the HTML, from its opening tag to after its closing one. */
  readonly start: number;
  end: number;
}

export interface ReadPage {
  /** The document, without its doctype. */
  readonly root: PageElement;
  readonly ids: ReadonlySet<string>;
  readonly elements: readonly PageElement[];
  /** The text of each `<style>`. */
  readonly styles: readonly string[];
  /** Ids that stand on two elements. */
  readonly repeatedIds: readonly string[];
  /** False when a tag was left open, closed twice, or given an attribute twice and the like: then only the real source tells what is wrong. */
  readonly wellFormed: boolean;
}

const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Reads the HTML of a built page into what the site checks need, in one pass. */
export function readPage(html: string): ReadPage {
  const root = elementAt('#document', {}, 0);
  const open: PageElement[] = [root];
  const elements: PageElement[] = [];
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  const styles: string[] = [];
  let wellFormed = true;
  let written = 0;
  let closings = 0;

  const parser = new Parser({
    onattribute() {
      written += 1;
    },
    onopentag(name, attributes, implied) {
      // An attribute that is written twice is kept once.
      if (implied || written !== Object.keys(attributes).length) wellFormed = false;
      written = 0;
      const element = elementAt(name, attributes, parser.startIndex);
      open.at(-1)?.children.push(element);
      open.push(element);
      elements.push(element);
      if (name === 'style') styles.push('');
      if (!voidElements.has(name)) closings += 1;
      const { id } = attributes;
      if (id !== undefined && !/^\S+$/.test(id)) wellFormed = false;
      if (id !== undefined && ids.has(id)) repeatedIds.push(id);
      else if (id !== undefined) ids.add(id);
    },
    ontext(text) {
      const parent = open.at(-1) ?? root;
      // One run of text may come in pieces.
      if (parent.name === 'style') styles[styles.length - 1] += text;
      if (text.trim() !== '') parent.hasText = true;
    },
    onclosetag(name, implied) {
      if (implied && !voidElements.has(name)) wellFormed = false;
      const element = open.pop();
      if (element) element.end = parser.endIndex + 1;
    },
  });
  parser.end(html);
  // Closing tags that match nothing are dropped by the parser in silence; counting finds them.
  if (html.split('</').length - 1 !== closings) wellFormed = false;
  // Any other reference may be one that the standard does not know.
  if (
    /&(?!(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+);)/i.test(
      html.replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, ''),
    )
  )
    wellFormed = false;
  return { root, ids, elements, styles, repeatedIds, wellFormed };
}

function elementAt(name: string, attributes: PageElement['attributes'], start: number): PageElement {
  return { name, attributes, children: [], hasText: false, start, end: start };
}
