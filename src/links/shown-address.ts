import { emailOfTarget, findEmails } from '../facts/email.ts';
import { findTelephones, telephoneOfTarget } from '../facts/telephone.ts';
import { folded } from '../text/fold.ts';
import { parseUrl } from '../text/parse-url.ts';
import type { AddressPair } from './web-addresses.ts';
import { compareAddresses } from './web-addresses.ts';

/** What the words of a link show, and the other thing that it leads to. */
export interface ShownOtherwise {
  readonly kind: 'email' | 'telephone' | 'extension' | 'site' | 'page';
  readonly shown: string;
  readonly target: string;
}

/**
 * Compares the address that the words of a link show, if they show one, to the one that it leads to. Undefined where they
 * agree, or where the words show none, or several.
 */
export function findShownOtherwise(
  text: string,
  target: string,
  pairs: readonly AddressPair[],
): ShownOtherwise | undefined {
  if (/^mailto:/i.test(target)) return otherEmail(text, target);
  if (/^tel:/i.test(target)) return otherTelephone(text, target);
  if (/^https?:/i.test(target)) return otherSite(text, target, pairs);
  return undefined;
}

function otherEmail(text: string, target: string): ShownOtherwise | undefined {
  const [shown, second] = findEmails(text);
  const email = emailOfTarget(target);
  if (!shown || second || email === undefined) return undefined;
  if (shown.value.toLowerCase() === email.toLowerCase()) return undefined;
  return { kind: 'email', shown: shown.text, target: email };
}

function otherTelephone(text: string, target: string): ShownOtherwise | undefined {
  const value = telephoneOfTarget(target);
  if (value === undefined) return undefined;
  const [shown, second] = findTelephones(text);
  const [number, extension] = value.split(';ext=');
  if (!shown) {
    // A number without its area code is the end of the whole one.
    const digits = /^[\d\s.\u2011-]{7,}$/.test(text) ? text.replace(/\D/g, '') : '';
    return digits.length === 7 && !number?.endsWith(digits)
      ? { kind: 'telephone', shown: text, target: target.slice(4) }
      : undefined;
  }
  if (second) return undefined;
  const [ours, shownExtension] = shown.value.split(';ext=');
  if (ours !== number) return { kind: 'telephone', shown: shown.text, target: target.slice(4) };
  // One that the words leave out may stand beside the link.
  if (shownExtension === undefined || shownExtension === extension) return undefined;
  return { kind: 'extension', shown: shown.text, target: target.slice(4) };
}

/** A host as it is written in a text; the endings keep names of files and versions out. */
const writtenHost =
  /(?<![\p{L}\p{N}@._/-])(https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+(?:ca|com|org|net|info|edu|gov|eu|fr|quebec|coop|app|io|uk|us|ai))(?![\p{L}\p{N}@-])(\/[^\s)]*)?/giu;

function otherSite(text: string, target: string, pairs: readonly AddressPair[]): ShownOtherwise | undefined {
  const [found, second] = text.matchAll(writtenHost);
  const url = parseUrl(target);
  if (!found || second || !url) return undefined;
  const [whole, scheme = '', written = '', path = ''] = found;
  const isAddress = scheme !== '' || /^www\./i.test(written) || whole.length === text.trim().length;
  const host = folded(written).replace(/^www\d?\./, '');
  const led = url.hostname.replace(/^www\d?\./, '');
  const shown = `${scheme || 'https://'}${written}${path}`;
  if (!isSameSite(host, led)) {
    // The name of a company may look like an address; it has one in each country.
    if (!isAddress && nameOf(host) === nameOf(led)) return undefined;
    const known = pairs.some(
      (pair) =>
        (['en', 'fr'] as const).some((language) => isSameSite(hostOf(pair[language]), host)) &&
        (['en', 'fr'] as const).some((language) => isSameSite(hostOf(pair[language]), led)),
    );
    if (
      known ||
      compareAddresses(shown, target, []) === 'likely' ||
      compareAddresses(target, shown, []) === 'likely'
    )
      return undefined;
    return { kind: 'site', shown: whole, target };
  }
  // Only what claims to be the whole address must be it.
  if (scheme === '' || path.length < 2 || /…|\.\.\./.test(path) || host !== led) return undefined;
  const [one, other] = [
    plainPath(path.replace(/[.,;:!?»”]+$/, '')),
    plainPath(url.pathname + url.search + url.hash),
  ];
  return one === '' || other.startsWith(one) || one.startsWith(other)
    ? undefined
    : { kind: 'page', shown: whole, target };
}

function hostOf(address: string): string {
  return parseUrl(address)?.hostname.replace(/^www\d?\./, '') ?? '';
}

/** Short names that sites go by as well. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['youtu.be', 'youtube.com'],
  ['fb.com', 'facebook.com'],
  ['x.com', 'twitter.com'],
  ['t.co', 'twitter.com'],
  ['canada.gc.ca', 'canada.ca'],
]);

/** One site: the same host, one within the other, or one that moved from `gc.ca` to `canada.ca`. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => (aliases.get(host) ?? host).replace(/\.gc\.ca$/, '.canada.ca'));
  if (a === undefined || b === undefined || a === '' || b === '') return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** What stands before the ending: `amazon` of amazon.ca and of www.amazon.com. */
function nameOf(host: string): string {
  return (
    host
      .replace(/(?:\.(?:gc|gov|on|qc|ab|bc|co|gouv))?\.[a-z]+$/, '')
      .split('.')
      .at(-1) ?? ''
  );
}

function plainPath(path: string): string {
  let plain = path;
  try {
    plain = decodeURI(path);
  } catch {
    // What is encoded badly is compared as it stands.
  }
  return folded(plain).replace(/\/+$/, '');
}
