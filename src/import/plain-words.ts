/** What a page or a word processor puts between letters and no reader sees; and private signs of the fonts of bullets. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const fontBullets = /[\uf000-\uf0ff]/g;

/** Signs of windows-1252 between those that ISO 8859-1 has, from 0x80 on. Node 20 decodes one as the other. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const misread = /[\u0080-\u009f]/g;

/** A text with the signs of windows-1252 in the place of the control characters that they were taken for. */
export function withWindowsSigns(text: string): string {
  return text.replace(misread, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? '');
}

/** A text as it is imported: accents composed, plain spaces, nothing invisible. No-break spaces are put in by typography. */
export function plainWords(text: string): string {
  return withWindowsSigns(text)
    .normalize('NFC')
    .replace(invisible, '')
    .replace(fontBullets, '•')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return plainWords(text).replace(/\s+/g, ' ').trim();
}

/** How many words a text has, more or less. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
}
