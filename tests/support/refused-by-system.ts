import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Call = (file: string, ...rest: never[]) => unknown;

/** What writes, and what it is called in the file system of Node. */
const writing = ['writeFileSync', 'renameSync', 'mkdirSync', 'copyFileSync'] as const;
const reading = ['openSync', 'readFileSync'] as const;

export interface Refusals {
  /** Which calls, by the absolute path that they are given first. */
  readonly of: (file: string) => boolean;
  /** The code that the system gives; or what happens just before the call is made. */
  readonly by: string | ((file: string) => void);
  /** How many of these calls go through first. */
  readonly after?: number;
  /** Whether those that follow go through again. */
  readonly once?: boolean;
  readonly when?: 'writing' | 'reading';
}

/**
 * Runs something of this process while the system refuses what it writes, or while a file changes just before it is read.
 *
 * @returns what it gave, and how many calls there were that could have been refused.
 */
export async function refusing<Result>(
  { of, by, after = 0, once = false, when = 'writing' }: Refusals,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly calls: number }> {
  const names = when === 'writing' ? writing : reading;
  const usual = Object.fromEntries(names.map((name) => [name, fs[name]])) as Record<string, Call>;
  let calls = 0;
  for (const name of names) {
    const replaced: Call = (file, ...rest) => {
      if (typeof file === 'string' && of(file)) {
        calls += 1;
        const isDue = once ? calls === after + 1 : calls > after;
        if (isDue && typeof by === 'string')
          throw Object.assign(new Error(`${by}: refused by a test, ${name}`), { code: by, path: file });
        if (isDue && typeof by !== 'string') by(file);
      }
      return usual[name]?.(file, ...rest);
    };
    Object.assign(fs, { [name]: replaced });
  }
  syncBuiltinESMExports();
  try {
    return { result: await work(), calls };
  } finally {
    Object.assign(fs, usual);
    syncBuiltinESMExports();
  }
}
