/** Fewer digits than a telephone number has without its area code. */
const fewestDigits = 7;

/**
 * Whether the words of a link are its address already, so that whoever has them on paper needs nothing more:
 * `[privacy@union.ca](mailto:privacy@union.ca)`, `[416-443-8888](tel:+14164438888)`, `https://union.ca/`.
 */
export function showsAddress(words: string, target: string): boolean {
  const [, scheme, address = ''] = /^(https?:\/\/|mailto:|tel:)(.*)$/is.exec(target) ?? [];
  if (scheme === undefined) return false;
  if (scheme.toLowerCase() === 'tel:') {
    const digits = digitsOf(words);
    return digits.length >= fewestDigits && digitsOf(address).endsWith(digits);
  }
  return comparable(words) === comparable(scheme === 'mailto:' ? address.replace(/\?.*/, '') : address);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Without what differs between an address as it is written and as it is linked to. */
function comparable(text: string): string {
  return text
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
