import { aboutStem, siteAddresses } from './addresses.ts';
import { type AnyVersion, allSections, allVersions, type Library } from './library.ts';

/** Every address and anchor of the site, for telling a live in-site link from a dead one. */
export interface SiteIndex {
  readonly byFile: ReadonlyMap<string, AnyVersion>;
  readonly byAddress: ReadonlyMap<string, AnyVersion | 'generated'>;
  /** Anchors that links may name on a page of content. */
  anchorsOf(version: AnyVersion): ReadonlySet<string>;
}

const indexes = new WeakMap<Library, SiteIndex>();

/** The index of a library, built at the first call. */
export function indexSite(library: Library): SiteIndex {
  const known = indexes.get(library);
  if (known) return known;
  const versions = allVersions(library);
  const anchors = new Map<AnyVersion, ReadonlySet<string>>();
  const { languageChoice, compare, about, home } = siteAddresses;
  const hasAbout = library.pages.some(({ stem }) => stem === aboutStem);
  const generated = [
    languageChoice,
    ...Object.values(compare),
    ...(hasAbout ? [] : Object.values(about)),
    ...Object.values(home),
  ];
  const index: SiteIndex = {
    byFile: new Map(versions.map((version) => [version.file, version])),
    byAddress: new Map<string, AnyVersion | 'generated'>([
      ...generated.map((address) => [address, 'generated'] as const),
      ...versions.map((version) => [version.address, version] as const),
    ]),
    anchorsOf(version) {
      const present =
        anchors.get(version) ??
        new Set(
          allSections(version.body).flatMap(({ anchor, ids }) => [
            anchor,
            ...ids.flatMap(({ id, wellFormed }) => (wellFormed ? [id] : [])),
          ]),
        );
      anchors.set(version, present);
      return present;
    },
  };
  indexes.set(library, index);
  return index;
}

/** Lets a part of a library see the pages of the whole, for its links. */
export function shareIndex(part: Library, whole: Library): Library {
  indexes.set(part, indexSite(whole));
  return part;
}
