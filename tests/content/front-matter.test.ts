import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { allSections } from '../../src/content/library.ts';
import { libraryFrom, range, statement, statementFile, versionIn } from '../support/library-from.ts';

const read = (text: string) => readFrontMatter(text, 'page.md');
const problemsOf = (text: string) => {
  const result = read(text);
  return 'problems' in result ? result.problems : [];
};

describe('front matter that is there', () => {
  it('is separated from the body, and the body knows its line', () => {
    const result = read('---\ntitle: A\nslug: b\n---\n\n# Body\n');
    expect(result).toMatchObject({ body: '\n# Body\n', bodyLine: 5 });
    expect('mapping' in result && result.mapping.value).toEqual({ title: 'A', slug: 'b' });
  });

  it('tells the place of a value in the file, not in the block', () => {
    const result = read('---\ntitle: A\nslug: b\n---\n');
    expect('mapping' in result && range(result.mapping.valueLocation(['slug']))).toBe('page.md:3:7');
  });

  it.each([
    ['nothing after the closing line', '---\ntitle: A\n---'],
    ['spaces after both dashes', '---  \ntitle: A\n--- \t\nbody'],
    ['a comment', '---\n# yaml-language-server: $schema=x\ntitle: A\n---\nbody'],
    ['a value that holds dashes', '---\ntitle: A\nnote: a --- b\n---\nbody'],
  ])('may have %s', (_, text) => {
    const result = read(text);
    expect('mapping' in result && result.mapping.value).toMatchObject({ title: 'A' });
  });

  it('ends at the first closing line; a divider further down belongs to the body', () => {
    expect(read('---\ntitle: A\n---\nx\n\n---\n\ny\n')).toMatchObject({ body: 'x\n\n---\n\ny\n' });
  });
});

describe('front matter that cannot be used', () => {
  it.each([
    ['missing', 'no dashes', 'title: A\n'],
    ['missing', 'an empty file', ''],
    ['missing', 'a blank line before it', '\n---\ntitle: A\n---\n'],
    ['unclosed', 'no closing line', '---\ntitle: A\n\nBody\n'],
    ['unclosed', 'a closing line with more on it', '---\ntitle: A\n--- b\nBody\n'],
    ['unclosed', 'keys after a line of four dashes', '---\ntitle: A\n----\nslug: b\n---\nBody\n'],
    ['unclosed', 'keys after a line that starts with three dashes', '---\ntitle: A\n--- # more\nb: c\n---\n'],
  ])('is %s: %s', (reason, _, text) => {
    expect(problemsOf(text)).toMatchObject([
      { code: 'front-matter', reason, location: { file: 'page.md', line: 1, column: 1 } },
    ]);
  });

  it.each([
    '---js',
    '---javascript',
    '---json',
    '--- json',
    '---coffee',
    '----',
  ])('names the opening line %s and never runs what follows', (opening) => {
    const text = `${opening}\nmodule.exports = (globalThis.wasRun = true, {})\n---\nBody\n`;
    expect(problemsOf(text)).toMatchObject([
      { code: 'front-matter', reason: 'other-language', detail: opening },
    ]);
    expect('wasRun' in globalThis).toBe(false);
  });

  it.each([
    ['nothing', '---\n---\nBody'],
    ['only a comment', '---\n# title: A\n---\nBody'],
    ['only blank lines', '---\n\n\n---\nBody'],
  ])('says that keys are expected when the block holds %s', (_, text) => {
    expect(problemsOf(text)).toMatchObject([
      { code: 'yaml-syntax', reason: 'not-a-mapping', location: { line: 2, column: 1 } },
    ]);
  });
});

describe('line ends and byte-order marks', () => {
  const plain = statement('en', '## Cookies {#cookies}\n\nNone.\n\n## Rights {#nope}\n\nYes.\n');
  const unknownId = (text: string): readonly string[] => {
    const library = libraryFrom({ 'union/privacy.en.md': text });
    const ids = allSections(versionIn(library, statementFile.en).body).flatMap((section) => section.ids);
    return ids.map(({ id, location }) => `${id} ${range(location)}`);
  };

  it.each([
    ['CRLF line ends', plain.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${plain}`],
    ['both', `\uFEFF${plain.replaceAll('\n', '\r\n')}`],
  ])('%s move no line and no column of the body', (_, text) => {
    expect(unknownId(plain)).toEqual([`cookies ${statementFile.en}:13:13`, `nope ${statementFile.en}:17:12`]);
    expect(unknownId(text)).toEqual(unknownId(plain));
  });

  it('CRLF line ends move no line and no column of a faulty key', () => {
    const text = statement('en', undefined, 'updated: soon').replaceAll('\n', '\r\n');
    const { problems } = libraryFrom({ 'union/privacy.en.md': `\uFEFF${text}` });
    expect(problems.map(({ location }) => range(location))).toEqual([`${statementFile.en}:5:10`]);
  });
});
