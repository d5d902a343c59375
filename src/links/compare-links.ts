import { siteAddresses } from '../content/addresses.ts';
import { type AnyVersion, allSections, type Library, type Link } from '../content/library.ts';
import { zip } from '../content/zip.ts';
import { type Localized, localize } from '../languages.ts';
import { type LinkTarget, readLinkTarget } from './link-target.ts';
import { type AddressPair, compareAddresses } from './web-addresses.ts';

/** What the links of a section in one version, and of the same section in the other, do not share. */
export interface LinkDifferences {
  /** Links that lead elsewhere than the ones that stand for them. */
  readonly different: readonly (readonly [Link, Link])[];
  /** Links that probably lead to each other's translation, which nothing confirms. */
  readonly assumed: readonly (readonly [Link, Link])[];
  readonly leftOnly: readonly Link[];
  readonly rightOnly: readonly Link[];
}

type PageTarget = Extract<LinkTarget, { kind: 'page' }>;

interface ReadLink {
  readonly link: Link;
  readonly target: LinkTarget;
}

const none: LinkDifferences = { different: [], assumed: [], leftOnly: [], rightOnly: [] };

/**
 * Compares where links lead: to the same page, each to its own language's version of a page, or elsewhere. Telephone and
 * e-mail links are facts of their own; targets that cannot be followed are other rules' business.
 */
export function compareLinks(
  library: Library,
  left: { readonly version: AnyVersion; readonly links: readonly Link[] },
  right: { readonly version: AnyVersion; readonly links: readonly Link[] },
): LinkDifferences {
  if (left.links.length === 0 && right.links.length === 0) return none;
  const pairs = library.site?.values.addressPairs ?? [];
  const open = { left: readAll(library, left), right: readAll(library, right) };
  const take = (wanted: 'same' | 'plausible'): [Link, Link][] => {
    const taken: [Link, Link][] = [];
    open.left = open.left.filter((one) => {
      const found = open.right.find(
        (other) => compareTargets(left.version, one, right.version, other, pairs) === wanted,
      );
      if (!found) return true;
      taken.push([one.link, found.link]);
      open.right = open.right.filter((other) => other !== found);
      return false;
    });
    return taken;
  };
  take('same');
  const assumed = take('plausible');
  const leftLinks = open.left.map(({ link }) => link);
  const rightLinks = open.right.map(({ link }) => link);
  const different = zip(leftLinks, rightLinks);
  const { length } = different;
  return { different, assumed, leftOnly: leftLinks.slice(length), rightOnly: rightLinks.slice(length) };
}

function readAll(
  library: Library,
  { version, links }: { readonly version: AnyVersion; readonly links: readonly Link[] },
): readonly ReadLink[] {
  return links
    .map((link) => ({ link, target: readLinkTarget(library, version, link.target) }))
    .filter(({ target: { kind } }) => kind === 'web' || kind === 'page' || kind === 'dead-anchor');
}

function compareTargets(
  leftVersion: AnyVersion,
  { target: left }: ReadLink,
  rightVersion: AnyVersion,
  { target: right }: ReadLink,
  pairs: readonly AddressPair[],
): 'same' | 'plausible' | 'different' {
  if (left.kind === 'web' && right.kind === 'web') {
    const { href } = left;
    const { en, fr } = localize((language) => (language === leftVersion.language ? href : right.href));
    return compareAddresses(en, fr, pairs);
  }
  // An anchor that leads nowhere is reported as such.
  if (left.kind === 'dead-anchor' || right.kind === 'dead-anchor')
    return left.kind !== 'web' && right.kind !== 'web' ? 'same' : 'different';
  if (left.kind !== 'page' || right.kind !== 'page') return 'different';
  return pageName(left, leftVersion) === pageName(right, rightVersion) && sameAnchor(left, right)
    ? 'same'
    : 'different';
}

/** The same for a page and its counterpart in the other language. */
function pageName(target: PageTarget, from: AnyVersion): string {
  return target.version
    ? target.version.file.replace(`.${target.version.language}.md`, '')
    : (Object.entries(generated).find(([, address]) => address[from.language] === target.address)?.[0] ??
        target.address);
}

const generated: Readonly<Record<string, Localized<string>>> = {
  home: siteAddresses.home,
  about: siteAddresses.about,
  compare: siteAddresses.compare,
};

/**
 * Anchors that were made from headings differ with the language; both exist, or the link would be reported as dead. Ids that
 * editors wrote are the same in both.
 */
function sameAnchor(left: PageTarget, right: PageTarget): boolean {
  const isOwn = ({ anchor }: PageTarget): boolean => anchor?.startsWith('x-') ?? false;
  return (
    left.anchor === right.anchor ||
    (isOwn(left) && isOwn(right) && [left, right].some((target) => !hasWrittenId(target)))
  );
}

function hasWrittenId({ version, anchor }: PageTarget): boolean {
  const sections = version ? allSections(version.body) : [];
  return sections.some(({ ids }) => ids.some(({ id }) => id === anchor));
}
