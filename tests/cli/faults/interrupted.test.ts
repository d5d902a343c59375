import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually, runVitrine, startVitrine } from '../../support/run-vitrine.ts';
import { stateOf, temporaryContents } from '../../support/temporary-content.ts';

/* Builds that are asked to end, or meet one another. */

const make = temporaryContents();

describe.concurrent('a build that is asked to end', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves the old site, nothing beside it, and ends as shells expect', async (signal, exitCode) => {
    const content = make.minimal().withOldSite();
    for (let count = 0; count < 60; count += 1) content.addOrganization(`organization-${count}`);
    const before = content.state();
    const build = startVitrine(['build', '--no-cache'], { cwd: content.project });
    await eventually('it writes pages', () =>
      readdirSync(content.project).some((name) => name.startsWith('.dist-staging')),
    );
    build.kill(signal);
    expect(await build.ended).toEqual({
      code: exitCode,
      stdout: '',
      stderr: 'The build was stopped. “dist” is as it was.\n',
    });
    expect(content.state()).toEqual(before);
  });
});

describe('a build that finds another one at work', () => {
  it('begins at once where that one has ended', async () => {
    const content = make.minimal();
    writeFileSync(path.join(content.project, '.dist-build.lock'), `4194305 ${hostname()}\n`);
    const outcome = await runVitrine(['build'], { cwd: content.project });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(content.project).sort()).toEqual(['content', 'dist']);
  });

  it('waits, says so, and what it read of the content while it waited is not what it builds', async () => {
    const content = make.minimal();
    const file = path.join(content.project, '.dist-build.lock');
    writeFileSync(file, `1 ${hostname()}\n`);
    const build = startVitrine(['build'], { cwd: content.project });
    await eventually('it says so', () => build.printed.includes('Another build'));
    content
      .append('pages/home.en.md', '\nWritten meanwhile.\n')
      .append('pages/home.fr.md', '\nÉcrit entre-temps.\n');
    rmSync(file);
    const { code, stderr } = await build.ended;
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'Another build is writing “dist”; this one begins when that ends. If there is none, remove “.dist-build.lock”.\n',
    });
    expect(content.page('en/')).toContain('Written meanwhile.');
  });

  it('of an output in folders that are not there yet leaves none of them when it is refused', async () => {
    const content = make.minimal().append('acme/privacy.en.md', '\n[Words](http://example.org/)\n');
    const before = content.state();
    expect((await runVitrine(['build', '--output', 'a/b/site'], { cwd: content.project })).code).toBe(1);
    expect(content.state()).toEqual(before);
    expect(existsSync(path.join(content.project, 'a'))).toBe(false);
    expect(stateOf(content.output)).toEqual({});
  });
});
