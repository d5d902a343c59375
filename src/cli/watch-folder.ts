import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Editors save several files at once, and some programs write one file in steps. In milliseconds. */
const settleTime = 60;
/** How often a folder that is gone is looked for, in milliseconds. */
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
  let search: NodeJS.Timeout | undefined;
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
        // From then on the watcher sees nothing there, not even when the folder comes back.
        if (event === 'unlinkDir' && named.has(file)) lookFor(file);
      })
      .on('error', failed);
  const lookFor = (file: string): void => {
    clearInterval(search);
    search = setInterval(() => {
      if (!existsSync(file)) return;
      clearInterval(search);
      void watcher.close();
      watcher = start().once('ready', () => note(file));
    }, searchTime);
  };
  watcher = start();
  try {
    await once(watcher, 'ready');
  } catch (error) {
    void watcher.close();
    throw error;
  }
  return () => {
    clearTimeout(timer);
    clearInterval(search);
    void watcher.close();
  };
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
