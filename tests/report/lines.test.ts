import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatLines } from '../../src/report/lines.ts';
import { checked, hostileFiles } from '../support/checked-files.ts';
import {
  bodies,
  bodyLine,
  completeBody,
  exception,
  exceptionLine,
  type Files,
  htmlAsWarning,
  organizationWith,
} from '../support/library-from.ts';

const lines = (files: Files, language: 'en' | 'fr' = 'en', chosen?: readonly string[]): string[] => {
  const text = formatLines(checked(files, chosen), { language, pathOf: (file) => `site/${file}` });
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1);
};

it('is nothing when nothing is found', () => {
  expect(lines({})).toEqual([]);
});

const mistakes = {
  ...bodies({
    en: `![a](a.png)\n\nSome <b> text.\n\n${completeBody.en.replace(' {#external-links}', '')}`,
  }),
  ...htmlAsWarning,
};
const chosen = ['markup/image', 'markup/raw-html', 'sections/implied-id'];

it('is one line a finding, in the order of the file, with words that every problem matcher knows', () => {
  expect(lines(mistakes, 'en', chosen)).toEqual([
    expect.stringMatching(
      /^site\/content\/union\/privacy\.en\.md:13:1: error: Images .*\. \[markup\/image\]$/,
    ),
    expect.stringMatching(
      /^site\/content\/union\/privacy\.en\.md:\d+:6: warning: “<b>” is HTML.*\. \[markup\/raw-html\]$/,
    ),
    expect.stringMatching(
      /^site\/content\/union\/privacy\.en\.md:\d+:1: info: “External links” was .*\. \[sections\/implied-id\]$/,
    ),
  ]);
});

it.each(['publishing.md', 'publishing.fr.md'])('is what the problem matcher in docs/%s reads', (page) => {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  const task = /```json\n(\{\n {2}"label"[\s\S]*?\n\})\n```/.exec(text)?.[1] ?? '';
  const { pattern } = JSON.parse(task).problemMatcher;
  const [first = ''] = lines(mistakes, 'fr', chosen);
  const parts = new RegExp(pattern.regexp).exec(first) ?? [];
  const read = ['file', 'line', 'column', 'severity', 'code'].map((name) => parts[pattern[name]]);
  expect(read).toEqual(['site/content/union/privacy.en.md', String(bodyLine), '1', 'error', 'markup/image']);
  expect(parts[pattern.message]).toMatch(/^Les images .*\.$/);
});

it('has the sentence in French and the rest as it is', () => {
  const [english, french] = [lines(mistakes, 'en', chosen), lines(mistakes, 'fr', chosen)];
  const frame = /^(\S+: (?:error|warning|info): ).*( \[[a-z]+\/[a-z-]+\])$/;
  expect(french.map((line) => line.replace(frame, '$1$2'))).toEqual(
    english.map((line) => line.replace(frame, '$1$2')),
  );
  expect(french[0]).toContain('Les images ne sont pas publiées');
});

it('names the related place in the sentence', () => {
  const files = { 'union/organization.yaml': organizationWith(exception('cookies')) };
  const [line = '', ...others] = lines(files);
  expect(others).toEqual([]);
  expect(line).toMatch(
    new RegExp(
      `^site/content/union/organization.yaml:${exceptionLine}:14: error: The exception says .*\\. See also: `,
    ),
  );
  expect(line).toContain(
    `See also: “cookies” is stated here, under “Cookies” (site/content/union/privacy.en.md:${bodyLine}:1). [sections/exception]`,
  );
  expect(lines(files, 'fr')[0]).toContain('Voir aussi\u00a0: ');
});

it('stays one line a finding whatever a heading or the name of a file holds', () => {
  const files = { ...hostileFiles, 'union/a\nb: error: c\u001b[2J.md': 'x' };
  const found = lines(files);
  expect(found).toHaveLength(checked(files).findings.length);
  for (const line of found) {
    expect(line).toMatch(/^site\/content\/.*:\d+:\d+: (?:error|warning|info): .* \[[a-z]+\/[a-z-]+\]$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through.
    expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(line).not.toContain('##[');
  }
});
