/** Takes no room on the page: a reader cannot tell whether it is there. */
const invisible = /\p{Cf}|\u034f|[\ufe00-\ufe0f]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them is text.
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const ordinal = /(?<![\p{L}\p{N}])1(?:er|ᵉʳ)(?![\p{L}\p{N}])/gu;

/**
 * A text as a person reads it: a line for each paragraph, single spaces, accents composed, nothing invisible. For
 * showing what changed.
 */
export function readable(text: string): string {
  return (
    text
      .replace(invisible, '')
      .replace(control, '')
      // Only now: what is invisible may stand between a letter and its accent.
      .normalize('NFC')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n\s*/g, '\n')
      .trim()
  );
}

/**
 * A text without what an editor may change and leave its meaning as it is: spaces, the shape of quotation marks,
 * apostrophes, dashes and ellipses, “1er” for “1”. Two texts say the same when these are the same.
 *
 * @returns UTF-16, low byte first; it holds until the next call.
 */
export function comparableBytes(text: string): Uint8Array {
  const atOnce = text.includes('1er') ? undefined : fold(text, false);
  return atOnce ?? fold(readable(text).replace(ordinal, '1'), true) ?? new Uint8Array();
}

/** The same as a text. */
export function comparable(text: string): string {
  return Buffer.from(comparableBytes(text)).toString('utf16le');
}

const [dropped, unfamiliar] = [0, 0xffff];
const quotationMark = "'".charCodeAt(0);
const hyphen = '-'.charCodeAt(0);
const ellipsis = '…'.charCodeAt(0);
const period = '.'.charCodeAt(0);

/**
 * What becomes of each character of English and French, by its code. Any other is unfamiliar: it may be invisible, or
 * one of two spellings of the same letter.
 */
const folded = Uint16Array.from({ length: 0x2213 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return dropped;
  if (/["'`“”„‟«»‹›‘’‚‛´ʼ′″]/.test(character)) return quotationMark;
  if (/[-‐‑‒–—―−]/.test(character)) return hyphen;
  return /[!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]/.test(character) ? code : unfamiliar;
});
let room = new Uint8Array(1 << 16);

// A loop over the codes: eleven megabytes of statements are folded at every check.
function fold(text: string, keepUnfamiliar: boolean): Uint8Array | undefined {
  // An ellipsis becomes three periods, of two bytes each.
  if (room.length < text.length * 6) room = new Uint8Array(text.length * 6);
  let size = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let to = folded[code] ?? unfamiliar;
    if (to === dropped) continue;
    if (to === unfamiliar) {
      if (!keepUnfamiliar) return undefined;
      to = code;
    }
    if (to === hyphen && last === hyphen) continue;
    last = to;
    for (let times = to === ellipsis ? 3 : 1; times > 0; times -= 1) {
      const written = to === ellipsis ? period : to;
      room[size] = written & 0xff;
      room[size + 1] = written >> 8;
      size += 2;
    }
  }
  return room.subarray(0, size);
}
