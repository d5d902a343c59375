import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { diskFileSystem, memoryFileSystem } from '../../src/content/file-system.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { type Language, languages } from '../../src/languages.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { runRules } from '../../src/rules/engine/run-rules.ts';
import { today } from '../support/library-from.ts';
import { fixtureContent, runVitrine } from '../support/run-vitrine.ts';
import { headersFor, readHeadersFile } from '../support/sent-headers.ts';
import { stateOf, type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const settings = 'cms:\n  backend:\n    name: github\n    repo: acme/statements\n';
const script = 'document.title = "é";\n';

/** Content with settings of a CMS, and the script beside it. */
function withCms(content: TemporaryContent = make.minimal(), more = ''): TemporaryContent {
  content.append('site.yaml', `${settings}${more}`);
  mkdirSync(path.join(content.project, 'vendor'));
  writeFileSync(path.join(content.project, 'vendor/cms.js'), script);
  return content;
}

const build = ({ project }: TemporaryContent, ...args: readonly string[]) =>
  runVitrine(['build', '--lang', 'en', ...args], { cwd: project });
const built = (content: TemporaryContent, file: string): string =>
  readFileSync(path.join(content.output, file), 'utf8');

interface Field {
  readonly name: string;
  readonly widget: string;
  readonly required: boolean;
  readonly i18n: true | 'duplicate';
  readonly pattern?: readonly [string, string];
  readonly options?: readonly { readonly value: string }[];
  readonly fields?: readonly Field[];
}
interface Collection {
  readonly name: string;
  readonly folder: string;
  readonly extension: string;
  readonly create: boolean;
  readonly delete: boolean;
  readonly description?: string;
  readonly fields: readonly Field[];
}
interface Config {
  readonly backend: unknown;
  readonly i18n: unknown;
  readonly collections: readonly Collection[];
}

describe('a site with a CMS', () => {
  const content = withCms();
  const plain = make.minimal();

  beforeAll(async () => {
    expect(await build(content, '--cms', 'vendor/cms.js')).toMatchObject({ code: 0 });
    expect(await build(plain)).toMatchObject({ code: 0 });
  });

  it('differs from the same site without in the folder of the CMS and in the headers, and in nothing else', () => {
    const [withOne, without] = [stateOf(content.output), stateOf(plain.output)];
    const differing = Object.keys(withOne).filter((file) => withOne[file] !== without[file]);
    expect(differing.sort()).toEqual([
      '_headers',
      'admin',
      'admin/cms.js',
      'admin/config.yml',
      'admin/index.html',
    ]);
    expect(Object.keys(without).filter((file) => !(file in withOne))).toEqual([]);
  });

  it('is led to from no page, and from neither map nor robots', () => {
    for (const [file, kind] of Object.entries(stateOf(content.output)))
      if (kind !== 'folder' && !/^(?:admin\/|_headers$)/.test(file))
        expect(built(content, file), file).not.toMatch(/admin|cms/);
  });

  it('deletes no page, and says where statements have editions what a change waits for', async () => {
    const config = parse(built(content, 'admin/config.yml')) as Config;
    expect(config.collections.map((one) => [one.delete, one.description])).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
    const released = withCms();
    const summary = ['--summary-en', 'First edition.', '--summary-fr', 'Première édition.'];
    await runVitrine(['release', 'acme', ...summary], { cwd: released.project });
    await build(released, '--cms', 'vendor/cms.js');
    const [statements] = (parse(built(released, 'admin/config.yml')) as Config).collections;
    expect(statements?.description).toMatch(/has released it as an edition.* \| .*publiée comme édition/);
  });

  it('has a page that runs its one script, by its hash, and tells robots to stay away', () => {
    const page = built(content, 'admin/index.html');
    const hash = createHash('sha384').update(script).digest('base64');
    expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      `<script src="cms.js" integrity="sha384-${hash}">`,
    ]);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(built(content, 'admin/cms.js')).toBe(script);
  });

  it('has a policy of its own, and leaves that of the pages as it was', () => {
    const rules = readHeadersFile(built(content, '_headers'));
    const before = readHeadersFile(built(plain, '_headers'));
    for (const address of ['/', '/404.html', '/en/', '/fr/acme/confidentialite/', '/en/acme/privacy.json'])
      expect(headersFor(rules, address), address).toEqual(headersFor(before, address));
    const sent = headersFor(rules, '/admin/');
    expect(sent['Content-Security-Policy']).toContain("script-src 'self';");
    expect(sent['Content-Security-Policy']).toContain('https://api.github.com');
    expect(sent['Content-Security-Policy']).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline| \*/);
    expect(sent['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
  });

  it('is no page of the site: a statement cannot lead there', async () => {
    const content = withCms();
    content.append('acme/privacy.en.md', '\n[Edit this statement](/admin/).\n');
    const { code, stdout } = await build(content, '--cms', 'vendor/cms.js');
    expect(code).toBe(1);
    expect(stdout).toContain('links/dead-link');
  });
});

