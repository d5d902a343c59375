import { describe, expect, it } from 'vitest';
import { largestFile } from '../../src/content/read-text.ts';
import {
  allFindings,
  exception,
  exceptionLine,
  type Files,
  findingsOf,
  inShort,
  organization,
  organizationWith,
  sitePage,
  spot,
  statement,
  statementFile,
} from '../support/library-from.ts';

/** The one finding of a rule, in short, and the values of its sentence. */
const only = (rule: string, files: Files) => {
  const findings = findingsOf(rule, files);
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (!finding) throw new Error('unreachable');
  return finding;
};
const organizationFile = 'content/union/organization.yaml';

it('content without fault has no finding of this family, in either language', () => {
  expect(allFindings({})).toEqual([]);
});

describe('content/unreadable-file', () => {
  it.each([
    ['not-utf8', Uint8Array.from([0xe9, 0x20]), {}],
    ['too-large', ' '.repeat(largestFile + 1), { limit: 1 }],
  ])('%s', (message, text, values) => {
    const finding = only('content/unreadable-file', { 'union/privacy.fr.md': text });
    expect(inShort(finding)).toBe(`error ${message} ${statementFile.fr}:1:1`);
    expect(finding).toMatchObject({ values, organization: 'union', statement: 'privacy', language: 'fr' });
  });

  it('not-a-file', () => {
    const finding = only('content/unreadable-file', { 'union/terms.en.md/x': '' });
    expect(inShort(finding)).toBe('error not-a-file content/union/terms.en.md:1:1');
  });
});

describe('content/unexpected-file', () => {
  const languages = 'en, fr';
  it.each([
    ['union/readme.md', 'error markdown-name', { name: 'union/readme.md' }],
    ['union/privacy.de.md', 'error unknown-language', { name: 'union/privacy.de.md', languages }],
    [
      'union/privacy.eng.md',
      'error unknown-language-near',
      { name: 'union/privacy.eng.md', languages, nearest: 'en' },
    ],
    ['union/Terms.en.md', 'error bad-stem', { name: 'union/Terms.en.md' }],
    ['union/notes.txt', 'warning ignored', { name: 'union/notes.txt' }],
  ])('%s: %s', (file, short, values) => {
    const finding = only('content/unexpected-file', { [file]: 'x' });
    expect(inShort(finding)).toBe(`${short} content/${file}:1:1`);
    expect(finding.values).toEqual(values);
  });

  it('Other/organization.yaml: error bad-folder', () => {
    const finding = only('content/unexpected-file', { 'Other/organization.yaml': organization() });
    expect(inShort(finding)).toBe('error bad-folder content/Other:1:1');
    expect(finding.values).toEqual({ name: 'Other' });
  });
});

describe('content/yaml-syntax', () => {
  it.each([
    ['syntax', 'name: a: b\n', '1:7', {}],
    ['duplicate-key', `${organization()}\nname: x\n`, '5:1', { detail: 'name' }],
    ['alias', 'name: &a x\n', '1:10', {}],
    ['tag', 'name: !!str x\n', '1:13', {}],
    ['many-documents', 'name: x\n---\nname: y\n', '2:1', {}],
    ['not-a-mapping', '- name\n', '1:1', {}],
    ['too-deep', `name: ${'['.repeat(1000)}`, '1:1', {}],
  ])('%s', (message, text, at, values) => {
    const finding = only('content/yaml-syntax', { 'union/organization.yaml': text });
    expect(inShort(finding)).toBe(`error ${message} ${organizationFile}:${at}`);
    expect(finding).toMatchObject({ values, organization: 'union' });
  });

  it('in front matter, with the line of the file', () => {
    const text = statement('fr', undefined, 'nature: a: b');
    const finding = only('content/yaml-syntax', { 'union/privacy.fr.md': text });
    expect(inShort(finding)).toBe(`error syntax ${statementFile.fr}:6:9`);
  });
});

describe('content/front-matter', () => {
  it.each([
    ['missing', '## Cookies\n', {}],
    ['unclosed', '---\ntitle: A\n', {}],
    ['other-language', '---js\n{}\n---\n', { detail: '---js' }],
  ])('%s', (message, text, values) => {
    const finding = only('content/front-matter', { 'union/privacy.en.md': text });
    expect(inShort(finding)).toBe(`error ${message} ${statementFile.en}:1:1`);
    expect(finding).toMatchObject({ values, statement: 'privacy', language: 'en' });
  });
});

describe('content/unknown-key', () => {
  it('with the key that was probably meant', () => {
    const finding = only('content/unknown-key', {
      'union/privacy.fr.md': statement('fr', undefined, 'titre: A'),
    });
    expect(inShort(finding)).toBe(`error near ${statementFile.fr}:12:1`);
    expect(finding.values).toEqual({ key: 'titre', nearest: 'title' });
  });

  it('with all the keys there are, when none is near', () => {
    const finding = only('content/unknown-key', { 'pages/home.en.md': sitePage('', 'layout: x') });
    expect(inShort(finding)).toBe('error unknown content/pages/home.en.md:5:1');
    expect(finding.values).toEqual({ key: 'layout', allowed: 'title, description, updated' });
    expect(finding).toMatchObject({ organization: undefined, statement: 'home', language: 'en' });
  });
});

