import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  fixtureContent,
  type Outcome,
  projectRoot,
  type RunOptions,
  runProcess,
  runVitrine,
} from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'acme/privacy.en.md';
const french = 'acme/privacy.fr.md';

/** Content with a mistake of each severity, and one that relates to another line; the same ones in both languages. */
function withMistakes(): TemporaryContent {
  return make
    .minimal()
    .htmlAsWarning()
    .replace(english, 'The cooperative respects', 'The [cooperative](http://acme.example/) respects')
    .replace(english, 'no cookies', 'no <b>cookies</b>')
    .replace(english, '## External sites {#external-links}', '## External sites')
    .append(
      english,
      '\n## Officer {#privacy-officer}\n\nWrite to [the officer](mailto:privacy@acme.example).\n',
    )
    .replace(french, 'La coopérative respecte', 'La [coopérative](http://acme.example/) respecte')
    .replace(french, 'aucun témoin', 'aucun <b>témoin</b>')
    .replace(french, '## Sites externes {#external-links}', '## Sites externes')
    .append(
      french,
      '\n## Responsable {#privacy-officer}\n\nÉcrivez à [la personne responsable](mailto:privacy@acme.example).\n',
    );
}

const check = (content: TemporaryContent, args: readonly string[] = [], options: RunOptions = {}) =>
  runVitrine(['check', ...args], { cwd: content.project, ...options });

