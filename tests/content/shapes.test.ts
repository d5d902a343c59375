import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/content/problems.ts';
import {
  exception,
  exceptionLine,
  type Files,
  libraryFrom,
  organization,
  organizationWith,
  publisherLine,
  range,
  siteLines,
  sitePage,
  statement,
} from '../support/library-from.ts';

/** `unknown-key titel→title content/…:2:1`, one for each problem of the content. */
const problemsOf = (files: Files) => libraryFrom(files).problems.map(inShort);
const inShort = (problem: Problem): string => {
  const what =
    problem.code === 'unknown-key'
      ? `${problem.key}${problem.nearest ? `→${problem.nearest}` : ''}`
      : problem.code === 'wrong-value'
        ? `${problem.key} ${problem.reason}`
        : problem.code === 'missing-key'
          ? problem.key
          : '?';
  return `${problem.code} ${what} ${range(problem.location).replace('content/', '')}`;
};

const inStatement = (...changed: string[]) =>
  problemsOf({ 'union/privacy.en.md': statement('en', undefined, ...changed) });
const inOrganization = (text: string) => problemsOf({ 'union/organization.yaml': text });
const inSite = (...lines: string[]) =>
  problemsOf({
    'site.yaml': [...lines, publisherLine, ''].join('\n'),
    'union/organization.yaml': organization(),
  });

/** Problems of a site that somebody publishes, as these keys say. */
const publishedBy = (keys: string) =>
  problemsOf({ 'site.yaml': siteLines.replace(publisherLine, `publisher: { ${keys} }`) });

describe('unknown keys', () => {
  it.each([
    ['titel: A', 'unknown-key titel→title union/privacy.en.md:12:1'],
    ['Slug: a', 'unknown-key Slug→slug union/privacy.en.md:12:1'],
    ['permalink: /x/', 'unknown-key permalink union/privacy.en.md:12:1'],
    ['layout: x', 'unknown-key layout union/privacy.en.md:12:1'],
    ['slug: aux', 'wrong-value slug device-name union/privacy.en.md:4:7'],
    ['__proto__: { title: x }', 'unknown-key __proto__ union/privacy.en.md:12:1'],
    ['constructor: x', 'unknown-key constructor union/privacy.en.md:12:1'],
    ['<<: { title: x }', 'unknown-key << union/privacy.en.md:12:1'],
    ['1: x', 'unknown-key 1 union/privacy.en.md:12:1'],
  ])('in front matter: %s', (line, expected) => {
    expect(inStatement(line)).toEqual([expected]);
  });

  it('are named with the keys that are known there', () => {
    const [problem] = libraryFrom({
      'union/privacy.en.md': statement('en', undefined, '  author: x'),
    }).problems;
    expect(problem).toMatchObject({
      key: 'source.author',
      allowed: 'title, titleLanguage, url, wording, read',
    });
  });

  it('in the source of a statement', () => {
    const text = statement('en').replace('  titleLanguage: en', '  titlelanguage: en');
    expect(problemsOf({ 'union/privacy.en.md': text })).toEqual([
      'missing-key source.titleLanguage union/privacy.en.md:8:1',
      'unknown-key source.titlelanguage→titleLanguage union/privacy.en.md:10:3',
    ]);
  });

  it('in an exception, with the number that a person would give it', () => {
    const text = organizationWith(exception('cookies'), exception('retention', '2027-01-01', 'untill: x'));
    expect(inOrganization(text)).toEqual([
      `unknown-key exceptions.2.untill→until union/organization.yaml:${exceptionLine + 6}:5`,
    ]);
  });

  it('in the reason of an exception: another language is not taken for a slip of the pen', () => {
    const text = organizationWith(exception('cookies').replace('fr:', 'de: Nichts., fr:'));
    expect(inOrganization(text)).toEqual([
      `unknown-key exceptions.1.reason.de union/organization.yaml:${exceptionLine + 1}:34`,
    ]);
  });

  it('in a name with its language', () => {
    const text = organization('name: { en: { text: The Union, lang: en, langue: x }, fr: Le Syndicat }');
    expect(inOrganization(text)).toEqual(['unknown-key name.en.langue→lang union/organization.yaml:1:42']);
  });

  it('in the site’s settings', () => {
    expect(inSite('name: { en: A, fr: B }', 'baseUrl: https://a.ca', 'baseURL: https://b.ca')).toEqual([
      'unknown-key baseURL→baseUrl site.yaml:3:1',
    ]);
  });

  it('in who publishes the site', () => {
    expect(publishedBy('name: { en: A, fr: B }, email: a@b.ca, phone: x')).toEqual([
      'unknown-key publisher.phone site.yaml:3:53',
    ]);
  });

  it('a slug on the home page', () => {
    expect(problemsOf({ 'pages/home.en.md': sitePage('x', 'slug: home') })).toEqual([
      'unknown-key slug pages/home.en.md:5:1',
    ]);
  });
});

