import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReleaseOptions, release as runRelease } from '../../src/cli/commands/release.ts';
import { languages } from '../../src/languages.ts';
import { atTerminal, cancel, type Dialogue, down, enter } from '../support/at-terminal.ts';
import {
  findingsIn,
  type Outcome,
  plainEnvironment,
  projectRoot,
  runVitrine,
  startVitrine,
} from '../support/run-vitrine.ts';
import {
  type FolderState,
  stateOf,
  type TemporaryContent,
  temporaryContents,
} from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'acme/privacy.en.md';
const french = 'acme/privacy.fr.md';
const folder = 'acme/editions/privacy';
const summary = ['--summary-en', 'What the cookies are for.', '--summary-fr', 'À quoi servent les témoins.'];
const substantive = ['--substantive', ...summary];
const editorial = ['--editorial', ...summary];

/** Runs a command on a day. */
function on(day: string, content: TemporaryContent, ...args: string[]): Promise<Outcome> {
  const epoch = String(Date.parse(`${day}T12:00:00Z`) / 1000);
  return runVitrine(args, { cwd: content.project, env: { SOURCE_DATE_EPOCH: epoch } });
}

const release = (day: string, content: TemporaryContent, ...args: string[]) =>
  on(day, content, 'release', 'acme/privacy', ...args);

/** What a check says of editions on a day. */
async function rulesOn(day: string, content: TemporaryContent): Promise<readonly string[]> {
  const { stdout } = await on(day, content, 'check', '--no-cache');
  return findingsIn(stdout).map(({ rule }) => rule);
}

/** A statement whose first edition is released. */
async function released(): Promise<TemporaryContent> {
  const content = make.minimal();
  expect(await release('2026-11-21', content, ...summary)).toMatchObject({ code: 0, stderr: '' });
  return content;
}

/** Changes the section on cookies, in both languages. */
function changeCookies(content: TemporaryContent): TemporaryContent {
  return content
    .replace(english, 'places no cookies', 'places two cookies')
    .replace(french, 'aucun témoin', 'deux témoins');
}

const withoutTime = (text: string): string => text.replace(/^updated: .*$/m, '');