describe('without the script', () => {
  it('settings of a CMS change no byte', async () => {
    const [content, plain] = [withCms(), make.minimal()];
    expect(await build(content)).toMatchObject({ code: 0 });
    expect(await build(plain)).toMatchObject({ code: 0 });
    expect(stateOf(content.output)).toEqual(stateOf(plain.output));
  });
});

describe('the configuration', () => {
  const content = withCms(
    make.minimal().addOrganization('beta'),
    '    branch: drafts\n  path: /write/\n  folder: site/content\n',
  );
  let config: Config;

  beforeAll(async () => {
    expect(await build(content, '--cms', 'vendor/cms.js')).toMatchObject({ code: 0 });
    config = parse(built(content, 'write/config.yml')) as Config;
  });

  it('names the repository, and a file for each language beside the other', () => {
    expect(config.backend).toEqual({ name: 'github', repo: 'acme/statements', branch: 'drafts' });
    expect(config.i18n).toEqual({ structure: 'multiple_files', locales: ['en', 'fr'], default_locale: 'en' });
    expect(config.collections.map(({ name, folder }) => [name, folder])).toEqual([
      ['acme', 'site/content/acme'],
      ['beta', 'site/content/beta'],
      ['pages', 'site/content/pages'],
    ]);
  });

  it('leaves the Markdown as it is written', () => {
    for (const { fields } of config.collections)
      expect(fields.at(-1)).toMatchObject({ name: 'body', widget: 'markdown', modes: ['raw'], i18n: true });
  });

  it('has a field for every key that the project’s own files have, and can write each file again', () => {
    const library = loadLibrary(diskFileSystem(fixtureContent), parseBody);
    const versions = [
      ...library.pages.flatMap((page) => Object.values(page.versions)),
      ...library.organizations.flatMap(({ statements }) =>
        statements.flatMap((one) => Object.values(one.versions)),
      ),
    ];
    expect(versions.length).toBeGreaterThan(6);
    for (const { file, frontMatter } of versions) {
      const { fields } = collectionFor(file);
      expect(written(fields, frontMatter.values), file).toEqual(frontMatter.values);
    }
  });

  it('gives files that load without a problem and pass every check, written with these fields alone', () => {
    const values: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = {
      en: entry('Privacy: what we do', 'privacy', 'We keep little.', 'Privacy'),
      fr: entry('Confidentialité : notre pratique', 'confidentialite', 'Nous gardons peu.', 'Privacy'),
    };
    const { folder, extension, fields } = collectionFor('content/acme/privacy.en.md');
    const base = Object.fromEntries(
      Object.keys(stateOf(content.content))
        .filter((file) => /\.(?:md|yaml)$/.test(file) && !/^(?:beta|acme\/privacy)/.test(file))
        .map((file) => [file, content.read(file)]),
    );
    const files = Object.fromEntries(
      languages.map((language) => [
        `${folder.replace('site/content/', '')}/${values.en['slug']}.${language}.${extension}`,
        `---\n${stringify(written(fields, values[language]))}---\n${content.read(`acme/privacy.${language}.md`).split('---\n')[2]}`,
      ]),
    );
    expect(Object.keys(files)).toEqual(['acme/privacy.en.md', 'acme/privacy.fr.md']);
    const library = loadLibrary(memoryFileSystem({ ...base, ...files }), parseBody);
    expect(library.problems).toEqual([]);
    expect(runRules({ library, today }).filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  it('asks once for what both versions have alike, and in each language for the rest', () => {
    const { fields } = collectionFor('content/acme/privacy.en.md');
    const once = fields.filter(({ i18n }) => i18n === 'duplicate').map(({ name }) => name);
    expect(once).toEqual(['updated', 'nature', 'cookies', 'reviewed', 'reviewEvery']);
    expect(fields.filter(({ required }) => required).map(({ name }) => name)).toContain('source');
  });

  it('refuses in the form what a check would refuse', () => {
    const { fields } = collectionFor('content/acme/privacy.en.md');
    const patternOf = (name: string, all: readonly Field[] = fields): RegExp =>
      new RegExp(all.find((field) => field.name === name)?.pattern?.[0] ?? 'no pattern');
    expect(patternOf('slug').test('Privacy Statement')).toBe(false);
    expect(patternOf('slug').test('privacy')).toBe(true);
    expect(patternOf('reviewEvery').test('often')).toBe(false);
    const source = fields.find(({ name }) => name === 'source')?.fields ?? [];
    expect(patternOf('url', source).test('http://a.example')).toBe(false);
    expect(fields.find(({ name }) => name === 'nature')?.options?.map(({ value }) => value)).toEqual([
      'restatement',
      'official',
    ]);
  });

  function collectionFor(file: string): Collection {
    const [, name] = file.split('/');
    const found = config.collections.find((one) => one.name === (name === 'pages' ? 'pages' : 'acme'));
    if (!found) throw new Error(`no collection for ${file}`);
    return found;
  }
});

/** What a CMS writes of some values: its fields in their order, and nothing that is left empty. */
function written(fields: readonly Field[], values: object): Readonly<Record<string, unknown>> {
  const given = values as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.flatMap(({ name, fields: inner }) => {
      const value = given[name];
      if (name === 'body' || value === undefined) return [];
      return [[name, inner && typeof value === 'object' && value !== null ? written(inner, value) : value]];
    }),
  );
}

function entry(title: string, slug: string, description: string, sourceTitle: string) {
  return {
    title,
    description,
    updated: '2026-11-20',
    slug,
    nature: 'official',
    translation: 'equal',
    source: { title: sourceTitle, titleLanguage: 'en', url: 'https://acme.example/privacy' },
  };
}

describe('wrong usage of --cms ends with exit code 2 and a sentence:', () => {
  it.each([
    ['a file that is not there', ['--cms', 'nowhere.js'], '“nowhere.js” cannot be --cms.'],
    ['a folder', ['--cms', 'vendor'], '“vendor” cannot be --cms.'],
    [
      'a file of the content',
      ['--cms', 'content/acme/privacy.en.md'],
      'is in the content folder, and nothing there is run.',
    ],
  ])('%s', async (_what, args, sentence) => {
    const { code, stderr } = await build(withCms(), ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it('a site that does not say where its content is kept', async () => {
    const content = withCms();
    content.write('site.yaml', content.read('site.yaml').replace(settings, ''));
    const { code, stderr } = await build(content, '--cms', 'vendor/cms.js');
    expect(code).toBe(2);
    expect(stderr).toContain('site.yaml does not say where the content is kept');
  });
});

it.each([
  ['path: /en/', 'cms.path', 'must be a folder that the site has not'],
  ['path: /schemas/', 'cms.path', 'must be a folder that the site has not'],
  ['path: admin', 'cms.path', 'must be a folder that the site has not'],
  ['folder: ../content', 'cms.folder', 'must be a folder of the repository'],
])('a check refuses “%s” in the settings', async (line, key, sentence) => {
  const content = withCms(make.minimal(), `  ${line}\n`);
  const { code, stdout } = await runVitrine(['check', '--lang', 'en'], { cwd: content.project });
  expect(code).toBe(2);
  expect(stdout).toContain(`“${key}” ${sentence}`);
});

it('a check refuses a repository whose name would lead elsewhere', async () => {
  const content = withCms().replace('site.yaml', 'acme/statements', 'acme/../../x');
  const { code, stdout } = await runVitrine(['check', '--lang', 'en'], { cwd: content.project });
  expect(code).toBe(2);
  expect(stdout).toContain('“cms.backend.repo” must be a repository with its owner');
});
