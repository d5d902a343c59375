import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Random } from '../parity/random.ts';
import { runProcess, startVitrine } from './run-vitrine.ts';
import { type FolderState, stateOf, type TemporaryContent } from './temporary-content.ts';

/* Builds of many organizations, killed at random moments, each followed by one that is left to its end. */

export interface KillsToMake {
  readonly organizations: number;
  readonly kills: number;
  /** Whether builds take what earlier ones made. */
  readonly cache: boolean;
  readonly seed: string;
  /** After so many seconds no other build is killed; as long as it takes when undefined. */
  readonly seconds?: number;
  /** Told after each. */
  readonly onKill?: (made: KillsMade) => void;
}

export interface KillsMade {
  readonly killed: number;
  /** Builds that had ended when they were to be killed. */
  readonly tooLate: number;
  /** What was found of the site after a kill: as it was before, as it was to be, or the one before, put aside. */
  readonly before: number;
  readonly after: number;
  readonly aside: number;
  /** Kills that left a staging folder, which the next build cleared. */
  readonly staging: number;
}

/** What differs between the two states of the content that are built in turn. */
const words = ['respects privacy', 'respects what is private'] as const;

/**
 * Makes the builds, and expects of each that the site is one of the two, whole; and of the next, that nothing is left beside the
 * site, which has the bytes of one that was made anew.
 *
 * @param content one that is small, to which the organizations are added.
 * @throws Error that says what was wrong, with the seed.
 */
export async function killBuilds(
  content: TemporaryContent,
  { organizations, kills, cache, seed, seconds = Number.POSITIVE_INFINITY, onKill }: KillsToMake,
): Promise<KillsMade> {
  const random = new Random(`killed builds ${seed}`);
  const keys = Array.from({ length: organizations }, (_, at) => `organization-${at}`);
  for (const key of keys) content.addOrganization(key);
  // Of some of them, so that a build takes the pages of the others as they are.
  const changing = keys.filter((_, at) => at % 4 === 0);
  const write = (state: number): void => {
    for (const key of changing) {
      const file = `${key}/privacy.en.md`;
      content.write(file, content.read(file).replace(/respects [^.]*/, words[state] ?? ''));
    }
  };
  const fail = (what: string): never => {
    throw new Error(`${what} (${cache ? 'with' : 'without'} what earlier builds made, seed ${seed})`);
  };
  const build = async (args: readonly string[]): Promise<FolderState> => {
    const outcome = await runProcess(['build', ...args], { cwd: content.project });
    if (outcome.code !== 0) fail(`a build ended with ${outcome.code}: ${outcome.stdout}${outcome.stderr}`);
    return stateOf(content.output);
  };
  const isSame = (one: FolderState | undefined, other: FolderState): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  const args = cache ? [] : ['--no-cache'];

  const sites: FolderState[] = [];
  for (const state of [0, 1]) {
    write(state);
    sites.push(await build(['--no-cache']));
  }
  if (isSame(sites[0], sites[1] ?? {})) fail('both states give the same site');
  // What a build takes that has as much to do as those that are killed.
  let duration = 0;
  for (const state of [0, 1]) {
    write(state);
    const started = performance.now();
    await build(args);
    duration = performance.now() - started;
  }

  const made = { killed: 0, tooLate: 0, before: 0, after: 0, aside: 0, staging: 0 };
  let now = 1;
  const end = performance.now() + seconds * 1000;
  while (made.killed < kills && performance.now() < end) {
    const next = 1 - now;
    write(next);
    const running = startVitrine(['build', ...args], { cwd: content.project });
    const timer = setTimeout(() => running.kill('SIGKILL'), random.below(Math.floor(duration)));
    const { code } = await running.ended;
    clearTimeout(timer);
    if (code !== null) made.tooLate += 1;
    else {
      made.killed += 1;
      const names = readdirSync(content.project);
      if (names.some((name) => name.startsWith('.dist-staging'))) made.staging += 1;
      const aside = names.find((name) => name.startsWith('.dist-previous'));
      const isAside = !names.includes('dist') && aside !== undefined;
      const site = stateOf(path.join(content.project, isAside ? aside : 'dist'));
      if (isSame(sites[now], site)) made[isAside ? 'aside' : 'before'] += 1;
      else if (!isAside && isSame(sites[next], site)) made.after += 1;
      else fail(`kill ${made.killed} left neither the old site nor the new one`);
    }
    if (!isSame(sites[next], await build(args)))
      fail(`after kill ${made.killed}, the next build made another site`);
    const names = readdirSync(content.project).sort();
    if (names.join() !== 'content,dist') fail(`after kill ${made.killed}, the next build left ${names}`);
    now = next;
    onKill?.(made);
  }
  return made;
}
