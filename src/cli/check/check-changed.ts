import { hash } from 'node:crypto';
import path from 'node:path';
import { type ContentFileSystem, diskFileSystem } from '../../content/file-system.ts';
import { pagesFolder } from '../../content/load-library.ts';
import { readText } from '../../content/read-text.ts';
import { byLocation, type Finding, type Suppressed } from '../../rules/engine/run-rules.ts';
import { type CheckedFiles, exitCodeOf } from './check-content.ts';
import { checkInWorker, chunksOf } from './chunks.ts';
import {
  type CheckedFolder,
  type CheckedSite,
  checkPart,
  contentFolders,
  revive,
} from './content-folders.ts';

/** What earlier checks found in each folder, for the same program, day and settings. */
export interface FolderStore {
  /** @param stamp of all that findings follow from besides the folder. */
  load(stamp: string): ReadonlyMap<string, CheckedFolder>;
  save(stamp: string, units: ReadonlyMap<string, CheckedFolder>): void;
}

/** Keeps what was found for as long as the process runs. */
export function foldersInMemory(): FolderStore {
  let kept: { readonly stamp: string; readonly units: ReadonlyMap<string, CheckedFolder> } | undefined;
  return {
    load: (stamp) => (kept?.stamp === stamp ? kept.units : new Map()),
    save(stamp, units) {
      kept = { stamp, units };
    },
  };
}

/** In fewer folders than this there is little to save. */
const fewFolders = 25;

/**
 * Checks a content folder, and reads again only the organizations that changed since the last time, or to which one of
 * those leads. What is found is the same as by reading all.
 *
 * @param root absolute path of the content folder.
 * @param fewest folders from which on it is worth while.
 * @returns undefined where it is not, or where two organizations have one address; all must then be read together.
 */
export async function checkChanged(
  root: string,
  today: string,
  store: FolderStore,
  fewest = fewFolders,
): Promise<CheckedFiles | undefined> {
  const system = remembering(diskFileSystem(root));
  const shownRoot = path.basename(root);
  if ((system.list('') ?? []).length < fewest) return undefined;
  const all = contentFolders(system);
  const digests = new Map(all.map(({ key, digest }) => [key, digest]));
  const stamp = hash('sha256', JSON.stringify([today, shownRoot, settingsOf(system)]), 'hex');
  const before = store.load(stamp);
  const kept = new Map(
    [...before].filter(([key, unit]) => digests.get(key) === unit.digest && stillLeads(unit, digests)),
  );
  const changed = all.map(({ key }) => key).filter((key) => key !== pagesFolder && !kept.has(key));
  const folderBySlug = new Map(
    [...kept].flatMap(([key, { slugs }]) => slugs.map((slug) => [slug, key] as const)),
  );
  const [own = [], ...shares] = chunksOf(changed);
  const aside = shares.map((wanted) => checkInWorker({ root, today, all, wanted, folderBySlug }));
  const part = checkPart({ system, shownRoot, today, all, wanted: own, withSite: true, folderBySlug });
  const units = new Map([...kept, ...part.units, ...(await Promise.all(aside)).flatMap((some) => [...some])]);
  const slugs = [...units.values()].flatMap((unit) => unit.slugs);
  if (new Set(slugs).size < slugs.length) return undefined;
  if (changed.length > 0 || kept.size < before.size) store.save(stamp, units);
  return merge(part.site, units, system);
}

/** A link out of a folder is judged by what it leads to. */
function stillLeads({ linked }: CheckedFolder, digests: ReadonlyMap<string, string>): boolean {
  return (
    linked !== 'anywhere' && Object.entries(linked).every(([key, digest]) => digests.get(key) === digest)
  );
}

function merge(
  site: CheckedSite,
  units: ReadonlyMap<string, CheckedFolder>,
  system: ContentFileSystem,
): CheckedFiles {
  const findings: Finding[] = [...site.findings];
  const suppressed: Suppressed[] = [...site.suppressed];
  const sources = new Map(site.sources);
  for (const unit of units.values()) {
    findings.push(...unit.findings.map(revive));
    suppressed.push(...unit.suppressed.map((one) => ({ ...one, finding: revive(one.finding) })));
    for (const file of unit.files) if (!sources.has(file)) sources.set(file, '');
  }
  for (const { location, related } of findings) {
    for (const { file } of [location, ...related.map((other) => other.location)])
      if (sources.get(file) === '') sources.set(file, textOf(system, file));
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

function settingsOf(system: ContentFileSystem): string {
  try {
    return hash('sha256', system.read('site.yaml'), 'hex');
  } catch {
    return '';
  }
}

/** A file system that reads each file once, so that what is checked is what was hashed. */
function remembering(system: ContentFileSystem): ContentFileSystem {
  const lists = new Map<string, ReturnType<ContentFileSystem['list']>>();
  const files = new Map<string, Uint8Array>();
  return {
    list(folder) {
      if (!lists.has(folder)) lists.set(folder, system.list(folder));
      return lists.get(folder);
    },
    read(file) {
      const known = files.get(file) ?? system.read(file);
      files.set(file, known);
      return known;
    },
  };
}
