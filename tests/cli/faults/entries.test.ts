import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { possibleFaults, withoutWatches } from '../../support/possible-faults.ts';
import { runVitrine, startVitrine } from '../../support/run-vitrine.ts';
import { stateOf, type TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';

/* Pipes, sockets and devices where a file or a folder is read or written: nothing waits for them, or reads without end. */

const make = temporaryContents();
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** A socket has a short name of its own first: the system takes no long one. */
async function socketAt(file: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 's-'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path.join(folder, 's'), resolve));
  servers.push(server);
  renameSync(path.join(folder, 's'), file);
  rmSync(folder, { recursive: true });
}

const kinds: Readonly<Record<string, (file: string) => unknown>> = {
  ...(process.platform === 'win32' ? {} : { 'a socket': socketAt }),
  ...(possibleFaults.get('a pipe among files') ? { 'a pipe': (file) => execFileSync('mkfifo', [file]) } : {}),
  ...(possibleFaults.get('a device among files')
    ? { 'a device': (file) => execFileSync('mknod', [file, 'c', '1', '5']) }
    : {}),
};

async function put(kind: string, file: string): Promise<void> {
  rmSync(file, { recursive: true, force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  await kinds[kind]?.(file);
}

const run = (content: TemporaryContent, ...args: string[]) => runVitrine(args, { cwd: content.project });

/** Where there is an ordinary file, or nothing, and what is said of anything else. */
const places: Readonly<Record<string, RegExp>> = {
  'site.yaml':
    /^content\/site\.yaml\n {2}1:1 {2}error {2}This is not an ordinary file, so it cannot be read\. Remove/,
  'acme/organization.yaml':
    /^content\/acme\/organization\.yaml\n {2}1:1 {2}error {2}This is not an ordinary file/m,
  'acme/privacy.fr.md': /^content\/acme\/privacy\.fr\.md\n {2}1:1 {2}error {2}This is not an ordinary file/m,
  'acme/privacy.lock.yaml':
    /^content\/acme\/privacy\.lock\.yaml\n {2}1:1 {2}error {2}This is not an ordinary file/m,
  'pages/home.en.md': /^content\/pages\/home\.en\.md\n {2}1:1 {2}error {2}This is not an ordinary file/m,
  'editions.yaml': /^content\/editions\.yaml\n {2}1:1 {2}error {2}From this line on/m,
  'acme/editions/privacy/2026-11-21.yaml':
    /^content\/acme\/editions\/privacy\/2026-11-21\.yaml\n {2}1:1 {2}error {2}/m,
};

describe.each(Object.keys(kinds))('%s', (kind) => {
  it('in the content is named, and the old site stays', async () => {
    for (const [name, said] of Object.entries(places)) {
      const content = make.minimal().withOldSite();
      await put(kind, content.file(name));
      const before = content.state();
      const { code, stdout, stderr } = await run(content, 'build', '--no-cache');
      expect([name, code]).toEqual([name, name === 'site.yaml' ? 2 : 1]);
      expect(stdout).toMatch(said);
      expect(stderr).toContain('“dist” is as it was');
      expect(content.state()).toEqual(before);
    }
    const content = make.minimal();
    for (const name of ['acme/editions', 'acme/notes', 'more']) await put(kind, content.file(name));
    const { code, stdout } = await run(content, 'check');
    expect({ code, warnings: stdout.match(/is not read and not published/g)?.length }).toEqual({
      code: 0,
      warnings: 3,
    });
  });

  it('among what a build made goes with it; in the place of the folder or of its lock, a sentence says so', async () => {
    const content = make.minimal().withOldSite();
    await put(kind, path.join(content.output, 'en/acme/privacy/index.html'));
    await put(kind, path.join(content.output, 'more'));
    expect(await run(content, 'build')).toMatchObject({ code: 0, stderr: '' });
    expect(Object.values(stateOf(content.output))).not.toContain('other');
    for (const [name, said] of [
      ['dist', '“dist” is not a folder. Choose another with --output.\n'],
      ['.dist-build.lock', expect.stringMatching(/^“[^”]*\.dist-build\.lock” is not an ordinary file/)],
    ] as const) {
      await put(kind, path.join(content.project, name));
      const before = content.state();
      expect([name, await run(content, 'build')]).toMatchObject([name, { code: 2, stderr: said }]);
      expect(content.state()).toEqual(before);
      rmSync(path.join(content.project, name));
    }
  });

  it('that a command is given as a file is refused in a sentence, in both languages', async () => {
    const content = make.minimal().withOldSite();
    await put(kind, path.join(content.project, 'given'));
    mkdirSync(path.join(content.project, 'layouts'));
    await put(kind, path.join(content.project, 'layouts/footer.js'));
    const before = content.state();
    for (const args of [
      ['build', '--cms', 'given'],
      ['build', '--published', 'given'],
      ['build', '--baseline', 'given'],
      ['build', '--layouts', 'layouts'],
      ['check', '--baseline', 'given'],
      ['import', 'given', '--organization', 'acme', '--language', 'en', '--force'],
      ['assemble', 'given'],
    ])
      for (const language of ['en', 'fr']) {
        const outcome = await run(content, ...args, '--lang', language);
        expect([args, outcome]).toMatchObject([args, { code: 2, stdout: '' }]);
        expect(outcome.stderr).toMatch(/^[^\n]*(?:given|layouts\/footer\.js)[^\n]*\. [^\n]+\.\n$/);
      }
    expect(content.state()).toEqual(before);
  });
});

describe.runIf(possibleFaults.get('no more files that are watched'))(
  'where no more files can be watched',
  () => {
    it.each([
      ['dev', 'en', 'The system watches no more files (ENOSPC). Close other programs'],
      ['check', 'fr', 'Le système n’accepte plus de surveiller d’autres fichiers (ENOSPC). Fermez'],
    ])('%s says that it is not the disk', async (command, language, sentence) => {
      const content = make.minimal();
      const temporary = path.join(content.root, 'temporary');
      mkdirSync(temporary);
      const args = command === 'dev' ? ['dev', '--port', '0'] : ['check', '--watch'];
      const outcome = await startVitrine([...args, '--lang', language], {
        cwd: content.project,
        env: { TMPDIR: temporary },
        within: withoutWatches,
      }).ended;
      expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) });
      expect(readdirSync(temporary).filter((name) => name.startsWith('vitrine'))).toEqual([]);
    });
  },
);
