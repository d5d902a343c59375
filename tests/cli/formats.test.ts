import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { beforeAll, describe, expect, it } from 'vitest';
import { draft4Faults, draft7Faults } from '../support/json-schema-validators.ts';
import {
  findingsIn,
  type Outcome,
  projectRoot,
  type RunOptions,
  runVitrine,
} from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'acme/privacy.en.md';
const french = 'acme/privacy.fr.md';

/** An error with a related place, a warning, and a finding that a comment suppresses. */
function withMistakes(): TemporaryContent {
  return make
    .minimal()
    .htmlAsWarning()
    .replace(english, 'no cookies', 'no <b>cookies')
    .append(english, '\n## Telephone {#x-telephone}\n\nCall 416-555-0134.\n')
    .append(french, '\n## Téléphone {#x-telephone}\n\nComposez le 416 555-0143.\n')
    .append(english, '\n## Plan {#x-plan}\n\n<!-- vitrine-allow markup/image: a plan -->\n\n![a](a.png)\n')
    .append(french, '\n## Plan {#x-plan}\n\n<!-- vitrine-allow markup/image: un plan -->\n\n![a](a.png)\n');
}

/** Of GitHub Actions, which may be what runs these tests, nothing may come through. */
const noGithub = { GITHUB_WORKSPACE: '', GITHUB_STEP_SUMMARY: '' };

const check = (content: TemporaryContent, args: readonly string[] = [], options: RunOptions = {}) =>
  runVitrine(['check', ...args], {
    cwd: content.project,
    ...options,
    env: { ...noGithub, ...options.env },
  });

const file = (content: TemporaryContent, name: string): string =>
  readFileSync(path.join(content.project, name), 'utf8');

