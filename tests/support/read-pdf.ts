import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a program that reads PDFs aloud, or lists them, finds in one. */
export interface TestedPdf {
  readonly title: string;
  readonly language: string;
  /** Whether the file says that all of its content is tagged. */
  readonly tagged: boolean;
  /** Whether a window shows the title instead of the file's name. */
  readonly showsTitle: boolean;
  /** Headings in the order of the outline, with two spaces before those of each deeper level. */
  readonly outline: readonly string[];
  /** Roles in the structure tree: `H1`, `P`, `L`. */
  readonly roles: ReadonlySet<string>;
  /** Addresses outside the document that its links lead to. */
  readonly links: readonly string[];
  readonly pages: readonly PdfPage[];
}

export interface PdfPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** What stands in the margins: above the text, and below it. */
  readonly head: string;
  readonly foot: string;
  /** In reading order: column after column, each from top to bottom. */
  readonly lines: readonly string[];
  /** The last line of each column. */
  readonly columnEnds: readonly string[];
}

interface Metadata {
  readonly info: { readonly Title: string; readonly Language: string };
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

export async function readPdf(file: string | Uint8Array): Promise<TestedPdf> {
  const data = new Uint8Array(typeof file === 'string' ? readFileSync(file) : file);
  const task = getDocument({ data, verbosity: 0 });
  const document = await task.promise;
  try {
    const { info } = (await document.getMetadata()) as unknown as Metadata;
    const preferences = (await document.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
    const roles = new Set<string>();
    const links: string[] = [];
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      collectRoles((await page.getStructTree()) as StructureNode, roles);
      for (const { url } of await page.getAnnotations()) if (url) links.push(String(url));
      const { items } = await page.getTextContent();
      pages.push({ width: right - left, height: top - bottom, ...textOf(items as TextItem[], top) });
    }
    return {
      title: info.Title,
      language: info.Language,
      tagged: (await document.getMarkInfo())?.['Marked'] === true,
      showsTitle: preferences?.DisplayDocTitle === true,
      outline: outlineLines((await document.getOutline()) ?? []),
      roles,
      links,
      pages,
    };
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
}

/** As high as the margins, in points: less than the 18 mm of print.css by what a letter may reach beyond its line. */
const marginHeight = 46;

/** Browsers write the text of a page in reading order, and that of its margins before it. */
function textOf(
  items: readonly TextItem[],
  top: number,
): Pick<PdfPage, 'head' | 'foot' | 'lines' | 'columnEnds'> {
  const lines: { text: string; height: number }[] = [];
  for (const { str, transform } of items) {
    const height = Math.round(transform[5] ?? 0);
    const last = lines.at(-1);
    if (last?.height === height) last.text += str;
    else if (str.trim() !== '') lines.push({ text: str, height });
  }
  const folded = lines.map(({ text, height }) => ({ text: text.replace(/\s+/g, ' ').trim(), height }));
  const isHead = ({ height }: { height: number }) => height > top - marginHeight;
  const isFoot = ({ height }: { height: number }) => height < marginHeight;
  const body = folded.filter((line) => !isHead(line) && !isFoot(line));
  const words = (some: readonly { text: string }[]) => some.map(({ text }) => text);
  return {
    head: words(folded.filter(isHead)).join(' '),
    foot: words(folded.filter(isFoot)).join(' '),
    lines: words(body),
    // A step up the page is one into the next column; a smaller one is within a row of a table.
    columnEnds: words(
      body.filter(({ height }, index) => (body[index + 1]?.height ?? Number.POSITIVE_INFINITY) > height + 72),
    ),
  };
}

function outlineLines(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ title, items: deeper }) => [
    `${indent}${title}`,
    ...outlineLines(deeper, `${indent}  `),
  ]);
}

function collectRoles(node: StructureNode, roles: Set<string>): void {
  if (node.role !== undefined) roles.add(node.role);
  for (const child of node.children ?? []) collectRoles(child, roles);
}
