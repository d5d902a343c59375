import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { attemptBuild, runProcess } from '../support/run-vitrine.ts';
import {
  copyProgram,
  type FolderState,
  outsideOutput,
  stateOf,
  type TemporaryContent,
  temporaryContents,
} from '../support/temporary-content.ts';

const make = temporaryContents();

describe('a build of valid content', () => {
  let content: TemporaryContent;
  let site: FolderState;

  beforeAll(async () => {
    content = make.minimal();
    const { code, stdout, stderr, before, after } = await attemptBuild(content);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^Weight of each page in bytes, compressed, .*:\n(?: {2}\d,\d{3} of +\d+,000 {2}\/\S*\n){10}\nBuilt 10 pages into “dist” in \d+(?:\.\d)? s\.\n$/,
    );
    expect(code).toBe(0);
    expect(outsideOutput(after)).toEqual(outsideOutput(before));
    site = stateOf(content.output);
  });

  it('writes the pages of both languages, what goes with them, and nothing else', () => {
    const files = Object.keys(site).filter((name) => site[name] !== 'folder');
    expect(files.sort()).toEqual([
      '.vitrine',
      '404.html',
      '_headers',
      '_redirects',
      'en/about/index.html',
      'en/acme/privacy.json',
      'en/acme/privacy.md',
      'en/acme/privacy.txt',
      'en/acme/privacy/index.html',
      'en/compare/index.html',
      'en/coverage/index.html',
      'en/index.html',
      'favicon.svg',
      'fr/a-propos/index.html',
      'fr/acme/confidentialite.json',
      'fr/acme/confidentialite.md',
      'fr/acme/confidentialite.txt',
      'fr/acme/confidentialite/index.html',
      'fr/comparer/index.html',
      'fr/couverture/index.html',
      'fr/index.html',
      'index.html',
      'robots.txt',
      'schemas/statement-data.schema.json',
      'schemas/statements-index.schema.json',
      'sitemap.xml',
      'statements.json',
    ]);
  });

  it('can be read by the user of a web server, as any folder made here can', () => {
    const ordinary = path.join(content.root, 'ordinary');
    mkdirSync(ordinary);
    for (const folder of ['', 'en', 'en/acme/privacy'])
      expect(statSync(path.join(content.output, folder)).mode).toBe(statSync(ordinary).mode);
  });

  it('comes out the same, byte for byte, anywhere and at any time', async () => {
    const output = path.join(content.root, 'elsewhere/site');
    const { code, stdout, stderr } = await runProcess(
      ['build', '--content', content.content, '--output', output],
      {
        cwd: tmpdir(),
        env: { TZ: 'Pacific/Kiritimati', LANG: 'fr_CA.UTF-8', SOURCE_DATE_EPOCH: '4102444800' },
      },
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stateOf(output)).toEqual(site);
    expect(plain(stdout)).toMatch(
      /^Poids de chaque page compressée, en octets, .* :\n(?: {2}\d \d{3} sur +\d+ 000 {2}\/\S*\n){10}\n10 pages construites dans « \S+\/elsewhere\/site » en \d+(?:,\d)? s\.\n$/,
    );
  });
});

