import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/run-vitrine.ts';
import { copyProgram } from '../support/temporary-content.ts';

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'vitrine-package-')));
/** An empty folder of somebody who has the package and nothing else of this project. */
const adopter = path.join(root, 'adopter');
const packages = path.join(adopter, 'node_modules');
const installed = path.join(packages, 'vitrine');
/** What only the project needs, and the package must do without. */
const ofTheProject = /^(?:\.|esbuild$|tsx$|typescript$|vitest$|puppeteer)/;

function vitrine(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no', 'vitrine', ...args], {
    cwd: adopter,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: root,
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
    },
  });
  return { code: status, stdout, stderr };
}

let files: readonly string[];

beforeAll(() => {
  const project = copyProgram(path.join(root, 'project'));
  for (const name of ['docs', 'schemas', 'scripts', 'README.md', 'README.fr.md', 'LICENSE'])
    cpSync(path.join(projectRoot, name), path.join(project, name), { recursive: true });
  // A file of the project that is packed by no rule.
  mkdirSync(path.join(project, 'tests'));
  writeFileSync(path.join(project, 'tests/some.test.ts'), '');
  const environment = { ...process.env, npm_config_cache: path.join(root, 'npm') };
  execFileSync('npm', ['pack', '--offline', '--silent', '--pack-destination', root], {
    cwd: project,
    env: environment,
  });
  const [tarball = ''] = readdirSync(root).filter((name) => name.endsWith('.tgz'));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(root, tarball), '-C', installed, '--strip-components=1']);
  rmSync(project, { recursive: true });
  for (const name of readdirSync(path.join(projectRoot, 'node_modules')))
    if (!ofTheProject.test(name))
      symlinkSync(path.join(projectRoot, 'node_modules', name), path.join(packages, name));
  mkdirSync(path.join(packages, '.bin'));
  symlinkSync('../vitrine/bin/vitrine.js', path.join(packages, '.bin/vitrine'));
  files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll(path.sep, '/'),
  );
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the npm package', () => {
  it('holds compiled JavaScript, its types and what the program reads, and no sources, tests or content', () => {
    expect(files).toEqual(
      expect.arrayContaining(['lib/program.cjs', 'bin/vitrine.js', 'bin/index.d.ts', 'LICENSE']),
    );
    expect(files.filter((name) => /^(?:src|tests|scripts|content|bench)(?:\/|$)/.test(name))).toEqual([]);
    expect(files.length).toBeLessThan(300);
  });

  it('runs no script when it is installed', () => {
    const { scripts } = JSON.parse(
      execFileSync('cat', [path.join(installed, 'package.json')], { encoding: 'utf8' }),
    );
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  it('begins, checks and builds a site in an empty folder', () => {
    const begun = vitrine('new', 'town', '--name-en', 'Town', '--name-fr', 'Ville', '--jurisdiction', 'on');
    expect(begun).toMatchObject({ code: 0, stderr: '' });
    expect(vitrine('check').stdout).toContain('content/placeholder');
    cpSync(path.join(projectRoot, 'scripts/rule-pages/valid-content'), path.join(adopter, 'texts'), {
      recursive: true,
    });
    const built = vitrine('build', '--content', 'texts', '--output', 'public');
    expect(built).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Built ') });
    expect(existsSync(path.join(adopter, 'public/en/acme/privacy/index.html'))).toBe(true);
    expect(existsSync(path.join(adopter, 'public/.vitrine'))).toBe(true);
  });

  it('names the JSON Schemas that it brings', () => {
    const settings = readFileSync(path.join(adopter, 'content/site.yaml'), 'utf8');
    const [, schema = ''] = /\$schema=(\S+)/.exec(settings) ?? [];
    expect(schema).toBe('../node_modules/vitrine/schemas/site.schema.json');
    expect(existsSync(path.join(adopter, 'content', schema))).toBe(true);
  });

  it('explains its rules', () => {
    expect(vitrine('explain', 'parity/number', '--lang', 'fr').stdout).toContain('Outils semblables');
  });

  it('keeps what V8 made of it, and does without where it cannot', () => {
    const cache = path.join(installed, 'node_modules/.cache');
    const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' });
    expect(kept.some((name) => name.endsWith('program.code'))).toBe(true);
    const first = vitrine('check', '--no-cache');
    rmSync(cache, { recursive: true });
    // In the place of the folder, for a user who may write anywhere.
    writeFileSync(cache, '');
    expect(vitrine('check', '--no-cache')).toEqual(first);
    expect(vitrine('build', '--content', 'texts', '--output', 'again').code).toBe(0);
    rmSync(cache);
  });

  it('can be run from a program', () => {
    const script =
      "import { run } from 'vitrine'; process.exitCode = await run(['check', '--content', 'texts']);";
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: adopter,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('0 errors'),
    });
  });
});
