import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot, runVitrine } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();

it.each(['docs/import.md', 'docs/import.fr.md'])('the commands of %s do what it says', async (page) => {
  const text = readFileSync(path.join(projectRoot, page), 'utf8');
  const commands = [...text.matchAll(/^npx vitrine (.*)$/gm)].map(([, args = '']) => args.split(' '));
  expect(commands).toHaveLength(2);
  const content = make.minimal().addOrganization('lakeview').keepLocks();
  for (const language of ['en', 'fr'])
    content
      .delete(`lakeview/privacy.${language}.md`)
      .write(
        `../page-${language}.html`,
        readFileSync(path.join(projectRoot, `tests/fixtures/import/hospital.${language}.html`)),
      );
  for (const command of commands)
    expect(await runVitrine(command, { cwd: content.project })).toMatchObject({ code: 0, stderr: '' });
  expect(content.read('lakeview/privacy.en.md')).toContain('## Cookies {#cookies}');
  expect(content.read('lakeview/privacy.fr.md')).toContain('## Témoins {#cookies}');
  const acknowledge = () => runVitrine(['acknowledge', 'lakeview', '--all'], { cwd: content.project });
  // The hospital has a mailbox for each language; nobody is to confirm that without saying so.
  const { code, stderr } = await acknowledge();
  expect(code).toBe(1);
  const [comment = ''] = /<!-- vitrine-allow .* -->/.exec(stderr) ?? [];
  const french = content.read('lakeview/privacy.fr.md');
  const paragraph = french.lastIndexOf('\n\n', french.indexOf('vieprivee@')) + 2;
  content.write(
    'lakeview/privacy.fr.md',
    `${french.slice(0, paragraph)}${comment}\n\n${french.slice(paragraph)}`,
  );
  expect(await acknowledge()).toMatchObject({ code: 0, stderr: '' });
});

it.each(['docs/import.md', 'docs/import.fr.md'])('%s names every option', async (page) => {
  const text = readFileSync(path.join(projectRoot, page), 'utf8');
  const { stdout } = await runVitrine(['import', '--help']);
  const options = [...stdout.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option = '']) => option);
  const everywhere = ['--lang', '--content', '--help'];
  expect(options.filter((option) => !everywhere.includes(option) && !text.includes(option))).toEqual([]);
});
