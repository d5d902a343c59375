import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ContentFileSystem } from '../../content/file-system.ts';
import { groupBy } from '../../content/group-by.ts';
import {
  type AnyVersion,
  allLinks,
  allVersions,
  type Body,
  type Library,
  type Link,
} from '../../content/library.ts';
import { type BodyParser, loadLibrary, pagesFolder } from '../../content/load-library.ts';
import { shareIndex } from '../../content/site-index.ts';
import { languages } from '../../languages.ts';
import { readLinkTarget } from '../../links/link-target.ts';
import { parseForCheck } from '../../markdown/parse-body.ts';
import { type Finding, judge, type Suppressed, type Verdict } from '../../rules/engine/run-rules.ts';

/*
 * An organization's folder can be checked by itself, but for links that lead out of it: what is found there follows from
 * the bytes of its files, the site's settings, the day and the program.
 */

/** A finding as it is kept; what would mend it is found anew when it is asked for. */
export type KeptFinding = Omit<Finding, 'edits'>;

/** What a check found in the folder of an organization. */
export interface CheckedFolder {
  /** Of the names and bytes of everything in the folder. */
  readonly digest: string;
  /** Folders that its links lead to, with their digests then; `anywhere` when a link leads nowhere in the site. */
  readonly linked: Readonly<Record<string, string>> | 'anywhere';
  /** Its parts of addresses, which no other organization may have. */
  readonly slugs: readonly string[];
  /** Files that were read, as findings name them. */
  readonly files: readonly string[];
  readonly findings: readonly KeptFinding[];
  readonly suppressed: readonly KeptSuppressed[];
}

type KeptSuppressed = {
  [Kind in Suppressed['by']]: WithKept<Extract<Suppressed, { by: Kind }>>;
}[Suppressed['by']];
type WithKept<One extends Suppressed> = Omit<One, 'finding'> & { readonly finding: KeptFinding };

/** What was found in the site's settings and pages, which are always checked anew. */
export interface CheckedSite extends Verdict {
  readonly sources: ReadonlyMap<string, string>;
  /** Whether the settings could be read. */
  readonly hasSettings: boolean;
}

/** What a run over some organizations found. */
interface CheckedPart {
  readonly units: ReadonlyMap<string, CheckedFolder>;
  readonly site: CheckedSite;
}

/** A folder of the content, with the digest of what is in it. */
export interface ContentFolder {
  readonly key: string;
  readonly digest: string;
}

/** Every folder of the content, the site's pages among them. */
export function contentFolders(system: ContentFileSystem): readonly ContentFolder[] {
  const folders = (system.list('') ?? []).filter(({ kind }) => kind === 'folder');
  return folders.map(({ name: key }) => {
    const digest = createHash('sha256');
    for (const entry of system.list(key) ?? []) {
      digest.update(JSON.stringify([entry.name, entry.kind, entry.size]));
      if (entry.kind === 'file') digest.update(bytesOf(system, `${key}/${entry.name}`));
    }
    return { key, digest: digest.digest('hex') };
  });
}

/** A file that cannot be read is a finding, which is the loader's to make. */
function bytesOf(system: ContentFileSystem, file: string): Uint8Array {
  try {
    return system.read(file);
  } catch {
    return new Uint8Array();
  }
}

export interface PartToCheck {
  readonly system: ContentFileSystem;
  /** How findings name the content folder. */
  readonly shownRoot: string;
  readonly today: string;
  readonly all: readonly ContentFolder[];
  /** Keys of the organizations to check. */
  readonly wanted: readonly string[];
  /** Whether the site's own pages are to be checked too, and what they lead to be read for them. */
  readonly withSite: boolean;
  /** Parts of addresses → the folder that has them, as far as it is known. */
  readonly folderBySlug: ReadonlyMap<string, string>;
}

/** So many organizations are held in memory at a time: with more, collecting garbage takes longer than checking. */
const mostAtATime = 50;

/** Checks some organizations, a few at a time, and the site itself. */
export function checkPart(part: PartToCheck): CheckedPart {
  const first = checkTogether({ ...part, wanted: part.wanted.slice(0, mostAtATime) });
  const units = new Map(first.units);
  for (let at = mostAtATime; at < part.wanted.length; at += mostAtATime) {
    const wanted = part.wanted.slice(at, at + mostAtATime);
    for (const [key, unit] of checkTogether({ ...part, wanted, withSite: false }).units) units.set(key, unit);
  }
  return { units, site: first.site };
}

