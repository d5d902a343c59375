import { describe, expect, it } from 'vitest';
import en from '../../src/i18n/messages/en.json' with { type: 'json' };
import { languages } from '../../src/languages.ts';
import { formatFaults } from '../../src/publish/report/faults.ts';
import { sentenceKey, sentenceOf } from '../../src/report/sentences.ts';
import type { FindingValues } from '../../src/rules/engine/rule.ts';
import type { Finding } from '../../src/rules/engine/run-rules.ts';
import { rules } from '../../src/rules/registry.ts';

const texts: Readonly<Record<string, string>> = en;
/** The values that a sentence takes; a number that it writes as its language does is a number. */
const valuesFor = (key: string, count: number): FindingValues => {
  const text = texts[key] ?? texts[`${key}_other`] ?? '';
  return Object.fromEntries(
    [...text.matchAll(/\{\{(\w+)(, number\([^}]*\))?\}\}/g)].map(([, name = '', format]) => {
      if (format !== undefined) return [name, 4.5];
      return [name, name === 'count' ? count : `value-of-${name}`];
    }),
  );
};
const finding = (rule: string, message: string, values: FindingValues): Finding => ({
  rule,
  message,
  values,
  severity: 'error',
  location: { file: 'content/a.md', line: 1, column: 1 },
  length: 1,
  edits: () => [],
  related: [],
  organization: undefined,
  statement: undefined,
  language: undefined,
  section: undefined,
  heldBack: 0,
  unlisted: 0,
  fingerprint: '',
});

describe('sentences', () => {
  const all = rules.flatMap(({ id, messages }) => messages.map((message) => [id, message] as const));

  it('take their values, in both languages', () => {
    const wrong: string[] = [];
    for (const [rule, message] of all)
      for (const count of [1, 2604])
        for (const language of languages) {
          const values = valuesFor(`${rule}.${message}`, count);
          const sentence = sentenceOf(finding(rule, message, values), language);
          const shown = Object.values(values).map((value) =>
            value === 4.5 && language === 'fr' ? '4,5' : String(value),
          );
          if (!shown.every((value) => sentence.includes(value)) || /\{\{|\}\}\}|undefined/.test(sentence))
            wrong.push(`${rule}.${message} (${language}): ${sentence}`);
        }
    expect(wrong).toEqual([]);
  });

  it.each([
    '{{id}}',
    '$t(cli.bug)',
    '$& $1 $$',
    '<b>&amp;',
    '{id}',
  ])('show %s as it is written', (heading) => {
    for (const language of languages)
      expect(sentenceOf(finding('sections/empty-section', 'empty', { heading }), language)).toContain(
        heading,
      );
  });

  it('that are not there are a bug of ours, and said so', () => {
    expect(() => sentenceKey('sections/empty-section', 'nothing')).toThrow('sections/empty-section.nothing');
    expect(() => sentenceOf(finding('sections/empty-section', 'empty', {}), 'en')).toThrow('heading');
  });
});

describe('faults of a built site', () => {
  const fault = (page: string) => ({ code: 'dead-link' as const, page, target: '/en/x/' });

  it('are told one a line', () => {
    expect(formatFaults([fault('a'), fault('b')], 'en').split('\n')).toEqual([
      'a: the link to /en/x/ leads to no page of the site',
      'b: the link to /en/x/ leads to no page of the site',
    ]);
  });

  it.each([
    [20, 20, /^p19/],
    [21, 21, /^… and 1 more$/],
    [500, 21, /^… and 480 more$/],
  ])('%i of them take %i lines', (count, lines, last) => {
    const shown = formatFaults(
      Array.from({ length: count }, (_, index) => fault(`p${index}`)),
      'en',
    ).split('\n');
    expect(shown).toHaveLength(lines);
    expect(shown.at(-1)).toMatch(last);
  });
});