describe('missing keys', () => {
  it.each([
    'title',
    'description',
    'slug',
    'updated',
    'nature',
    'translation',
  ])('%s of a statement, at the start of its keys', (key) => {
    const text = statement('en').replace(new RegExp(`^${key}:.*\n`, 'm'), '');
    expect(problemsOf({ 'union/privacy.en.md': text })).toEqual([
      `missing-key ${key} union/privacy.en.md:2:1`,
    ]);
  });

  it('all the keys at once', () => {
    const keys = ['title', 'description', 'updated', 'slug', 'nature', 'translation', 'source'];
    expect(problemsOf({ 'union/privacy.en.md': '---\nx: y\n---\n' })).toEqual([
      ...keys.map((key) => `missing-key ${key} union/privacy.en.md:2:1`),
      'unknown-key x union/privacy.en.md:2:1',
    ]);
  });

  it('an exception without an end date, at that exception', () => {
    const text = organizationWith(exception('cookies'), exception('retention').replace(/\n {4}until.*/, ''));
    expect(inOrganization(text)).toEqual([
      `missing-key exceptions.2.until union/organization.yaml:${exceptionLine + 3}:5`,
    ]);
  });

  it('an exception without its reason in French, at the reason', () => {
    const text = organizationWith(exception('cookies').replace(', fr: Elle n’en dit rien.', ''));
    expect(inOrganization(text)).toEqual([
      `missing-key exceptions.1.reason.fr union/organization.yaml:${exceptionLine + 1}:5`,
    ]);
  });

  it('the language of a name that is marked', () => {
    expect(inOrganization(organization('name: { en: { text: A }, fr: B }'))).toEqual([
      'missing-key name.en.lang union/organization.yaml:1:9',
    ]);
  });
});