it('content/missing-key names the key with its path', () => {
  const text = organizationWith(exception('cookies').replace(', fr: Elle n’en dit rien.', ''));
  const finding = only('content/missing-key', { 'union/organization.yaml': text });
  expect(inShort(finding)).toBe(`error missing ${organizationFile}:${exceptionLine + 1}:5`);
  expect(finding.values).toEqual({ key: 'exceptions.1.reason.fr' });
});

describe('content/wrong-value', () => {
  it.each([
    ['title: 5', 'type-string', '2:8', { key: 'title', value: '5' }],
    ['title:', 'empty', '2:7', { key: 'title' }],
    [`title: ${'a'.repeat(121)}`, 'too-long', '2:8', { key: 'title', limit: '120' }],
    ['slug: A B', 'slug', '4:7', { key: 'slug', value: 'A B' }],
    ['updated: 2026-02-30', 'date', '5:10', { key: 'updated', value: '2026-02-30' }],
    ['nature: x', 'choice', '6:9', { key: 'nature', value: 'x', detail: 'restatement, official' }],
    ['source: x', 'type-object', '8:9', { key: 'source', value: 'x' }],
  ])('in a statement: %s', (line, message, at, values) => {
    const text = statement('en', undefined, line).replace(/(source: x)(?:\n {2}.*)*/, '$1');
    const finding = only('content/wrong-value', { 'union/privacy.en.md': text });
    expect(inShort(finding)).toBe(`error ${message} ${statementFile.en}:${at}`);
    expect(finding.values).toEqual(values);
  });

  it('in a statement: an address that is not https:', () => {
    const text = statement('en').replace('https://union', 'http://union');
    const finding = only('content/wrong-value', { 'union/privacy.en.md': text });
    expect(inShort(finding)).toBe(`error address ${statementFile.en}:11:8`);
    expect(finding.values).toEqual({ key: 'source.url', value: 'http://union.example.org/privacy' });
  });

  it.each([
    ['baseUrl: https://a.ca/x', 'origin', '2:10', { key: 'baseUrl', value: 'https://a.ca/x' }],
    ['pathPrefix: x', 'prefix', '3:13', { key: 'pathPrefix', value: 'x' }],
    ['languages: [fr]', 'languages', '3:12', { key: 'languages', value: '["fr"]' }],
    ['requiredSections: x', 'type-array', '3:19', { key: 'requiredSections', value: 'x' }],
  ])('in the site’s settings: %s', (line, message, at, values) => {
    const base = line.startsWith('baseUrl') ? '' : 'baseUrl: https://a.ca\n';
    const finding = only('content/wrong-value', { 'site.yaml': `name: { en: A, fr: B }\n${base}${line}\n` });
    expect(inShort(finding)).toBe(`error ${message} content/site.yaml:${at}`);
    expect(finding.values).toEqual(values);
  });

  it('two organizations with one slug', () => {
    const files = {
      'other/organization.yaml': organization('slug: { en: union, fr: autre }'),
      'other/terms.en.md': statement('en', undefined, 'slug: terms'),
      'other/terms.fr.md': statement('fr', undefined, 'slug: conditions'),
    };
    const finding = only('content/wrong-value', files);
    expect(inShort(finding)).toBe(`error duplicate-organization ${organizationFile}:3:13`);
    expect(finding.values).toEqual({ key: 'slug.en', value: 'union', detail: 'other' });
  });
});

it.each([
  ['fr', 'en'],
  ['en', 'fr'],
] as const)('content/missing-counterpart when there is no %s version', (missing, there) => {
  const finding = only('content/missing-counterpart', { [`union/privacy.${missing}.md`]: undefined });
  expect(inShort(finding)).toBe(`error missing-${missing} ${statementFile[there]}:1:1`);
  expect(finding.values).toEqual({ expectedFile: statementFile[missing] });
});

it('content/duplicate-address leads to the page that has the address already', () => {
  const finding = only('content/duplicate-address', {
    'union/second.en.md': statement('en'),
    'union/second.fr.md': statement('fr', undefined, 'slug: deuxieme'),
  });
  const values = { address: '/en/union/privacy/' };
  expect(inShort(finding)).toBe('error duplicate content/union/second.en.md:4:7');
  expect(finding.values).toEqual(values);
  expect(finding.related.map(({ message, place }) => `${message} ${spot(place)}`)).toEqual([
    `first ${statementFile.en}:4:7`,
  ]);
});

it.each(['content/site.yaml', organizationFile])('content/missing-settings: %s', (expectedFile) => {
  const finding = only('content/missing-settings', { [expectedFile.replace('content/', '')]: undefined });
  expect(inShort(finding)).toBe(`error missing ${expectedFile}:1:1`);
  expect(finding.values).toEqual({ expectedFile });
});
