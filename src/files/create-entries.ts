import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hiddenBeside } from './replace-file.ts';

/** What was to be made is there already; nothing was changed. */
export class EntryExists extends Error {
  /** Absolute path. */
  readonly entry: string;

  constructor(entry: string) {
    super(entry);
    this.entry = entry;
  }
}

/**
 * Makes new files and folders in a folder, all of them or none: each folder is written under a hidden name, and gets its own
 * by renaming. Nothing that is there is ever replaced.
 *
 * @param root absolute path of the folder; it is made if it is not there.
 * @param files path below it → text. Of each, the first part of the path is what must not be there yet.
 * @returns what removes them again.
 * @throws EntryExists for what is there already, and whatever the system throws; nothing is left behind then.
 */
export function createEntries(root: string, files: ReadonlyMap<string, string>): () => void {
  const names = [...new Set([...files.keys()].map((file) => file.split('/')[0] ?? file))];
  const entries = names.map((name) => path.join(root, name));
  for (const entry of entries) refuseExisting(entry);
  // The first folder that is not there yet takes all that was made in it along when something fails.
  const made = [mkdirSync(root, { recursive: true }) ?? []].flat();
  const undo = (): void => {
    for (const entry of made.reverse()) if (existsSync(entry)) rmSync(entry, { recursive: true });
  };
  const staged = new Map(entries.map((entry) => [entry, hiddenBeside(entry)]));
  try {
    for (const temporary of staged.values()) rmSync(temporary, { recursive: true, force: true });
    made.push(...staged.values());
    for (const [file, text] of files) {
      const [name = file, ...below] = file.split('/');
      const target = path.join(staged.get(path.join(root, name)) ?? '', ...below);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text, { flag: 'wx' });
    }
    for (const [entry, temporary] of staged) {
      refuseExisting(entry);
      renameSync(temporary, entry);
      made.push(entry);
    }
    return undo;
  } catch (error) {
    undo();
    throw error;
  }
}

/** A link that leads nowhere is there, too. */
function refuseExisting(entry: string): void {
  if (lstatSync(entry, { throwIfNoEntry: false })) throw new EntryExists(entry);
}
