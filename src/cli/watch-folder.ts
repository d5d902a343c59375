import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Editors save several files at once, and some programs write one file in steps. In milliseconds. */
const settleTime = 60;
/** How often a folder that is gone is looked for, in milliseconds. */
const searchTime = 250;

/**
 * Watches folders and files, even one that goes away for a while, as when git changes branches.
 *
 * @param changed called with the paths that changed, once nothing more changes for a moment.
 * @returns what ends it.
 */
export async function watchFolders(
  paths: readonly string[],
  changed: (files: readonly string[]) => void,
): Promise<() => void> {
  let watcher: FSWatcher;
  let files: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let search: NodeJS.Timeout | undefined;
  const note = (file: string): void => {
    files.push(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const settled = files;
      files = [];
      changed(settled);
    }, settleTime);
  };
  const start = (): FSWatcher =>
    watch([...paths], { ignoreInitial: true }).on('all', (event, file) => {
      note(file);
      // From then on the watcher sees nothing there, not even when the folder comes back.
      if (event === 'unlinkDir' && paths.some((watched) => path.resolve(watched) === path.resolve(file)))
        lookFor(file);
    });
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
  await once(watcher, 'ready');
  return () => {
    clearTimeout(timer);
    clearInterval(search);
    void watcher.close();
  };
}
