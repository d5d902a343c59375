import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/report/markdown-text.ts';
import { rules } from '../../src/rules/registry.ts';
import { runVitrine } from '../support/run-vitrine.ts';

describe.concurrent('vitrine explain', () => {
  it('shows the page of a rule', async () => {
    const { code, stdout, stderr } = await runVitrine(['explain', 'parity/telephone']);
    expect(stdout).toMatch(/^parity\/telephone\n=+\n\nBoth versions give the same telephone numbers/);
    expect(stdout).toContain('\nWhy\n---\n');
    expect(stdout).toContain('\n  privacy.en.md\n    ## Complaints {#complaints}\n');
    expect(stdout).toMatch(/\n {4}privacy\.fr\.md:3 {2}error {2}This version says/);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('shows it in the language of the messages', async () => {
    const { stdout } = await runVitrine(['explain', 'parity/telephone', '--lang', 'fr']);
    expect(stdout).toContain('\nComment corriger\n');
    expect(stdout).not.toContain('How to fix');
  });

  it('fits a terminal of the usual width, and has no marks that only a page needs', async () => {
    const { stdout } = await runVitrine(['explain', 'parity/telephone']);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toMatch(/<!-- \/?(?:facts|findings)|https?:|```/);
    expect(stdout).not.toContain('\u001b');
  });

  it('lists every rule in a sentence when none is named', async () => {
    const { code, stdout } = await runVitrine(['explain', '--lang', 'fr']);
    for (const { id } of rules) expect(stdout).toContain(`\n  ${id} `);
    expect(stdout).toContain('Aucune section n’est vide');
    expect(code).toBe(0);
  });

  it.each<[string, string, string]>([
    [
      'a misspelt rule',
      'parity/telefone',
      'There is no rule “parity/telefone”. Did you mean “parity/telephone”?',
    ],
    [
      'a rule without its family',
      'empty-section',
      'There is no rule “empty-section”. Did you mean “sections/empty-section”?',
    ],
    ['a rule there is not', 'zzz', 'There is no rule “zzz”. Run “npx vitrine explain” to see them all.'],
    ['a path', '../README', 'There is no rule “../README”. Run “npx vitrine explain” to see them all.'],
  ])('answers %s with exit code 2 and one sentence', async (_what, rule, sentence) => {
    expect(await runVitrine(['explain', rule])).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
  });
});

describe('a page in the terminal', () => {
  const shown = (page: string, width = 40, colour = false): readonly string[] =>
    markdownText(page, { width, colour }).trimEnd().split('\n');

  it('is wrapped at spaces, but not at no-break spaces', () => {
    expect(shown('One two three\u00a0four five.', 14)).toEqual(['One two', 'three\u00a0four', 'five.']);
  });

  it('indents what belongs to an item of a list', () => {
    expect(shown('1. One two three\n   - four\n2. five', 12)).toEqual([
      '1. One two',
      '   three',
      '',
      '   - four',
      '2. five',
    ]);
  });

  it('aligns the columns of a table, or lists its rows where they do not fit', () => {
    const table = '| key | meaning |\n| --- | --- |\n| `a` | the first of them |\n| `long` | |\n';
    expect(shown(table)).toEqual(['key     meaning', '`a`     the first of them', '`long`']);
    expect(shown(table, 20)).toEqual(['- `a`', '    meaning: the', '    first of them', '- `long`']);
  });

  it('drops comments, targets of links, and the line that leads to the other language', () => {
    expect(shown('<!-- a: b -->\n\n*[Français](x.fr.md)*\n\nSee [the *page*](x.md).\n\n<!-- /a -->')).toEqual(
      ['See the page.'],
    );
  });

  it('leaves code as it is, under the name of its file', () => {
    expect(shown('```yaml site.yaml\na:\n  b:   c\n```')).toEqual(['  site.yaml', '    a:', '      b:   c']);
  });

  it('is plain without colour, and marks code and headings with it', () => {
    expect(shown('## Why\n\nA `b` **c**').join('\n')).toBe('Why\n---\n\nA `b` c');
    expect(shown('## Why\n\nA `b` **c**', 40, true).join('\n')).toBe(
      '\u001b[1mWhy\u001b[22m\n\nA \u001b[36mb\u001b[39m \u001b[1mc\u001b[22m',
    );
  });
});
