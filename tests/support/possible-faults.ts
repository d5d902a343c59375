import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/* Faults of the system that cannot be made everywhere: each is tried once, and the tests say which cannot be made here. */

/** Another user than the superuser, whom no permission binds. */
const nobody = 65_534;

/** For a process that permissions are to bind; undefined where only the superuser's rights, or no others, can be had. */
export function boundByPermissions(): { readonly uid?: number; readonly gid?: number } | undefined {
  const own = process.getuid?.();
  if (own === undefined) return undefined;
  return own === 0 ? { uid: nobody, gid: nobody } : {};
}

/** A file system of its own, of so many kilobytes; to be removed by {@link unmount}. Superuser on Linux only. */
export function mountSmall(folder: string, kilobytes: number): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'pipe' });
}

export function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder], { stdio: 'pipe' });
}

/** Tries each fault in an empty folder: true where it can be made. */
const attempts = {
  'a disk that is full': (folder: string) => {
    mountSmall(path.join(folder, 'small'), 64);
    unmount(path.join(folder, 'small'));
    return true;
  },
  'a limit on the size of files': () =>
    spawnSync('bash', ['-c', 'ulimit -f 8'], { stdio: 'ignore' }).status === 0,
  'a folder that may not be written, or a file that may not be read': () => {
    const user = boundByPermissions();
    return user !== undefined && spawnSync(process.execPath, ['-e', ''], user).status === 0;
  },
  'names that differ in case alone': (folder: string) => {
    writeFileSync(path.join(folder, 'name'), '');
    return !existsSync(path.join(folder, 'NAME'));
  },
  'names that differ in how accents are written': (folder: string) => {
    writeFileSync(path.join(folder, 'é'.normalize('NFC')), '');
    return !existsSync(path.join(folder, 'é'.normalize('NFD')));
  },
  'a line break in a name': (folder: string) => {
    writeFileSync(path.join(folder, 'one\ntwo'), '');
    return true;
  },
} as const;

export type PossibleFault = keyof typeof attempts;

/** Every fault, and whether it can be made here. */
export const possibleFaults: ReadonlyMap<PossibleFault, boolean> = new Map(
  Object.entries(attempts).map(([fault, attempt]) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vitrine-fault-'));
    try {
      return [fault as PossibleFault, attempt(folder)];
    } catch {
      return [fault as PossibleFault, false];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }),
);

/** What cannot be made here. */
export function impossibleFaults(): readonly PossibleFault[] {
  return [...possibleFaults].flatMap(([fault, isPossible]) => (isPossible ? [] : [fault]));
}
