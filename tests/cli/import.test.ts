import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Localized, languages, localize } from '../../src/languages.ts';
import { schoolDocx } from '../import/support/school-docx.ts';
import { findingsIn, projectRoot, runVitrine } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const fixture = (name: string): string => path.join(projectRoot, 'tests/fixtures/import', name);

/** A content folder with one organization and no statement. */
function emptyContent() {
  const content = make.minimal().keepLocks();
  for (const name of ['privacy.en.md', 'privacy.fr.md', 'privacy.lock.yaml']) content.delete(`acme/${name}`);
  return content;
}

const importing = (file: string, language: string, ...more: string[]): string[] => [
  'import',
  file,
  '--organization',
  'acme',
  '--language',
  language,
  ...more,
];

/** The rules that a check names for an organization whose two versions were just imported. */
async function checkAfterImport(files: Localized<string>, ...more: string[]) {
  const content = emptyContent();
  for (const language of languages) {
    const done = await runVitrine(importing(files[language], language, ...more), { cwd: content.project });
    expect(done).toMatchObject({ code: 0, stderr: '' });
  }
  const ids = languages.map((language) => content.read(`acme/privacy.${language}.md`).match(/\{#.*\}/g));
  expect(ids[0]).toEqual(ids[1]);
  const { stdout } = await runVitrine(['check'], { cwd: content.project });
  return { content, rules: findingsIn(stdout).map(({ rule }) => rule) };
}

describe('import', () => {
  const ready = ['content/placeholder', 'content/placeholder', 'translation/never-agreed'];
  const page = 'https://www.birchfalls.ca/privacy';
  it.each([
    [
      'hospital',
      'html',
      ['content/placeholder', 'content/placeholder', 'parity/email', 'translation/never-agreed'],
      [],
    ],
    ['town', 'html', ready, []],
    ['harbour', 'html', ready, ['--source', page]],
    ['village', 'html', ready, ['--source', page]],
    ['school', 'txt', ready, ['--source', page]],
    // Both versions wait for their day, and are paired all the same.
    ['region', 'txt', ['content/wrong-value', 'content/wrong-value'], ['--source', page]],
  ])('makes both versions of the statement of a %s, which hardly need a hand', async (name, ending, expected, more) => {
    const files = localize((language) => fixture(`${name}.${language}.${ending}`));
    const { content, rules } = await checkAfterImport(files, ...more);
    expect(rules).toEqual(expected);
    expect(content.read('acme/privacy.fr.md')).not.toMatch(/&#|\[[\]]|Accueil|©/);
  });

  it('makes them of documents of a word processor', async () => {
    const folder = emptyContent();
    const files = localize((language) => {
      folder.write(`../${language}.docx`, schoolDocx(language));
      return folder.file(`../${language}.docx`);
    });
    const { rules } = await checkAfterImport(files, '--source', 'https://www.nlcsb.ca/privacy');
    expect(rules).toEqual(['content/placeholder', 'content/placeholder', 'translation/never-agreed']);
  });

  it('takes links that stand for each other for translations, in site.yaml, and says so', async () => {
    const content = emptyContent().append('site.yaml', '# Kept as it is.\n');
    await runVitrine(importing(fixture('town.en.html'), 'en'), { cwd: content.project });
    const { stdout } = await runVitrine(importing(fixture('town.fr.html'), 'fr'), { cwd: content.project });
    expect(stdout).toContain(
      'https://www.birchfalls.ca/en/payments and https://www.birchfalls.ca/fr/paiements',
    );
    expect(content.read('site.yaml')).toMatch(
      /\nlanguages: \[en, fr\]\n# Kept as it is\.\naddressPairs:\n {2}- en: https:\/\/www\.birchfalls\.ca\/en\/payments\n {4}fr: .*\n$/,
    );
  });

  it('leaves what the page does not say to a person: the check asks for it', async () => {
    const content = emptyContent();
    content.write(
      '../page.txt',
      'Privacy statement\n\nCookies\n\nThis site uses cookies to remember the language that was chosen.\n',
    );
    const { stdout, code } = await runVitrine(importing('page.txt', 'en'), { cwd: content.project });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /updated: [\s\S]*source\.url: [\s\S]*No section “privacy-officer” was found[^\n]*“Privacy officer”/,
    );
    expect(stdout).toContain('“content/acme/privacy.fr.md”');
    const checked = findingsIn((await runVitrine(['check'], { cwd: content.project })).stdout);
    expect(checked.map(({ rule }) => rule)).toEqual([
      'content/missing-counterpart',
      'content/wrong-value',
      'content/wrong-value',
    ]);
  });

  it('prints the Markdown alone with --dry-run, and writes nothing, even for an organization to come', async () => {
    const content = emptyContent();
    const before = content.state();
    const args = [
      'import',
      fixture('hospital.en.html'),
      '--organization',
      'lakeview',
      '--language',
      'en',
      '--dry-run',
    ];
    const { code, stdout, stderr } = await runVitrine(args, { cwd: content.project });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\n[\s\S]*\n## Cookies \{#cookies\}\n/);
    expect(stderr).toContain('41 sentences kept. 23 left out:');
    expect(content.state()).toEqual(before);
  });

  it('writes no answers, says that they can be added, and keeps those that are there', async () => {
    const content = emptyContent();
    const args = importing(fixture('school.en.txt'), 'en');
    const first = await runVitrine(args, { cwd: content.project });
    expect(first.stdout).toContain('They can be added in the front matter, under “summary”');
    expect(content.read('acme/privacy.en.md')).not.toContain('summary');
    const answers = 'summary:\n  contact: Ask [us](#contact).\n  collected: "[insert the answer]"\n';
    content.replace('acme/privacy.en.md', 'source:\n', `${answers}source:\n`);
    const again = await runVitrine([...args, '--force'], { cwd: content.project });
    expect(again.stdout).not.toContain('“summary”');
    expect(content.read('acme/privacy.en.md')).toContain('summary:\n  contact: Ask [us](#contact).\n');
    expect(content.read('acme/privacy.en.md')).not.toContain('[insert the answer');
  });

  it('replaces a file only with --force, and keeps the keys that a person wrote', async () => {
    const content = make.minimal().keepLocks();
    const before = content.state();
    const args = importing(fixture('hospital.en.html'), 'en');
    const refused = await runVitrine(args, { cwd: content.project });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(content.state()).toEqual(before);
    expect((await runVitrine([...args, '--force'], { cwd: content.project })).code).toBe(0);
    const text = content.read('acme/privacy.en.md');
    expect(text).toContain('description: What the cooperative does with personal information.');
    expect(text).toContain('## Links to other websites {#external-links}');
  });

  it('imports beside a statement, under another name', async () => {
    const content = make.minimal().keepLocks();
    const args = importing(fixture('hospital.en.html'), 'en', '--statement', 'patients');
    expect((await runVitrine(args, { cwd: content.project })).code).toBe(0);
    expect(content.read('acme/patients.en.md')).toContain('slug: patients\n');
  });

  it('shows no control characters of the page in the terminal', async () => {
    const content = emptyContent();
    content.write(
      '../page.html',
      '<main><h1>Privacy</h1><h2>Our \u001b[31mpast</h2><p>It is long.</p></main>',
    );
    const { stdout } = await runVitrine(importing('page.html', 'en'), { cwd: content.project });
    expect(stdout).not.toContain('\u001b');
  });

  it.each([
    [['nowhere.html'], [], /no file “nowhere\.html”/, /pas de fichier «\u00a0nowhere\.html\u00a0»/],
    [['content'], [], /not a file that can be read/, /pas un fichier qui peut être lu/],
    [['empty.html'], [], /is empty/, /est vide/],
    [['policy.pdf'], [], /is a PDF.*\.txt/, /est un PDF.*\.txt/],
    [['page.html'], ['--source', 'example.org'], /--source/, /--source/],
    [['page.html'], ['--statement', 'Mine'], /--statement/, /--statement/],
    [['page.html'], ['--organization', 'Acme'], /folder of an organization/, /dossier d’une organisation/],
    [['page.html'], ['--organization', 'lakeview'], /vitrine new lakeview/, /vitrine new lakeview/],
    [
      ['page.html'],
      ['--organization', 'acmee'],
      /Did you mean “acme”/,
      /Vouliez-vous dire «\u00a0acme\u00a0»/,
    ],
  ])('answers %j %j with a sentence in either language, and writes nothing', async ([
    file,
  ], more, english, french) => {
    const content = emptyContent();
    content
      .write('../empty.html', '')
      .write('../policy.pdf', '%PDF-1.7\n')
      .write('../page.html', '<p>The site sets no cookies.</p>');
    const before = content.state();
    for (const [language, sentence] of [
      ['en', english],
      ['fr', french],
    ] as const) {
      const args = importing(file ?? '', 'en', ...more, '--lang', language);
      const { code, stdout, stderr } = await runVitrine(args, { cwd: content.project });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(sentence);
    }
    expect(content.state()).toEqual(before);
  });

  it('asks for the options that it cannot do without', async () => {
    const { code, stderr } = await runVitrine(['import', 'page.html', '--language', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('The option “--organization” is missing');
  });

  it('reads the standard input', async () => {
    const content = emptyContent();
    const args = [path.join(projectRoot, 'bin/vitrine.js'), ...importing('-', 'en')];
    const child = spawn(process.execPath, args, { cwd: content.project });
    child.stdin.end(readFileSync(fixture('town.en.html')));
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(content.read('acme/privacy.en.md')).toContain('## 3. Cookies {#cookies}');
  });
});
