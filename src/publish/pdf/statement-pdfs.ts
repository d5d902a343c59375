import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { otherFormatsOf } from '../../pages/other-formats.ts';
import type { PublishedPage, PublishedSite } from '../../pages/published-site.ts';
import { reproducible } from './reproducible-pdf.ts';

/** Makes a PDF of a page that is already written. */
export type PagePrinter = (page: { readonly address: string; readonly html: string }) => Promise<Uint8Array>;

/** Pages that are printed at the same time; more would only wait for a processor. */
const tabs = 2;

/** Paths of the PDFs below the folder of the built pages; none for a site without them. */
export function pdfFilesOf(site: PublishedSite): readonly string[] {
  return [...site.pages.values()].flatMap((page) => pdfAddressOf(site, page)?.slice(1) ?? []);
}

/**
 * Prints the statements of a site, where it has PDFs, and writes each beside its page.
 *
 * @param folder absolute path of the folder with the built pages.
 * @returns how many were written.
 * @throws Error when they are wanted and nothing is given that prints.
 */
export async function writeStatementPdfs(
  site: PublishedSite,
  folder: string,
  print?: PagePrinter,
): Promise<number> {
  if (!site.pdf) return 0;
  if (!print) throw new Error('nothing was given that prints PDFs');
  const waiting = site.languages.flatMap((language) => site.statements(language));
  const count = waiting.length;
  const work = async (): Promise<void> => {
    for (let page = waiting.shift(); page; page = waiting.shift()) await writePdf(site, folder, page, print);
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return count;
}

async function writePdf(
  site: PublishedSite,
  folder: string,
  page: PublishedPage,
  print: PagePrinter,
): Promise<void> {
  const pdfAddress = pdfAddressOf(site, page);
  if (pdfAddress === undefined || page.updated === undefined) throw new Error(`${page.address} has no PDF`);
  const html = readFileSync(path.join(folder, page.address, 'index.html'), 'utf8');
  const pdf = await print({ address: site.absolute(page.address), html });
  writeFileSync(path.join(folder, pdfAddress), reproducible(pdf, page.updated));
}

function pdfAddressOf(site: PublishedSite, page: PublishedPage): string | undefined {
  return otherFormatsOf(site, page).find(({ format }) => format === 'pdf')?.address;
}
