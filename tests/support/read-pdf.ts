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
  /** From top to bottom; the last is the page's number. */
  readonly lines: readonly string[];
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
      pages.push({ width: right - left, height: top - bottom, lines: linesOf(items as TextItem[]) });
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

function linesOf(items: readonly TextItem[]): string[] {
  const lines = new Map<number, string>();
  for (const { str, transform } of items) {
    const height = Math.round(transform[5] ?? 0);
    lines.set(height, (lines.get(height) ?? '') + str);
  }
  const sorted = [...lines].sort(([one], [other]) => other - one);
  return sorted.map(([, text]) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
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
