import { afterAll, beforeAll, expect, it } from 'vitest';
import { PdfPrinter } from '../../src/browser/pdf-printer.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { fold } from '../support/read-html.ts';
import { readPdf } from '../support/read-pdf.ts';
import { shippedContent } from './shipped-content.ts';

const site = useBuiltSite({}, shippedContent);
let printer: PdfPrinter;

beforeAll(async () => {
  printer = await PdfPrinter.start();
});
afterAll(() => printer.close());

it.each([
  ['/en/opseu/privacy/', 'OPSEU website privacy statement'],
  ['/fr/aupe/confidentialite/', 'AUPE : protection de la vie privée et avis juridique'],
])('%s names the organization once at the head of a sheet: %s', (address, title) => {
  const [html] = site.page(address).all('html');
  expect(fold(html?.attributes['data-sheet'] ?? '')).toBe(fold(title));
});

it.each(
  ['opseu/privacy', 'aupe/privacy', 'ontario/privacy']
    .map((name) => `/en/${name}/`)
    .concat(['sefpo', 'aupe', 'ontario'].map((name) => `/fr/${name}/confidentialite/`)),
)('%s takes three sheets at most, of letter paper or of A4', async (address) => {
  const html = site.page(address).html.replace(/<meta http-equiv[^>]*>/, '');
  for (const size of ['letter', 'a4']) {
    const sized = html.replace('</head>', `<style>@page { size: ${size} }</style>$&`);
    const { pages } = await readPdf(
      await printer.print({ address: `https://vitrine.example${address}`, html: sized }),
    );
    expect(pages.length, size).toBeLessThanOrEqual(3);
  }
});
