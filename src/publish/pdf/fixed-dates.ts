/** The dates of a PDF's information dictionary, such as `/CreationDate (D:20261122052832+00'00')`. */
const datePattern = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d{2}'\d{2}'\)/g;

/**
 * The same PDF, made and changed at the beginning of a day, so that the same content gives the same bytes whenever it is
 * printed. The dates keep their length, since a PDF lists where each of its objects starts (ISO 32000-2, 7.5.4).
 *
 * @param day `YYYY-MM-DD`.
 * @throws Error when the dates are not where browsers write them.
 */
export function withFixedDates(pdf: Uint8Array, day: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  const found = [...bytes.toString('latin1').matchAll(datePattern)];
  if (found.length !== 2) throw new Error(`a PDF with ${found.length} dates instead of two`);
  for (const { 0: whole, 1: key, index } of found) {
    const fixed = `/${key} (D:${day.replaceAll('-', '')}000000+00'00')`;
    if (fixed.length !== whole.length) throw new Error(`the date ${day} does not fit in a PDF`);
    bytes.write(fixed, index, 'latin1');
  }
  return bytes;
}
