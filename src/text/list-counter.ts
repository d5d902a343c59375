/**
 * What an item of a numbered list is counted by, as on the page (base.css): 1, a, i, and in deeper lists 1 again. Numbers
 * that letters or Roman numerals cannot say stay as they are, as in the counter styles of CSS.
 *
 * @param depth how many numbered lists the list stands in.
 * @see https://www.w3.org/TR/css-counter-styles-3/
 */
export function listCounter(number: number, depth: number): string {
  if (depth === 1 && number > 0) return inLetters(number);
  if (depth === 2 && number > 0 && number < 4000) return inRomanNumerals(number);
  return String(number);
}

/** a to z, then aa, ab, and so on. */
function inLetters(number: number): string {
  const last = (number - 1) % 26;
  const before = (number - 1 - last) / 26;
  return (before > 0 ? inLetters(before) : '') + String.fromCharCode('a'.charCodeAt(0) + last);
}

const numerals: readonly (readonly [sign: string, worth: number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

function inRomanNumerals(number: number): string {
  let rest = number;
  let written = '';
  for (const [sign, worth] of numerals) {
    written += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}
