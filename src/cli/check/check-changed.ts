import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ledgerFile } from '../../content/editions/ledger.ts';
import { type ContentFileSystem, diskFileSystem } from '../../content/file-system.ts';
import { type BodyParser, isOrganizationKey, pagesFolder } from '../../content/load-library.ts';
import { readText } from '../../content/read-text.ts';
import {
  type CheckedFolder,
  type CheckedSite,
  checkFolders,
  deserialize,
  deserializeSite,
  serializeSite,
} from '../../folders/check-folders.ts';
import {
  bytesOf,
  type ContentFolder,
  contentFolders,
  readingOnce,
  withFolders,
} from '../../folders/content-folders.ts';
import { areLinkedAsBefore, type LoadedFolders, loadFolders } from '../../folders/load-folders.ts';
import { parseForCheck } from '../../markdown/parse-body.ts';
import { byLocation, type Finding, type Suppressed } from '../../rules/engine/run-rules.ts';
import { runInWorkers } from '../worker/run-in-workers.ts';
import { type CheckedFiles, exitCodeOf } from './check-content.ts';

/** What earlier checks found in each folder, the site's pages and settings among them, for the same program, day and settings. */
export interface FolderStore {
  /** @param stamp of all that findings follow from besides the folder. */
  load(stamp: string): ReadonlyMap<string, CheckedFolder>;
  save(stamp: string, folders: ReadonlyMap<string, CheckedFolder>): void;
}

/** Keeps what was found for as long as the process runs. */
export function foldersInMemory(): FolderStore {
  let kept: { readonly stamp: string; readonly folders: ReadonlyMap<string, CheckedFolder> } | undefined;
  return {
    load: (stamp) => (kept?.stamp === stamp ? kept.folders : new Map()),
    save(stamp, folders) {
      kept = { stamp, folders };
    },
  };
}

/** The folders of a content folder as they are now, and what is known of them. */
export interface FolderStates {
  readonly root: string;
  readonly shownRoot: string;
  readonly today: string;
  readonly system: ContentFileSystem;
  readonly all: readonly ContentFolder[];
  readonly digests: ReadonlyMap<string, string>;
  /** Of the bytes of the site's settings. */
  readonly settings: string;
  /** Keys of the organizations. */
  readonly organizations: readonly string[];
}

/**
 * Reads what is in the folders of the content, without understanding it.
 *
 * @param root absolute path of the content folder.
 */
export function readFolderStates(root: string, today: string): FolderStates {
  const system = diskFileSystem(root);
  const all = contentFolders(system);
  return {
    root,
    shownRoot: path.basename(root),
    today,
    system,
    all,
    digests: new Map(all.map(({ key, digest }) => [key, digest])),
    settings: hash('sha256', settingsOf(system), 'hex'),
    organizations: all.map(({ key }) => key).filter(isOrganizationKey),
  };
}

/**
 * Whether the site's settings and pages are as they were: they are read again for each part of the work, and what was found
 * or made while somebody changed them must not be kept under what they were before.
 */
export function isStillAsRead({ system, settings, digests }: FolderStates): boolean {
  const [pages] = contentFolders(withFolders(system, new Set([pagesFolder])));
  return hash('sha256', settingsOf(system), 'hex') === settings && pages?.digest === digests.get(pagesFolder);
}

/** Nothing when it is no file: a pipe would never end, and a link may lead anywhere. */
function settingsOf(system: ContentFileSystem): Uint8Array {
  const entry = system.list('')?.find(({ name }) => name === 'site.yaml');
  return (entry?.kind === 'file' ? bytesOf(system, entry.name) : undefined) ?? new Uint8Array();
}

/** Of all that is found in the site's settings and pages follows from, but for the settings and where links lead. */
function siteDigestOf({ system, digests }: FolderStates): string {
  const listed = system.list('') ?? [];
  const entries = listed.map(({ name, kind }) => [name, kind]);
  const ledger = listed.some(({ name, kind }) => name === ledgerFile && kind === 'file')
    ? hash('sha256', bytesOf(system, ledgerFile) ?? '', 'hex')
    : undefined;
  return hash('sha256', JSON.stringify([entries, ledger, digests.get(pagesFolder)]), 'hex');
}

/** What earlier checks found that still holds; the rest must be checked anew. */
export class KnownChecks {
  readonly kept: ReadonlyMap<string, CheckedFolder>;
  readonly changed: readonly string[];
  /** What was found in the site's settings and pages, where that still holds. */
  readonly site: CheckedSite | undefined;
  readonly folderBySlug: ReadonlyMap<string, string>;
  readonly #states: FolderStates;
  readonly #store: FolderStore;
  readonly #stamp: string;
  readonly #siteDigest: string;
  readonly #before: number;

