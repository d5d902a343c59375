import path from 'node:path';
import { editionsOf } from '../content/editions/edition.ts';
import type { ContentFileSystem } from '../content/file-system.ts';
import {
  type AnyVersion,
  allLinks,
  allVersions,
  type Body,
  type Library,
  type Link,
} from '../content/library.ts';
import { type BodyParser, isOrganizationKey, loadLibrary, pagesFolder } from '../content/load-library.ts';
import { shareIndex } from '../content/site-index.ts';
import { versionOf } from '../history/editions/library-in-force.ts';
import { languages } from '../languages.ts';
import { leadsIntoSite } from '../links/leads-into-site.ts';
import { readLinkTarget } from '../links/link-target.ts';
import { type ContentFolder, withFolders } from './content-folders.ts';

/*
 * An organization's folder can be read by itself, but for links that lead out of it: what is found and made there follows
 * from the bytes of its files, the site's settings and pages, the folders that its links lead to, and the program.
 */

/** Which organizations to read, and of what content. */
export interface FoldersToLoad {
  readonly system: ContentFileSystem;
  /** How findings name the content folder. */
  readonly shownRoot: string;
  readonly all: readonly ContentFolder[];
  /** Keys of the organizations. */
  readonly wanted: readonly string[];
  /** Whether what the site's own pages lead to is to be read too, and folders that should not be there be named. */
  readonly withSite: boolean;
  /** Whether pages are to be made of what was released: where those lead is read, too. */
  readonly withEditions: boolean;
  /** Parts of addresses → the folder that has them, as far as it is known. */
  readonly folderBySlug: ReadonlyMap<string, string>;
}

export interface LoadedFolders {
  /** The organizations that were asked for, those that their links lead to, and the site's pages. */
  readonly library: Library;
  /** The same without the organizations that are only there because links lead to them. */
  readonly wanted: Library;
  /** Of each folder, the others that its links lead to. */
  linkedFrom(key: string): LinkedFolders;
}

/** Folders with their digests; `anywhere` when a link leads nowhere in the site. */
export type LinkedFolders = Readonly<Record<string, string>> | 'anywhere';

/** Reads some organizations and those that their links lead to. */
export function loadFolders(part: FoldersToLoad, parse: BodyParser): LoadedFolders {
  const { system, shownRoot, all, withSite } = part;
  const strays = withSite ? all.map(({ key }) => key).filter((key) => !isOrganizationKey(key)) : [];
  const digests = new Map(all.map(({ key, digest }) => [key, digest]));
  const parseOnce = rememberingParser(parse);
  const present = new Set(digests.keys());
  const load = (keys: ReadonlySet<string>): [Library, ReadonlyMap<string, ReadonlySet<string>>] => {
    const library = loadLibrary(withFolders(system, keys), parseOnce, shownRoot, present);
    return [library, foldersLinked(library, part)];
  };
  const wanted = new Set(part.wanted);
  let keys = new Set([...wanted, ...strays, pagesFolder]);
  let [library, linked] = load(keys);
  for (;;) {
    const away = new Set([...linked.values()].flatMap((folders) => [...folders]));
    const more = away.has(anywhere) ? new Set(digests.keys()) : new Set([...keys, ...away]);
    if (more.size === keys.size) break;
    keys = more;
    [library, linked] = load(keys);
  }
  return {
    library,
    wanted: onlyOf(library, wanted),
    linkedFrom(key) {
      const leads = [...(linked.get(key) ?? [])];
      if (leads.includes(anywhere)) return anywhere;
      return Object.fromEntries(leads.map((other) => [other, digests.get(other) ?? '']));
    },
  };
}

/** Whether folders that links lead to are as they were: such a link is judged by what it leads to. */
export function areLinkedAsBefore(linked: LinkedFolders, digests: ReadonlyMap<string, string>): boolean {
  return linked !== anywhere && Object.entries(linked).every(([key, digest]) => digests.get(key) === digest);
}

const anywhere = 'anywhere';

/** The other folders that the links of each folder lead to; `anywhere` for one that leads to no page that is known. */
function foldersLinked(
  library: Library,
  { all, folderBySlug, withSite, withEditions }: FoldersToLoad,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(all.map(({ key }) => key));
  const folderOf = (file: string): string => file.split('/')[1] ?? '';
  const linked = new Map<string, Set<string>>();
  const released = new Set(withEditions ? editionsWithLinks(library) : []);
  for (const version of [...allVersions(library), ...released]) {
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
    // The nearest page is named, and that may be any; of an edition nothing is said.
    return loaded && target.kind === 'dead-page' && !released.has(version) ? anywhere : folder;
  }
}

/** Texts of editions that may lead to other pages of the site. */
function editionsWithLinks({ organizations }: Library): readonly AnyVersion[] {
  return organizations.flatMap(({ archives }) =>
    [...archives.values()].flatMap(editionsOf).flatMap((edition) =>
      languages.flatMap((language) => {
        const mayLead = leadsIntoSite(edition.texts[language].read() ?? '');
        return mayLead ? (versionOf(edition, language) ?? []) : [];
      }),
    ),
  );
}

function onlyOf(library: Library, wanted: ReadonlySet<string>): Library {
  const organizations = library.organizations.filter(({ key }) => wanted.has(key));
  return shareIndex({ ...library, organizations }, library);
}

/** A parser that reads the same text of a file once: a library is loaded again when links lead out of it. */
function rememberingParser(parse: BodyParser): BodyParser {
  const known = new Map<string, { readonly text: string; readonly body: Body }>();
  return (source) => {
    const before = known.get(source.file);
    if (before?.text === source.text) return before.body;
    const body = parse(source);
    known.set(source.file, { text: source.text, body });
    return body;
  };
}
