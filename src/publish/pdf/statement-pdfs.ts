import { readFileSync } from 'node:fs';
import path from 'node:path';
import { otherFormatsOf } from '../../pages/other-formats.ts';
import type { PublishedSite } from '../../pages/published-site.ts';
import { reproducible } from './reproducible-pdf.ts';

/** Makes a PDF of a page that is already written. */
export type PagePrinter = (page: { readonly address: string; readonly html: string }) => Promise<Uint8Array>;

/** Pages that are printed at the same time; more would only wait for a processor. */
const tabs = 2;

/** A statement's PDF, and the page that it is made of. */
export interface StatementPdf {
  /** Paths below the folder of the built pages. */
  readonly file: string;
  readonly page: string;
  readonly address: string;
  /** Date of the edition, `YYYY-MM-DD`. */
  readonly updated: string;
}

/** The PDFs of a site, in the order of the content; none for a site without them. */
export function pdfsOf(site: PublishedSite): readonly StatementPdf[] {
  return [...site.pages.values()].flatMap((page) => {
    const pdf = otherFormatsOf(site, page)
      .find(({ format }) => format === 'pdf')
      ?.address.slice(1);
    if (pdf === undefined || page.updated === undefined) return [];
    return [{ file: pdf, page: page.file, address: site.absolute(page.address), updated: page.updated }];
  });
}

/**
 * Prints statements.
 *
 * @param folder absolute path of the folder with the built pages.
 * @param write given each PDF, by its path below the folder.
 */
export async function printPdfs(
  pdfs: readonly StatementPdf[],
  folder: string,
  print: PagePrinter,
  write: (file: string, pdf: Uint8Array) => void,
): Promise<void> {
  const waiting = [...pdfs];
  const work = async (): Promise<void> => {
    for (let pdf = waiting.shift(); pdf; pdf = waiting.shift()) {
      const html = readFileSync(path.join(folder, pdf.page), 'utf8');
      write(pdf.file, reproducible(await print({ address: pdf.address, html }), pdf.updated));
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
}
