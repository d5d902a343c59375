/*
 * UTF-8 that was read as Windows-1252 or ISO-8859-1 and saved again: “é” has become “Ã©”, and “’” has become “â€™”.
 */

/** What Windows-1252 shows for the bytes that follow the first of a character of UTF-8. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const following = `[\u0080-\u00bf${windows1252}]`;

/** First bytes of the letters, spaces and marks of English and French; none of these pairs stands in a text of theirs. */
const sequences = new RegExp(`[ÂÃÅ]${following}|â${following}{2}|Ã(?= )`, 'g');

/** Most texts hold none of these first letters before one of those marks. */
const sign = new RegExp(`[ÂÃÅâ]${following}|Ã `);

const utf8 = new TextDecoder('utf-8', { fatal: true });

export interface MojibakeMatch {
  /** Index into the text. */
  readonly start: number;
  /** As it stands. */
  readonly text: string;
  /** What it was before. */
  readonly meant: string;
}

/** Where a text was decoded wrongly, in reading order, with what each place said before. */
export function findMojibake(text: string): readonly MojibakeMatch[] {
  if (!sign.test(text)) return [];
  const found: MojibakeMatch[] = [];
  for (const { 0: sequence, index } of text.matchAll(sequences)) {
    // The no-break space that “à” becomes half of is often made an ordinary one.
    const meant = sequence === 'Ã' ? 'à' : decoded(sequence);
    if (meant !== undefined) found.push({ start: index, text: sequence, meant });
  }
  return found;
}

function decoded(sequence: string): string | undefined {
  const bytes = [...sequence].map((character) => {
    const at = windows1252.indexOf(character);
    return at === -1 ? character.charCodeAt(0) : 0x80 + at;
  });
  try {
    const [character = '', ...more] = utf8.decode(Uint8Array.from(bytes));
    // Only what English and French are written with, control characters aside.
    return more.length === 0 && /[\u00a0-\u00ff\u0152\u0153\u0178\u2000-\u206f\u20ac\u2122]/.test(character)
      ? character
      : undefined;
  } catch {
    return undefined;
  }
}
