import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Liberation Sans, as wide as Arial, which comes with a package: TrueType, in base64. */
export const liberationSans = (style: 'Regular' | 'Bold'): string =>
  readFileSync(
    fileURLToPath(import.meta.resolve(`pdfjs-dist/standard_fonts/LiberationSans-${style}.ttf`)),
    'base64',
  );

/** At this part of its size it holds as many characters on a line as Times and Liberation Serif. */
export const asNarrowAsTimes = '91%';

/** A call that sets a page in these: what a machine without others falls back on differs by a fifth in width. */
export function setPageInCommonFaces(): string {
  const values = [liberationSans('Regular'), liberationSans('Bold'), asNarrowAsTimes];
  return `setPageIn(${values.map((value) => JSON.stringify(value)).join()})`;
}
