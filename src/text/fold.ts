/** Whether all of it is plain ASCII, as most words are: nothing to take apart. */
const ascii = /^[\0-\x7f]*$/;

/** The same without line breaks and other control characters. */
const printable = /^[ -~]*$/;

/** A text whose accents stand on their letters: « é » is one character, however it was typed. */
export function composed(text: string): string {
  return ascii.test(text) ? text : text.normalize('NFC');
}

/** A text without accents, its capitals kept. */
export function unaccented(text: string): string {
  return ascii.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A text in small letters without accents. */
export function folded(text: string): string {
  return unaccented(text).toLowerCase();
}

/** The words of a text in small letters without accents, one space between each two; no signs. */
export function foldedWords(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text with two letters for each of the ligatures of French. */
export function withoutLigatures(text: string): string {
  return text.replaceAll('œ', 'oe').replaceAll('Œ', 'Oe');
}

/** Small letters without accents, plain spaces, apostrophes and hyphens: unlike {@link folded}, every character keeps its place. */
export function foldedInPlace(text: string): string {
  if (printable.test(text)) return text.toLowerCase();
  let result = '';
  for (let index = 0; index < text.length; index++) result += foldCharacter(text.charAt(index));
  return result;
}

function foldCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character.toLowerCase();
  if (/\s/.test(character)) return ' ';
  if (/[’‘ʼ]/.test(character)) return "'";
  if (/[\u2010\u2011]/.test(character)) return '-';
  return (character.normalize('NFD')[0] ?? character).toLowerCase().charAt(0);
}
