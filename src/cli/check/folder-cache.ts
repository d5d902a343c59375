import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../project-root.ts';
import { writeFileAtomic } from '../write-file-atomic.ts';
import type { FolderStore } from './check-changed.ts';
import type { CheckedFolder } from './content-folders.ts';

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
  const stampWith = (stamp: string): string => hash('sha256', `${program} ${stamp}`, 'hex');
  return {
    load(stamp) {
      try {
        const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
        return kept.stamp === stampWith(stamp) ? new Map(kept.units) : new Map();
      } catch {
        return new Map();
      }
    },
    save(stamp, units) {
      const kept: Kept = { stamp: stampWith(stamp), units: [...units] };
      try {
        mkdirSync(folder, { recursive: true });
        removeOld(folder);
        writeFileAtomic(file, JSON.stringify(kept));
      } catch {
        // The next check takes as long as this one did, and finds the same.
      }
    },
  };
}

/** Of content folders that nobody has checked for a month. */
function removeOld(folder: string): void {
  const monthAgo = Date.now() - 30 * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).mtimeMs < monthAgo) rmSync(file);
  }
}

interface Kept {
  readonly stamp: string;
  readonly units: readonly (readonly [string, CheckedFolder])[];
}