describe('vitrine release', () => {
  it('keeps both texts as they are, a record and its place in the ledger, and finds nothing to say then', async () => {
    const content = await released();
    for (const language of languages)
      expect(content.read(`${folder}/2026-11-21.${language}.md`)).toBe(
        content.read(`acme/privacy.${language}.md`),
      );
    expect(content.read(`${folder}/2026-11-21.yaml`)).toMatch(
      /^edition: 1\nreleased: 2026-11-21\neffective: 2026-11-21\nchange: first$/m,
    );
    expect(content.read('editions.yaml')).toMatch(/^ {2}acme\/privacy:\n {4}records: 1 [0-9a-f]{16}$/m);
    expect(await rulesOn('2026-11-21', content)).toEqual([]);
  });

  it('may be told the statement, or the organization, alone', async () => {
    for (const target of ['acme', 'acme/', 'privacy']) {
      const outcome = await on('2026-11-21', make.minimal(), 'release', target, ...summary);
      expect(outcome.stdout).toContain('Edition 1 of acme/privacy is released');
    }
  });

  it('gives the first edition the day that the statement has', async () => {
    const content = make.minimal();
    expect((await release('2027-02-03', content, ...summary)).stdout).toContain('In force since 2026-11-21.');
    expect(content.read(english)).toContain('updated: 2026-11-21');
    expect(await rulesOn('2027-02-03', content)).toEqual([]);
  });

  it('goes through the life of a statement', async () => {
    const content = await released();
    changeCookies(content);
    expect(await rulesOn('2026-12-01', content)).toEqual(['editions/unreleased-change']);
    const second = await release('2026-12-01', content, ...substantive, '--effective', '2027-01-01');
    expect(second.stdout).toMatch(/changed: “Cookies” \(#cookies\)\n {4}English: .*\[-no-\] \{\+two\+\}/);
    expect(second.stdout).toContain('Edition 2 of acme/privacy is released, on 2026-12-01');
    expect(content.read(english)).toContain('updated: 2026-12-01');
    expect(content.read(`${folder}/2026-12-01.yaml`)).toMatch(
      /^effective: 2027-01-01\nchange: substantive\nsections: \[cookies\]$/m,
    );
    expect(await rulesOn('2026-12-01', content)).toEqual([]);

    content.replace(english, 'respects privacy', 'values privacy').replace(french, 'respecte', 'protège');
    const third = await release('2026-12-05', content, ...editorial);
    expect(third.stdout).toContain('In force from 2027-01-01, as before.');
    expect(content.read(`${folder}/2026-12-05.yaml`)).toMatch(/^edition: 3\n.*\neffective: 2027-01-01$/m);

    // A new address needs no release, and the old one leads on.
    content.replace(english, 'slug: privacy', 'slug: your-privacy\nformerSlugs: [privacy]').keepLocks();
    expect(await rulesOn('2026-12-06', content)).toEqual([]);

    const reasons = [
      '--reason-en',
      'It is now part of the charter.',
      '--reason-fr',
      'Elle fait partie de la charte.',
    ];
    const withdrawn = await on('2027-02-01', content, 'withdraw', 'acme/privacy', ...reasons);
    expect(withdrawn).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(content.state()).filter((name) => name.includes('/acme/privacy.'))).toEqual([]);
    expect(await rulesOn('2027-02-01', content)).toEqual([]);
    expect((await on('2027-02-02', content, 'withdraw', 'acme')).stderr).toContain(
      'was withdrawn on 2027-02-01 already',
    );

    rmSync(content.file('acme'), { recursive: true });
    expect(await rulesOn('2027-02-02', content)).toEqual(['editions/removed']);
  });

  it('releases twice in a day', async () => {
    const content = changeCookies(await released());
    await release('2026-11-21', content, ...substantive);
    content.replace(english, 'respects', 'values').replace(french, 'respecte', 'protège');
    expect((await release('2026-11-21', content, ...editorial)).stdout).toContain(
      `${folder}/2026-11-21-3.yaml`,
    );
    expect(await rulesOn('2026-11-21', content)).toEqual([]);
  });

  it('brings back what was withdrawn', async () => {
    const content = await released();
    const texts = languages.map((language) => content.read(`acme/privacy.${language}.md`));
    await on('2026-12-01', content, 'withdraw', 'acme', '--reason-en', 'Gone.', '--reason-fr', 'Finie.');
    for (const [index, language] of languages.entries())
      content.write(`acme/privacy.${language}.md`, texts[index] ?? '');
    expect(await rulesOn('2026-12-02', content)).toEqual(['editions/unfinished']);
    expect((await release('2026-12-02', content, ...summary)).stdout).toContain('Edition 2 of acme/privacy');
    expect(await rulesOn('2026-12-02', content)).toEqual([]);
  });

  it('is what a confirmed change asks for next', async () => {
    const content = changeCookies((await released()).keepLocks());
    const { stdout } = await on('2026-12-01', content, 'acknowledge', 'acme/privacy', '--all');
    expect(stdout).toContain('“npx vitrine release acme/privacy” keeps it as an edition');
    expect(stdout).not.toContain('--updated');
  });

  it('with --dry-run alone shows what changed, and says what a release would ask for', async () => {
    const content = changeCookies(await released());
    const before = content.state();
    const { code, stdout } = await release('2026-12-01', content, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('{+two+} cookies');
    expect(stdout).toContain('edition 2 of acme/privacy. To release it, say what changed');
    expect(content.state()).toEqual(before);
  });

  it('with --dry-run shows what it would write, and writes nothing', async () => {
    const content = changeCookies(await released());
    const before = content.state();
    const outcome = await release('2026-12-01', content, ...substantive, '--dry-run');
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain('Would become edition 2 of acme/privacy');
    expect(outcome.stdout).toContain(`content/${folder}/2026-12-01.fr.md`);
    expect(content.state()).toEqual(before);
  });

  it('keeps the line ends of a statement that has those of Windows', async () => {
    const content = await released();
    for (const file of [english, french]) content.write(file, content.read(file).replaceAll('\n', '\r\n'));
    expect(await rulesOn('2026-12-01', content)).toEqual([]);
    changeCookies(content);
    await release('2026-12-01', content, ...substantive);
    expect(content.read(english)).toContain('updated: 2026-12-01\r\n');
    expect(content.read(`${folder}/2026-12-01.en.md`)).not.toContain('\r');
    expect(await rulesOn('2026-12-01', content)).toEqual([]);
  });
});

describe('vitrine release refuses, and leaves everything as it was,', () => {
  const kinds: readonly [
    string,
    (content: TemporaryContent) => unknown,
    readonly string[],
    RegExp,
    number?,
  ][] = [
    [
      'when nothing changed',
      () => {},
      substantive,
      /Nothing has changed in acme\/privacy since its edition of 2026-11-21/,
    ],
    [
      'a change to one language alone, before the other followed',
      (content) => content.keepLocks().replace(english, 'places no cookies', 'places two cookies'),
      substantive,
      /editions|stale|has errors, so nothing was released/,
    ],
    [
      'a change to both languages that nobody compared',
      (content) => changeCookies(content.keepLocks()),
      substantive,
      /Nobody has confirmed that both versions of acme\/privacy say the same in: Cookies/,
    ],
    [
      'versions that contradict each other',
      (content) =>
        content
          .append(english, '\nWe keep it for 6 months.\n')
          .append(french, '\nNous les gardons 7 mois.\n'),
      substantive,
      /parity\/duration[\s\S]*has errors, so nothing was released/,
    ],
    ['without a kind', changeCookies, summary, /--substantive if the statement says something else/, 2],
    ['with two kinds', changeCookies, ['--editorial', ...substantive], /not both/, 2],
    [
      'without a summary in French',
      changeCookies,
      ['--substantive', '--summary-en', 'Cookies.'],
      /--summary-fr/,
      2,
    ],
    [
      'with an English summary for French',
      changeCookies,
      [
        '--substantive',
        '--summary-en',
        'Cookies.',
        '--summary-fr',
        'We say what the cookies of the website are for.',
      ],
      /that is to be in French is in another language/,
      2,
    ],
    [
      'with the same words for both',
      changeCookies,
      ['--substantive', '--summary-en', 'Cookies', '--summary-fr', 'Cookies'],
      /are the same/,
      2,
    ],
    [
      'in force before it is released',
      changeCookies,
      [...substantive, '--effective', '2026-11-30'],
      /before its release/,
      2,
    ],
    [
      'another day in force for a change of wording',
      changeCookies,
      [...editorial, '--effective', '2027-01-01'],
      /leaves the day in force/,
      2,
    ],
    ['on a day to come', changeCookies, [...substantive, '--date', '2026-12-24'], /still to come/, 2],
    [
      'on a day before the last edition',
      changeCookies,
      [...substantive, '--date', '2026-11-01'],
      /days do not go back/,
    ],
    ['on no day', changeCookies, [...substantive, '--date', '2026-02-30'], /no day of the calendar/, 2],
    [
      'less notice than the site asks for',
      (content) => changeCookies(content.append('site.yaml', 'noticePeriod: 30 days\n')),
      [...substantive, '--effective', '2026-12-30'],
      /noticePeriod: 30 days.*The earliest day is 2026-12-31/,
    ],
    [
      'another setting as a change of substance',
      (content) => content.replace(english, 'respects privacy.', 'respects\nprivacy.'),
      substantive,
      /No words changed/,
    ],
    [
      'where an edition was altered',
      (content) => changeCookies(content.replace(`${folder}/2026-11-21.fr.md`, 'témoin', 'biscuit')),
      substantive,
      /editions\/altered/,
    ],
    [
      'where the ledger cannot be read',
      (content) => changeCookies(content.append('editions.yaml', '<<<<<<< HEAD\n')),
      substantive,
      /“editions.yaml” cannot be read/,
    ],
  ];

  it.each(kinds)('%s', async (_, change, args, sentence, code = 1) => {
    const content = await released();
    change(content);
    const before = content.state();
    const outcome = await release('2026-12-01', content, ...args);
    expect(outcome.stderr).toMatch(sentence);
    expect(outcome.code).toBe(code);
    expect(content.state()).toEqual(before);
  });

  it('an earlier day in force than the edition that is to come', async () => {
    const content = changeCookies(await released());
    await release('2026-12-01', content, ...substantive, '--effective', '2027-01-01');
    content.replace(english, 'two cookies', 'three cookies').replace(french, 'deux témoins', 'trois témoins');
    const outcome = await release('2026-12-02', content, ...substantive, '--effective', '2026-12-10');
    expect(outcome.stderr).toContain(
      'Edition 2 is in force from 2027-01-01, so the next one cannot be from 2026-12-10',
    );
    expect((await release('2026-12-02', content, ...substantive)).stdout).toContain(
      'In force from 2027-01-01.',
    );
  });

  it('a statement that was never confirmed', async () => {
    const content = make.minimal();
    rmSync(content.file('acme/privacy.lock.yaml'));
    expect((await release('2026-12-01', content, ...summary)).stderr).toContain('Nobody has confirmed yet');
  });

  it('a folder of editions that is a link out of the content', async () => {
    const content = make.minimal();
    const outside = path.join(content.root, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, content.file('acme/editions'));
    const outcome = await release('2026-12-01', content, ...summary);
    expect(outcome.code).not.toBe(0);
    expect(content.state()['outside/privacy']).toBeUndefined();
  });
});

describe('vitrine withdraw refuses', () => {
  const reasons = ['--reason-en', 'Merged.', '--reason-fr', 'Fusion.'];
  const withdraw = (content: TemporaryContent, ...args: string[]) =>
    on('2026-12-01', content, 'withdraw', 'acme/privacy', ...args);

  it('what was never released', async () => {
    expect((await withdraw(make.minimal(), ...reasons)).stderr).toContain('was never released');
  });

  it('without a reason in both languages', async () => {
    expect(await withdraw(await released(), '--reason-en', 'Merged.')).toMatchObject({ code: 2 });
  });

  it('a change that would be lost', async () => {
    const content = changeCookies(await released());
    expect((await withdraw(content, ...reasons)).stderr).toContain('the change would be lost');
    expect(content.read(english)).toContain('two cookies');
  });
});

describe('a release that was stopped at any moment', () => {
  /** The files of a release, in the order in which they are written. */
  const written = [
    `${folder}/2026-12-01.en.md`,
    `${folder}/2026-12-01.fr.md`,
    `${folder}/2026-12-01.yaml`,
    'editions.yaml',
    english,
    french,
  ];

  it.each(
    written.map((_, index) => index),
  )('after %i files loses nothing, and is completed by the next', async (count) => {
    const content = changeCookies(await released());
    const whole = make.copyOf(content);
    await release('2026-12-01', whole, ...substantive);
    const before = written.slice(0, count);
    for (const file of before) content.keepLocks().write(file, whole.read(file));
    const found = await rulesOn('2026-12-02', content);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((rule) => !rule.startsWith('editions/') && rule !== 'parity/updated')).toEqual([]);
    const outcome = await release('2026-12-02', content, ...substantive);
    expect(outcome.code).toBe(0);
    expect(await rulesOn('2026-12-02', content)).toEqual([]);
    // A record that was there is the edition; without one, the release is of the day that it was completed on.
    const day = count > 2 ? '2026-12-01' : '2026-12-02';
    expect(content.read('editions.yaml')).toContain('records: 2 ');
    expect(withoutTime(content.read(`${folder}/${day}.en.md`))).toBe(withoutTime(whole.read(english)));
    expect(content.read(english)).toContain(`updated: ${day}`);
  });

  it('leaves nothing where there is no room for a file', async () => {
    const content = await released();
    for (const file of [english, french]) content.append(file, `\n${'mot '.repeat(20_000)}\n`);
    const before = content.state();
    // The system refuses to write more of a file than this, as it does when a disk is full.
    const command = [
      'bin/vitrine.js',
      'release',
      'acme/privacy',
      ...substantive,
      '--content',
      content.content,
    ];
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 60; "$0" "$@"', process.execPath, ...command],
      {
        cwd: projectRoot,
        env: { ...plainEnvironment(), VITRINE_FROM_SOURCES: '1' },
        encoding: 'utf8',
      },
    );
    expect(stderr).toMatch(
      /could not be written: the disk is full, .* \(EFBIG\)\. Make room, then try again\. What was there is as it was\./,
    );
    expect(status).toBe(2);
    expect(content.state()).toEqual(before);
  });
});