describe.concurrent('several formats in one run', () => {
  const formats = ['text', 'json', 'sarif', 'github', 'lines'];
  let content: TemporaryContent;
  let alone: Outcome[];

  beforeAll(async () => {
    content = withMistakes();
    alone = await Promise.all(formats.map((format) => check(content, ['--format', format])));
  });

  it('are each what one of them alone is', async () => {
    const own = make.copyOf(content);
    const args = formats.flatMap((format) => ['--format', format, '--output-file', `out.${format}`]);
    const { code, stdout, stderr } = await check(own, args);
    expect(stdout).toBe('');
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(formats.map((format) => file(own, `out.${format}`))).toEqual(alone.map((one) => one.stdout));
    expect(readdirSync(own.project).sort()).toEqual(
      ['content', ...formats.map((format) => `out.${format}`)].sort(),
    );
  });

  it('go to the screen in the order they were asked for, but for those with a file', async () => {
    const own = make.copyOf(content);
    const args = [
      '--format=github',
      '--format=sarif',
      '--output-file=x.sarif',
      '--format=text',
      '--format=lines',
    ];
    const { stdout } = await check(own, args);
    const [text = '', , sarif = '', github = '', lines = ''] = alone.map((one) => one.stdout);
    expect(stdout).toBe(github + text + lines);
    expect(file(own, 'x.sarif')).toBe(sarif);
  });

  it('have the same exit code, whatever is asked for', async () => {
    expect(alone.map(({ code }) => code)).toEqual(formats.map(() => 1));
    const clean = await Promise.all(formats.map((format) => check(make.minimal(), ['--format', format])));
    expect(clean.map(({ code }) => code)).toEqual(formats.map(() => 0));
    expect(clean.map(({ stderr }) => stderr)).toEqual(formats.map(() => ''));
    expect(clean[3]?.stdout).toBe('');
    expect(clean[4]?.stdout).toBe('');
  });

  it('find the same', () => {
    const [text, json, sarif, github, lines] = alone.map((one) => one.stdout);
    const rules = ['markup/raw-html', 'parity/telephone'];
    expect(
      findingsIn(text ?? '')
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(rules);
    expect(text).toMatch(/\n1 error, 1 warning, 0 notices, 2 suppressed\.\n$/);
    expect(
      JSON.parse(json ?? '')
        .findings.map(({ rule }: { rule: string }) => rule)
        .sort(),
    ).toEqual(rules);
    expect(
      JSON.parse(sarif ?? '')
        .runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)
        .sort(),
    ).toEqual(rules);
    expect(github?.match(/(?<=title=)[^:]+/g)?.sort()).toEqual(rules);
    expect(lines?.match(/(?<=\[)[a-z/-]+(?=\]$)/gm)?.sort()).toEqual(rules);
  });

  it('satisfy their schemas', () => {
    const [, json = '', sarif = ''] = alone.map((one) => one.stdout);
    const schema = JSON.parse(readFileSync(path.join(projectRoot, 'schemas/report.schema.json'), 'utf8'));
    expect(draft7Faults(schema)(JSON.parse(json))).toEqual([]);
    expect(draft4Faults(sarifSchema)(JSON.parse(sarif))).toEqual([]);
  });

  it('say in JSON why something is suppressed', () => {
    const { suppressed } = JSON.parse(alone[1]?.stdout ?? '');
    expect(suppressed.map(({ suppression }: { suppression: unknown }) => suppression)).toEqual([
      {
        kind: 'comment',
        reason: 'a plan',
        until: null,
        location: { file: `content/${english}`, line: content.lineOf(english, 'vitrine-allow'), column: 1 },
      },
      expect.objectContaining({ kind: 'comment', reason: 'un plan' }),
    ]);
  });

  it('explain the rule in SARIF, in the language of the run', async () => {
    const { version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
    for (const [language, heading] of [
      ['en', '## How to fix'],
      ['fr', '## Comment corriger'],
    ] as const) {
      const { stdout } = await check(content, ['--format=sarif', `--lang=${language}`]);
      const { driver } = JSON.parse(stdout).runs[0].tool;
      expect(driver).toMatchObject({ version, language });
      const telephone = driver.rules.find(({ id }: { id: string }) => id === 'parity/telephone');
      expect(telephone.help.markdown).toContain(`\n${heading}\n`);
    }
  });

  it('count what is suppressed in a build, too', async () => {
    const own = make.minimal();
    own.append(
      english,
      '\n## Plan {#x-plan}\n\n<!-- vitrine-allow markup/image: a plan -->\n\n![a](a.png)\n',
    );
    own.append(
      french,
      '\n## Plan {#x-plan}\n\n<!-- vitrine-allow markup/image: un plan -->\n\n![a](a.png)\n',
    );
    const { code, stdout } = await runVitrine(['build', '--lang', 'fr'], { cwd: own.project });
    expect(stdout).toMatch(/^Aucun problème relevé dans \d+ fichiers, 2 constats écartés\.\n/);
    expect(code).toBe(0);
  });
});

describe.concurrent('--output-file', () => {
  it('is for text where no format is before it', async () => {
    const content = make.minimal();
    const { stdout, code } = await check(content, ['--output-file', 'report.txt']);
    expect(stdout).toBe('');
    expect(file(content, 'report.txt')).toMatch(/^No problem found/);
    expect(code).toBe(0);
  });

  it('replaces the file that is there, also behind a link', async () => {
    const content = make.minimal();
    const [target, link] = ['real.json', 'link.json'].map((name) => path.join(content.project, name));
    writeFileSync(target ?? '', 'old');
    symlinkSync('real.json', link ?? '');
    await check(content, ['--format', 'json', '--output-file', 'link.json']);
    expect(lstatSync(link ?? '').isSymbolicLink()).toBe(true);
    expect(JSON.parse(file(content, 'real.json')).version).toBe(1);
  });

  it('writes into a pipe, which stays one', async () => {
    const content = make.minimal();
    const pipe = path.join(content.project, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
    let read = '';
    reader.stdout.setEncoding('utf8').on('data', (text: string) => {
      read += text;
    });
    const ended = once(reader, 'close');
    const { code } = await check(content, ['--output-file', 'pipe']);
    await ended;
    expect(read).toMatch(/^No problem found/);
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(code).toBe(0);
  });
});

describe.concurrent('what cannot be printed or written ends with exit code 2 and one sentence:', () => {
  it.each<[string, string[], string]>([
    [
      'a format twice on the screen',
      ['--format=text', '--format=text'],
      '--format text is asked for twice in the same place. Leave one out, or put --output-file after one of them.',
    ],
    [
      'JSON beside something else',
      ['--format=text', '--format=json'],
      '--format json must be alone on the screen, because another program reads it. Put --output-file after it, or leave the other formats out.',
    ],
    [
      'SARIF beside something else',
      ['--format=sarif', '--format=github', '--format=json', '--output-file=x.json'],
      '--format sarif must be alone on the screen, because another program reads it. Put --output-file after it, or leave the other formats out.',
    ],
    [
      'two formats in one file',
      ['--format=sarif', '--output-file=x', '--format=json', '--output-file=./x'],
      'Two formats would be written to “./x”. Give each of them its own --output-file.',
    ],
    [
      'a format twice in one file',
      ['--format=sarif', '--output-file=x', '--format=sarif', '--output-file=x'],
      'Two formats would be written to “x”. Give each of them its own --output-file.',
    ],
    [
      'two files for one format',
      ['--format=json', '--output-file=x', '--output-file=y'],
      '--output-file “y” has no format of its own. Put the --format that it is for right before it.',
    ],
    [
      'a folder that is not there',
      ['--format=json', '--output-file=no/x.json'],
      'There is no folder for “no/x.json”. Create the folder first, or name another file with --output-file.',
    ],
    [
      'a folder that is a file',
      ['--output-file=content/site.yaml/x'],
      'There is no folder for “content/site.yaml/x”. Create the folder first, or name another file with --output-file.',
    ],
    [
      'a folder',
      ['--output-file=content'],
      '“content” is a folder, not a file. Name a file with --output-file.',
    ],
    [
      'a file of the content',
      ['--format=json', '--output-file=content/site.yaml'],
      '“content/site.yaml” is in the content folder, where a report would replace a statement or be taken for one. Name a file elsewhere with --output-file.',
    ],
    [
      'a new file in the content folder',
      ['--output-file=./content/../content/report.txt'],
      '“./content/../content/report.txt” is in the content folder, where a report would replace a statement or be taken for one. Name a file elsewhere with --output-file.',
    ],
    [
      'the baseline',
      ['--baseline=b.json', '--update-baseline', '--format=json', '--output-file=./b.json'],
      '“./b.json” is the baseline, which the report would replace. Name another file with --output-file.',
    ],
    [
      'a file without a name',
      ['--output-file='],
      '“” is a folder, not a file. Name a file with --output-file.',
    ],
    ['an option without its value', ['--output-file'], 'The option “--output-file” needs a value.'],
    [
      'a format twice on the screen, in French',
      ['--format=lines', '--format=lines', '--lang=fr'],
      '--format lines est demandé deux fois au même endroit. Supprimez-en un ou ajoutez --output-file après l’un des deux.',
    ],
    [
      'JSON beside something else, in French',
      ['--format=json', '--format=lines', '--lang=fr'],
      '--format json doit être seul à l’écran, car un autre programme le lit. Ajoutez --output-file juste après, ou retirez les autres formats.',
    ],
    [
      'a folder that is not there, in French',
      ['--output-file=no/x', '--lang=fr'],
      'Il n’y a pas de dossier pour « no/x ». Créez d’abord ce dossier, ou indiquez un autre fichier avec --output-file.',
    ],
  ])('%s', async (_what, args, sentence) => {
    const content = make.minimal();
    const before = content.state();
    const { code, stdout, stderr } = await check(content, args);
    expect(stderr.replaceAll('\u00a0', ' ')).toBe(`${sentence}\n`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(content.state()).toEqual(before);
  });
});

describe.concurrent('in GitHub Actions', () => {
  const filesOf = (stdout: string): string[] => [
    ...new Set([...stdout.matchAll(/ file=([^,]+),/g)].map(([, name = '']) => name)),
  ];
  const files = [`content/${english}`, `content/${french}`];
  const uris = (stdout: string): string[] => [
    ...new Set<string>(
      JSON.parse(stdout).runs[0].results.map(
        ({ locations }: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          locations[0]?.physicalLocation.artifactLocation.uri,
      ),
    ),
  ];

  it.each<[string, (content: TemporaryContent) => Record<string, string>]>([
    [
      'the folder with .git',
      (content) => {
        mkdirSync(path.join(content.root, 'home/.git'));
        return {};
      },
    ],
    [
      'a work tree of git',
      (content) => {
        writeFileSync(path.join(content.root, 'home/.git'), 'gitdir: elsewhere\n');
        return {};
      },
    ],
    ['where GitHub works', (content) => ({ GITHUB_WORKSPACE: path.join(content.root, 'home') })],
    [
      'the repository that was checked out below where GitHub works',
      (content) => {
        mkdirSync(path.join(content.root, 'home/.git'));
        return { GITHUB_WORKSPACE: content.root };
      },
    ],
  ])('paths start from the root of the repository: %s', async (_what, prepare) => {
    const content = withMistakes();
    const env = prepare(content);
    const expected = files.map((name) => `editor/project/${name}`);
    for (const cwd of [content.project, content.file('acme')]) {
      const args = ['--content', content.content];
      const github = await check(content, ['--format=github', ...args], { cwd, env });
      expect(filesOf(github.stdout).sort()).toEqual(expected);
      const sarif = await check(content, ['--format=sarif', ...args], { cwd, env });
      expect(uris(sarif.stdout).sort()).toEqual(expected);
    }
  });

  it('paths start from the content itself where that is the repository', async () => {
    const content = withMistakes();
    const { stdout } = await check(content, ['--format=github', '--content=.'], {
      cwd: content.content,
      env: { GITHUB_WORKSPACE: content.content },
    });
    expect(filesOf(stdout).sort()).toEqual([english, french]);
  });

  it('paths are those of git where a link leads to the content', async () => {
    const content = withMistakes();
    mkdirSync(path.join(content.root, 'home/.git'));
    symlinkSync('content', path.join(content.project, 'link'));
    const { stdout } = await check(content, ['--format=github', '--content=link']);
    expect(filesOf(stdout).sort()).toEqual(files.map((name) => `editor/project/${name}`));
  });

  it('paths are those of other formats where there is no repository', async () => {
    const env = { GITHUB_WORKSPACE: path.join(projectRoot, 'src') };
    const { stdout } = await check(withMistakes(), ['--format=github'], { env });
    expect(filesOf(stdout).sort()).toEqual(files);
  });

  it('the summary of the job is added to what is there, in the language of the run', async () => {
    const content = withMistakes();
    const summary = path.join(content.project, 'summary.md');
    writeFileSync(summary, 'Before.\n');
    const { code } = await check(content, ['--format=github', '--lang=fr'], {
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    const text = readFileSync(summary, 'utf8');
    expect(text).toMatch(
      /^Before\.\n## Vitrine\n\n1 erreur, 1 avertissement, 0 avis, 2 constats écartés\.\n/,
    );
    expect(text.match(/^\| (?:erreur|avertissement) /gm)).toEqual(['| erreur ', '| avertissement ']);
    expect(code).toBe(1);
  });

  it('the summary is written only with the format for GitHub', async () => {
    const content = withMistakes();
    const summary = path.join(content.project, 'summary.md');
    await check(content, ['--format=text'], { env: { GITHUB_STEP_SUMMARY: summary } });
    expect(existsSync(summary)).toBe(false);
  });

  it('the summary leaves alone what others wrote when there is no room left', async () => {
    const content = withMistakes();
    const summary = path.join(content.project, 'summary.md');
    const room = 1024 * 1024;
    for (const [size, most] of [
      [room - 10, room - 10],
      [room - 600, room],
    ] as const) {
      writeFileSync(summary, 'x'.repeat(size));
      const { code } = await check(content, ['--format=github'], { env: { GITHUB_STEP_SUMMARY: summary } });
      expect(statSync(summary).size).toBeGreaterThanOrEqual(size);
      expect(statSync(summary).size).toBeLessThanOrEqual(most);
      expect(code).toBe(1);
    }
    expect(readFileSync(summary, 'utf8')).toContain('… and ');
  });

  it('a summary that cannot be written is said in one sentence', async () => {
    const content = make.minimal();
    const { code, stderr } = await check(content, ['--format=github'], {
      env: { GITHUB_STEP_SUMMARY: content.content },
    });
    expect(stderr).toBe(
      `“${content.content}” could not be written (EISDIR). Check that you are allowed to write there.\n`,
    );
    expect(code).toBe(2);
  });
});

describe.concurrent('lines for editors', () => {
  it('have paths that the editor opens from the folder it runs in', async () => {
    const content = withMistakes();
    const at = async (cwd: string): Promise<string[]> => {
      const { stdout } = await check(content, ['--format=lines', '--content', content.content], { cwd });
      return stdout.split('\n').slice(0, -1);
    };
    for (const cwd of [content.project, path.join(content.root, 'home'), content.content, projectRoot])
      for (const line of await at(cwd))
        expect(existsSync(path.join(cwd, line.split(':')[0] ?? ''))).toBe(true);
    expect((await at(content.project))[0]).toMatch(
      /^content\/acme\/privacy\.en\.md:18:23: warning: .* \[markup\/raw-html\]$/,
    );
  });
});