describe('content of some length', () => {
  it('comes out the same, byte for byte, on a second build elsewhere', async () => {
    const [first, second] = [make.copyOfFixture(), make.copyOfFixture()];
    const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-21T00:00:00Z') / 1000) };
    const outcomes = await Promise.all([
      attemptBuild(first, [], { env }, runProcess),
      attemptBuild(
        second,
        ['--content', second.content, '--output', second.output],
        { env: { ...env, TZ: 'Asia/Tokyo', LC_ALL: 'fr_CA.UTF-8' }, cwd: second.root },
        runProcess,
      ),
    ]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(Object.keys(stateOf(first.output)).length).toBeGreaterThan(20);
    expect(stateOf(second.output)).toEqual(stateOf(first.output));
  });
});

describe.concurrent('after a change of the content', () => {
  it('the page of a withdrawn statement is gone, from the sitemap and the lists as well', async () => {
    const content = make.minimal().addOrganization('second');
    expect((await attemptBuild(content)).code).toBe(0);
    const address = 'en/second/privacy/';
    expect(content.page(address)).toContain('<h1>');
    for (const listing of ['sitemap.xml', 'en/', 'en/compare/'])
      expect(content.page(listing)).toContain(`/${address}`);

    content.delete('second/privacy.en.md').delete('second/privacy.fr.md');
    expect((await attemptBuild(content)).code).toBe(0);
    const left = stateOf(content.output);
    expect(Object.keys(left).filter((name) => name.includes('second'))).toEqual([]);
    for (const [name, kind] of Object.entries(left))
      if (kind !== 'folder')
        expect(readFileSync(path.join(content.output, name), 'utf8')).not.toContain('/second/');
  });

  it('that brings an error, the old site stays byte for byte, and the exit code is 1', async () => {
    const content = make.minimal().withOldSite();
    content.append('acme/privacy.en.md', '\n[Words](http://riverside.coop/)\n');
    const { code, stdout, stderr, before, after } = await attemptBuild(content, ['--lang', 'fr']);
    expect(plain(stdout)).toMatch(
      /^content\/acme\/privacy\.en\.md\n {2}28:1 {2}erreur {2}Avec http:, .*« http:\/\/riverside\.coop\/ »/,
    );
    expect(plain(stderr)).toBe('Le site n’a pas été construit. « dist » est resté tel quel.\n');
    expect(code).toBe(1);
    expect(after).toEqual(before);
  });

  it('that brings only warnings, they are printed and the site is built', async () => {
    const content = make.minimal().htmlAsWarning();
    for (const language of ['en', 'fr'])
      content.append(`acme/privacy.${language}.md`, '\nA <b>bold</b> word.\n\n- <b>Another</b>.\n');
    const { code, findings, stdout, stderr } = await attemptBuild(content);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning', 'warning']);
    expect(stdout).toMatch(
      /\n0 errors, 4 warnings, 0 notices\.\n\nWeight of [\s\S]*\n\nBuilt 10 pages into “dist” in .* s\.\n$/,
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});

describe.concurrent('a build refuses the output folder, touches nothing, and ends with exit code 2 when it', () => {
  it.each<[string, (content: TemporaryContent) => string, RegExp]>([
    [
      'holds files of someone else',
      (content) => {
        mkdirSync(path.join(content.project, 'public'));
        writeFileSync(path.join(content.project, 'public/photo.jpg'), 'irreplaceable');
        return 'public';
      },
      /^“public” holds files that Vitrine did not make, and building would remove them\. Choose another folder with --output, or empty this one yourself\.\n$/,
    ],
    [
      'holds the content',
      () => '.',
      /^“\.” holds the content or the project itself and cannot be the output folder\./,
    ],
    ['is the content', () => 'content', /^“content” holds the content or the project itself/],
    ['is above the content', () => '../..', /^“\.\.\/\.\.” holds the content or the project itself/],
    [
      'holds the content under another name',
      (content) => {
        symlinkSync(content.project, path.join(content.root, 'alias'));
        return path.join(content.root, 'alias');
      },
      /holds the content or the project itself/,
    ],
    [
      'is a file',
      (content) => {
        writeFileSync(path.join(content.project, 'site'), 'text');
        return 'site';
      },
      /^“site” is not a folder\. Choose another with --output\.\n$/,
    ],
    [
      'is a link to a folder',
      (content) => {
        mkdirSync(path.join(content.root, 'real'));
        symlinkSync(path.join(content.root, 'real'), path.join(content.project, 'site'));
        return 'site';
      },
      /^“site” is not a folder\./,
    ],
    [
      'is below a file',
      (content) => {
        writeFileSync(path.join(content.project, 'site'), 'text');
        return 'site/dist';
      },
      /^“site\/dist” could not be written \(\w+\)\./,
    ],
    ['has no name', () => '', /^“” holds the content or the project itself/],
  ])('%s', async (_what, prepare, sentence) => {
    const content = make.minimal();
    const output = prepare(content);
    const { code, stdout, stderr, before, after } = await attemptBuild(content, [`--output=${output}`]);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(after).toEqual(before);
  });

  it.each(['', 'src', 'layouts'])('holds the program: /%s', async (folder) => {
    const content = make.minimal();
    const project = copyProgram(path.join(content.root, 'program'));
    const output = path.join(project, folder);
    const { code, stderr, before, after } = await attemptBuild(
      content,
      ['--output', output],
      { project },
      runProcess,
    );
    expect(stderr).toMatch(/holds the content or the project itself/);
    expect(code).toBe(2);
    expect(after).toEqual(before);
  });

  it('but takes an empty folder, and one that it made before', async () => {
    const content = make.minimal();
    mkdirSync(content.output);
    expect((await attemptBuild(content)).code).toBe(0);
    writeFileSync(path.join(content.output, 'left-over.html'), 'old');
    expect((await attemptBuild(content)).code).toBe(0);
    expect(Object.keys(stateOf(content.output))).not.toContain('left-over.html');
  });
});

describe.concurrent('a fault of ours is called ours, ends with exit code 70, and leaves the old site byte for byte:', () => {
  const page = (head: string, body: string): string =>
    `return (<html lang="en"><head><title>x</title>${head}</head><body>${body}</body></html>);`;
  let built: TemporaryContent;

  beforeAll(async () => {
    built = make.minimal();
    built.write(
      'pages/about.en.md',
      built.read('pages/home.en.md').replace('updated:', 'slug: about\nupdated:'),
    );
    built.write(
      'pages/about.fr.md',
      built.read('pages/home.fr.md').replace('updated:', 'slug: apropos\nupdated:'),
    );
    expect((await attemptBuild(built)).code).toBe(0);
  });

  it.each<[string, string, RegExp | string, string, RegExp]>([
    [
      'a layout that throws',
      'not-found',
      /(?<=function NotFound\([^)]*\)[^{]*\{)/,
      "throw new Error('made up for a test');",
      /^This is a fault in Vitrine, not in your content\. Please report it, with the lines below\.\n\nError: made up for a test\n {4}at .*not-found\.11ty\.tsx:\d+/,
    ],
    [
      'a layout with a dead link',
      'not-found',
      /(?<=function NotFound\([^)]*\)[^{]*\{)/,
      page('', '<a href={site.href("/nowhere/")}>x</a>'),
      /^404\.html: .*\/nowhere\/.*\nThe content passed its checks, but the built pages did not\. This is a fault in the layouts or in Vitrine, not in the content; please report it, with the lines above\. “dist” is as it was\.\n$/,
    ],
    [
      'a layout with a script',
      'not-found',
      /(?<=function NotFound\([^)]*\)[^{]*\{)/,
      page('<script src="https://cdn.example/x.js"></script>', '<p>x</p>'),
      /^404\.html: .*<script>.*\n404\.html: .*https:\/\/cdn\.example\/x\.js/,
    ],
    [
      'a layout that is not valid HTML',
      'not-found',
      /(?<=function NotFound\([^)]*\)[^{]*\{)/,
      page('', '<ul><p>x</p></ul>'),
      /^404\.html: .*<p>.*<ul>/,
    ],
    [
      'a layout that leaves pages out',
      'about',
      "paginateOver('about')",
      "{ ...paginateOver('about'), pagination: { data: 'addresses.about', size: 1, alias: 'address', before: () => [] } }",
      /no page was rendered for \/en\/about\/\n/,
    ],
  ])('%s', async (_what, name, location, change, sentence) => {
    const content = make.copyOf(built);
    const project = copyProgram(path.join(content.root, 'program'));
    const layout = path.join(project, `layouts/pages/${name}.11ty.tsx`);
    const source = readFileSync(layout, 'utf8');
    writeFileSync(layout, source.replace(location, change));
    expect(readFileSync(layout, 'utf8')).not.toBe(source);
    const { code, stderr, before, after } = await attemptBuild(content, [], { project }, runProcess);
    expect(stderr).toMatch(sentence);
    expect(code).toBe(70);
    expect(Object.keys(before)).toContain('home/editor/project/dist/en/about/index.html');
    expect(after).toEqual(before);
  });
});

/** French puts no-break spaces inside its marks; the sentence is what counts here. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
