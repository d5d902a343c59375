import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtureContent, projectRoot, runVitrine } from '../support/run-vitrine.ts';

/** A block of code in a guide: `sh` holds commands that are run, `yaml` a file that is written, `text` one change a line. */
interface Block {
  readonly language: string;
  /** Of a file, its name. */
  readonly name: string;
  readonly text: string;
}

function blocksOf(guide: string): readonly Block[] {
  const text = readFileSync(path.join(projectRoot, 'docs', guide), 'utf8');
  return [...text.matchAll(/^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', name = '', block = '']) => ({ language, name, text: block }),
  );
}

/** The words of each command of a block, as a shell would take them apart. */
const commandsOf = ({ text }: Block): readonly (readonly string[])[] =>
  text
    .replaceAll('\\\n', ' ')
    .trim()
    .split('\n')
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = '']) => quoted ?? word));

const hasGit = spawnSync('git', ['--version']).status === 0;
const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'vitrine-guides-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const project = path.join(root, 'project');
/** Only what the guides set counts, and nobody’s own settings. */
const gitEnvironment = { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' };
const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: project, env: gitEnvironment, encoding: 'utf8', stdio: 'pipe' });

/** Runs one command of a guide, which must succeed. */
async function run([program, ...args]: readonly string[]): Promise<void> {
  if (program === 'git') return hasGit ? void git(...args) : undefined;
  const [first = '', ...others] = args;
  const vitrine =
    program === 'npx' && first === 'vitrine' ? others : [...others.filter((word) => word !== '--')];
  if (program === 'npm') expect(first).toBe('run');
  else expect([program, first]).toEqual(['npx', 'vitrine']);
  // At a terminal, whoever follows the guide is asked whether everything was compared.
  const answered = vitrine[0] === 'acknowledge' ? ['--all'] : [];
  const { code, stdout, stderr } = await runVitrine([...vitrine, ...answered], { cwd: project });
  expect(code, `${vitrine.join(' ')}\n${stdout}${stderr}`).toBe(0);
}

/** Does what a guide says, block by block. */
async function follow(guide: string): Promise<void> {
  for (const block of blocksOf(guide)) {
    if (block.language === 'yaml') writeFileSync(path.join(project, block.name), block.text);
    if (block.language === 'text') changeNumbers(block.text);
    if (block.language === 'sh') for (const command of commandsOf(block)) await run(command);
  }
}

/** `613-555-0142 → 613-555-0177`, in the statement of either language. */
function changeNumbers(text: string): void {
  const [english = '', french = ''] = text.trim().split('\n');
  for (const [language, line] of Object.entries({ en: english, fr: french })) {
    const file = path.join(project, `content/riverside/privacy.${language}.md`);
    const [before = '', after = ''] = line.split(' → ');
    const statement = readFileSync(file, 'utf8').replaceAll('\u00a0', ' ');
    expect(statement).toContain(before);
    writeFileSync(file, statement.replaceAll(before, after));
  }
}

const page = (
  language: string,
  title: string,
  updated: string,
  sections: Readonly<Record<string, string>>,
): string =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${updated}</p>${Object.entries(
    sections,
  )
    .map(([heading, text]) => `<h2>${heading}</h2><p>${text}</p>`)
    .join('')}</main></body></html>`;

const pages = {
  en: page('en', 'Privacy at the hospital', 'Last updated: March 17, 2026', {
    Cookies: 'This website places no cookies on your computer or telephone.',
    'Links to other websites':
      'Other websites have privacy statements of their own. Please read them before you use those sites.',
    'Privacy officer':
      'Call the privacy officer of the hospital at 613-555-0142, or write to privacy@riverside.example.',
  }),
  fr: page('fr', 'La vie privée à l’hôpital', 'Dernière mise à jour : 17 mars 2026', {
    Témoins: 'Ce site Web ne place aucun témoin sur votre ordinateur ni sur votre téléphone.',
    'Liens vers d’autres sites Web':
      'Les autres sites Web ont leurs propres déclarations. Veuillez les lire avant d’utiliser ces sites.',
    'Responsable de la protection des renseignements personnels':
      'Téléphonez à la personne responsable de la protection des renseignements personnels de l’hôpital au 613 555-0142, ou écrivez à privacy@riverside.example.',
  }),
};

describe.each(['adopting', 'first-change'])('docs/%s.md', (name) => {
  it('says the same to do in both languages', () => {
    const [english, french] = [`${name}.md`, `${name}.fr.md`].map(blocksOf);
    expect(french).toEqual(english);
    expect(english?.filter(({ language }) => language === 'sh').length).toBeGreaterThan(3);
  });
});

describe(`what the guides say to do${hasGit ? '' : ', but for git, which is not installed here'}`, () => {
  it('makes a site of one’s own, with none of the examples', async () => {
    mkdirSync(project);
    cpSync(fixtureContent, path.join(project, 'content'), { recursive: true });
    if (hasGit) {
      git('init', '--quiet', '--initial-branch=main');
      git('config', 'user.name', 'Editor');
      git('config', 'user.email', 'editor@riverside.example');
      writeFileSync(path.join(project, '.gitignore'), 'dist/\n*.html\n');
    }
    for (const [language, html] of Object.entries(pages))
      writeFileSync(path.join(project, `page-${language}.html`), html);
    await follow('adopting.md');
    const built = path.join(project, 'dist');
    expect(readFileSync(path.join(built, 'en/riverside/privacy/index.html'), 'utf8')).toContain(
      '613-555-0142',
    );
    expect(readFileSync(path.join(built, 'fr/index.html'), 'utf8')).toContain(
      'La vie privée à l’Hôpital Riverside',
    );
    for (const example of ['en/opseu', 'en/aupe', 'en/ontario'])
      expect(existsSync(path.join(built, example))).toBe(false);
  });

  it('then changes a statement, and sends the change to the server', async () => {
    const server = path.join(root, 'server.git');
    if (hasGit) {
      git('init', '--quiet', '--bare', '--initial-branch=main', server);
      git('remote', 'add', 'origin', server);
      git('push', '--quiet', '--set-upstream', 'origin', 'main');
    }
    await follow('first-change.md');
    if (!hasGit) return;
    const sent = git('--git-dir', server, 'show', '--stat', 'new-telephone-number');
    expect(sent).toContain('Change the telephone number');
    for (const file of ['privacy.en.md', 'privacy.fr.md', 'privacy.lock.yaml']) expect(sent).toContain(file);
    expect(git('branch', '--show-current').trim()).toBe('main');
  });
});
