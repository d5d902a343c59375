import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { killBuilds } from '../support/kill-builds.ts';
import { present } from '../support/present.ts';
import {
  attemptBuild,
  descendantsOf,
  eventually,
  isRunning,
  runProcess,
  startVitrine,
} from '../support/run-vitrine.ts';
import {
  type FolderState,
  stateOf,
  type TemporaryContent,
  temporaryContents,
} from '../support/temporary-content.ts';

const make = temporaryContents();

describe('a build that is killed', () => {
  let content: TemporaryContent;
  let kept: string;
  let old: FolderState;
  let complete: FolderState;
  /** How long an undisturbed build takes here and now, in milliseconds. */
  let duration: number;

  /** What stands beside the output folder and begins like its temporary names. */
  const leftOvers = (): string[] => readdirSync(content.project).filter((name) => name.startsWith('.dist'));

  beforeAll(async () => {
    content = make.minimal().withOldSite();
    old = stateOf(content.output);
    kept = path.join(content.root, 'kept');
    cpSync(content.output, kept, { recursive: true });

    content.addOrganization('second').replace('acme/privacy.en.md', 'no cookies', 'one cookie');
    const started = performance.now();
    expect((await attemptBuild(content)).code).toBe(0);
    duration = performance.now() - started;
    complete = stateOf(content.output);
    expect(complete).not.toEqual(old);
  });

  it('leaves the old site or the new one, whole, whenever it is killed', async () => {
    const delays = Array.from({ length: 10 }, (_, step) => 50 + (step / 9) * (duration - 50));
    let killed = 0;
    for (const delay of delays) {
      rmSync(content.output, { recursive: true });
      cpSync(kept, content.output, { recursive: true });
      const build = startVitrine(['build'], { cwd: content.project });
      const timer = setTimeout(() => build.kill('SIGKILL'), delay);
      const { code } = await build.ended;
      clearTimeout(timer);
      if (code === null) killed += 1;
      // Between its two renames a build has the old site under another name, which the next build puts back.
      const aside = existsSync(content.output)
        ? 'dist'
        : (leftOvers().find((name) => name.includes('previous')) ?? '');
      expect([old, complete]).toContainEqual(stateOf(path.join(content.project, aside)));
      if (aside !== 'dist') renameSync(path.join(content.project, aside), content.output);
    }
    expect(killed).toBeGreaterThan(5);
  });

  it('leaves no process, and nothing beside the site that the next build does not clear', async () => {
    // Large enough that several threads divide the work.
    const large = make.minimal();
    for (let count = 0; count < 100; count += 1) large.addOrganization(`organization-${count}`);
    const besides = (): string[] =>
      readdirSync(large.project).filter((name) => name.startsWith('.dist-staging'));
    // Killed once its staging folder is there, so that there is something to clear.
    const build = startVitrine(['build'], { cwd: large.project });
    let helpers: number[] = [];
    const watching = setInterval(() => {
      if (besides().length === 0) return;
      if (helpers.length === 0) helpers = descendantsOf(build.pid);
      build.kill('SIGKILL');
    }, 1);
    const { code } = await build.ended;
    clearInterval(watching);
    expect(code).toBeNull();
    expect(besides().length).toBeGreaterThan(0);
    expect(existsSync(large.output)).toBe(false);
    await eventually('the processes that helped it have ended', () => !helpers.some(isRunning));

    expect((await attemptBuild(large)).code).toBe(0);
    expect(besides()).toEqual([]);
    expect(existsSync(path.join(large.output, 'index.html'))).toBe(true);
  });
});

describe('builds of several organizations, killed at random moments, each followed by one that is not,', () => {
  // A hundred are for a long run: `npm run faults`.
  it.each([
    ['with', true],
    ['without', false],
  ])(
    '%s what earlier builds made: the site is one of the two, whole, and nothing is left beside it',
    { timeout: 600_000 },
    async (_how, cache) => {
      const made = await killBuilds(make.minimal(), {
        organizations: 4,
        kills: 3,
        cache,
        seed: 'of the tests',
      });
      expect(made.killed).toBe(3);
    },
  );
});

describe.concurrent('a build clears what is beside the site:', () => {
  async function idOfEndedProcess(): Promise<number> {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(child, 'close');
    return present(child.pid, 'process');
  }

  it('the old site, put aside by a build that was killed in mid-swap; but not what is of others', async () => {
    const content = make.minimal().withOldSite();
    const aside = `.dist-previous-${await idOfEndedProcess()}`;
    renameSync(content.output, path.join(content.project, aside));
    const others = [`.dist-staging-${process.pid}-x`, '.dist-notes', '.distant-staging-1-x'];
    for (const name of others) {
      mkdirSync(path.join(content.project, name));
      writeFileSync(path.join(content.project, name, 'file'), 'text');
    }
    // In a process of its own: a build clears what the process it runs in has left.
    expect((await attemptBuild(content, [], {}, runProcess)).code).toBe(0);
    expect(readdirSync(content.project).sort()).toEqual([...others, 'content', 'dist'].sort());
    expect(content.page('en/acme/privacy/')).toContain('The cooperative respects privacy.');
  });

  it('its own traces, when two build at once and both end well', async () => {
    const content = make.minimal();
    const builds = [0, 1].map(() => startVitrine(['build'], { cwd: content.project }));
    const outcomes = await Promise.all(builds.map(({ ended }) => ended));
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    // Unless the first had ended before the second one began.
    expect(outcomes.map(({ stderr }) => stderr).join('')).toMatch(
      /^(?:Another build is writing “dist”; [^\n]*\n)?$/,
    );
    expect(Object.keys(stateOf(content.output))).toContain('en/acme/privacy/index.html');
    expect(readdirSync(content.project)).toEqual(['content', 'dist']);
  });
});
