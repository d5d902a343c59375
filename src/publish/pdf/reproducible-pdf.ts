/** The dates of a PDF's information dictionary, such as `/CreationDate (D:20261122052832+00'00')`. */
const datePattern = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d{2}'\d{2}'\)/g;

/** The names by which the cells of a table name their headers: numbers that the browser counts on from page to page. */
const nodePattern = /\(node(\d{8})\)/g;

/**
 * The same PDF, made and changed at the beginning of a day, with the nodes that it names counted from 1, so that the same
 * content gives the same bytes whenever it is printed. All keep their length, since a PDF lists where each of its objects
 * starts (ISO 32000-2, 7.5.4), and the nodes their order, since names are looked up by it.
 *
 * @param day `YYYY-MM-DD`.
 * @throws Error when the dates are not where browsers write them.
 */
export function reproducible(pdf: Uint8Array, day: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const dates = [...text.matchAll(datePattern)];
  if (dates.length !== 2) throw new Error(`a PDF with ${dates.length} dates instead of two`);
  for (const { 0: whole, 1: key, index } of dates) {
    const fixed = `/${key} (D:${day.replaceAll('-', '')}000000+00'00')`;
    if (fixed.length !== whole.length) throw new Error(`the date ${day} does not fit in a PDF`);
    bytes.write(fixed, index, 'latin1');
  }
  const nodes = [...text.matchAll(nodePattern)];
  const known = [...new Set(nodes.map(([, number = '']) => number))].sort();
  for (const { 1: number = '', index } of nodes)
    bytes.write(`(node${String(known.indexOf(number) + 1).padStart(8, '0')})`, index, 'latin1');
  return bytes;
}
