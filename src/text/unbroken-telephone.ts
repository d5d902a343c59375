/** Longer words than a telephone number has, with its country code and an extension. */
const longestNumber = 32;

/**
 * A telephone number as it stands on one line: with spaces and hyphens at which none ends. Where the words of a link hold
 * more than a number, only what stands between digits is kept together.
 */
export function unbrokenTelephone(words: string): string {
  const within = words.length > longestNumber ? /(?<=[\d)]) ?-? ?(?=[\d(])/g : /[ -]+/g;
  return words.replace(within, (gap) => gap.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011'));
}
