import {
  copyFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { hiddenBeside } from './replace-file.ts';

interface Staged {
  /** As it was given. */
  readonly file: string;
  readonly target: string;
  /** Where its new text waits; undefined for one that is to be removed. */
  readonly staged: string | undefined;
  /** Where what is there now is kept; undefined for a new file. */
  readonly kept: string | undefined;
}

/**
 * Replaces, adds and removes files in a folder, all of them or none: each new text, and a copy of each old one, is written
 * before anything is replaced, and what was replaced is put back when the system refuses something after that. Only a
 * process that is ended in the middle of the renaming leaves a part of it done.
 *
 * @param root absolute path of the folder.
 * @param changes path below it → text; undefined for a file to be removed. A link is followed, and stays.
 * @param confirm given each path right before what is there goes; what it throws leaves everything as it was, too.
 * @throws whatever the system throws; all files are as they were then.
 */
export function replaceEntries(
  root: string,
  changes: ReadonlyMap<string, string | undefined>,
  confirm: (file: string) => void = () => {},
): void {
  const undo: (() => void)[] = [];
  const leftovers: string[] = [];
  try {
    // By the file that it comes down to, as two names may be links to one.
    const planned = new Map<string, Staged>();
    for (const [file, text] of changes) {
      const one = stage(file, text);
      planned.set(one.target, one);
    }
    for (const { file, target, staged, kept } of planned.values()) {
      confirm(file);
      if (staged !== undefined) renameSync(staged, target);
      else if (kept !== undefined) renameSync(target, kept);
      undo.push(() => (kept === undefined ? rmSync(target) : renameSync(kept, target)));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    for (const entry of leftovers.reverse()) rmSync(entry, { recursive: true, force: true });
  }

  /** A file to be removed goes itself, by renaming; one to be replaced stays until its successor takes its place. */
  function stage(file: string, text: string | undefined): Staged {
    const full = path.join(root, file);
    const isThere = existsSync(full);
    const target = isThere && text !== undefined ? realpathSync(full) : full;
    const folder = mkdirSync(path.dirname(target), { recursive: true });
    if (folder !== undefined) undo.push(() => rmSync(folder, { recursive: true, force: true }));
    const kept = isThere ? hiddenBeside(target, '.before') : undefined;
    const staged = text === undefined ? undefined : hiddenBeside(target);
    for (const entry of [kept, staged]) {
      if (entry === undefined) continue;
      rmSync(entry, { force: true });
      leftovers.push(entry);
    }
    if (staged !== undefined && text !== undefined) {
      if (kept !== undefined) copyFileSync(target, kept);
      writeFileSync(staged, text, { flag: 'wx', ...(isThere ? { mode: statSync(target).mode } : {}) });
    }
    return { file, target, staged, kept };
  }
}
