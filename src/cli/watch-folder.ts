import { once } from 'node:events';
import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Editors save several files at once, and some programs write one file in steps. In milliseconds. */
const settleTime = 60;
/** How often it is looked whether a folder is still the same, in milliseconds. */
const searchTime = 250;

/**
 * Watches folders and files, even one that goes away for a while, as when git changes branches. Each may be a link itself; links
 * in them are not followed: one may lead anywhere, and back to where it is.
 *
 * @param paths absolute.
 * @param changed called with the paths that changed, once nothing more changes for a moment.
 * @param failed called when the system refuses to go on.
 * @returns what ends it.
 * @throws what the system throws.
 */
export async function watchFolders(
  paths: readonly string[],
  changed: (files: readonly string[]) => void,
  failed: (error: unknown) => void,
): Promise<() => void> {
  const named = new Map(paths.map((file) => [realPathOf(file), file]));
  let watcher: FSWatcher;
  let files: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const folders = new Map([...named.keys()].map((file) => [file, folderAt(file)]));
  const note = (file: string): void => {
    files.push(asNamed(file, named));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const settled = files;
      files = [];
      changed(settled);
    }, settleTime);
  };
  const start = (): FSWatcher =>
    // What may not be read is a finding, and no reason to see nothing else.
    watch([...named.keys()], { ignoreInitial: true, followSymlinks: false, ignorePermissionErrors: true })
      .on('all', (event, file) => {
        note(file);
        if (event === 'unlinkDir' && folders.has(file)) folders.set(file, undefined);
      })
      .on('error', failed);
  // Of a folder that was moved away the watcher hears nothing, nor of the one that takes its place.
  const look = (): void => {
    const others = [...folders].filter(([file, before]) => folderAt(file) !== before);
    for (const [file] of others) folders.set(file, folderAt(file));
    const found = others.map(([file]) => file).filter((file) => folders.get(file) !== undefined);
    for (const [file] of others) if (!found.includes(file)) note(file);
    if (found.length === 0) return;
    void watcher.close();
    watcher = start().once('ready', () => {
      for (const file of found) note(file);
    });
  };
  watcher = start();
  try {
    await once(watcher, 'ready');
  } catch (error) {
    void watcher.close();
    throw error;
  }
  const search = setInterval(look, searchTime);
  return () => {
    clearTimeout(timer);
    clearInterval(search);
    void watcher.close();
  };
}

/** What tells a folder from another one at the same path; undefined where there is none. */
function folderAt(file: string): number | undefined {
  const status = statSync(file, { throwIfNoEntry: false });
  return status?.isDirectory() ? status.ino : undefined;
}

/** Of what is not there, the path itself. */
function realPathOf(file: string): string {
  return existsSync(file) ? realpathSync(file) : path.resolve(file);
}

/** The path of a file below what was to be watched, as that was named. */
function asNamed(file: string, named: ReadonlyMap<string, string>): string {
  for (const [real, name] of named)
    if (`${file}${path.sep}`.startsWith(`${real}${path.sep}`)) return name + file.slice(real.length);
  return file;
}
