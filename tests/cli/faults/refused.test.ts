import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptFor } from '../../support/kept-for.ts';
import {
  asBoundUser,
  boundByPermissions,
  faultCount,
  impossibleFaults,
  mountSmall,
  possibleFaults,
  unmount,
} from '../../support/possible-faults.ts';
import { refusing } from '../../support/refused-by-system.ts';
import { eventually, type Outcome, runProcess, runVitrine, startVitrine } from '../../support/run-vitrine.ts';
import { stateOf, type TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';

/* What each command does where the system refuses to write. */

const make = temporaryContents();

/** A content for which a command has something to write. */
const prepared: Readonly<Record<string, (content: TemporaryContent) => unknown>> = {
  acknowledge: (content) => content.keepLocks().replace('acme/privacy.fr.md', 'aucun témoin', 'un témoin'),
  fix: (content) => content.append('acme/privacy.fr.md', '\nVoici: "oui".\n'),
  check: (content) => content.append('acme/privacy.en.md', '\nSee [here](#cookies).\n'),
};

const commands: readonly (readonly string[])[] = [
  ['build', '--no-cache'],
  ['build'],
  ['acknowledge', 'acme', '--all'],
  ['fix'],
  ['check', '--baseline', 'known.json', '--update-baseline'],
  ['check', '--format', 'json', '--output-file', 'report.json'],
  ['release', 'acme/privacy', '--summary-en', 'A.', '--summary-fr', 'Un.'],
  [
    ...['new', 'other', '--yes', '--name-en', 'Other', '--name-fr', 'Autre', '--email', 'a@other.example'],
    ...['--jurisdiction', 'on'],
  ],
];

function expectSentence({ code, stderr }: Outcome): void {
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/^[“T][^\n]*(?:Check that|Make room)[^\n]*\n$/),
  });
}

describe('where the system refuses to write', () => {
  it.each(
    commands.map((args) => [args.slice(0, 2).join(' '), args] as const),
  )('%s says so in a sentence, and all is as it was', async (_name, args) => {
    const content = make.minimal().withOldSite();
    prepared[args[0] ?? '']?.(content);
    const before = content.state();
    const of = (file: string): boolean => file.startsWith(content.project) || !path.isAbsolute(file);
    for (const [by, after] of [
      ['ENOSPC', 0],
      ['EROFS', 0],
      ['EACCES', 1],
      ['EFBIG', 2],
    ] as const) {
      const run = () => runVitrine(args, { cwd: content.project });
      const { result, calls } = await refusing({ of, by, after }, run);
      expect(calls).toBeGreaterThan(0);
      if (calls <= after) break;
      expectSentence(result);
      expect(content.state()).toEqual(before);
    }
  });

  it('a build leaves the old site or the new one, wherever it is refused once', async () => {
    const content = make.minimal().withOldSite();
    const before = content.state();
    const of = (file: string): boolean => file.startsWith(content.project);
    const run = () => runVitrine(['build', '--no-cache'], { cwd: content.project });
    // Counted by a build that is never refused, into a folder that it makes.
    const { calls } = await refusing({ of, by: 'ENOSPC', after: Number.POSITIVE_INFINITY }, () =>
      runVitrine(['build', '--no-cache', '--output', 'other/site'], { cwd: content.project }),
    );
    rmSync(path.join(content.project, 'other'), { recursive: true });
    // The last three are the folder, and the two renames that put it in its place.
    for (const after of [4, Math.floor(calls / 2), calls - 2, calls - 1, calls]) {
      const { result } = await refusing({ of, by: 'EACCES', after, once: true }, run);
      if (result.code === 0) expect(after).toBe(calls);
      else {
        expectSentence(result);
        expect(content.state()).toEqual(before);
      }
    }
  });

  it('of the cache, a build makes the same without it', async () => {
    const content = make.minimal();
    const of = (file: string): boolean => file.includes(`${path.sep}.cache${path.sep}`);
    const { result } = await refusing({ of, by: 'ENOSPC' }, () =>
      runVitrine(['build'], { cwd: content.project }),
    );
    expect(result).toMatchObject({ code: 0, stderr: '' });
  });
});

