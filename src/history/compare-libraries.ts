import type { AnyVersion, Library, Settings } from '../content/library.ts';
import { pagesFolder } from '../content/load-library.ts';
import { type Language, languages } from '../languages.ts';
import { factsOfPart, partsOf as parityPartsOf } from '../parity/parts.ts';
import { type FactChange, factChanges, type PartWithFacts } from './fact-changes.ts';
import { readable } from './normalize.ts';
import { withTargets } from './parts.ts';
import { type ValueChange, valueChanges } from './value-changes.ts';
import { type DiffPiece, wordDiff } from './word-diff.ts';

/** What changed from one state of a content folder to another. */
export interface LibraryChanges {
  /** In the order of their names; only those that differ. */
  readonly pages: readonly PageChange[];
  /** Settings of the site and of organizations that both states have, by their file; only those that differ. */
  readonly settings: readonly { readonly file: string; readonly values: readonly ValueChange[] }[];
}

export interface PageChange {
  /** As one names a page to a command: `opseu/privacy`, `pages/home`. */
  readonly name: string;
  readonly title: string;
  /** Of each language in which it differs. */
  readonly versions: readonly VersionChange[];
  /** Sections that differ, each with every language in which it does. */
  readonly sections: readonly SectionChange[];
}

/** `unreadable`: one of the states has a file that cannot be read, so nothing can be said of it. */
type VersionChangeKind = 'added' | 'removed' | 'changed' | 'unreadable';

interface VersionChange {
  readonly language: Language;
  readonly kind: VersionChangeKind;
  readonly file: string;
  /** The version as it is now, or as it was where it is gone; undefined for one that cannot be read. */
  readonly version: AnyVersion | undefined;
  readonly values: readonly ValueChange[];
  readonly facts: readonly FactChange[];
}

export interface SectionChange {
  /** Its anchor; empty for what stands before the first heading. */
  readonly anchor: string;
  readonly versions: readonly {
    readonly language: Language;
    readonly kind: 'added' | 'removed' | 'changed' | 'typography';
    readonly heading: string;
    /** What changed, word by word; of a section that was added or removed, all of it. */
    readonly pieces: readonly DiffPiece[];
  }[];
}

/** Words that are shown on either side of a change. */
const context = 10;

/** Compares two states of a content folder, page by page, in every language. */
export function compareLibraries(before: Library, after: Library): LibraryChanges {
  const [old, now] = [versionsByFile(before), versionsByFile(after)];
  const pages = new Map<string, VersionPair[]>();
  for (const file of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const pair = { file, before: old.get(file), after: now.get(file) };
    const known = now.get(file) ?? old.get(file);
    if (known) pages.set(known.page, [...(pages.get(known.page) ?? []), pair]);
  }
  return {
    pages: [...pages].flatMap(([name, pairs]) => comparePage(name, pairs, before, after) ?? []),
    settings: settingsChanges(before, after),
  };
}

interface NamedVersion {
  readonly page: string;
  readonly version: AnyVersion;
}

interface VersionPair {
  readonly file: string;
  readonly before: NamedVersion | undefined;
  readonly after: NamedVersion | undefined;
}

function versionsByFile({ pages, organizations }: Library): ReadonlyMap<string, NamedVersion> {
  const named = [
    ...pages.map(({ stem, versions }) => ({ page: `${pagesFolder}/${stem}`, versions })),
    ...organizations.flatMap(({ key, statements }) =>
      statements.map(({ stem, versions }) => ({ page: `${key}/${stem}`, versions })),
    ),
  ];
  return new Map(
    named.flatMap(({ page, versions }) =>
      Object.values<AnyVersion>(versions).map((version) => [version.file, { page, version }] as const),
    ),
  );
}

function comparePage(
  name: string,
  pairs: readonly VersionPair[],
  before: Library,
  after: Library,
): PageChange | undefined {
  const compared = languages.flatMap((language) => {
    const pair = pairs.find((one) => (one.after ?? one.before)?.version.language === language);
    return pair ? [compareVersion(language, pair, before, after)] : [];
  });
  const versions = compared.flatMap(({ version }) => version ?? []);
  const [known] = pairs.map((pair) => pair.after ?? pair.before);
  if (versions.length === 0) return undefined;
  const anchors = [...new Set(compared.flatMap(({ parts }) => parts.map(({ anchor }) => anchor)))];
  return {
    name,
    title: known?.version.frontMatter.values.title ?? name,
    versions,
    sections: anchors.map((anchor) => ({
      anchor,
      versions: compared.flatMap(({ language, parts }) =>
        parts
          .filter((part) => part.anchor === anchor)
          .map(({ kind, heading, pieces }) => ({ language, kind, heading, pieces })),
      ),
    })),
  };
}

