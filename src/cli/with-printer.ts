import { NoBrowserError, PdfPrinter } from '../browser/pdf-printer.ts';
import type { PagePrinter } from '../publish/pdf/statement-pdfs.ts';
import { UsageError } from './usage-error.ts';

/**
 * Does something with a browser that prints pages as PDF, where PDFs are wanted, and ends that browser afterwards.
 *
 * @param folder named when there is no browser, as the one that is left as it was.
 * @throws UsageError when no browser could be started, or when the package that drives it is not installed.
 */
export async function withPrinter<T>(
  wanted: boolean,
  folder: string,
  action: (print?: PagePrinter) => Promise<T>,
): Promise<T> {
  if (!wanted) return action();
  const printer = await PdfPrinter.start().catch((error: unknown) => {
    if (!(error instanceof NoBrowserError)) throw error;
    const key = error.packageIsMissing ? 'cli.build.pdfNotInstalled' : 'cli.build.pdfNoBrowser';
    throw new UsageError(key, { folder });
  });
  try {
    return await action((page) => printer.print(page));
  } finally {
    await printer.close();
  }
}