describe.runIf(possibleFaults.get('a folder that may not be written, or a file that may not be read'))(
  'a user whom permissions bind',
  () => {
    const open = (content: TemporaryContent): TemporaryContent => {
      for (let folder = content.project; folder.startsWith(content.root); folder = path.dirname(folder))
        chmodSync(folder, 0o777);
      return content;
    };

    it('is told that the folder of the output may not be written', async () => {
      const content = open(make.minimal().withOldSite());
      chmodSync(content.project, 0o555);
      const before = content.state();
      const outcome = await runProcess(['build'], { cwd: content.project, ...boundByPermissions() });
      expectSentence(outcome);
      expect(outcome.stderr).toContain('“dist”');
      expect(content.state()).toEqual(before);
      chmodSync(content.project, 0o755);
    });

    it('is told which file may not be read, and the old site stays', async () => {
      const content = open(make.minimal().withOldSite());
      chmodSync(content.file('acme/privacy.en.md'), 0);
      mkdirSync(content.file('acme/notes'), 0);
      const before = content.state();
      const outcome = await runProcess(['build'], { cwd: content.project, ...boundByPermissions() });
      expect(outcome.stdout).toMatch(/content\/acme\/privacy\.en\.md\n {2}1:1 {2}error {2}/);
      expect(outcome.code).toBe(1);
      expect(content.state()).toEqual(before);
    });

    it.each<[string, string, string[]]>([
      ['its own layout', 'layouts/footer.js', ['--layouts', 'layouts']],
      ['the lock of the build', '.dist-build.lock', []],
      ['the CMS', 'cms.js', ['--cms', 'cms.js']],
      ['the baseline', 'known.json', ['--baseline', 'known.json']],
      ['what is published', 'changes.json', ['--published', 'changes.json']],
    ])('is told that a file may not be read, and what to do: %s', async (_what, name, args) => {
      const content = open(make.minimal().withOldSite());
      const file = path.join(content.project, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, '', { mode: 0 });
      const before = content.state();
      for (const [language, remedy] of [
        ['en', /^[“T][^\n]*\(EACCES\)\. (?:Check that|Correct the path)[^\n]*\n$/],
        ['fr', /^[«IL][^\n]*\(EACCES\)\. (?:Vérifiez|Corrigez)[^\n]*\n$/],
      ] as const) {
        const { code, stderr } = await asBoundUser(() =>
          runVitrine(['build', ...args, '--no-cache', '--lang', language], { cwd: content.project }),
        );
        expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(remedy) });
      }
      expect(content.state()).toEqual(before);
    });

    it.each([
      ['acme/privacy.lock.yaml', 1],
      ['acme/organization.yaml', 1],
      // Without it, there is nothing to judge by.
      ['site.yaml', 2],
      ['pages/home.fr.md', 1],
    ])('is told which file of the content may not be read: %s', async (file, expected) => {
      const content = open(make.minimal().withOldSite());
      chmodSync(content.file(file), 0);
      const before = content.state();
      const run = () => runVitrine(['build', '--no-cache'], { cwd: content.project });
      const { code, stdout, stderr } = await asBoundUser(run);
      expect(code).toBe(expected);
      expect(stdout).toContain(
        `content/${file}\n  1:1  error  This file could not be opened. Check that you are`,
      );
      expect(stderr).toContain('“dist”');
      expect(content.state()).toEqual(before);
    });

    it('makes the same site where what was kept, or a page of the last one, may not be read', async () => {
      const content = open(make.minimal());
      const build = () => runVitrine(['build'], { cwd: content.project, program: 'kept from somebody' });
      expect(await build()).toMatchObject({ code: 0 });
      const { uid } = boundByPermissions() ?? {};
      if (uid !== undefined) execFileSync('chown', ['-R', String(uid), content.project]);
      const site = stateOf(content.output);
      const kept = keptFor(content);
      expect(kept.length).toBeGreaterThan(2);
      for (const file of [...kept, path.join(content.output, 'en/acme/privacy/index.html')]) {
        chmodSync(file, 0);
        expect([file, await asBoundUser(build)]).toMatchObject([file, { code: 0, stderr: '' }]);
        expect(stateOf(content.output)).toEqual(site);
      }
    });
  },
);

describe.runIf(possibleFaults.get('a limit on the size of files'))('where files may not become large', () => {
  it('a build leaves the old site as it was', async () => {
    const content = make.minimal().withOldSite();
    const before = content.state();
    const outcome = await runProcess(['build'], { cwd: content.project, largestFile: 2 });
    expectSentence(outcome);
    expect(outcome.stderr).toContain('“dist” could not be written: the disk is full, or files may not');
    expect(content.state()).toEqual(before);
  });

  it('dev says so, serves all the same, and ends when it is told to', async () => {
    const content = make.minimal();
    const temporary = path.join(content.root, 'temporary');
    mkdirSync(temporary);
    const [cwd, env] = [content.project, { TMPDIR: temporary }];
    const dev = startVitrine(['dev', '--port', '0'], { cwd, env, largestFile: 2 });
    try {
      await eventually('it serves', () => dev.printed.includes('Serving on'));
      expect(dev.printed).toMatch(
        /^\n“[^”]*” could not be written: the disk is full, or files may not become that large \(EFBIG\)\. Make room, then try again\./,
      );
    } finally {
      expect((await dev.stop()).code).toBe(0);
    }
    expect(readdirSync(temporary).filter((name) => name.startsWith('vitrine'))).toEqual([]);
  });
});

describe.runIf(possibleFaults.get('a disk that is full'))('on a disk of its own that is full', () => {
  it('a build leaves the old site as it was, and its lock does not stay', async () => {
    const content = make.minimal().withOldSite();
    const small = path.join(content.root, 'small');
    mountSmall(small, 96);
    try {
      const output = path.join(small, 'dist');
      cpSync(content.output, output, { recursive: true });
      const before = stateOf(small);
      const args = ['build', '--no-cache', '--output', output];
      const outcome = await runVitrine(args, { cwd: content.project });
      expectSentence(outcome);
      expect(outcome.stderr).toContain('ENOSPC');
      expect(stateOf(small)).toEqual(before);
    } finally {
      unmount(small);
    }
  });
});

it(faultCount(), () => {
  // These take rights, or a package, that not everyone who tests has; the rest any Linux can do.
  const rights = ['a disk that is full', 'a device among files', 'no more files that are watched'];
  const mayBeMissing =
    process.platform === 'linux' ? [...rights, 'load on nginx'] : [...possibleFaults.keys()];
  expect(impossibleFaults().filter((fault) => !mayBeMissing.includes(fault))).toEqual([]);
});
