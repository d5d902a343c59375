import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Does something in this process as a user whom permissions bind, as {@link boundByPermissions} gives one. Only in a process of
 * its own: threads have no user.
 */
export async function asBoundUser<Result>(work: () => Promise<Result>): Promise<Result> {
  const { uid } = boundByPermissions() ?? {};
  if (uid !== undefined) process.seteuid?.(uid);
  try {
    return await work();
  } finally {
    if (uid !== undefined) process.seteuid?.(0);
  }
}

/** A command that runs another one while the system watches no file for it; in a user namespace of Linux. */
export function withoutWatches(command: readonly string[]): readonly string[] {
  return [
    'unshare',
    '-Ur',
    'sh',
    '-c',
    'echo 0 >/proc/sys/user/max_inotify_watches && exec "$@"',
    'sh',
    ...command,
  ];
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
  'no more files that are watched': () => {
    const [file = '', ...args] = withoutWatches(['true']);
    return spawnSync(file, args, { stdio: 'ignore' }).status === 0;
  },
  'a pipe among files': (folder: string) => {
    execFileSync('mkfifo', [path.join(folder, 'pipe')], { stdio: 'pipe' });
    return true;
  },
  'a device among files': (folder: string) => {
    execFileSync('mknod', [path.join(folder, 'zero'), 'c', '1', '5'], { stdio: 'pipe' });
    closeSync(openSync(path.join(folder, 'zero'), 'r'));
    return true;
  },
  'load on nginx': () => spawnSync('nginx', ['-v']).status === 0,
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

/** Said at the end of a run: how many faults were tried, and which cannot be made here. */
export function faultCount(): string {
  const impossible = impossibleFaults();
  const left =
    impossible.length > 0 ? `; left out, as they cannot be made here: ${impossible.join('; ')}` : '';
  return `${possibleFaults.size - impossible.length} of ${possibleFaults.size} faults of the system can be made here${left}.`;
}

/** What cannot be made here. */
export function impossibleFaults(): readonly PossibleFault[] {
  return [...possibleFaults].flatMap(([fault, isPossible]) => (isPossible ? [] : [fault]));
}
