import { hash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { readRecord, writeRecord } from '../../files/record-file.ts';
import type { CheckedFolder } from '../../folders/check-folders.ts';
import { projectRoot } from '../../project-root.ts';
import type { FolderStore } from './check-changed.ts';

/**
 * Keeps what was found in each folder between runs, beside the compiled program in `node_modules`, where installing
 * anew removes it: CI never trusts what an earlier run found. A cache that cannot be read or written is done without.
 *
 * @param root absolute path of the content folder.
 * @param program tells one state of the program from another.
 */
export function folderCache(root: string, program: string): FolderStore {
  const name = `${hash('sha256', root, 'hex').slice(0, 12)}.json`;
  const folder = path.join(projectRoot, 'node_modules/.cache/vitrine-checks');
  const file = path.join(folder, name);
  const keyWith = (stamp: string): string => `${program} ${stamp}`;
  return {
    load: (stamp) => new Map(readRecord<readonly (readonly [string, CheckedFolder])[]>(file, keyWith(stamp))),
    save(stamp, folders) {
      removeOld(folder);
      writeRecord(file, keyWith(stamp), [...folders]);
    },
  };
}

/** Of content folders that nobody has checked for a month. */
function removeOld(folder: string): void {
  const monthAgo = Date.now() - 30 * 24 * 60 * 60 * 1000;
  try {
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name);
      if (statSync(file).mtimeMs < monthAgo) rmSync(file);
    }
  } catch {
    // Another run may be at it.
  }
}
