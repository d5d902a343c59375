import path from 'node:path/posix';
import { presentAddress } from '../content/addresses.ts';
import { didYouMean } from '../content/check-shape.ts';
import type { AnyVersion, Library } from '../content/library.ts';
import { indexSite, type SiteIndex } from '../content/site-index.ts';
import { emailOfTarget } from '../facts/email.ts';
import { telephoneOfTarget } from '../facts/telephone.ts';
import { memoize } from '../memo.ts';
import { parseUrl } from '../text/parse-url.ts';
import { percentDecoded } from '../text/percent-decoded.ts';

/** What the target of a link turns out to be. Only the first three may be followed from a page. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly href: string }
  | { readonly kind: 'contact'; readonly href: string }
  | {
      readonly kind: 'page';
      readonly address: string;
      readonly anchor?: string;
      readonly version?: AnyVersion;
    }
  | { readonly kind: 'dead-page'; readonly nearest?: string }
  /** A page of the site that could not be read; its own findings say why. */
  | { readonly kind: 'unread-page' }
  | {
      readonly kind: 'dead-anchor';
      readonly page: string;
      readonly anchor: string;
      readonly nearest?: string;
    }
  | { readonly kind: 'unsafe'; readonly scheme: string }
  /** Only `http:`; `href` where it is an address all the same. */
  | { readonly kind: 'insecure'; readonly href: string }
  | { readonly kind: 'malformed'; readonly reason: MalformedReason };

type MalformedReason =
  | 'empty'
  | 'spaces'
  | 'no-scheme'
  | 'punctuation'
  | 'credentials'
  | 'address'
  | 'email'
  | 'telephone'
  | 'query';

/** On a page with links to more different targets, the nearest to a dead one is looked for among all anchors no more. */
const mostSuggested = 500;

const nothingLike: typeof didYouMean = () => undefined;

/** By the pages there are: the same link may be dead in one state of the site, and not in the next. */
const targetsFrom = memoize((_index: SiteIndex) =>
  memoize((_from: AnyVersion) => new Map<string, LinkTarget>()),
);

/**
 * What the target of a link in a page of content turns out to be; read once for all who ask. A page of this site is named by its Markdown file, relative to the
 * page (`../aupe/privacy.en.md#cookies`), by an anchor alone (`#cookies`), or by its address in the site (`/en/compare/`).
 */
export function readLinkTarget(library: Library, from: AnyVersion, target: string): LinkTarget {
  const known = targetsFrom(indexSite(library))(from);
  const present = known.get(target);
  if (present) return present;
  const found = readTarget(library, from, target, known.size < mostSuggested ? didYouMean : nothingLike);
  known.set(target, found);
  return found;
}

function readTarget(
  library: Library,
  from: AnyVersion,
  target: string,
  nearestTo: typeof didYouMean,
): LinkTarget {
  // Browsers skip control characters and surrounding spaces before they read a scheme, so we do too.
  const bare = [...target].filter((character) => character > '\u0020' && character !== '\u007f').join('');
  if (bare === '') return malformed('empty');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === 'https') return readWeb(target);
  if (scheme === 'mailto')
    return emailOfTarget(target) ? { kind: 'contact', href: target } : malformed('email');
  if (scheme === 'tel')
    return telephoneOfTarget(target) ? { kind: 'contact', href: target } : malformed('telephone');
  if (scheme === 'http') return { kind: 'insecure', href: parseUrl(target)?.href ?? target };
  if (scheme !== undefined) return { kind: 'unsafe', scheme };
  if (/^[/\\]{2}/.test(bare)) return { kind: 'unsafe', scheme: '//' };
  if (/\s/.test(target)) return malformed('spaces');
  if (/^(?:www\.|[^/#?@\s]+\.(?:ca|com|org|net|info|gc|quebec)(?:\/|$))/i.test(target))
    return malformed('no-scheme');
  if (/^[^/#?\s@]+@[^/#?\s@]+\.[a-z]+$/i.test(target)) return malformed('email');
  return readInSite(library, from, target, nearestTo);
}

function readWeb(target: string): LinkTarget {
  if (/\s/.test(target)) return malformed('spaces');
  if (/[.,;:!?’”»)]$/.test(target) && !balanced(target)) return malformed('punctuation');
  const url = parseUrl(target);
  if (!url || !/^https:\/\/[^/]/i.test(target) || /%(?![0-9a-f]{2})/i.test(target))
    return malformed('address');
  if (url.username || url.password) return malformed('credentials');
  if (!/\.[\p{L}\d-]{2,}$/u.test(url.hostname) || url.hostname.includes('..')) return malformed('address');
  return { kind: 'web', href: url.href };
}

/** A closing parenthesis may belong to the address, as in `/Statement_(law)`. */
function balanced(target: string): boolean {
  return target.endsWith(')') && target.split('(').length === target.split(')').length;
}

function readInSite(
  library: Library,
  from: AnyVersion,
  target: string,
  nearestTo: typeof didYouMean,
): LinkTarget {
  const index = indexSite(library);
  const [pathAndQuery = '', anchor] = splitOnce(target, '#');
  if (pathAndQuery.includes('?')) return malformed('query');
  const decoded = percentDecoded(pathAndQuery);
  if (decoded === undefined) return malformed('address');

  let page: AnyVersion | 'generated' | undefined;
  let address: string;
  if (decoded === '') {
    page = from;
    address = from.address;
  } else if (decoded.startsWith('/')) {
    address = decoded;
    page = index.byAddress.get(address);
    if (!page) {
      const nearest = presentAddress(address);
      return nearest === undefined
        ? deadPage(nearestTo(decoded, [...index.byAddress.keys()]))
        : { kind: 'dead-page', nearest };
    }
  } else {
    const file = path.join(path.dirname(from.file), decoded);
    page = index.byFile.get(file);
    if (!page && library.sources.has(file)) return { kind: 'unread-page' };
    if (!page) {
      const found = nearestTo(file, [...index.byFile.keys()]);
      return deadPage(found && path.relative(path.dirname(from.file), found));
    }
    address = page.address;
  }
  const version = page === 'generated' ? {} : { version: page };
  if (anchor === undefined || anchor === '') return { kind: 'page', address, ...version };
  const anchors = page === 'generated' ? new Set<string>() : index.anchorsOf(page);
  const wanted = percentDecoded(anchor) ?? anchor;
  if (anchors.has(wanted)) return { kind: 'page', address, anchor: wanted, ...version };
  const nearest = nearestTo(wanted, [...anchors]);
  const named = page === 'generated' ? address : page.file;
  return { kind: 'dead-anchor', page: named, anchor: wanted, ...(nearest === undefined ? {} : { nearest }) };
}

function deadPage(nearest: string | undefined): LinkTarget {
  return { kind: 'dead-page', ...(nearest === undefined ? {} : { nearest }) };
}

function malformed(reason: MalformedReason): LinkTarget {
  return { kind: 'malformed', reason };
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