type PartChange = Pick<SectionChange, 'anchor'> & Omit<SectionChange['versions'][number], 'language'>;

interface ComparedVersion {
  readonly language: Language;
  readonly version?: VersionChange;
  readonly parts: readonly PartChange[];
}

function compareVersion(
  language: Language,
  pair: VersionPair,
  before: Library,
  after: Library,
): ComparedVersion {
  const { file } = pair;
  const [old, now] = [pair.before?.version, pair.after?.version];
  const common = { language, file, values: [], facts: [] };
  if (!old || !now) {
    const version = now ?? old;
    if (cannotBeRead(old ? after : before, file))
      return { language, version: { ...common, kind: 'unreadable', version: undefined }, parts: [] };
    return { language, version: { ...common, kind: old ? 'removed' : 'added', version }, parts: [] };
  }
  const values = valueChanges(
    { ...old.frontMatter.values, address: old.address },
    { ...now.frontMatter.values, address: now.address },
  );
  const parts = partChanges(partsOf(old), partsOf(now));
  const written = before.sources.get(file) !== after.sources.get(file);
  if (values.length + parts.length === 0 && !written) return { language, parts };
  const facts = parts.length > 0 ? factChanges(partsOf(old), partsOf(now)) : [];
  return { language, version: { ...common, kind: 'changed', version: now, values, facts }, parts };
}

/** Whether a file that gave no page is there all the same, and what is wrong with it, or with its organization, is known. */
function cannotBeRead({ problems, sources }: Library, file: string): boolean {
  const settings = file.replace(/[^/]*$/, 'organization.yaml');
  const wrong = new Set(problems.map(({ location }) => location.file));
  return wrong.has(file) || (sources.has(file) && wrong.has(settings));
}

function partsOf(version: AnyVersion): readonly PartWithFacts[] {
  return parityPartsOf(version).map((part) => ({
    anchor: part.section?.anchor ?? '',
    heading: part.heading,
    text: readable(
      [
        ...(part.section ? [withTargets(part.section.heading, part.section.links)] : []),
        ...part.units.map(({ text, links }) => withTargets(text, links)),
      ].join('\n'),
    ),
    facts: () => factsOfPart(part),
  }));
}

function partChanges(
  before: readonly PartWithFacts[],
  after: readonly PartWithFacts[],
): readonly PartChange[] {
  const old = new Map(before.map((part) => [part.anchor, part]));
  const now = new Set(after.map(({ anchor }) => anchor));
  const removed = before.filter(({ anchor, text }) => !now.has(anchor) && text !== '');
  return [
    ...after.flatMap(({ anchor, heading, text }): PartChange[] => {
      const was = old.get(anchor);
      if (was?.text === text || (!was && text === '')) return [];
      if (!was) return [{ anchor, heading, kind: 'added', pieces: wordDiff('', text, context) }];
      const pieces = wordDiff(was.text, text, context);
      return [{ anchor, heading, kind: pieces.length === 0 ? 'typography' : 'changed', pieces }];
    }),
    ...removed.map(
      ({ anchor, heading, text }): PartChange => ({
        anchor,
        heading,
        kind: 'removed',
        pieces: wordDiff(text, '', context),
      }),
    ),
  ];
}

function settingsChanges(before: Library, after: Library): LibraryChanges['settings'] {
  const settingsOf = ({ site, organizations }: Library): readonly Settings<object>[] => [
    ...(site ? [site] : []),
    ...organizations.map(({ settings }) => settings),
  ];
  const old = new Map(settingsOf(before).map((settings) => [settings.file, settings]));
  return settingsOf(after).flatMap(({ file, values: now }) => {
    const was = old.get(file);
    const values = was ? valueChanges(was.values, now) : [];
    return values.length > 0 ? [{ file, values }] : [];
  });
}
