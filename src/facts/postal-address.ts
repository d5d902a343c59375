export interface PostalCode {
  /** Upper case, without space: `T5S0P7`. */
  readonly value: string;
  readonly text: string;
  /** Index into the text, 0-based. */
  readonly offset: number;
}

/** Letters as Canada Post assigns them: never D, F, I, O, Q or U, and never W or Z in first place. */
const canadianCode =
  /(?<![\p{L}\d])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ \u00a0\u202f-]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\d])/giu;

export function findPostalCodes(text: string): readonly PostalCode[] {
  return [...text.matchAll(canadianCode)].map((match) => ({
    value: match[0].replace(/[ \u00a0\u202f-]/g, '').toUpperCase(),
    text: match[0],
    offset: match.index,
  }));
}

const street =
  /(?<![\p{L}\d])\d{1,6}(?:[-–]\d+)?[ ,\u00a0\u202f]+\p{L}|(?<![\p{L}\d])\d{1,6} \d{1,3}(?:st|nd|rd|th)? \p{L}/iu;
const postBox = /(?<!\p{L})(?:p\.?\s?o\.?\s?box|c\.?\s?p\.?|case postale|station|succ(?:ursale|\.)?)\s*\d+/iu;

/**
 * Whether a block of text is a full Canadian postal address: a postal code, and before it a street with its number or
 * a post-office box. A postal code alone, or a street without code, is not enough to write to someone.
 */
export function hasPostalAddress(text: string): boolean {
  return findPostalCodes(text).some(({ offset }) => {
    const before = text.slice(Math.max(0, offset - 250), offset);
    return street.test(before) || postBox.test(before);
  });
}
