import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type RunningVitrine, startVitrine } from '../support/run-vitrine.ts';
import { copyProgram, type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

/* A change of the program itself, on a copy of it. */

const make = temporaryContents();

describe('vitrine dev, when the program changes,', () => {
  let content: TemporaryContent;
  let program: string;
  let vitrine: RunningVitrine;
  let address: string;

  const file = (name: string): string => path.join(program, name);
  const page = async (): Promise<string> => (await fetch(new URL('en/acme/privacy/', address))).text();
  const shows = (words: string): Promise<string> =>
    eventually(`the page shows “${words}”`, async () => {
      const html = await page();
      return html.includes(words) ? html : undefined;
    });
  const edit = (name: string, text: string | RegExp, by: string): void => {
    const before = readFileSync(file(name), 'utf8');
    const after = before.replace(text, by);
    if (after === before) throw new Error(`nothing to edit in ${name}`);
    writeFileSync(file(name), after);
  };

  beforeAll(async () => {
    content = make.minimal();
    program = copyProgram(path.join(content.root, 'program'));
    const temporary = path.join(content.root, 'temporary');
    mkdirSync(temporary);
    vitrine = startVitrine(['dev', '--port', '0'], {
      project: program,
      cwd: content.project,
      env: { TMPDIR: temporary },
    });
    // Compiling a copy of the program comes first.
    address = await eventually('dev serves', () => /http:\/\/\S+/.exec(vitrine.printed)?.[0]);
  });

  afterAll(async () => {
    await vitrine.stop();
  });

  it('shows a change of the stylesheet', async () => {
    expect(await page()).not.toContain('--edited');
    writeFileSync(
      file('layouts/assets/base.css'),
      `${readFileSync(file('layouts/assets/base.css'), 'utf8')}\nmain { --edited: 1; }\n`,
    );
    await shows('--edited:1');
    expect(vitrine.printed).toContain('The program changed; starting again.');
  });

  it('shows a change of a page’s layout', async () => {
    edit(
      'layouts/pages/statement.11ty.tsx',
      '<article class="statement">',
      '<article class="statement" data-edited="layout">',
    );
    await shows('data-edited="layout"');
  });

  it('shows a change of a component', async () => {
    edit(
      'layouts/components/document.tsx',
      '<footer class="site">',
      '<footer class="site" data-edited="component">',
    );
    await shows('data-edited="component"');
  });

  it('shows a change of a module', async () => {
    edit('src/text/dates.ts', /return words\.replace[^;]*;/, "return 'a day that a module made up';");
    await shows('a day that a module made up');
  });

  it('shows a change of the words', async () => {
    edit('src/i18n/messages/en.json', /"page\.skip": "[^"]*"/, '"page.skip": "Jump to the edited words"');
    await shows('Jump to the edited words');
  });

  it('keeps the last pages after a mistake in a layout, names the place, and shows its correction', async () => {
    const { length } = vitrine.printed;
    edit(
      'layouts/components/document.tsx',
      'const translate',
      "throw new Error('made up for a test'); const translate",
    );
    await eventually('the mistake is printed', () =>
      vitrine.printed.slice(length).includes('made up for a test'),
    );
    expect(vitrine.printed.slice(length)).toMatch(/document\.tsx:\d+/);
    await shows('The program itself has failed; the terminal says how.');
    expect(await page()).toContain('data-edited="component"');
    edit('layouts/components/document.tsx', "throw new Error('made up for a test'); ", '');
    edit('layouts/components/document.tsx', 'data-edited="component"', 'data-edited="corrected"');
    await shows('data-edited="corrected"');
  });

  it('keeps the last pages after a module that cannot even be read, and shows its correction', async () => {
    const { length } = vitrine.printed;
    edit('src/report/text.ts', 'export function formatText', 'export function function formatText');
    await eventually('the mistake is printed', () =>
      vitrine.printed.slice(length).includes('The pages could not be built; the last ones stay on show.'),
    );
    expect(vitrine.printed.slice(length)).toMatch(/text\.ts:\d+/);
    expect(await page()).toContain('data-edited="corrected"');
    edit('src/report/text.ts', 'export function function formatText', 'export function formatText');
    edit('layouts/components/document.tsx', 'data-edited="corrected"', 'data-edited="again"');
    await shows('data-edited="again"');
  });

  it('and still shows a change of the content', async () => {
    content.replace('acme/privacy.en.md', 'respects privacy', 'respects edits');
    await shows('respects edits');
  });
});