describe.concurrent('content without a mistake', () => {
  it('is one line, and exit code 0', async () => {
    expect(await check(make.minimal())).toEqual({
      code: 0,
      stdout: 'No problem found in 6 files.\n',
      stderr: '',
    });
  });

  it('is an empty list as JSON', async () => {
    const { code, stdout, stderr } = await check(make.minimal(), ['--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      summary: { errors: 0, warnings: 0, notices: 0, suppressed: 0 },
      findings: [],
      suppressed: [],
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('is of three organizations, by `npx vitrine check` in the project', async () => {
    const child = spawn(
      'npx',
      ['--no-install', 'vitrine', 'check', '--content', fixtureContent, '--lang', 'en'],
      {
        cwd: projectRoot,
        env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse('2026-11-21T00:00:00Z') / 1000) },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    const [code] = await once(child, 'close');
    expect(stdout).toMatch(/^No problem found in \d+ files, 3 suppressed\.\n$/);
    expect(code).toBe(0);
  });
});

describe('content with mistakes', () => {
  let content: TemporaryContent;
  let before: unknown;
  let text: Outcome;
  let french: Outcome;
  let json: Outcome;

  beforeAll(async () => {
    content = withMistakes();
    before = content.state();
    [text, french, json] = await Promise.all([
      runProcess(['check'], { cwd: content.project, env: { FORCE_COLOR: '1' } }),
      check(content, ['--lang', 'fr']),
      check(content, ['--format', 'json']),
    ]);
  });

  it('is shown as text: each file once, its worst mistakes first, each with its line, then their number', () => {
    expect(text.stdout).toBe(
      [
        'content/acme/privacy.en.md',
        '  14:5  error  With http:, others on the way can read and change what “http://acme.example/” sends to the reader. Write https: instead.  links/unsafe-target',
        '      14 │ The [cooperative](http://acme.example/) respects privacy.',
        '         │     ^',
        '  28:13  error  The id “privacy-officer” is used twice on this page. Give each section its own id, or join the two sections.  sections/duplicate-section',
        '      28 │ ## Officer {#privacy-officer}',
        '         │             ^',
        '      → content/acme/privacy.en.md:20:21  “privacy-officer” is first used here',
        '      20 │ ## Privacy officer {#privacy-officer}',
        '         │                     ^',
        '  18:23  warning  “<b>” and 1 more tag here are HTML, which the page shows as plain text. Use Markdown instead; to show the sign < itself, write \\<.  markup/raw-html',
        '      18 │ The website places no <b>cookies</b>.',
        '         │                       ^',
        '  24:1  notice  “External sites” was recognized by its words alone. Add {#external-links} after the heading, so that the section keeps its identity when the words change.  sections/implied-id',
        '      24 │ ## External sites',
        '         │ ^',
        '',
        'content/acme/privacy.fr.md',
        '  14:4  error  With http:, others on the way can read and change what “http://acme.example/” sends to the reader. Write https: instead.  links/unsafe-target',
        '      14 │ La [coopérative](http://acme.example/) respecte la vie privée.',
        '         │    ^',
        '  28:17  error  The id “privacy-officer” is used twice on this page. Give each section its own id, or join the two sections.  sections/duplicate-section',
        '      28 │ ## Responsable {#privacy-officer}',
        '         │                 ^',
        '      → content/acme/privacy.fr.md:20:64  “privacy-officer” is first used here',
        '      20 │ ## Responsable de la protection des renseignements personnels {#privacy-officer}',
        '         │                                                                ^',
        '  18:30  warning  “<b>” and 1 more tag here are HTML, which the page shows as plain text. Use Markdown instead; to show the sign < itself, write \\<.  markup/raw-html',
        '      18 │ Le site Web n’installe aucun <b>témoin</b>.',
        '         │                              ^',
        '  24:1  notice  “Sites externes” was recognized by its words alone. Add {#external-links} after the heading, so that the section keeps its identity when the words change.  sections/implied-id',
        '      24 │ ## Sites externes',
        '         │ ^',
        '',
        '4 errors, 2 warnings, 2 notices.',
        '',
      ].join('\n'),
    );
  });

  it('is shown in French when that is asked for, with nothing left in English', () => {
    expect(plain(french.stdout)).toMatch(
      /^ {2}14:5 {2}erreur {2}Avec http:, .*« http:\/\/acme\.example\/ ».* {2}links\/unsafe-target$/m,
    );
    expect(plain(french.stdout)).toMatch(
      /^ {2}18:23 {2}avertissement {2}« <b> » et 1 autre balise ici sont du HTML/m,
    );
    expect(plain(french.stdout)).toMatch(/^ {2}24:1 {2}avis {2}.*« External sites »/m);
    expect(plain(french.stdout)).toMatch(/\n4 erreurs, 2 avertissements, 2 avis\.\n$/);
    expect(french.stdout).not.toMatch(/\b(?:error|warning|notice|the|is|use)\b/);
  });

  it('is one object as JSON, alone on stdout, in the order and with the keys that other programs rely on', () => {
    const report = JSON.parse(json.stdout);
    expect(json.stderr).toBe('');
    expect(Object.keys(report)).toEqual(['version', 'summary', 'findings', 'suppressed']);
    expect(report.version).toBe(1);
    expect(report.summary).toEqual({ errors: 4, warnings: 2, notices: 2, suppressed: 0 });
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual([
        'rule',
        'severity',
        'message',
        'organization',
        'statement',
        'language',
        'location',
        'related',
        'fingerprint',
      ]);
      expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    }
    const subject = { organization: 'acme', statement: 'privacy', language: 'en' };
    const file = 'content/acme/privacy.en.md';
    expect(report.findings[0]).toEqual({
      rule: 'links/unsafe-target',
      severity: 'error',
      message:
        'With http:, others on the way can read and change what “http://acme.example/” sends to the reader. Write https: instead.',
      ...subject,
      location: { file, line: 14, column: 5 },
      related: [],
      fingerprint: expect.any(String),
    });
    expect(report.findings[3]).toEqual({
      rule: 'sections/duplicate-section',
      severity: 'error',
      message:
        'The id “privacy-officer” is used twice on this page. Give each section its own id, or join the two sections.',
      ...subject,
      location: { file, line: 28, column: 13 },
      related: [{ file, line: 20, column: 21, message: '“privacy-officer” is first used here' }],
      fingerprint: expect.any(String),
    });
    const fingerprints = report.findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(8);
  });

  it('has no organization, statement or language in JSON where a mistake belongs to none', async () => {
    const site = make.minimal().append('site.yaml', 'requiredSections: [retentoin]\n');
    const { stdout } = await check(site, ['--format', 'json']);
    expect(JSON.parse(stdout).findings).toEqual([
      expect.objectContaining({
        organization: null,
        statement: null,
        language: null,
        location: {
          file: 'content/site.yaml',
          line: site.lineOf('site.yaml', 'requiredSections'),
          column: 20,
        },
      }),
    ]);
  });

  it('has messages in French in JSON too, and the same fingerprints', async () => {
    const { stdout } = await check(content, ['--format=json', '--lang=fr']);
    const [inFrench, inEnglish] = [JSON.parse(stdout).findings, JSON.parse(json.stdout).findings];
    expect(plain(inFrench[0].message)).toMatch(/^Avec http:, .*« http:\/\/acme\.example\/ »/);
    expect(inFrench.map(fingerprintOf)).toEqual(inEnglish.map(fingerprintOf));
  });

  it('keeps its fingerprints when lines move', async () => {
    const moved = withMistakes().replace(english, '\nThe [', '\n\n\nThe [');
    const { stdout } = await check(moved, ['--format=json']);
    const findings = JSON.parse(stdout).findings;
    expect(findings[0].location.line).toBe(16);
    expect(findings.map(fingerprintOf)).toEqual(JSON.parse(json.stdout).findings.map(fingerprintOf));
  });

  it('has exit code 1 in every format and language', () => {
    expect([text, french, json].map(({ code }) => code)).toEqual([1, 1, 1]);
    expect([text, french, json].map(({ stderr }) => stderr)).toEqual(['', '', '']);
  });

  it('has no colour code when the output is no terminal', () => {
    expect(text.stdout + french.stdout).not.toMatch(/\p{Cc}\[/u);
  });

  it('is not touched, and nothing is built', () => {
    expect(content.state()).toEqual(before);
  });
});

describe.concurrent('the exit code', () => {
  it('is 0 for warnings and notices alone', async () => {
    const content = make.minimal().htmlAsWarning();
    content.replace(english, 'no cookies', 'no <b>cookies');
    content.replace(english, '## External sites {#external-links}', '## External sites');
    const { code, stdout } = await check(content);
    expect(stdout).toMatch(/\n0 errors, 1 warning, 1 notice\.\n$/);
    expect(code).toBe(0);
  });

  it.each<[string, (content: TemporaryContent) => unknown, string]>([
    ['is not there', (content) => content.delete('site.yaml'), 'content/missing-settings'],
    ['is not YAML', (content) => content.append('site.yaml', 'a: [\n'), 'content/yaml-syntax'],
    [
      'lacks a key',
      (content) => content.replace('site.yaml', 'baseUrl: https://vitrine.example\n', ''),
      'content/missing-key',
    ],
  ])('is 2 when site.yaml %s, and the finding is still printed', async (_what, change, rule) => {
    const content = make.minimal();
    change(content);
    const { code, stdout, stderr } = await check(content, ['--format', 'json']);
    expect(JSON.parse(stdout).findings).toEqual([
      expect.objectContaining({
        rule,
        severity: 'error',
        location: expect.objectContaining({ file: 'content/site.yaml' }),
      }),
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(2);
  });
});

describe.concurrent('the language of the messages', () => {
  it.each<[string, string, Record<string, string>]>([
    ['French', 'Aucun problème', { LANG: 'fr_CA.UTF-8' }],
    ['French', 'Aucun problème', { LANG: 'en_CA.UTF-8', LC_ALL: 'fr_FR' }],
    ['English', 'No problem', { LANG: 'fr_CA.UTF-8', LC_MESSAGES: 'en_CA' }],
    ['English', 'No problem', { LANG: 'de_DE.UTF-8' }],
    ['English', 'No problem', {}],
  ])('is %s (“%s”) for a system that says %o', async (_language, words, env) => {
    expect((await check(make.minimal(), [], { env })).stdout).toMatch(new RegExp(`^${words}`));
  });
});

describe.concurrent('places', () => {
  it('are relative to the parent of the content folder, from any working folder', async () => {
    const content = withMistakes();
    const elsewhere = path.parse(content.root).root;
    const { code, stdout } = await runVitrine(['check', '--content', content.content, '--format', 'json'], {
      cwd: elsewhere,
    });
    expect(code).toBe(1);
    const files = JSON.parse(stdout).findings.map(
      ({ location }: { location: { file: string } }) => location.file,
    );
    expect([...new Set(files)]).toEqual(['content/acme/privacy.en.md', 'content/acme/privacy.fr.md']);
  });

  it('start with the name of the content folder, whatever it is', async () => {
    const content = withMistakes();
    const { stdout } = await runVitrine(['check', '--content', '.', '--format', 'json'], {
      cwd: content.file('acme'),
    });
    for (const { location } of JSON.parse(stdout).findings) expect(location.file).toMatch(/^acme\//);
  });
});

describe.concurrent('SOURCE_DATE_EPOCH decides whether an exception has expired', () => {
  let content: TemporaryContent;
  const at = (day: string): Record<string, string> => ({
    SOURCE_DATE_EPOCH: String(Date.parse(`${day}T00:00:00Z`) / 1000),
  });

  beforeAll(() => {
    content = make.minimal();
    content.append(
      'acme/organization.yaml',
      'exceptions:\n  - section: retention\n    reason:\n      en: It is silent.\n      fr: Elle est muette.\n    until: 2031-03-31\n',
    );
  });

  it('it holds on its last day, in check and build', async () => {
    for (const command of ['check', 'build']) {
      const { code, stdout } = await runVitrine([command], { cwd: content.project, env: at('2031-03-31') });
      expect(stdout).not.toMatch(/ error /);
      expect(code).toBe(0);
    }
  });

  it('it has expired the day after, in check and build', async () => {
    for (const command of ['check', 'build']) {
      const { code, stdout } = await runVitrine([command], { cwd: content.project, env: at('2031-04-01') });
      expect(stdout).toMatch(/^ {2}18:12 {2}error {2}The exception for “retention” ended on 2031-03-31\./m);
      expect(code).toBe(1);
    }
  });

  it('nonsense in it is no fault of ours', async () => {
    for (const SOURCE_DATE_EPOCH of ['9'.repeat(20), 'tomorrow', '']) {
      const { code, stderr } = await check(make.minimal(), [], { env: { SOURCE_DATE_EPOCH } });
      expect(stderr).not.toMatch(/ at |Error/);
      expect([0, 2]).toContain(code);
    }
  });
});

describe.concurrent('the site engine', () => {
  /** Runs a command and gives the modules it loaded. */
  async function modulesLoadedBy(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<string[]> {
    const content = make.minimal();
    const log = path.join(content.root, 'modules.txt');
    const hooks = `import { appendFileSync } from 'node:fs';
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  appendFileSync(${JSON.stringify(log)}, resolved.url + '\\n');
  return resolved;
}`;
    const recorder = path.join(content.root, 'recorder.mjs');
    writeFileSync(
      recorder,
      `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(hooks).replaceAll("'", '%27')}');`,
    );
    const { code } = await runProcess(args, {
      cwd: content.project,
      env: { ...env, NODE_OPTIONS: `--import=${pathToFileURL(recorder).href}` },
    });
    expect(code).toBe(0);
    return readFileSync(log, 'utf8').split('\n');
  }

  it('is loaded by build, which shows that the test would see it', async () => {
    const modules = await modulesLoadedBy(['build']);
    expect(modules.filter((url) => url.includes('@11ty/eleventy')).length).toBeGreaterThan(10);
  });

  it('is never loaded by check from its sources, nor is any layout, nor a format that was not asked for', async () => {
    const modules = await modulesLoadedBy(['check'], { VITRINE_FROM_SOURCES: '1' });
    expect(modules.filter((url) => /\/src\/report\/(?:json|sarif|github|lines|job)/.test(url))).toEqual([]);
    expect(modules.filter((url) => url.includes('/src/rules/')).length).toBeGreaterThan(10);
    expect(modules.filter((url) => /@11ty\/eleventy|\/src\/eleventy\/|\/layouts\/|preact/.test(url))).toEqual(
      [],
    );
  });
});

function fingerprintOf({ fingerprint }: { fingerprint: string }): string {
  return fingerprint;
}

/** French puts no-break spaces inside its marks; the sentence is what counts here. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
