import { groupBy } from '../content/group-by.ts';
import type { Library } from '../content/library.ts';
import { pagesFolder } from '../content/load-library.ts';
import { languages } from '../languages.ts';
import { type Finding, judge, type Suppressed, type Verdict } from '../rules/engine/run-rules.ts';
import type { FoldersToLoad, LinkedFolders, LoadedFolders } from './load-folders.ts';

/** A finding as it is kept; what would mend it is found anew when it is asked for. */
type SerializedFinding = Omit<Finding, 'edits'>;

/** A verdict as it is kept. */
interface SerializedVerdict {
  readonly findings: readonly SerializedFinding[];
  readonly suppressed: readonly SerializedSuppressed[];
}

/** What a check found in the folder of an organization. */
export interface CheckedFolder extends SerializedVerdict {
  /** Of the names and bytes of everything in the folder. */
  readonly digest: string;
  readonly linked: LinkedFolders;
  /** Its parts of addresses, which no other organization may have. */
  readonly slugs: readonly string[];
  /** Files that were read, as findings name them. */
  readonly files: readonly string[];
}

type SerializedSuppressed = {
  [Kind in Suppressed['by']]: WithSerialized<Extract<Suppressed, { by: Kind }>>;
}[Suppressed['by']];
type WithSerialized<One extends Suppressed> = Omit<One, 'finding'> & { readonly finding: SerializedFinding };

/** What was found in the site's settings and pages. */
export interface CheckedSite extends Verdict {
  /** Folders that links of the pages lead to. */
  readonly linked: LinkedFolders;
  readonly sources: ReadonlyMap<string, string>;
  /** Whether the settings could be read. */
  readonly hasSettings: boolean;
}

/** What a check of some organizations found. */
export interface CheckedPart {
  readonly folders: ReadonlyMap<string, CheckedFolder>;
  readonly site: CheckedSite;
}

/**
 * Runs every rule over organizations that were read.
 *
 * @param wanted keys of those to check; all of them were asked for when they were read.
 * @param today `YYYY-MM-DD`.
 */
export function checkFolders(
  { library, wanted: readLibrary, linkedFrom }: LoadedFolders,
  { all, wanted, withSite }: Pick<FoldersToLoad, 'all' | 'wanted' | 'withSite'>,
  today: string,
): CheckedPart {
  const digests = new Map(all.map(({ key, digest }) => [key, digest]));
  const verdict = judge({ library: readLibrary, today });
  const folderOf = ({ location }: Finding): string => {
    const [, folder = '', name] = location.file.split('/');
    return name !== undefined && digests.has(folder) && folder !== pagesFolder ? folder : '';
  };
  const findings = groupBy(verdict.findings, folderOf);
  const suppressed = groupBy(verdict.suppressed, ({ finding }) => folderOf(finding));
  const files = groupBy([...library.sources.keys()], (file) => file.split('/')[1] ?? '');
  const folders = new Map<string, CheckedFolder>();
  for (const key of wanted) {
    folders.set(key, {
      digest: digests.get(key) ?? '',
      linked: linkedFrom(key),
      slugs: slugsOf(library, key),
      files: files.get(key) ?? [],
      ...serialize({ findings: findings.get(key) ?? [], suppressed: suppressed.get(key) ?? [] }),
    });
  }
  return {
    folders,
    site: {
      linked: linkedFrom(pagesFolder),
      findings: withSite ? (findings.get('') ?? []) : [],
      suppressed: withSite ? (suppressed.get('') ?? []) : [],
      sources: library.sources,
      hasSettings: library.site !== undefined,
    },
  };
}

function slugsOf(library: Library, key: string): readonly string[] {
  const organization = library.organizations.find((one) => one.key === key);
  if (!organization) return [];
  const { slug, formerSlugs } = organization.settings.values;
  return languages.flatMap((language) =>
    [slug[language], ...(formerSlugs?.[language] ?? [])].map((one) => `/${language}/${one}/`),
  );
}

function serialize({ findings, suppressed }: Verdict): SerializedVerdict {
  return {
    findings: findings.map(serializeFinding),
    suppressed: suppressed.map((one) => ({ ...one, finding: serializeFinding(one.finding) })),
  };
}

function serializeFinding({ edits: _, ...kept }: Finding): SerializedFinding {
  return kept;
}

/**
 * What is to be kept of a check of the site's settings and pages, in the shape that those of organizations have.
 *
 * @param digest of all that it follows from, but for the folders that links lead to.
 */
export function serializeSite({ linked, sources, ...verdict }: CheckedSite, digest: string): CheckedFolder {
  return {
    digest,
    linked,
    slugs: [],
    files: [...sources.keys()],
    ...serialize(verdict),
  };
}

/** The opposite of {@link serializeSite}; the texts of files are not kept. */
export function deserializeSite({ linked, files, ...verdict }: CheckedFolder): CheckedSite {
  return {
    linked,
    ...deserialize(verdict),
    sources: new Map(files.map((file) => [file, ''])),
    // Nothing is kept of a site without.
    hasSettings: true,
  };
}

/** Gives kept findings the shape of those just made. What mends them is not kept: `fix` looks for itself. */
export function deserialize({ findings, suppressed }: SerializedVerdict): Verdict {
  return {
    findings: findings.map(deserializeFinding),
    suppressed: suppressed.map((one) => ({ ...one, finding: deserializeFinding(one.finding) })),
  };
}

function deserializeFinding(kept: SerializedFinding): Finding {
  return { ...kept, edits: () => [] };
}