/** Reads some organizations and those that their links lead to, and checks the first. */
function checkTogether(part: PartToCheck): CheckedPart {
  const { system, shownRoot, today, all, withSite } = part;
  const wanted = new Set(part.wanted);
  const digests = new Map(all.map(({ key, digest }) => [key, digest]));
  const parse = rememberingParser();
  const load = (keys: ReadonlySet<string>): [Library, ReadonlyMap<string, ReadonlySet<string>>] => {
    const library = loadLibrary(withFolders(system, keys), parse, shownRoot);
    return [library, foldersLinked(library, part)];
  };
  let keys = new Set([...wanted, pagesFolder]);
  let [library, linked] = load(keys);
  for (;;) {
    const away = new Set([...linked.values()].flatMap((folders) => [...folders]));
    const more = away.has(anywhere) ? new Set(digests.keys()) : new Set([...keys, ...away]);
    if (more.size === keys.size) break;
    keys = more;
    [library, linked] = load(keys);
  }

  const verdict = judge({ library: onlyOf(library, wanted), today });
  const folderOf = ({ location }: Finding): string => {
    const [, folder = '', name] = location.file.split('/');
    return name !== undefined && digests.has(folder) && folder !== pagesFolder ? folder : '';
  };
  const findings = groupBy(verdict.findings, folderOf);
  const suppressed = groupBy(verdict.suppressed, ({ finding }) => folderOf(finding));
  const files = groupBy([...library.sources.keys()], (file) => file.split('/')[1] ?? '');
  const units = new Map<string, CheckedFolder>();
  for (const key of wanted) {
    const leads = [...(linked.get(key) ?? [])];
    const organization = library.organizations.find((one) => one.key === key);
    units.set(key, {
      digest: digests.get(key) ?? '',
      linked: leads.includes(anywhere)
        ? anywhere
        : Object.fromEntries(leads.map((other) => [other, digests.get(other) ?? ''])),
      slugs: organization
        ? languages.map((language) => `/${language}/${organization.settings.values.slug[language]}/`)
        : [],
      files: files.get(key) ?? [],
      findings: (findings.get(key) ?? []).map(keep),
      suppressed: (suppressed.get(key) ?? []).map((one) => ({ ...one, finding: keep(one.finding) })),
    });
  }
  return {
    units,
    site: {
      findings: withSite ? (findings.get('') ?? []) : [],
      suppressed: withSite ? (suppressed.get('') ?? []) : [],
      sources: library.sources,
      hasSettings: library.site !== undefined,
    },
  };
}

function keep({ edits: _, ...kept }: Finding): KeptFinding {
  return kept;
}

/** Gives a kept finding the shape of one just made. What mends it is not kept: `fix` looks for itself. */
export function revive(kept: KeptFinding): Finding {
  return { ...kept, edits: () => [] };
}

const anywhere = 'anywhere';

/** The other folders that the links of each folder lead to; `anywhere` for one that leads to no page that is known. */
function foldersLinked(
  library: Library,
  { all, folderBySlug, withSite }: PartToCheck,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(all.map(({ key }) => key));
  const folderOf = (file: string): string => file.split('/')[1] ?? '';
  const linked = new Map<string, Set<string>>();
  for (const version of allVersions(library)) {
    const from = folderOf(version.file);
    if (from === pagesFolder && !withSite) continue;
    for (const link of allLinks(version.body)) {
      const to = folderNamed(library, version, link);
      if (to === undefined || to === from) continue;
      linked.set(from, (linked.get(from) ?? new Set()).add(to));
    }
  }
  return linked;

  function folderNamed(of: Library, version: AnyVersion, link: Link): string | undefined {
    const target = readLinkTarget(of, version, link.target);
    if (target.kind === 'page') return target.version ? folderOf(target.version.file) : undefined;
    if (!['dead-page', 'dead-anchor', 'unread-page'].includes(target.kind)) return undefined;
    const written = link.target.split('#')[0] ?? '';
    if (written === '') return undefined;
    // A page that is not read yet looks dead; what it would be is told by its folder, or by its slug.
    const folder = written.startsWith('/')
      ? folderBySlug.get(/^\/[^/]+\/[^/]+\//.exec(written)?.[0] ?? '')
      : folderOf(path.posix.join(path.posix.dirname(version.file), written));
    const loaded = of.organizations.some(({ key }) => key === folder);
    if (folder === undefined || !known.has(folder)) return anywhere;
    // The nearest page is named, and that may be any.
    return loaded && target.kind === 'dead-page' ? anywhere : folder;
  }
}

/** The library without the organizations that are only there because links lead to them. */
function onlyOf(library: Library, wanted: ReadonlySet<string>): Library {
  const organizations = library.organizations.filter(({ key }) => wanted.has(key));
  return shareIndex({ ...library, organizations }, library);
}

/** The file system without the folders that are not asked for. */
export function withFolders(system: ContentFileSystem, keys: ReadonlySet<string>): ContentFileSystem {
  return {
    list: (folder) =>
      folder === ''
        ? system.list('')?.filter(({ kind, name }) => kind !== 'folder' || keys.has(name))
        : system.list(folder),
    read: (file) => system.read(file),
  };
}

/** A parser that reads the same text of a file once: a library is loaded again when links lead out of it. */
function rememberingParser(): BodyParser {
  const known = new Map<string, { readonly text: string; readonly body: Body }>();
  return (source) => {
    const before = known.get(source.file);
    if (before?.text === source.text) return before.body;
    const body = parseForCheck(source);
    known.set(source.file, { text: source.text, body });
    return body;
  };
}
