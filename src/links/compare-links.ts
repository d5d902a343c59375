import { siteAddresses } from '../content/addresses.ts';
import { groupBy } from '../content/group-by.ts';
import { type AnyVersion, allSections, type Library, type Link } from '../content/library.ts';
import { zip } from '../content/zip.ts';
import { type Localized, localize } from '../languages.ts';
import { parseUrl } from '../text/parse-url.ts';
import { type LinkTarget, readLinkTarget } from './link-target.ts';
import { normalizedAddress } from './read-address.ts';
import { type AddressPair, type AddressRelation, compareAddresses } from './web-addresses.ts';

/** What the links of a section in one version, and of the same section in the other, do not share. */
export interface LinkDifferences {
  /** Links that lead to the same page, each in its language, whichever words they stand behind. */
  readonly paired: readonly LinkPair[];
  /** Links that lead elsewhere than the ones that stand for them. */
  readonly different: readonly LinkPair[];
  /** Links that probably lead to each other's translation, which nothing confirms. */
  readonly assumed: readonly AssumedPair[];
  readonly leftOnly: readonly Link[];
  readonly rightOnly: readonly Link[];
}

export type LinkPair = readonly [Link, Link];

/** Two links that are taken for each other's translation. */
export interface AssumedPair {
  readonly links: LinkPair;
  /** Where they lead. */
  readonly addresses: AddressPair;
  /** Their words say the same, or they stand for each other more than once; without, each is merely in its language. */
  readonly likely: boolean;
}

type PageTarget = Extract<LinkTarget, { kind: 'page' }>;

interface ReadLink {
  readonly link: Link;
  readonly target: LinkTarget;
}

/** Links of a section that are each held against all of the other version that are not spelled alike; more are by turns. */
const mostCompared = 100;

const none: LinkDifferences = { paired: [], different: [], assumed: [], leftOnly: [], rightOnly: [] };

/** What can be compared, and what cannot be followed, which is reported as such. */
const comparedKinds: ReadonlySet<LinkTarget['kind']> = new Set(['web', 'insecure', 'page', 'dead-anchor']);
const brokenKinds: ReadonlySet<LinkTarget['kind']> = new Set([
  'malformed',
  'unsafe',
  'dead-page',
  'unread-page',
]);

/**
 * Compares where links lead: to the same page, each to its own language's version of a page, or elsewhere. Telephone and
 * e-mail links are facts of their own; targets that cannot be followed are other rules' business, and so are whatever
 * links of the other version they stand for. That one leads over `http:` is, too; it leads to the same page.
 */
