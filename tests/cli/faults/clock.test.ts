import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runVitrine } from '../../support/run-vitrine.ts';
import {
  type FolderState,
  stateOf,
  type TemporaryContent,
  temporaryContents,
} from '../../support/temporary-content.ts';

/* A clock that goes back between commands, and files of a time to come. */

const make = temporaryContents();
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

async function run(content: TemporaryContent, day: string, ...args: string[]) {
  const env = { SOURCE_DATE_EPOCH: String(noon(day).getTime() / 1000) };
  return runVitrine(args, { cwd: content.project, env, program: 'one state' });
}

/** Builds with what is kept, and all anew; expects the same of both, and gives it. */
async function siteOn(content: TemporaryContent, day: string): Promise<FolderState> {
  expect(await run(content, day, 'build')).toMatchObject({ code: 0, stderr: '' });
  const anew = path.join(content.root, 'anew');
  expect(await run(content, day, 'build', '--no-cache', '--output', anew)).toMatchObject({
    code: 0,
    stderr: '',
  });
  expect(stateOf(content.output)).toEqual(stateOf(anew));
  return stateOf(content.output);
}

const summaries = ['--summary-en', 'A.', '--summary-fr', 'Un.'];

describe('a clock that is set back', () => {
  it('publishes nothing that is of another day: each build is as one made anew', async () => {
    const content = make.minimal();
    expect(await run(content, '2026-11-22', 'release', 'acme/privacy', ...summaries)).toMatchObject({
      code: 0,
    });
    content
      .replace('acme/privacy.en.md', 'no cookies', 'not one cookie')
      .replace('acme/privacy.fr.md', 'aucun témoin', 'pas un seul témoin');
    const effective = ['--substantive', '--effective', '2026-12-15'];
    expect(
      await run(content, '2026-11-23', 'release', 'acme/privacy', ...summaries, ...effective),
    ).toMatchObject({ code: 0 });
    const later = await siteOn(content, '2026-12-20');
    const earlier = await siteOn(content, '2026-11-25');
    expect(earlier['en/acme/privacy/index.html']).not.toBe(later['en/acme/privacy/index.html']);
    expect(await siteOn(content, '2026-12-20')).toEqual(later);
  });

  it('before the last release, refuses another one, with a sentence; and builds', async () => {
    const content = make.minimal();
    expect(await run(content, '2026-12-01', 'release', 'acme/privacy', ...summaries)).toMatchObject({
      code: 0,
    });
    content
      .replace('acme/privacy.en.md', 'no cookies', 'not one cookie')
      .replace('acme/privacy.fr.md', 'aucun témoin', 'pas un seul témoin');
    const before = content.state();
    const { code, stderr } = await run(
      content,
      '2026-11-25',
      'release',
      'acme/privacy',
      ...summaries,
      '--editorial',
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        '2026-11-25 is before 2026-12-01, the day of the last edition or withdrawal: days do not go back. Nothing was written.\n',
    });
    expect(content.state()).toEqual(before);
    for (const command of [['check'], ['acknowledge', 'acme', '--all'], ['status'], ['fix']])
      expect([command, (await run(content, '2026-11-25', ...command)).code]).not.toContain(70);
  });
});

describe('files of a time to come, or put back to an earlier one', () => {
  it('are told by what is in them: a change is published, and what was touched is made again', async () => {
    const content = make.minimal();
    const file = content.file('acme/privacy.en.md');
    const before = await siteOn(content, '2026-11-25');
    const { atime, mtime } = statSync(file);
    // As long as before, and with the time of before.
    content.replace('acme/privacy.en.md', 'respects privacy', 'protects privacy');
    utimesSync(file, atime, mtime);
    const after = await siteOn(content, '2026-11-25');
    expect(after['en/acme/privacy/index.html']).not.toBe(before['en/acme/privacy/index.html']);

    const page = path.join(content.output, 'en/acme/privacy/index.html');
    const times = statSync(page);
    writeFileSync(page, readFileSync(page, 'utf8').replace('protects privacy', 'respects privacy'));
    utimesSync(page, times.atime, times.mtime);
    for (const folder of [content.content, content.output])
      for (const name of readdirSync(folder, { recursive: true }))
        if (name !== 'en/acme/privacy/index.html')
          utimesSync(path.join(folder, String(name)), noon('2099-01-01'), noon('2099-01-01'));
    expect(await siteOn(content, '2026-11-25')).toEqual(after);
  });

  it('hold up nothing, where one says that a build is at work that has ended', async () => {
    const content = make.minimal();
    const lock = path.join(content.project, '.dist-build.lock');
    writeFileSync(lock, `4194305 ${hostname()}\n`);
    utimesSync(lock, noon('2099-01-01'), noon('2099-01-01'));
    expect(await run(content, '2026-11-25', 'build')).toMatchObject({ code: 0 });
    expect(existsSync(lock)).toBe(false);
  });
});
