import { describe, expect, it } from 'vitest';
import { formatJobSummary } from '../../src/report/job-summary.ts';
import { checked, hostileFiles, manyMistakes, markupRules } from '../support/checked-files.ts';
import { bodies, completeBody, type Files, htmlAsWarning } from '../support/library-from.ts';

const summary = (
  files: Files,
  language: 'en' | 'fr' = 'en',
  { mostBytes = 2 ** 20, chosen = undefined as readonly string[] | undefined } = {},
) => {
  const { sources, ...verdict } = checked(files, chosen);
  return formatJobSummary(verdict, {
    language,
    files: sources.size,
    pathOf: (file) => `a/${file}`,
    mostBytes,
  });
};
const rows = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

describe('the summary of a job', () => {
  it('of nothing says so', () => {
    expect(summary({})).toMatch(/^## Vitrine\n\nNo problem found in \d+ files\.\n\n$/);
  });

  it('is a table of every finding, the worst first', () => {
    const mistakes = bodies({ en: `Some <b> text.\n\n![a](a.png)\n\n${completeBody.en}` });
    const files = { ...mistakes, ...htmlAsWarning };
    expect(summary(files, 'en', { chosen: markupRules }).split('\n')).toEqual([
      '## Vitrine',
      '',
      '1 error, 1 warning, 0 notices.',
      '',
      '| Severity | Place | What is wrong, and what to do | Rule |',
      '| --- | --- | --- | --- |',
      expect.stringMatching(
        /^\| error \| a\/content\/union\/privacy\.en\.md:15:1 \| Images .*\. \| markup\/image \|$/,
      ),
      expect.stringMatching(
        /^\| warning \| a\/\S+:13:6 \| “&lt;b&gt;” is HTML.* \\\\&lt;\. \| markup\/raw-html \|$/,
      ),
      '',
      '',
    ]);
  });

  it('is in French where that is the language', () => {
    const text = summary(manyMistakes(1, 'error'), 'fr', { chosen: markupRules });
    expect(text).toContain('| Gravité | Endroit | Ce qui ne va pas et que faire | Règle |');
    expect(text).toContain('| erreur | a/content/');
  });

  it('counts what is suppressed', () => {
    const allowed = '<!-- vitrine-allow markup/image: it is a drawing -->\n\n![a](a.png)';
    const files = bodies({ en: `${allowed}\n\n${completeBody.en}` });
    expect(summary(files, 'en', { chosen: markupRules })).toMatch(/files, 1 suppressed\.\n/);
    expect(summary(files, 'fr', { chosen: markupRules })).toMatch(/fichiers, 1 constat écarté\.\n/);
  });

  it('shows a hostile heading as it is: no cell, no link, no element, no name of a user comes of it', () => {
    const text = summary(hostileFiles);
    expect(rows(text)).toHaveLength(checked(hostileFiles).findings.length);
    for (const row of rows(text)) {
      expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
      const bare = row
        .replaceAll('<br>', '')
        .replaceAll('<!-- -->', '')
        .replaceAll(/\\[!-/:-@[-`{-~]/g, '');
      expect(bare).not.toMatch(/[<>[\]`*~\\]/);
    }
    const [row = ''] = rows(text).filter((one) => one.endsWith(' parity/sections |'));
    expect(row).toContain('&lt;i&gt;j&lt;/i&gt; @<!-- -->k www<!-- -->.l.example');
    expect(row).toContain('\\]d\\[ \\\\e \\|f\\| \\`g\\` \\*h\\*');
  });

  it('makes no link of an address or an e-mail address', () => {
    const text = summary(bodies({ en: `[a](http://b.example)\n\n${completeBody.en}` }));
    expect(text).toContain('http:<!-- -->//b.example');
    expect(text).not.toMatch(/https?:\/\//);
  });

  it.each([400, 1000, 4096, 20_000])('keeps within %i bytes and says how many it left out', (mostBytes) => {
    const files = manyMistakes(300, 'error');
    for (const language of ['en', 'fr'] as const) {
      const text = summary(files, language, { mostBytes, chosen: markupRules });
      const shown = rows(text).length;
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
      expect(shown).toBeLessThan(300);
      expect(text).toMatch(new RegExp(`\\n… (?:and|et) ${300 - shown} (?:more findings|autres constats)`));
      const next = Buffer.byteLength(`${rows(summary(files, language, { chosen: markupRules }))[shown]}\n`);
      expect(Buffer.byteLength(text) + next).toBeGreaterThan(mostBytes);
    }
  });

  it('is nothing at all where there is no room, since more would hide what others wrote', () => {
    expect(summary(manyMistakes(3, 'error'), 'en', { mostBytes: 100 })).toBe('');
    expect(summary({}, 'en', { mostBytes: -5 })).toBe('');
  });
});
