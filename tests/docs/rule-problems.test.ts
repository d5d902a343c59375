import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ruleProblems } from '../../scripts/rule-problems.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'vitrine-rules-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
const problems = (id: string) => ruleProblems(id, `${pathToFileURL(root).href}/`);
const rule = (id: string): string => `export default { id: '${id}', messages: ['broken'], check() {} };\n`;

describe('npm run generate -- <rule>', () => {
  it.each([
    [
      'links/New Rule',
      '“links/New Rule” is no id of a rule. Write its family and its name, such as links/dead-link.',
    ],
    ['engine/new-rule', 'src/rules/engine/ holds no rules. Give the rule a family, such as links.'],
    [
      'links/new-rule',
      'There is no src/rules/links/new-rule.ts. Write the rule there first; its file name is its id.',
    ],
  ])('says why %s cannot be registered', async (id, sentence) => {
    expect(await problems(id)).toEqual({ refused: sentence, missing: [] });
  });

  it('says that a file is no rule, or another one', async () => {
    write('src/rules/links/not-one.ts', 'export const rule = 1;\n');
    expect((await problems('links/not-one')).refused).toContain('exports no rule');
    write('src/rules/links/named-otherwise.ts', rule('links/dead-link'));
    expect((await problems('links/named-otherwise')).refused).toBe(
      'src/rules/links/named-otherwise.ts says that its id is “links/dead-link”. Write “links/named-otherwise”, as the file is called.',
    );
  });

  it('lists what a rule still lacks', async () => {
    write('src/rules/links/half-done.ts', rule('links/half-done'));
    write('docs/rules/links/half-done.md', '# links/half-done\n');
    expect(await problems('links/half-done')).toEqual({
      missing: [
        'The message “about.links/half-done” is missing. Write it in src/i18n/messages/en.json and fr.json.',
        'The message “links/half-done.broken” is missing. Write it in src/i18n/messages/en.json and fr.json.',
        'There is no docs/rules/links/half-done.fr.md. Write it under the headings of the others.',
      ],
    });
  });

  it('finds nothing to say of a rule that is whole', async () => {
    expect(await ruleProblems('links/dead-link')).toEqual({ missing: [] });
  });
});
