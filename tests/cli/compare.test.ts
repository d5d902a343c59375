import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { git as gitIn } from '../support/git-repository.ts';
import { runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();

const git = (content: TemporaryContent, ...args: string[]): string => gitIn(content.project, args);

/** A repository whose first revision is tagged `first`; a French name, since git quotes those. */
const repository = (): TemporaryContent => {
  const content = make.minimal();
  content.write('acme/énoncé.txt', 'not a page');
  git(content, 'init', '-q', '-b', 'main');
  git(content, 'add', '-A');
  git(content, 'commit', '-qm', 'First');
  git(content, 'tag', 'first');
  return content;
};

const compare = (content: TemporaryContent, args: readonly string[], options = {}) =>
  runVitrine(['compare', '--lang', 'en', ...args], { cwd: content.project, ...options });

describe('vitrine compare', () => {
  it('compares a revision with the content as it is now, without touching either', async () => {
    const content = repository();
    content.replace('acme/privacy.en.md', 'places no cookies', 'places two cookies');
    const before = content.state();
    const { code, stdout, stderr } = await compare(content, ['first']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('From first to content.');
    expect(stdout).toContain('The website places [-no-] {+two+} cookies.');
    expect(content.state()).toEqual(before);
  });

  it('compares two revisions, whatever is in the folder now', async () => {
    const content = repository();
    content.replace('acme/privacy.en.md', 'places no cookies', 'places two cookies');
    git(content, 'commit', '-qam', 'Second');
    content.write('acme/privacy.en.md', 'nonsense');
    const { stdout } = await compare(content, ['HEAD~1', 'HEAD', '--format', 'markdown']);
    expect(stdout).toContain('<del>no</del> <ins>two</ins> cookies');
    expect((await compare(content, ['HEAD', 'HEAD~1'])).stdout).toContain('[-two-] {+no+}');
  });

  it('compares two folders, without any repository', async () => {
    const [old, now] = [make.minimal(), make.minimal()];
    now.replace('acme/privacy.fr.md', 'aucun témoin', 'un témoin');
    const { code, stdout } = await compare(now, [old.content, now.content]);
    expect(code).toBe(0);
    expect(stdout).toContain('Le site Web n’installe [-aucun-] {+un+} témoin.');
  });

  it('takes content that lies deeper in the repository, and content that was not there yet', async () => {
    const content = make.minimal();
    mkdirSync(path.join(content.project, 'site/text'), { recursive: true });
    git(content, 'init', '-q', '-b', 'main');
    git(content, 'commit', '-q', '--allow-empty', '-m', 'Empty');
    renameSync(content.content, path.join(content.project, 'site/text/content'));
    git(content, 'add', '-A');
    git(content, 'commit', '-qm', 'Content');
    const { code, stdout } = await compare(content, ['HEAD~1', 'HEAD', '--content', 'site/text/content']);
    expect(code).toBe(0);
    expect(stdout).toContain('Pages: 2 added, 0 removed, 0 changed.');
  });

  it('is quiet about a difference of nothing', async () => {
    const { stdout } = await compare(repository(), ['HEAD']);
    expect(stdout).toBe('From HEAD to content.\nNothing changed that readers would see.\n');
  });
});

describe('wrong usage of compare ends with exit code 2 and a sentence:', () => {
  it('a revision that is not there', async () => {
    const { code, stderr } = await compare(repository(), ['v9']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^“v9” is neither a folder nor a revision .*\n$/);
  });

  it.each(['--output=x', '-x', '--all'])('%s, which git would take for an option', async (name) => {
    const { code, stderr } = await compare(repository(), ['--', name]);
    expect(code).toBe(2);
    expect(stderr).toContain(`“${name}” is neither a folder nor a revision`);
  });

  it('a revision where there is no repository', async () => {
    const { code, stderr } = await compare(make.minimal(), ['main'], {
      env: { GIT_CEILING_DIRECTORIES: '/' },
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^“main” is not a folder, and “.*” is in no git repository .*\n$/);
  });

  it('a folder that neither revision has', async () => {
    const { code, stderr } = await compare(repository(), ['HEAD', 'HEAD', '--content', 'nowhere']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no content folder “nowhere”.');
  });

  it('no state at all', async () => {
    const { code, stderr } = await compare(make.minimal(), []);
    expect(code).toBe(2);
    expect(stderr).toContain('The command needs to know what to work on: old.');
  });
});
