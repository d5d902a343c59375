import { parseDocument } from 'htmlparser2';

type ParsedNode = ReturnType<typeof parseDocument>['children'][number];

/** An element of a built page, with what tests ask of it. */
export interface TestedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Elements of a name inside this one, in document order. */
  all(name: string): readonly TestedElement[];
  /** The language in force at this element. */
  readonly language: string | undefined;
  /** What is shown of it, text by text, each with the language in force there. */
  readonly texts: readonly { readonly text: string; readonly language: string | undefined }[];
}

export interface TestedPage extends TestedElement {
  readonly address: string;
  readonly html: string;
}

/** Reads a page for tests. Text has its white space folded, no-break spaces included, and plain hyphens. */
export function readHtml(html: string, address: string): TestedPage {
  const document = parseDocument(html);
  return Object.assign(element('#document', {}, document.children, undefined), { address, html });
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ParsedNode[],
  outer: string | undefined,
): TestedElement {
  const language = attributes['lang'] ?? outer;
  return {
    name,
    attributes,
    language,
    get text() {
      return fold(textOf(children));
    },
    get texts() {
      return textsIn(children, language);
    },
    all: (wanted) => descendants(children, wanted, language),
  };
}

function textsIn(nodes: readonly ParsedNode[], outer: string | undefined): TestedElement['texts'] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ text: node.data, language: outer }];
    if (!('name' in node) || !('attribs' in node) || ['style', 'script', 'title'].includes(node.name))
      return [];
    return textsIn(node.children as ParsedNode[], (node.attribs as Record<string, string>)['lang'] ?? outer);
  });
}

function descendants(
  nodes: readonly ParsedNode[],
  wanted: string,
  outer: string | undefined,
): TestedElement[] {
  return nodes.flatMap((node) => {
    if (!('name' in node) || !('attribs' in node)) return [];
    const attributes = node.attribs as Record<string, string>;
    const children = node.children as ParsedNode[];
    const inner = descendants(children, wanted, attributes['lang'] ?? outer);
    return node.name === wanted ? [element(node.name, attributes, children, outer), ...inner] : inner;
  });
}

const blocks = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'div',
  'section',
  'br',
  'td',
  'th',
  'tr',
  'nav',
  'header',
]);

function textOf(nodes: readonly ParsedNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.data;
      if (!('children' in node)) return '';
      if (node.type === 'style' || node.type === 'script') return '';
      const gap = 'name' in node && blocks.has(node.name as string) ? ' ' : '';
      return `${gap}${textOf(node.children as ParsedNode[])}${gap}`;
    })
    .join('');
}

export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('\u2011', '-').trim();
}