export function compareLinks(
  library: Library,
  left: { readonly version: AnyVersion; readonly links: readonly Link[] },
  right: { readonly version: AnyVersion; readonly links: readonly Link[] },
): LinkDifferences {
  if (left.links.length === 0 && right.links.length === 0) return none;
  const pairs = library.site?.values.addressPairs ?? [];
  const [lefts, rights] = [readAll(library, left), readAll(library, right)];
  const open = { left: only(lefts, comparedKinds), right: [...only(rights, comparedKinds)] };
  const take = (wanted: (one: ReadLink, other: ReadLink) => boolean): [ReadLink, ReadLink][] => {
    const taken: [ReadLink, ReadLink][] = [];
    // In a text that is made to be slow, each is held against the next few alone.
    const most = Math.ceil(mostCompared ** 2 / Math.max(mostCompared, open.left.length));
    open.left = open.left.filter((one) => {
      const at = open.right.slice(0, most).findIndex((other) => wanted(one, other));
      if (at === -1) return true;
      for (const found of open.right.splice(at, 1)) taken.push([one, found]);
      return false;
    });
    return taken;
  };
  /** The same for those that have a key in common, however many there are. */
  const takeByKey = (
    keyOf: (link: ReadLink, of: AnyVersion) => string | undefined,
    wanted: (one: ReadLink, other: ReadLink) => boolean = () => true,
  ): [ReadLink, ReadLink][] => {
    const taken: [ReadLink, ReadLink][] = [];
    const answers = groupBy(open.right.toReversed(), (link) => keyOf(link, right.version) ?? '');
    const found = new Set<ReadLink>();
    open.left = open.left.filter((one) => {
      const key = keyOf(one, left.version) ?? '';
      const others = key === '' ? undefined : answers.get(key);
      const other = others?.at(-1);
      if (!other || !wanted(one, other)) return true;
      others?.pop();
      found.add(other);
      taken.push([one, other]);
      return false;
    });
    open.right = open.right.filter((link) => !found.has(link));
    return taken;
  };
  const related = (relation: AddressRelation) => (one: ReadLink, other: ReadLink) =>
    compareTargets(left.version, one, right.version, other, pairs) === relation;
  const assumedAs =
    (likely: boolean) =>
    (pair: readonly [ReadLink, ReadLink]): AssumedPair => ({
      links: linksOf(pair),
      addresses: addressesOf(pair, left.version),
      likely,
    });
  const same = [...takeByKey(nameOf, related('same')), ...take(related('same'))];
  const likely = take(related('likely'));
  const assumed = [...likely.map(assumedAs(true)), ...take(related('possible')).map(assumedAs(false))];
  const ofOneSite = takeByKey(hostOf);
  // With another number of links, which of the others stand for each other is anyone’s guess.
  const others = left.links.length === right.links.length ? zip(open.left, open.right) : [];
  const different = [...ofOneSite, ...others].map(linksOf);
  const leftOnly = open.left.slice(others.length).slice(only(rights, brokenKinds).length);
  const rightOnly = open.right.slice(others.length).slice(only(lefts, brokenKinds).length);
  return {
    paired: [...same, ...likely].map(linksOf),
    different,
    assumed,
    leftOnly: leftOnly.map(({ link }) => link),
    rightOnly: rightOnly.map(({ link }) => link),
  };
}

function readAll(
  library: Library,
  { version, links }: { readonly version: AnyVersion; readonly links: readonly Link[] },
): readonly ReadLink[] {
  return links.map((link) => ({ link, target: readLinkTarget(library, version, link.target) }));
}

function only(links: readonly ReadLink[], kinds: ReadonlySet<LinkTarget['kind']>): readonly ReadLink[] {
  return links.filter(({ target }) => kinds.has(target.kind));
}

function linksOf([one, other]: readonly [ReadLink, ReadLink]): LinkPair {
  return [one.link, other.link];
}

/** An address on the web; undefined for a page of this site. */
function hrefOf({ target }: ReadLink): string | undefined {
  return target.kind === 'web' || target.kind === 'insecure' ? target.href : undefined;
}

function hostOf(link: ReadLink): string | undefined {
  const href = hrefOf(link);
  return href === undefined ? undefined : parseUrl(href)?.hostname.replace(/^www\./, '');
}

/** The same for links that lead to the same place beyond doubt. */
function nameOf(link: ReadLink, from: AnyVersion): string | undefined {
  const href = hrefOf(link);
  if (href !== undefined) return normalizedAddress(href);
  return link.target.kind === 'page'
    ? `${pageName(link.target, from)}#${link.target.anchor ?? ''}`
    : undefined;
}

function addressesOf([one, other]: readonly [ReadLink, ReadLink], { language }: AnyVersion): AddressPair {
  return localize((each) => hrefOf(each === language ? one : other) ?? '');
}

function compareTargets(
  leftVersion: AnyVersion,
  left: ReadLink,
  rightVersion: AnyVersion,
  right: ReadLink,
  pairs: readonly AddressPair[],
): AddressRelation {
  if (hrefOf(left) !== undefined && hrefOf(right) !== undefined) {
    const { en, fr } = addressesOf([left, right], leftVersion);
    return compareAddresses(en, fr, pairs);
  }
  return comparePageTargets(leftVersion, left.target, rightVersion, right.target);
}

function comparePageTargets(
  leftVersion: AnyVersion,
  left: LinkTarget,
  rightVersion: AnyVersion,
  right: LinkTarget,
): AddressRelation {
  const inSite = (kind: LinkTarget['kind']): boolean => kind === 'page' || kind === 'dead-anchor';
  // An anchor that leads nowhere is reported as such.
  if (left.kind === 'dead-anchor' || right.kind === 'dead-anchor')
    return inSite(left.kind) && inSite(right.kind) ? 'same' : 'different';
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
