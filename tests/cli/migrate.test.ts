import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { migrate } from '../../src/cli/commands/migrate.ts';
import { processIo } from '../../src/cli/io.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import type { Migration } from '../../src/migrations/migration.ts';
import { runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();

/** An invented format 2: “shortName” is called “label”. Everything else of a file stays as it is. */
const renameKey: Migration = {
  to: 2,
  migrate: (files) =>
    new Map(
      [...files].map(([file, text]) => {
        if (!file.endsWith('/organization.yaml')) return [file, text];
        const document = parseDocument(text);
        document.set('label', document.get('shortName'));
        document.delete('shortName');
        return [file, document.toString()];
      }),
    ),
};
/** An invented format 3: statements have another ending, and the site a file that lists them. */
const renameFiles: Migration = {
  to: 3,
  migrate: (files) => {
    const renamed = [...files].map(([file, text]): [string, string] => [
      file.replace('privacy.', 'p.'),
      text,
    ]);
    return new Map([...renamed, ['acme/list.md', 'privacy\n']]);
  },
};

async function migrated(content: TemporaryContent, migrations: readonly Migration[], dryRun = false) {
  const printed: string[] = [];
  const io = { ...processIo('en', {}), out: (text: string) => void printed.push(text) };
  const code = await migrate({ content: content.content, dryRun, migrations }, io);
  return { code, stdout: printed.join('') };
}

const vitrine = (content: TemporaryContent, ...args: string[]) =>
  runVitrine(['migrate', ...args], { cwd: content.project });

describe('vitrine migrate', () => {
  it('says that there is nothing to do, and changes nothing', async () => {
    const content = make.minimal();
    const before = content.state();
    expect(await vitrine(content)).toEqual({
      code: 0,
      stdout:
        'The content has format 1, the latest that this version of Vitrine knows. There is nothing to migrate.\n',
      stderr: '',
    });
    const french = await vitrine(content, '--dry-run', '--lang', 'fr');
    expect(french.stdout).toMatch(/^Le contenu est au format 1.*Il n’y a rien à migrer\.\n$/);
    expect(content.state()).toEqual(before);
  });

  it('makes every migration, keeps remarks, and finds nothing more the second time', async () => {
    const content = make.minimal();
    content.write('site.yaml', `# Ours\n${content.read('site.yaml')}# The end\n`);
    content.append('acme/organization.yaml', '# Who we are\nexample: true # for now\n');
    const [site, english] = [content.read('site.yaml'), content.read('acme/privacy.en.md')];
    const { code, stdout } = await migrated(content, [renameFiles, renameKey]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Brought the content from format 1 to format 3: \d files changed\. Run/);
    expect(content.read('site.yaml')).toBe(site.replace('\nname:', '\nformat: 3\nname:'));
    const settings = content.read('acme/organization.yaml');
    expect(settings).toContain('# Who we are\nexample: true # for now\n');
    expect(settings).toContain('\nlabel:');
    expect(content.read('acme/p.en.md')).toBe(english);
    expect(content.read('acme/list.md')).toBe('privacy\n');
    expect(() => content.read('acme/privacy.en.md')).toThrow();
    const after = content.state();
    expect((await migrated(content, [renameKey, renameFiles])).stdout).toMatch(/nothing to migrate\.\n$/);
    expect(content.state()).toEqual(after);
  });

  it('only shows the changes with --dry-run, as git does', async () => {
    const content = make.minimal();
    const before = content.state();
    const { stdout } = await migrated(content, [renameKey, renameFiles], true);
    expect(content.state()).toEqual(before);
    expect(stdout).toContain('--- content/site.yaml\n+++ content/site.yaml\n@@');
    expect(stdout).toContain('\n+format: 3\n');
    expect(stdout).toContain('--- /dev/null\n+++ content/acme/list.md\n');
    expect(stdout).toContain('--- content/acme/privacy.fr.md\n+++ /dev/null\n');
    expect(stdout).toMatch(/would be changed\. Nothing was written\.\n$/);
  });

  it('keeps a byte-order mark, the ends of lines, and files it has nothing to do with', async () => {
    const content = make.minimal();
    writeFileSync(content.file('acme/notes.bin'), Buffer.from([0xff, 0xfe, 0x00]));
    const windows = `\ufeff${content.read('site.yaml').replaceAll('\n', '\r\n')}`;
    content.write('site.yaml', windows);
    const before = content.state();
    await migrated(content, [{ to: 2, migrate: (files) => files }]);
    expect(content.read('site.yaml')).toBe(windows.replace('name:', 'format: 2\r\nname:'));
    const changed = Object.keys(before).filter((file) => before[file] !== content.state()[file]);
    expect(changed.map((file) => file.split('content/')[1])).toEqual(['site.yaml']);
  });

  it('changes nothing when one file cannot be written', async () => {
    const content = make.minimal();
    const before = content.state();
    const impossible: Migration = {
      to: 4,
      migrate: (files) => new Map([...files, ['acme/organization.yaml/below.md', 'x']]),
    };
    const run = migrated(content, [renameKey, renameFiles, impossible]);
    await expect(run).rejects.toMatchObject({ key: 'cli.migrate.notWritten' });
    await expect(run).rejects.toBeInstanceOf(UsageError);
    expect(content.state()).toEqual(before);
  });

  it.each<[string, (content: TemporaryContent) => unknown, string]>([
    ['a statement', (content) => content.write('acme/x.en.md', Buffer.from([0xff])), 'acme/x.en.md'],
    ['a link out of the content', (content) => symlinkSync('/', content.file('acme/x.md')), 'acme/x.md'],
  ])('changes nothing when %s cannot be read', async (_what, spoil, file) => {
    const content = make.minimal();
    spoil(content);
    const before = content.state();
    await expect(migrated(content, [renameKey])).rejects.toMatchObject({
      key: 'cli.migrate.unreadable',
      values: { file: `content/${file}` },
    });
    expect(content.state()).toEqual(before);
    // Without anything to do, it does not matter.
    expect((await vitrine(content)).code).toBe(0);
  });

  it('names site.yaml when it is missing or broken, with exit code 2', async () => {
    const broken = await vitrine(make.minimal().write('site.yaml', 'name: [\n'));
    expect(broken.stderr).toMatch(/^“content\/site\.yaml” cannot be read, so nothing was changed\. Run /);
    expect(broken.code).toBe(2);
    const content = make.minimal();
    content.delete('site.yaml');
    expect((await vitrine(content, '--lang', 'fr')).stderr).toMatch(
      /^«\u00a0content\/site\.yaml\u00a0» ne peut pas être lu/,
    );
  });

  it('leaves content of a later format alone, and says what to do, with exit code 2', async () => {
    const content = make.minimal().append('site.yaml', 'format: 9\n');
    const line = content.read('site.yaml').split('\n').indexOf('format: 9') + 1;
    const { code, stderr } = await vitrine(content);
    expect(stderr).toBe(
      `content/site.yaml:${line}: the content has format 9, and this version of Vitrine knows none after 1. Update Vitrine, then try again.\n`,
    );
    expect(code).toBe(2);
    expect((await vitrine(content, '--lang', 'fr')).stderr).toContain('Mettez Vitrine à jour');
  });
});

describe('check, of content', () => {
  const checked = async (content: TemporaryContent, ...args: string[]) =>
    runVitrine(['check', '--format', 'lines', ...args], { cwd: content.project });

  it('that says its format, finds nothing', async () => {
    expect((await checked(make.minimal().append('site.yaml', 'format: 1\n'))).code).toBe(0);
  });

  it('of a later format, says that and nothing of what it cannot know', async () => {
    const content = make.minimal().append('site.yaml', 'format: 2\nlogo: vitrine.svg\n');
    content.append('acme/organization.yaml', 'logo: acme.svg\n');
    const line = content.read('site.yaml').split('\n').indexOf('format: 2') + 1;
    const { code, stdout } = await checked(content);
    expect(stdout).toContain(`content/site.yaml:${line}:9: error:`);
    expect(stdout).toContain('The content has format 2, and this version of Vitrine knows none after 1.');
    expect(stdout).toContain('Update Vitrine');
    expect(stdout).not.toContain('logo');
    expect(code).toBe(2);
    expect((await checked(content, '--lang', 'fr')).stdout).toContain('Mettez Vitrine à jour');
  });

  it.each(['0', '1.5', '"1"', 'one', ''])('with format “%s”, asks for a number', async (value) => {
    const { code, stdout } = await checked(make.minimal().append('site.yaml', `format: ${value}\n`));
    expect(stdout).toMatch(/“format” must be the number of a format of the content/);
    expect(
      stdout
        .trim()
        .split('\n')
        .filter((line) => line.includes('error')),
    ).toHaveLength(1);
    expect(code).toBe(2);
  });
});

it.each([
  ['acknowledge', 'acme', '--all'],
  ['compare', 'content'],
  ['import', 'page.txt', '--organization', 'acme', '--language', 'en', '--force'],
  ['laws'],
  ['migrate'],
  ['new', 'town', '--no-input'],
  ['readability'],
  ['status'],
])('vitrine %s refuses content of a later format, and changes nothing', async (...args) => {
  const content = make.minimal().append('site.yaml', 'format: 2\n');
  writeFileSync(path.join(content.project, 'page.txt'), 'Cookies\n\nWe set none.\n');
  const before = content.state();
  const { code, stdout, stderr } = await runVitrine(args, { cwd: content.project });
  expect(stderr).toMatch(/^content\/site\.yaml:\d+: the content has format 2, .* Update Vitrine/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(content.state()).toEqual(before);
});