describe('wrong values', () => {
  it.each([
    ['title:', 'title empty', '2:7'],
    ['title: ""', 'title empty', '2:8'],
    ['title: "  "', 'title empty', '2:8'],
    ['title: 2026', 'title type', '2:8'],
    ['title: [a, b]', 'title type', '2:8'],
    [`title: ${'a'.repeat(121)}`, 'title too-long', '2:8'],
    [`description: ${'a'.repeat(201)}`, 'description too-long', '3:14'],
    ['slug: Privacy', 'slug slug', '4:7'],
    ['slug: confidentialité', 'slug slug', '4:7'],
    ['slug: a--b', 'slug slug', '4:7'],
    ['slug: -a', 'slug slug', '4:7'],
    ['slug: a/b', 'slug slug', '4:7'],
    ['slug: ..', 'slug slug', '4:7'],
    ['slug: "a\\n"', 'slug slug', '4:7'],
    ['updated: 2026-02-30', 'updated date', '5:10'],
    ['updated: 2025-02-29', 'updated date', '5:10'],
    ['updated: 2026-13-01', 'updated date', '5:10'],
    ['updated: 21 November 2026', 'updated date', '5:10'],
    ['updated: 2026-1-1', 'updated date', '5:10'],
    ['updated: 2026-11-21T00:00:00Z', 'updated date', '5:10'],
    ['nature: summary', 'nature choice', '6:9'],
    ['translation: yes', 'translation choice', '7:14'],
  ])('%s', (line, what, at) => {
    expect(inStatement(line)).toEqual([`wrong-value ${what} union/privacy.en.md:${at}`]);
  });

  it.each([
    'updated: 2024-02-29',
    'updated: "2026-11-21"',
    'slug: a-1-b',
    `title: ${'a'.repeat(120)}`,
  ])('none in %s', (line) => {
    expect(inStatement(line)).toEqual([]);
  });

  it.each([
    'http://union.example.org/privacy',
    'union.example.org/privacy',
    '/privacy',
    'javascript:alert(1)',
    'mailto:a@b.ca',
    '"https://union.example.org/a b"',
  ])('%s as the address of the source', (url) => {
    const text = statement('en').replace('https://union.example.org/privacy', url);
    expect(problemsOf({ 'union/privacy.en.md': text })).toEqual([
      'wrong-value source.url address union/privacy.en.md:11:8',
    ]);
  });

  it.each([
    'https://site.example/privacy',
    'https://site.example/?a',
    'https://user:password@site.example',
    'http://site.example',
    'site.example',
    'ftp://site.example',
    'https://site.example.',
    'https://localhost./',
  ])('%s as the site’s origin', (url) => {
    expect(inSite('name: { en: A, fr: B }', `baseUrl: ${url}`)).toEqual([
      'wrong-value baseUrl origin site.yaml:2:10',
    ]);
  });

  it.each([
    'http://localhost:8080',
    'https://localhost',
    'http://127.0.0.1:8080',
    'https://127.0.0.1',
    'https://10.1.2.3',
    'https://172.16.0.1:8443',
    'https://192.168.1.1/',
    'https://169.254.0.1',
    '"https://[::1]"',
    '"https://[fd00::1]"',
  ])('%s as the site’s origin, which no reader reaches', (url) => {
    expect(inSite('name: { en: A, fr: B }', `baseUrl: ${url}`)).toEqual([
      'wrong-value baseUrl own-network site.yaml:2:10',
    ]);
  });

  it.each([
    'https://site.example',
    'https://site.example/',
    'https://site.example:8443',
    'https://privacy.intranet',
    'https://11.0.0.1',
    'https://172.32.0.1',
    'https://localhost.example',
  ])('none in the origin %s', (url) => {
    expect(inSite('name: { en: A, fr: B }', `baseUrl: ${url}`)).toEqual([]);
  });

  it.each([
    ['name: { en: A, fr: B }', 'wrong-value publisher contact', 12],
    ['name: { en: A, fr: B }, email: nobody', 'wrong-value publisher.email email', 45],
    ['name: { en: A, fr: B }, email:', 'wrong-value publisher.email empty', 45],
    ['name: { en: A, fr: B }, form: https://a.ca/', 'wrong-value publisher.form type', 44],
    [
      'name: { en: A, fr: B }, form: { en: http://a.ca/, fr: https://a.ca/fr }',
      'wrong-value publisher.form.en address',
      50,
    ],
    ['name: A, email: a@b.ca', 'wrong-value publisher.name type', 20],
    ['email: a@b.ca', 'missing-key publisher.name', 1],
  ])('publisher: %s', (keys, what, column) => {
    expect(publishedBy(keys)).toEqual([`${what} site.yaml:3:${column}`]);
  });

  it('none in a publisher with a form alone, or with a name in another language', () => {
    expect(publishedBy('name: { en: A, fr: B }, form: { en: https://a.ca/, fr: https://a.ca/fr }')).toEqual(
      [],
    );
    expect(publishedBy('name: { en: { text: A, lang: fr }, fr: A }, email: a@b.ca')).toEqual([]);
  });

  it.each([
    ['pathPrefix: privacy', 'pathPrefix prefix', '3:13'],
    ['pathPrefix: /privacy', 'pathPrefix prefix', '3:13'],
    ['pathPrefix: /a b/', 'pathPrefix prefix', '3:13'],
    ['pathPrefix: //a/', 'pathPrefix prefix', '3:13'],
    ['languages: [en]', 'languages languages', '3:12'],
    ['languages: [en, en]', 'languages languages', '3:12'],
    ['languages: [en, de]', 'languages.2 choice', '3:17'],
    ['languages: en', 'languages type', '3:12'],
    ['requiredSections: retention', 'requiredSections type', '3:19'],
    ['requiredSections: [retention, 5]', 'requiredSections.2 type', '3:31'],
  ])('%s in the site’s settings', (line, what, at) => {
    expect(inSite('name: { en: A, fr: B }', 'baseUrl: https://a.ca', line)).toEqual([
      `wrong-value ${what} site.yaml:${at}`,
    ]);
  });

  it.each([
    ['name: Union', 'name type', '1:7'],
    ['name: { en: "", fr: B }', 'name.en empty', '1:13'],
    ['name: { en: 5, fr: B }', 'name.en type', '1:13'],
    ['name: { en: { text: A, lang: de }, fr: B }', 'name.en.lang choice', '1:30'],
    ['slug: { en: Union, fr: syndicat }', 'slug.en slug', '3:13'],
    ['exceptions: none', 'exceptions type', '5:13'],
    ['exceptions:', 'exceptions empty', '5:12'],
    ['accent: { light: blue, dark: "#fff" }', 'accent.light colour', '5:18'],
    ['accent: { light: "#14497", dark: "#fff" }', 'accent.light colour', '5:18'],
    ['accent: { light: "14497a", dark: "#fff" }', 'accent.light colour', '5:18'],
    ['accent: { light: "#14497a80", dark: "#fff" }', 'accent.light colour', '5:18'],
    ['accent: { light: "#14497a\\n", dark: "#fff" }', 'accent.light colour', '5:18'],
    ['accent: { light: "#fff", dark: 123456 }', 'accent.dark colour', '5:32'],
    ['accent:\n  light: #14497a\n  dark: "#fff"', 'accent.light no-colour', '6:10'],
    ['accent: #14497a', 'accent accent', '5:9'],
    ['accent: "#14497a"', 'accent accent', '5:9'],
  ])('%s in organization.yaml', (line, what, at) => {
    expect(inOrganization(organization(line))).toEqual([`wrong-value ${what} union/organization.yaml:${at}`]);
  });

  it('in an exception: its kind of absence, its date, its reason', () => {
    const wrong = exception('cookies', '2026-02-30', 'missing: all').replace('It is silent.', '""');
    expect(inOrganization(organizationWith(wrong)).sort()).toEqual([
      `wrong-value exceptions.1.missing choice union/organization.yaml:${exceptionLine + 3}:14`,
      `wrong-value exceptions.1.reason.en empty union/organization.yaml:${exceptionLine + 1}:19`,
      `wrong-value exceptions.1.until date union/organization.yaml:${exceptionLine + 2}:12`,
    ]);
  });

  it('are shown, cut short when long', () => {
    const { problems } = libraryFrom({
      'union/privacy.en.md': statement('en', undefined, `slug: ${'A'.repeat(200)}`),
    });
    expect(problems[0]).toMatchObject({ value: `${'A'.repeat(79)}…` });
  });

  it('name the choices there are', () => {
    const { problems } = libraryFrom({ 'union/privacy.en.md': statement('en', undefined, 'nature: x') });
    expect(problems[0]).toMatchObject({ value: 'x', detail: 'restatement, official' });
  });
});
