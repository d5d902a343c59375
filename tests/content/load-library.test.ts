import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../src/content/problems.ts';
import { largestFile } from '../../src/content/read-text.ts';
import {
  bareLibraryFrom,
  type Files,
  libraryFrom,
  organization,
  publisherLine,
  range,
  sitePage,
  statement,
} from '../support/library-from.ts';

const problemsOf = (files: Files, code?: ProblemCode): readonly Problem[] =>
  libraryFrom(files).problems.filter((problem) => code === undefined || problem.code === code);

describe('a library without fault', () => {
  it('has its organizations, statements and pages, with computed addresses', () => {
    const { site, organizations, pages, problems } = libraryFrom();
    expect(problems).toEqual([]);
    expect(site?.values).toMatchObject({ baseUrl: 'https://site.example', pathPrefix: '/' });
    const [union] = organizations;
    expect(union?.key).toBe('union');
    expect(union?.statements.map(({ stem }) => stem)).toEqual(['privacy']);
    expect(union?.statements[0]?.versions.en?.address).toBe('/en/union/privacy/');
    expect(union?.statements[0]?.versions.fr?.address).toBe('/fr/syndicat/confidentialite/');
    expect(pages.map(({ versions }) => [versions.en?.address, versions.fr?.address])).toEqual([
      ['/en/', '/fr/'],
    ]);
  });

  it('fills in what a file may leave out', () => {
    const { site, organizations } = libraryFrom();
    expect(site?.values).toMatchObject({ languages: ['en', 'fr'], requiredSections: [] });
    expect(organizations[0]?.settings.values.exceptions).toEqual([]);
  });

  it('gives a site page the address of its slug', () => {
    const { pages } = libraryFrom({
      'pages/about.en.md': sitePage('x', 'slug: about-us'),
      'pages/about.fr.md': sitePage('x', 'slug: a-propos'),
    });
    const about = pages.find(({ stem }) => stem === 'about');
    expect([about?.versions.en?.address, about?.versions.fr?.address]).toEqual([
      '/en/about-us/',
      '/fr/a-propos/',
    ]);
  });

  it('keeps the text of every file it read, by the name findings use', () => {
    const { sources } = libraryFrom({ 'union/organization.yaml': 'name: [\n' });
    expect([...sources.keys()].sort()).toEqual([
      'content/pages/home.en.md',
      'content/pages/home.fr.md',
      'content/site.yaml',
      'content/union/organization.yaml',
      'content/union/privacy.en.md',
      'content/union/privacy.fr.md',
    ]);
  });

  it('reads the statements of an organization whose own file is broken, so that all is said in one run', () => {
    const { problems } = libraryFrom({
      'union/organization.yaml': 'name: [\n',
      'union/privacy.en.md': 'no front matter',
      'union/privacy.fr.md': undefined,
    });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'front-matter',
      'missing-counterpart',
      'yaml-syntax',
    ]);
  });
});

describe('counterparts', () => {
  it.each([
    ['union/privacy.fr.md', 'fr', 'content/union/privacy.en.md'],
    ['union/privacy.en.md', 'en', 'content/union/privacy.fr.md'],
    ['pages/home.fr.md', 'fr', 'content/pages/home.en.md'],
    ['pages/home.en.md', 'en', 'content/pages/home.fr.md'],
  ])('%s is missing: said in the file that is there', (missing, language, there) => {
    expect(problemsOf({ [missing]: undefined })).toEqual([
      {
        code: 'missing-counterpart',
        language,
        expectedFile: `content/${missing}`,
        location: { file: there, line: 1, column: 1 },
      },
    ]);
  });

  it('a counterpart that is there but broken is not missing', () => {
    const problems = problemsOf({ 'union/privacy.fr.md': 'no front matter' });
    expect(problems.map(({ code }) => code)).toEqual(['front-matter']);
  });
});

