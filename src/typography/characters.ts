/** U+00A0, as wide as a space. */
export const noBreak = '\u00a0';

/** U+202F, narrow. */
export const narrowNoBreak = '\u202f';

/** Stands for every character that is not ours to edit. A letter, but of no word in either language. */
export const protectedSign = 'ǁ';

const letterOrMark = /[\p{L}\p{M}]/u;
const lettersBelow = 0x250;
const letterTable = Uint8Array.from({ length: lettersBelow }, (_, code) =>
  letterOrMark.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether the character of that code is a letter or a combining accent. */
export function isLetter(code: number): boolean {
  if (code < lettersBelow) return letterTable[code] === 1;
  if (code >= 0x2000 && code < 0x2070) return false;
  return letterOrMark.test(String.fromCharCode(code));
}

/** Whether the character there is a letter or a combining accent; nothing stands before or after a text. */
export function isLetterAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && isLetter(text.charCodeAt(index));
}

export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** A space of any width that does not end the line. */
export function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Whether nothing stands there: a space, a line break, or an edge of the text. */
export function isBlankAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return Number.isNaN(code) || code === 10 || code === 13 || code === 9 || isSpaceAt(text, index);
}

/** Whether one ordinary space stands there, alone, between two things on the same line. */
export function isLoneSpaceAt(text: string, index: number): boolean {
  return text.charCodeAt(index) === 32 && !isBlankAt(text, index - 1) && !isBlankAt(text, index + 1);
}

/** Whether the character there may end a word or a group of words: a sign that follows belongs to it. */
export function endsWordsAt(text: string, index: number): boolean {
  return (
    isLetterAt(text, index) || isDigitAt(text, index) || ')]»”’"\'%$€°…*'.includes(text.charAt(index) || ' ')
  );
}

/** Whether a sign that ends before this place ends there: blank, or a sign that closes. */
export function closesAt(text: string, index: number): boolean {
  return isBlankAt(text, index) || ')]»”’"\'…,.*'.includes(text.charAt(index));
}

/** `;)` and `:-(` are no punctuation. */
export function isEmoticonAt(text: string, index: number): boolean {
  return /^[:;][-']?[()\][|/\\]/.test(text.slice(index, index + 3));
}
