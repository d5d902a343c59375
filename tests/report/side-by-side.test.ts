import { describe, expect, it } from 'vitest';
import { formatJson } from '../../src/report/json.ts';
import { formatText } from '../../src/report/text.ts';
import { judge } from '../../src/rules/engine/run-rules.ts';
import { rules } from '../../src/rules/registry.ts';
import { bodies, bodyLine, completeBody, libraryFrom, today } from '../support/library-from.ts';

const long = 'and so on '.repeat(30);
const files = bodies({
  en: `${completeBody.en}\n## Retention {#retention}\n\n${long}kept for 30 days, ${long}\n`,
  fr: `${completeBody.fr}\n## Conservation {#retention}\n\n${long}conservé 60 jours, ${long}\n`,
});
const line = bodyLine + completeBody.en.split('\n').length + 2;
const library = libraryFrom(files);
const verdict = judge(
  { library, today },
  rules.filter(({ id }) => id === 'parity/duration'),
);
const report = (columns?: number): string[] =>
  formatText(verdict, { language: 'en', colour: false, columns, sources: library.sources }).split('\n');

describe('a finding about both languages', () => {
  it.each([
    ['no width', undefined],
    ['a wide terminal', 160],
    ['a terminal of 100 columns', 100],
  ])('shows both lines side by side, with the differing value marked, with %s', (_, columns) => {
    const lines = report(columns);
    const at = lines.findIndex((text) => text.includes(`fr ${line} │`));
    const [both = '', marks = ''] = lines.slice(at, at + 2);
    expect(both).toMatch(
      new RegExp(`^ {6}fr ${line} │ .*conservé 60 jours.* {6}en ${line} │ .*kept for 30 days`),
    );
    expect(both.length).toBeLessThanOrEqual(columns ?? 120);
    const marked = [...marks.matchAll(/\^+/g)].map(({ 0: mark, index }) =>
      both.slice(index, index + mark.length),
    );
    expect(marked).toEqual(['60 jours', '30 days']);
  });

  it('shows one below the other where there is no room', () => {
    const lines = report(60);
    expect(lines.filter((text) => text.includes('│') && /\d/.test(text))).toHaveLength(2);
    expect(
      lines.some((text) => text.includes('60 jours') && text.includes('30 days') && text.includes('│')),
    ).toBe(false);
  });

  it('names the other place, in text and in JSON', () => {
    expect(report().some((text) => text.includes(`→ content/union/privacy.en.md:${line}:`))).toBe(true);
    const [finding] = JSON.parse(formatJson(verdict, { language: 'en' })).findings;
    expect(finding.location).toEqual({
      file: 'content/union/privacy.fr.md',
      line,
      column: long.length + 'conservé '.length + 1,
    });
    expect(finding.related).toEqual([
      {
        file: 'content/union/privacy.en.md',
        line,
        column: long.length + 'kept for '.length + 1,
        message: expect.stringContaining('30 days'),
      },
    ]);
  });
});