describe('file names', () => {
  it.each([
    ['union/privacy.md', 'markdown-name', undefined],
    ['union/README.md', 'markdown-name', undefined],
    ['union/privacy.en.markdown', 'markdown-name', undefined],
    ['privacy.en.md', 'markdown-name', undefined],
    ['union/privacy.de.md', 'unknown-language', undefined],
    ['union/privacy.english.md', 'unknown-language', undefined],
    ['union/privacy.eng.md', 'unknown-language', 'en'],
    ['union/privacy.FR.md', 'unknown-language', 'fr'],
    ['union/Privacy.en.md', 'bad-stem', undefined],
    ['union/vie privée.fr.md', 'bad-stem', undefined],
    ['union/a.b.en.md', 'bad-stem', undefined],
    ['union/con.en.md', 'device-name', undefined],
    [`union/${'a'.repeat(246)}.en.md`, 'long-stem', undefined],
    ['Union/organization.yaml', 'bad-folder', undefined],
    ['syndicat français/x.md', 'bad-folder', undefined],
    ['union/notes.txt', 'ignored', undefined],
    ['union/privacy.11tydata.js', 'ignored', undefined],
    ['union/old/privacy.en.md', 'ignored', undefined],
    ['site.yml', 'ignored', undefined],
  ])('%s is unexpected: %s', (file, reason, nearest) => {
    const [problem, ...others] = problemsOf({ [file]: 'x' });
    expect(others).toEqual([]);
    const name =
      reason === 'bad-folder' || file.startsWith('lpt1')
        ? file.replace(/\/.*/, '')
        : file.replace('old/privacy.en.md', 'old');
    expect(problem).toEqual({
      code: 'unexpected-file',
      reason,
      name,
      ...(nearest === undefined ? {} : { nearest }),
      location: { file: `content/${name}`, line: 1, column: 1 },
    });
  });

  it('nothing is said of hidden files', () => {
    expect(problemsOf({ '.gitkeep': '', 'union/.DS_Store': '\0' })).toEqual([]);
  });

  it('a folder under the name of a page is no page', () => {
    const problems = problemsOf({
      'union/notes.en.md/x': '',
      'union/notes.fr.md': statement('fr', undefined, 'slug: notes'),
    });
    expect(problems).toMatchObject([
      { code: 'unreadable-file', reason: 'not-a-file', location: { file: 'content/union/notes.en.md' } },
    ]);
  });
});

describe('addresses', () => {
  it('two statements cannot share one; both places are named', () => {
    const problems = problemsOf({
      'union/second.en.md': statement('en'),
      'union/second.fr.md': statement('fr', undefined, 'slug: deuxieme'),
    });
    expect(problems).toMatchObject([{ code: 'duplicate-address', address: '/en/union/privacy/' }]);
    expect(problems.map(({ location, related }) => [range(location), related && range(related)])).toEqual([
      ['content/union/second.en.md:4:7', 'content/union/privacy.en.md:4:7'],
    ]);
  });

  it('the same slug in the two languages is no conflict', () => {
    expect(problemsOf({ 'union/privacy.fr.md': statement('fr', undefined, 'slug: privacy') })).toEqual([]);
  });

  it.each([
    ['en', 'compare'],
    ['fr', 'comparer'],
    ['en', 'coverage'],
    ['fr', 'couverture'],
  ] as const)('a page in %s cannot take %s, an address that the comparison of statements has or had', (language, slug) => {
    const pages = {
      'pages/about.en.md': sitePage('x', 'slug: about'),
      'pages/about.fr.md': sitePage('x', 'slug: a-propos'),
    };
    const problems = problemsOf({ ...pages, [`pages/about.${language}.md`]: sitePage('x', `slug: ${slug}`) });
    expect(problems).toMatchObject([
      {
        code: 'duplicate-address',
        address: `/${language}/${slug}/`,
        location: { file: `content/pages/about.${language}.md`, line: 5, column: 7 },
      },
    ]);
  });

  it('two organizations cannot share a slug, in either language', () => {
    const problems = problemsOf({
      'other/organization.yaml': organization('slug: { en: other, fr: syndicat }'),
      'other/terms.en.md': statement('en', undefined, 'slug: terms'),
      'other/terms.fr.md': statement('fr', undefined, 'slug: conditions'),
    });
    expect(problems).toMatchObject([
      {
        code: 'wrong-value',
        reason: 'duplicate-organization',
        key: 'slug.fr',
        value: 'syndicat',
        detail: 'other',
        location: { file: 'content/union/organization.yaml', line: 3, column: 24 },
        related: { file: 'content/other/organization.yaml' },
      },
    ]);
  });
});

