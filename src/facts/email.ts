import { LinkifyIt } from 'linkify-it';

/** Finds bare addresses, for the Markdown parser too: the patterns of a second one would take as long to make. */
export const addressFinder = new LinkifyIt({ fuzzyEmail: true, fuzzyLink: false, fuzzyIP: false });

export interface Email {
  /** With the domain in lower case, which is how two addresses are compared. */
  readonly value: string;
  readonly text: string;
  /** Index into the text, 0-based. */
  readonly offset: number;
}

/** E-mail addresses in running text; punctuation that ends a sentence is not part of them. */
export function findEmails(text: string): readonly Email[] {
  if (!text.includes('@')) return [];
  // Signs that may touch an address and are no part of it; the library takes them for letters. No offset moves.
  const parted = text.replace(/[“”‘’«»":]/g, ' ');
  return (addressFinder.match(parted) ?? [])
    .filter(({ schema }) => schema === 'mailto:')
    .map((match) => ({ value: normalize(match.text), text: match.text, offset: match.index }));
}

/**
 * The address a `mailto:` link writes to (RFC 6068), or undefined when it is not one valid address. Of the fields of a letter
 * only its subject may be given: others could address it to somebody else, or put words in the reader's mouth.
 */
export function emailOfTarget(target: string): string | undefined {
  const address = /^mailto:([^?&:\s]+)(?:\?subject=(?:[\w.~!$'()*+,;:@/-]|%[0-9a-f]{2})*)?$/i.exec(
    target,
  )?.[1];
  if (address === undefined) return undefined;
  const [found] = findEmails(address);
  return found?.text === address ? found.value : undefined;
}

function normalize(address: string): string {
  const at = address.replace(/^mailto:/i, '').lastIndexOf('@');
  const plain = address.replace(/^mailto:/i, '');
  return plain.slice(0, at) + plain.slice(at).toLowerCase();
}