  constructor(states: FolderStates, store: FolderStore) {
    const { digests } = states;
    this.#states = states;
    this.#store = store;
    this.#stamp = hash('sha256', JSON.stringify([states.today, states.shownRoot, states.settings]), 'hex');
    const before = store.load(this.#stamp);
    this.#before = before.size;
    this.#siteDigest = siteDigestOf(states);
    const site = before.get(pagesFolder);
    if (site?.digest === this.#siteDigest && areLinkedAsBefore(site.linked, digests))
      this.site = deserializeSite(site);
    this.kept = new Map(
      [...before].filter(
        ([key, folder]) =>
          key !== pagesFolder &&
          digests.get(key) === folder.digest &&
          areLinkedAsBefore(folder.linked, digests),
      ),
    );
    this.changed = states.organizations.filter((key) => !this.kept.has(key));
    this.folderBySlug = new Map(
      [...this.kept].flatMap(([key, { slugs }]) => slugs.map((slug) => [slug, key] as const)),
    );
  }

  /**
   * Puts together what holds and what was found now, and keeps it for the next time.
   *
   * @returns undefined where two organizations have one address: all must then be read together.
   */
  merge(site: CheckedSite, checked: ReadonlyMap<string, CheckedFolder>): CheckedFiles | undefined {
    const folders = new Map([...this.kept, ...checked]);
    const slugs = [...folders.values()].flatMap((folder) => folder.slugs);
    if (new Set(slugs).size < slugs.length) return undefined;
    const isNew = checked.size > 0 || site !== this.site || this.kept.size + 1 < this.#before;
    if (isNew && site.hasSettings && isStillAsRead(this.#states))
      this.#store.save(this.#stamp, new Map(folders).set(pagesFolder, serializeSite(site, this.#siteDigest)));
    return merged(site, folders, this.#states.system);
  }
}

/** Reads the site's settings and pages, and what these lead to, and checks them. */
export function checkSitePart(
  states: FolderStates,
  folderBySlug: ReadonlyMap<string, string>,
  parse: BodyParser,
): { readonly loaded: LoadedFolders; readonly site: CheckedSite } {
  const { shownRoot, all, today } = states;
  const system = readingOnce(states.system);
  const part = { system, shownRoot, all, wanted: [], withSite: true, withEditions: false, folderBySlug };
  const loaded = loadFolders(part, parse);
  return { loaded, site: checkFolders(loaded, part, today).site };
}

/**
 * Checks a content folder, and reads again only the organizations that changed since the last time, or to which one of
 * those leads. What is found is the same as by reading all.
 *
 * @param root absolute path of the content folder.
 * @param onProgress told now and then how many organizations are checked, of those that changed.
 * @returns undefined where two organizations have one address, since all must then be read together, and where there is no
 * such folder any more.
 */
export async function checkChanged(
  root: string,
  today: string,
  store: FolderStore,
  onProgress?: (done: number, all: number) => void,
): Promise<CheckedFiles | undefined> {
  if (!existsSync(root)) return undefined;
  const states = readFolderStates(root, today);
  const known = new KnownChecks(states, store);
  const { changed, folderBySlug } = known;
  const { all } = states;
  const checked = new Map<string, CheckedFolder>();
  const work = runInWorkers({ root, today, all, check: changed, build: [], folderBySlug }, (part) => {
    for (const [key, folder] of part.checked) checked.set(key, folder);
    onProgress?.(checked.size, changed.length);
  });
  const site = known.site ?? checkSitePart(states, folderBySlug, parseForCheck).site;
  await work;
  return known.merge(site, checked);
}

function merged(
  site: CheckedSite,
  folders: ReadonlyMap<string, CheckedFolder>,
  system: ContentFileSystem,
): CheckedFiles {
  const findings: Finding[] = [...site.findings];
  const suppressed: Suppressed[] = [...site.suppressed];
  const sources = new Map(site.sources);
  for (const folder of folders.values()) {
    const verdict = deserialize(folder);
    findings.push(...verdict.findings);
    suppressed.push(...verdict.suppressed);
    for (const file of folder.files) if (!sources.has(file)) sources.set(file, '');
  }
  const once = readingOnce(system);
  for (const { location, related } of findings) {
    for (const { file } of [location, ...related.map((other) => other.location)])
      if (sources.get(file) === '') sources.set(file, textOf(once, file));
  }
  const verdict = {
    findings: findings.sort(byLocation),
    suppressed: suppressed.sort((a, b) => byLocation(a.finding, b.finding)),
  };
  return { ...verdict, sources, exitCode: exitCodeOf(site.hasSettings, verdict) };
}

function textOf(system: ContentFileSystem, shown: string): string {
  const file = shown.slice(shown.indexOf('/') + 1);
  const folder = path.posix.dirname(file);
  const entry = system
    .list(folder === '.' ? '' : folder)
    ?.find(({ name }) => name === path.posix.basename(file));
  const read = entry && readText(system, entry, file, shown);
  return read && 'text' in read ? read.text : '';
}