describe('settings', () => {
  it.each(['site.yaml', 'union/organization.yaml'])('%s is missing', (file) => {
    expect(problemsOf({ [file]: undefined }, 'missing-settings')).toEqual([
      {
        code: 'missing-settings',
        expectedFile: `content/${file}`,
        location: { file: `content/${file}`, line: 1, column: 1 },
      },
    ]);
  });

  it('without the site’s settings the organizations are still read', () => {
    const library = libraryFrom({ 'site.yaml': undefined });
    expect(library.site).toBeUndefined();
    expect(library.organizations).toHaveLength(1);
  });

  it('an empty folder is a site without settings and nothing else', () => {
    const { problems, organizations } = bareLibraryFrom({});
    expect(problems.map(({ code }) => code)).toEqual(['missing-settings']);
    expect(organizations).toEqual([]);
  });
});

describe('bytes', () => {
  it.each([
    ['Latin-1', Uint8Array.from(Buffer.from(statement('fr'), 'latin1'))],
    ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${statement('fr')}`, 'utf16le'))],
    ['half a character at the end', Uint8Array.from([...Buffer.from(statement('fr')), 0xc3])],
  ])('%s is not UTF-8', (_, bytes) => {
    expect(problemsOf({ 'union/privacy.fr.md': bytes })).toMatchObject([
      { code: 'unreadable-file', reason: 'not-utf8', location: { file: 'content/union/privacy.fr.md' } },
    ]);
  });

  it('a file may be as large as the limit and no larger', () => {
    const start = statement('en');
    const full = start + ' '.repeat(largestFile - Buffer.byteLength(start));
    expect(problemsOf({ 'union/privacy.en.md': full })).toEqual([]);
    expect(problemsOf({ 'union/privacy.en.md': `${full} ` })).toMatchObject([
      { code: 'unreadable-file', reason: 'too-large', limit: 1 },
    ]);
  });
});

it('every problem of every file is told in one go', () => {
  const problems = problemsOf({
    'site.yaml': `name: { en: A, fr: B }\nbaseUrl: http://a.ca\nlanguage: en\n${publisherLine}\n`,
    'pages/home.fr.md': undefined,
    'union/privacy.en.md': statement('en', undefined, 'slug: A B', 'updated: soon', 'layout: x'),
    'union/privacy.fr.md': '---\ntitle: A\n',
    'union/notes.txt': '',
    'other/organization.yaml': organization('slug: { en: other, fr: autre }', 'jurisdiction: { en: X }'),
    'third/organization.yaml': 'name: *x\n',
  });
  expect(problems.map(({ code, location }) => `${code} ${range(location)}`).sort()).toEqual([
    'front-matter content/union/privacy.fr.md:1:1',
    'missing-counterpart content/pages/home.en.md:1:1',
    'missing-key content/other/organization.yaml:4:1',
    'unexpected-file content/union/notes.txt:1:1',
    'unknown-key content/site.yaml:3:1',
    'unknown-key content/union/privacy.en.md:12:1',
    'wrong-value content/site.yaml:2:10',
    'wrong-value content/union/privacy.en.md:4:7',
    'wrong-value content/union/privacy.en.md:5:10',
    'yaml-syntax content/third/organization.yaml:1:7',
  ]);
});
