import { describe, expect, it, vi } from 'vitest';
import { readYaml } from '../../src/content/yaml.ts';
import { range } from '../support/library-from.ts';

const problemsOf = (text: string, firstLine = 1) => {
  const result = readYaml(text, 'a.yaml', firstLine);
  return 'problems' in result
    ? result.problems.map((problem) => {
        if (problem.code !== 'yaml-syntax') throw new Error(problem.code);
        return `${problem.reason}${problem.detail ? ` ${problem.detail}` : ''} ${range(problem.location)}`;
      })
    : [];
};
const mappingOf = (text: string) => {
  const result = readYaml(text, 'a.yaml');
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.mapping;
};

describe('YAML that is refused', () => {
  it.each([
    ['an alias', 'a: &x 1\nb: *x\n', 'alias a.yaml:1:7'],
    ['an anchor without alias', 'a: 1\nb:\n  c: &x 1\n', 'alias a.yaml:3:9'],
    ['a merge of an alias', 'a: &x { b: 1 }\nc:\n  <<: *x\n', 'alias a.yaml:1:7'],
    ['a tag', 'a: 1\nb: !!js/function "x"\n', 'tag a.yaml:2:18'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'many-documents a.yaml:2:1'],
    ['a list', '- a\n- b\n', 'not-a-mapping a.yaml:1:1'],
    ['a text', 'only words\n', 'not-a-mapping a.yaml:1:1'],
    ['an empty file', '', 'not-a-mapping a.yaml:1:1'],
    ['a colon within a value', 'a: 1\nb: c: d\n', 'syntax a.yaml:2:4'],
    ['a quotation mark that is not closed', 'a: "b\nc: d\n', 'syntax a.yaml:3:1'],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)[0]).toBe(expected);
  });

  it('nothing that Node would warn of by itself: the braces of a template make a key of a group', () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    readYaml('title: {{ title }}\n', 'a.yaml', 1);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('a key given twice, named and placed at its second time', () => {
    expect(problemsOf('title: A\nslug: b\ntitle: C\n')).toEqual(['duplicate-key title a.yaml:3:1']);
    expect(problemsOf(': a\n: b\n')).toEqual(['duplicate-key "" a.yaml:2:1']);
    expect(problemsOf('a:\n  en: x\n  fr: y\n  en: z\n')).toEqual(['duplicate-key en a.yaml:4:3']);
  });

  it('a colon too many says only that, and once', () => {
    expect(problemsOf('a: 1\nb: c: d\n')).toHaveLength(1);
  });

  it.each([
    ['open brackets', '['.repeat(100_000)],
    ['brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['braces', `a: ${'{a: '.repeat(50_000)}${'}'.repeat(50_000)}`],
    ['list marks', `a:\n  ${'- '.repeat(100_000)}x`],
  ])('nesting without end (%s), in one sentence', (_, text) => {
    expect(problemsOf(text)).toMatchObject([expect.stringMatching(/^too-deep a\.yaml:\d/)]);
  });

  it('counts lines from where the block starts in its file', () => {
    expect(problemsOf('a: 1\na: 2\n', 11)).toEqual(['duplicate-key a a.yaml:12:1']);
  });
});

describe('YAML that is read', () => {
  it('leaves dates and words as they are written', () => {
    const text = 'day: 2026-11-21\nanswer: yes\nversion: "1.0"\n';
    expect(mappingOf(text).value).toEqual({ day: '2026-11-21', answer: 'yes', version: '1.0' });
    expect(mappingOf(`%YAML 1.1\n---\n${text}`).value).toEqual(mappingOf(text).value);
  });

  it('takes `<<` for a key like any other', () => {
    expect(Object.keys(mappingOf('<<: { a: 1 }\nb: 2\n').value)).toEqual(['<<', 'b']);
  });

  it('keeps `__proto__` as a key of its own', () => {
    const { value } = mappingOf('__proto__: { polluted: true }\n');
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });

  it('knows the place of keys and values, to the column', () => {
    const mapping = mappingOf('# comment\na:\n  - b: one\n    c: { d: two }\n  - b: three\n1: x\n');
    expect(range(mapping.keyLocation(['a', 1, 'b']))).toBe('a.yaml:5:5');
    expect(range(mapping.valueLocation(['a', 1, 'b']))).toBe('a.yaml:5:8');
    expect(range(mapping.valueLocation(['a', 0, 'c', 'd']))).toBe('a.yaml:4:13');
    expect(range(mapping.keyLocation(['1']))).toBe('a.yaml:6:1');
  });

  it('places what is missing at the nearest thing that holds it', () => {
    const mapping = mappingOf('a:\n  - b: one\n  - b: two\nc: x\n');
    expect(range(mapping.valueLocation(['a', 1, 'missing']))).toBe('a.yaml:3:5');
    expect(range(mapping.valueLocation(['c', 'missing']))).toBe('a.yaml:4:1');
    expect(range(mapping.valueLocation(['missing']))).toBe('a.yaml:1:1');
  });
});
