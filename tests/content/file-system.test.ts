import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFileSystem, memoryFileSystem, mostBytes } from '../../src/content/file-system.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { organization, siteLines, statement } from '../support/library-from.ts';

const files = {
  'site.yaml': siteLines,
  'union/organization.yaml': organization(),
  'union/privacy.en.md': statement('en'),
  'union/privacy.fr.md': statement('fr'),
};

describe('the file system of the machine', () => {
  let folder = '';
  let content = '';
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'vitrine-files-')));
    content = path.join(folder, 'content');
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
      writeFileSync(path.join(content, file), text);
    }
    writeFileSync(path.join(folder, 'secret.md'), statement('en', 'Secret.\n'));
    mkdirSync(path.join(folder, 'content-of-others'));
    writeFileSync(path.join(folder, 'content-of-others', 'secret.md'), 'Secret.');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const problemsWithLink = (target: string, name: string) => {
    const link = path.join(content, name);
    symlinkSync(target, link);
    try {
      const { problems, sources } = loadLibrary(diskFileSystem(content), parseBody);
      expect([...sources.values()].join('')).not.toContain('Secret');
      return problems.map((problem) =>
        'reason' in problem ? `${problem.reason} ${problem.location.file}` : '',
      );
    } finally {
      rmSync(link);
    }
  };

  it('gives the same library as the one in memory', () => {
    const onDisk = loadLibrary(diskFileSystem(content), parseBody);
    const inMemory = loadLibrary(memoryFileSystem(files), parseBody);
    expect(onDisk.problems).toEqual([]);
    expect([...onDisk.sources]).toEqual([...inMemory.sources]);
  });

  it.skipIf(process.platform !== 'linux')('passes over what has gone since the folder was listed', () => {
    // Listing this folder opens a file that is listed there too, and closes it.
    expect(diskFileSystem('/proc/self').list('fd')).toContainEqual(expect.objectContaining({ name: '0' }));
  });

  it.each([
    ['../../secret.md', 'union/terms.en.md'],
    ['../../content-of-others/secret.md', 'union/terms.en.md'],
    ['/etc/passwd', 'union/notes.txt'],
    ['/etc/passwd', 'union/notes.md'],
  ])('does not follow a link to %s from %s', (target, name) => {
    expect(problemsWithLink(target, name)).toContain(`outside-link content/${name}`);
  });

  it('does not follow a folder that is a link to elsewhere', () => {
    expect(problemsWithLink('../content-of-others', 'others')).toEqual(['outside-link content/others']);
  });

  it('names a link that leads nowhere', () => {
    expect(problemsWithLink('nowhere.md', 'union/terms.en.md')).toContain(
      'broken-link content/union/terms.en.md',
    );
  });

  it('names a link that leads to itself', () => {
    expect(problemsWithLink('terms.en.md', 'union/terms.en.md')).toContain(
      'broken-link content/union/terms.en.md',
    );
  });

  it('follows a link that stays within the content', () => {
    expect(problemsWithLink('privacy.en.md', 'union/terms.en.md')).not.toContain(
      'outside-link content/union/terms.en.md',
    );
  });

  it('reads only what is an ordinary file when it is opened, whatever was listed', () => {
    const system = diskFileSystem(content);
    const file = path.join(content, 'union/turns.md');
    const reasonFor = (make: () => unknown): unknown => {
      writeFileSync(file, 'text');
      expect(system.list('union')?.find(({ name }) => name === 'turns.md')?.kind).toBe('file');
      rmSync(file);
      make();
      try {
        return system.read('union/turns.md').length;
      } catch (error) {
        return (error as { reason?: string }).reason ?? (error as NodeJS.ErrnoException).code;
      } finally {
        rmSync(file, { recursive: true, force: true });
      }
    };
    expect(reasonFor(() => symlinkSync('/dev/zero', file))).toBe('not-a-file');
    expect(reasonFor(() => mkdirSync(file))).toBe('not-a-file');
    expect(reasonFor(() => {})).toBe('ENOENT');
    expect(reasonFor(() => writeFileSync(file, Buffer.alloc(mostBytes + 1)))).toBe('too-large');
    expect(reasonFor(() => writeFileSync(file, Buffer.alloc(mostBytes)))).toBe(mostBytes);
    if (process.platform === 'win32') return;
    // Written to after a while: to wait for it would give what is written then.
    let writer: ChildProcess | undefined;
    const pipe = (): void => {
      execFileSync('mkfifo', [file]);
      writer = spawn('sh', ['-c', 'sleep 20; echo late > "$0"', file], { stdio: 'ignore', detached: true });
    };
    expect(reasonFor(pipe)).toBe('not-a-file');
    if (writer?.pid !== undefined) process.kill(-writer.pid);
  });

  it('has no entries for a folder that is not there', () => {
    expect(diskFileSystem(content).list('nowhere')).toBeUndefined();
    expect(diskFileSystem(content).list('site.yaml')).toBeUndefined();
  });
});

describe('the file system in memory', () => {
  it('lists a folder in a fixed order', () => {
    const system = memoryFileSystem({ 'b.md': 'éé', 'a/x.md': 'x', 'a/y.md': 'y' });
    expect(system.list('')).toEqual([
      { name: 'a', kind: 'folder' },
      { name: 'b.md', kind: 'file' },
    ]);
    expect(system.list('a')?.map(({ name }) => name)).toEqual(['x.md', 'y.md']);
    expect(system.list('c')).toBeUndefined();
  });
});
