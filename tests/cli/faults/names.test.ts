import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { possibleFaults } from '../../support/possible-faults.ts';
import { eventually, runVitrine, startVitrine } from '../../support/run-vitrine.ts';
import { stateOf, type TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';

/* Folders and files by every name that a system takes. */

const make = temporaryContents();

const long = 'n'.repeat(255);
const names: Readonly<Record<string, string>> = {
  'a space': 'my statements',
  'accents in one character': 'énoncés'.normalize('NFC'),
  'accents in two': 'énoncés'.normalize('NFD'),
  'an emoji': 'privacy 🔒',
  'a percent sign': '100%',
  'a code that stands for a slash': 'a%2Fb',
  'a number sign': 'C# texts',
  'a question mark': 'why?',
  quotes: `"it's"`,
  'an apostrophe and a dollar': "l'$HOME",
  brackets: '[a](b) {c} *.md',
  '255 bytes': long,
  ...(possibleFaults.get('a line break in a name') ? { 'a line break': 'one\ntwo' } : {}),
};

/** The project in a folder of another name. */
function inFolder(content: TemporaryContent, name: string): string {
  const folder = path.join(content.root, name);
  renameSync(content.project, folder);
  return folder;
}

describe('a working folder whose name has', () => {
  it.each(Object.keys(names))('%s is like any other', async (what) => {
    const content = make.minimal();
    const folder = inFolder(content, names[what] ?? '');
    const run = async (...args: string[]): Promise<void> => {
      const { code, stdout, stderr } = await runVitrine(args, { cwd: folder, program: 'one state' });
      expect({ args, code, stderr, stdout: code === 0 ? '' : stdout }).toEqual({
        args,
        code: 0,
        stderr: '',
        stdout: '',
      });
    };
    await run('check');
    await run('build');
    await run('fix');
    await run('acknowledge', 'acme', '--all');
    await run('release', 'acme/privacy', '--summary-en', 'A.', '--summary-fr', 'Un.');
    await run(
      'check',
      '--content',
      path.join(folder, 'content'),
      '--output-file',
      path.join(folder, 'report.txt'),
    );
    await run(
      'new',
      'other',
      '--yes',
      '--name-en',
      'Other',
      '--name-fr',
      'Autre',
      '--email',
      'a@other.example',
      '--jurisdiction',
      'on',
    );
    expect(Object.keys(stateOf(path.join(folder, 'dist')))).toContain('en/acme/privacy/index.html');
  });

  it('all of these at once is served by dev, which sees changes in it', async () => {
    const content = make.minimal();
    const folder = inFolder(
      content,
      Object.values(names)
        .filter((name) => name !== long)
        .join(' '),
    );
    const temporary = path.join(content.root, 'temporary');
    mkdirSync(temporary);
    const dev = startVitrine(['dev', '--port', '0'], { cwd: folder, env: { TMPDIR: temporary } });
    try {
      const address = await eventually(
        'it serves',
        () => /http:\/\/127\.0\.0\.1:\d+\//.exec(dev.printed)?.[0],
      );
      const home = path.join(folder, 'content/pages/home.en.md');
      writeFileSync(home, '---\ntitle: T\ndescription: D.\nupdated: 2026-11-21\n---\n\nSeen meanwhile.\n');
      await eventually('the page shows it', async () =>
        (await (await fetch(new URL('en/', address))).text()).includes('Seen meanwhile.'),
      );
    } finally {
      expect(await dev.stop()).toMatchObject({ code: 0, stderr: '' });
    }
  });
});

describe('in the content,', () => {
  it.each(
    Object.keys(names),
  )('a folder, a file and a statement whose names have %s are named, with what to do', async (what) => {
    const content = make.minimal().withOldSite();
    const name = names[what] ?? '';
    cpSync(content.file('acme'), content.file(name), { recursive: true });
    const file = name === long ? `${'n'.repeat(249)}.en.md` : `${name}.en.md`;
    cpSync(content.file('acme/privacy.en.md'), content.file(`acme/${file}`));
    cpSync(content.file('acme/privacy.en.md'), content.file(`pages/${file}`));
    const before = content.state();
    for (const args of [['check'], ['build']]) {
      const { code, stdout, stderr } = await runVitrine(args, { cwd: content.project });
      expect({ args, code }).toEqual({ args, code: 1 });
      expect(stderr).not.toContain('fault');
      const shown = name.replaceAll(/\p{Cc}/gu, '�');
      for (const entry of [
        `content/${shown}`,
        `content/acme/${shown.slice(0, 249)}`,
        `content/pages/${shown.slice(0, 249)}`,
      ])
        expect(stdout).toContain(entry);
      expect(stdout.split('\n').every((line) => !line.startsWith('two'))).toBe(true);
    }
    expect(content.state()).toEqual(before);
    for (const args of [
      ['acknowledge', name, '--all'],
      ['acknowledge', `${name}/privacy`, '--all'],
      ['release', `${name}/privacy`, '--summary-en', 'A.', '--summary-fr', 'Un.'],
      ['new', name, '--yes', '--name-en', 'Other', '--name-fr', 'Autre', '--email', 'a@other.example'],
    ]) {
      const { code, stdout, stderr } = await runVitrine(args, { cwd: content.project });
      // A name of letters alone is right, and what is wrong is then said of the files.
      expect({ args, code }).toEqual({ args, code: name === long && code === 1 ? 1 : 2 });
      expect(stdout + stderr).toMatch(/\S/);
    }
    expect(content.state()).toEqual(before);
  });
});

describe.runIf(possibleFaults.get('names that differ in case alone'))(
  'names that differ in case alone',
  () => {
    it('are named: they would be one on other machines', async () => {
      const content = make.minimal().withOldSite();
      cpSync(content.file('acme'), content.file('Acme'), { recursive: true });
      cpSync(content.file('acme/privacy.en.md'), content.file('acme/Privacy.en.md'));
      const before = content.state();
      for (const args of [['check'], ['build']]) {
        const { code, stdout } = await runVitrine(args, { cwd: content.project });
        expect({ args, code }).toEqual({ args, code: 1 });
        expect(stdout).toContain('content/Acme\n');
        expect(stdout).toContain('content/acme/Privacy.en.md\n');
      }
      expect(content.state()).toEqual(before);
    });
  },
);

describe.runIf(possibleFaults.get('names that differ in how accents are written'))(
  'names that differ in how accents are written',
  () => {
    it('are named, both', async () => {
      const content = make.minimal().withOldSite();
      for (const form of ['NFC', 'NFD']) {
        cpSync(content.file('acme'), content.file('société'.normalize(form)), { recursive: true });
        cpSync(content.file('acme/privacy.en.md'), content.file(`acme/énoncé.en.md`.normalize(form)));
      }
      const { code, stdout } = await runVitrine(['build'], { cwd: content.project });
      expect(code).toBe(1);
      for (const form of ['NFC', 'NFD'])
        for (const name of ['société', 'acme/énoncé.en.md'])
          expect(stdout).toContain(`content/${name.normalize(form)}\n`);
    });
  },
);