describe('vitrine release at a terminal', () => {
  const atTerminalOf = (
    content: TemporaryContent,
    dialogue: Dialogue,
    language: 'en' | 'fr' = 'en',
    environment: NodeJS.ProcessEnv = {},
    options: Partial<ReleaseOptions> = {},
  ): Promise<Outcome> =>
    atTerminal(
      (io) =>
        runRelease(
          { content: content.content, target: 'acme/privacy', ...options },
          { ...io, today: '2026-12-01', environment },
        ),
      dialogue,
      language,
    );

  /** An editor that writes a text under the head of each language, and leaves the rest. */
  const editorThatWrites = (content: TemporaryContent, en: string, fr: string): string => {
    const script = path.join(content.root, 'an editor.mjs');
    writeFileSync(
      script,
      `import { readFileSync, writeFileSync } from 'node:fs';
      const file = process.argv[2];
      const text = readFileSync(file, 'utf8');
      writeFileSync(${JSON.stringify(path.join(content.root, 'template'))}, text);
      writeFileSync(file, text
        .replace('# ---- English ----', (head) => head + ${JSON.stringify(`\n${en}`)})
        .replace('# ---- Français ----', (head) => head + ${JSON.stringify(`\n${fr}`)}));`,
    );
    return `"${process.execPath}" "${script}"`;
  };

  it('asks for the kind, the day and what changed in both languages', async () => {
    const content = changeCookies(await released());
    const outcome = await atTerminalOf(content, [
      ['What kind of change is it?', enter],
      ['From which day is it in force?', enter],
      ['What changed? In English', 'There are cookies.', enter],
      ['What changed? In French', 'Il y a des témoins.', enter],
    ]);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const record = content.read(`${folder}/2026-12-01.yaml`);
    expect(record).toMatch(/^effective: 2026-12-01\nchange: substantive$/m);
    expect(record).toMatch(/There are cookies\.[\s\S]*Il y a des témoins\./);
  });

  it('asks in French, and no day for a change of wording', async () => {
    const content = changeCookies(await released());
    const dialogue: Dialogue = [
      ['De quelle sorte est le changement?', down, enter],
      ['En anglais', 'It reads better.', enter],
      ['En français', 'Elle se lit mieux.', enter],
    ];
    expect((await atTerminalOf(content, dialogue, 'fr')).code).toBe(0);
    expect(content.read(`${folder}/2026-12-01.yaml`)).toContain('change: editorial');
  });

  it('releases nothing for who leaves a question with Ctrl+C', async () => {
    const content = changeCookies(await released());
    const before = content.state();
    const outcome = await atTerminalOf(content, [['What kind of change is it?', cancel]]);
    expect(outcome).toMatchObject({ code: 1, stderr: 'Nothing was released.\n' });
    expect(content.state()).toEqual(before);
  });

  it('opens the editor for who answers with nothing, above what changed, and takes what is under each language', async () => {
    const content = changeCookies(await released());
    const editor = editorThatWrites(content, 'There are\ncookies.\n', 'Il y a des témoins.\n');
    const outcome = await atTerminalOf(
      content,
      [
        ['What kind', enter],
        ['From which day', enter],
        ['What changed? In English', enter],
      ],
      'en',
      { EDITOR: editor },
    );
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(content.read(`${folder}/2026-12-01.yaml`)).toMatch(
      /There are cookies\.[\s\S]*Il y a des témoins\./,
    );
    const template = readFileSync(path.join(content.root, 'template'), 'utf8');
    expect(template).toMatch(/^# {3}changed: “Cookies” \(#cookies\)$/m);
  });

  it('--edit needs no terminal, starts with what was given, and keeps what cannot be released', async () => {
    const content = changeCookies(await released());
    const given = { substantive: true, effective: '2026-12-01', edit: true, summaryEn: 'Of cookies.' };
    const wrong = editorThatWrites(content, '', 'There is something about the cookies of this website.\n');
    const refused = atTerminalOf(content, [], 'en', { VISUAL: wrong, EDITOR: 'false' }, given);
    await expect(refused).rejects.toMatchObject({ key: 'cli.release.language-fr' });
    const right = editorThatWrites(content, '', 'Des témoins.\n');
    const outcome = await atTerminalOf(content, [], 'en', { VISUAL: right }, given);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(content.read(`${folder}/2026-12-01.yaml`)).toMatch(/Of cookies\.[\s\S]*Des témoins\./);
  });

  it.each([
    ['no editor', {}, 'cli.release.noEditor'],
    ['one that fails', { EDITOR: 'false' }, 'cli.release.editorFailed'],
  ])('--edit with %s says what to do', async (_, environment, key) => {
    const content = changeCookies(await released());
    const before = content.state();
    const outcome = atTerminalOf(content, [], 'en', environment, {
      substantive: true,
      effective: '2026-12-01',
      edit: true,
    });
    await expect(outcome).rejects.toMatchObject({ key });
    expect(content.state()).toEqual(before);
  });
});

describe('a release that is taken back in git', () => {
  it('is told by what the published site announces, and nothing is built', async () => {
    // Its files are those of before, as after “git revert”.
    const reverted = await released();
    const content = changeCookies(make.copyOf(reverted));
    expect(await release('2026-12-01', content, ...substantive)).toMatchObject({ code: 0 });
    const build = (of: TemporaryContent, ...args: string[]) =>
      on('2026-12-02', of, 'build', '--no-cache', ...args);
    expect(await build(content)).toMatchObject({ code: 0 });
    const published = path.join(content.root, 'published.json');
    writeFileSync(published, readFileSync(path.join(content.output, 'changes.json')));
    expect(await rulesOn('2026-12-02', reverted)).toEqual([]);
    const refused = await build(reverted, '--published', published);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /^acme\/privacy: edition 2, released on 2026-12-01, is published, and the content no longer has it \(content\/acme\/editions\/privacy\/2026-12-01\.yaml\)\.\n\nReaders have seen this/,
    );
    expect(stateOf(reverted.output)).toEqual({});
    expect(await build(content, '--published', published)).toMatchObject({ code: 0, stderr: '' });
  });

  it('is looked for where nothing is published yet, too, and never in what is no list of changes', async () => {
    const content = await released();
    const published = path.join(content.root, 'published.json');
    const build = () => on('2026-12-02', content, 'build', '--published', published);
    expect((await build()).code).toBe(2);
    writeFileSync(published, '<!doctype html>');
    expect((await build()).stderr).toContain('cannot be --published');
    writeFileSync(published, '');
    expect(await build()).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a release that is killed', () => {
  it('leaves nothing half, whenever that is, and the next one completes or makes it', async () => {
    const content = changeCookies(await released());
    const args = ['release', 'acme/privacy', ...substantive, '--date', '2026-11-29'];
    const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-29T12:00:00Z') / 1000) };
    const whole = make.copyOf(content);
    const started = performance.now();
    expect(await startVitrine(args, { cwd: whole.project, env }).ended).toMatchObject({ code: 0 });
    const duration = performance.now() - started;
    const [old, complete] = [contentOf(content), contentOf(whole)];
    for (let step = 0; step < 6; step += 1) {
      const copy = make.copyOf(content);
      const running = startVitrine(args, { cwd: copy.project, env });
      // The files are written at the end.
      const timer = setTimeout(() => running.kill('SIGKILL'), duration * (0.5 + step / 10));
      await running.ended;
      clearTimeout(timer);
      // Each file is as it was, or as it was to be.
      for (const [file, digest] of Object.entries(contentOf(copy)))
        expect([old[file], complete[file]], file).toContain(digest);
      await on('2026-11-29', copy, 'release', 'acme/privacy', ...substantive);
      expect(contentOf(copy)).toEqual(complete);
      expect(await rulesOn('2026-11-29', copy)).toEqual([]);
    }
  });

  /** Files of the content, without those that are hidden. */
  function contentOf(content: TemporaryContent): FolderState {
    return Object.fromEntries(
      Object.entries(stateOf(content.content)).filter(([file]) => !/(?:^|\/)\./.test(file)),
    );
  }
});

describe('two releases at once', () => {
  it('are one after the other, or the second is refused', async () => {
    const content = changeCookies(make.minimal());
    const args = ['release', 'acme/privacy', ...summary];
    const both = [1, 2].map(() => startVitrine(args, { cwd: content.project }).ended);
    const outcomes = await Promise.all(both);
    expect(outcomes.map(({ code }) => code).sort()).toEqual([0, expect.any(Number)]);
    const refused = outcomes.find(({ code }) => code !== 0);
    expect(refused?.stderr).toMatch(/Another release is under way|Nothing has changed/);
    expect(content.read('editions.yaml')).toContain('records: 1 ');
    expect(await rulesOn('2027-01-01', content)).toEqual([]);
  });

  it('a release that was killed does not stop the next; one of another machine does', async () => {
    const content = changeCookies(await released());
    const held = content.file('.vitrine-release.lock');
    writeFileSync(held, `${process.pid} another-${hostname()}\n`);
    expect(await release('2026-12-01', content, ...substantive)).toMatchObject({ code: 2 });
    const ended = startVitrine(['--version']);
    await ended.ended;
    writeFileSync(held, `${ended.pid} ${hostname()}\n`);
    expect(await release('2026-12-01', content, ...substantive)).toMatchObject({ code: 0 });
    expect(content.state()['home/editor/project/content/.vitrine-release.lock']).toBeUndefined();
  });
});
