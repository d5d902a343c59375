import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitOn, git } from '../support/git-repository.ts';
import { findingsIn, type Outcome, runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'acme/privacy.en.md';
const french = 'acme/privacy.fr.md';
const folder = 'acme/editions/privacy';
const today = '2026-11-29';

/** The minimal content in a repository, committed on the first day. */
function repository(day = '2024-03-01', message = 'Publish the statement'): TemporaryContent {
  const content = make.minimal();
  git(content.project, ['init', '-q', '-b', 'main']);
  commitOn(content.project, day, message);
  return content;
}

/** Runs `history import` on the last day. */
function importHistory(content: TemporaryContent, ...args: string[]): Promise<Outcome> {
  const epoch = String(Date.parse(`${today}T12:00:00Z`) / 1000);
  return runVitrine(['history', 'import', ...args], {
    cwd: content.project,
    env: { SOURCE_DATE_EPOCH: epoch, GIT_CEILING_DIRECTORIES: content.root },
  });
}

function cookies(content: TemporaryContent, count: string, nombre: string): TemporaryContent {
  return content
    .write(english, content.read(english).replace(/places \w+ cookies/, `places ${count} cookies`))
    .write(french, content.read(french).replace(/n’installe \S+ témoins?/, `n’installe ${nombre} témoin`));
}

/** The lines of the editions that are shown: number, day, commit, kind, languages. */
const shown = ({ stdout }: Outcome): readonly string[] =>
  [...stdout.matchAll(/^ {2}\d+\. (\S+) {2}[0-9a-f]+ {2}(.*)$/gm)].map(([, day, facts]) => `${day} ${facts}`);

const days = (content: TemporaryContent): readonly string[] =>
  Object.keys(content.state()).flatMap((file) => /privacy\/(\d[^/]*)\.yaml$/.exec(file)?.[1] ?? []);

/** A file outside the content. */
const fileAt = (file: string) => ({
  read: () => readFileSync(file, 'utf8'),
  write: (text: string) => writeFileSync(file, text),
});

async function errorsIn(content: TemporaryContent): Promise<readonly string[]> {
  const { stdout } = await runVitrine(['check', '--no-cache'], { cwd: content.project });
  return findingsIn(stdout).map(({ rule }) => rule);
}

describe('vitrine history import', () => {
  it('shows an edition for each commit that changed words, and writes nothing', async () => {
    const content = cookies(repository(), 'two', 'deux');
    commitOn(content.project, '2025-01-15', 'Say that there are two cookies');
    const before = content.state();
    const outcome = await importHistory(content, 'acme/privacy');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(shown(outcome)).toEqual([
      '2024-03-01 first edition  both languages',
      '2025-01-15 of substance  both languages',
    ]);
    expect(outcome.stdout).toContain('Log: Say that there are two cookies');
    expect(outcome.stdout).toContain('Sections: #cookies');
    expect(outcome.stdout).toContain('English: Changed: “Cookies”.');
    expect(outcome.stdout.replaceAll('\u00a0', ' ')).toContain('French: Modifié : « Témoins ».');
    expect(content.state()).toEqual(before);
  });

  it('writes them with --write, whole and in order, and check finds nothing wrong then', async () => {
    const content = repository();
    const first = content.read(english);
    cookies(content, 'two', 'deux');
    commitOn(content.project, '2025-01-15', 'Two');
    expect(await importHistory(content, '--write')).toMatchObject({ code: 0, stderr: '' });
    expect(days(content)).toEqual(['2024-03-01', '2025-01-15']);
    expect(content.read(`${folder}/2024-03-01.en.md`)).toBe(first);
    expect(content.read(`${folder}/2025-01-15.yaml`)).toContain('sections: [cookies]');
    expect(content.read('editions.yaml')).toMatch(/acme\/privacy:\n {4}records: 2 /);
    expect(await errorsIn(content)).toEqual([]);
    // From then on no change goes out without an edition.
    cookies(content, 'three', 'trois');
    expect(await errorsIn(content)).toEqual(['editions/unreleased-change']);
  });

  it('makes one edition of a change and its translation some days later', async () => {
    const content = repository();
    content.replace(english, 'places no cookies', 'places two cookies');
    commitOn(content.project, '2025-01-15', 'Two cookies');
    content.replace(french, 'aucun témoin', 'deux témoins');
    commitOn(content.project, '2025-01-20', 'Traduire');
    const outcome = await importHistory(content);
    expect(shown(outcome)).toEqual([
      '2024-03-01 first edition  both languages',
      '2025-01-20 of substance  both languages',
    ]);
    expect(outcome.stdout).toMatch(
      /2025-01-15 {2}\S+ {2}English alone; French followed with \S+ \(Two cookies\)/,
    );
    // As two, for whoever wants to keep the days apart.
    expect(shown(await importHistory(content, '--within', '3'))).toEqual([
      '2024-03-01 first edition  both languages',
      '2025-01-15 of substance  English only',
      '2025-01-20 of substance  French only',
    ]);
  });

  it('does not take a change elsewhere for the translation', async () => {
    const content = repository();
    content.replace(french, 'respecte la vie privée', 'protège la vie privée');
    commitOn(content.project, '2025-01-15', 'Mot juste');
    content.replace(english, 'places no cookies', 'places two cookies');
    commitOn(content.project, '2025-01-20', 'Two cookies');
    expect(shown(await importHistory(content))).toEqual([
      '2024-03-01 first edition  both languages',
      '2025-01-15 of substance  French only',
      '2025-01-20 of substance  English only',
    ]);
  });

  it('makes none of typography and dates; the newest edition has the text as it is now', async () => {
    const content = repository();
    content.replace(english, 'The cooperative respects privacy.', 'The cooperative\nrespects  privacy.');
    content.replace(english, 'updated: 2026-11-21', 'updated: 2026-11-22');
    content.replace(french, 'updated: 2026-11-21', 'updated: 2026-11-22');
    commitOn(content.project, '2025-01-15', 'Wrap lines');
    const outcome = await importHistory(content, '--write');
    expect(shown(outcome)).toEqual(['2024-03-01 first edition  both languages']);
    expect(outcome.stdout).toMatch(/2025-01-15 {2}\S+ {2}no words changed \(Wrap lines\)/);
    expect(content.read(`${folder}/2024-03-01.en.md`)).toBe(content.read(english));
    expect(await errorsIn(content)).toEqual([]);
  });

  it('says of a change that was taken back when the text said that before', async () => {
    const content = cookies(repository(), 'two', 'deux');
    commitOn(content.project, '2025-01-15', 'Two cookies');
    git(content.project, ['revert', '--no-commit', 'HEAD']);
    commitOn(content.project, '2025-02-01', 'Revert “Two cookies”');
    const { stdout } = await importHistory(content);
    expect(stdout.replaceAll('\u00a0', ' ')).toContain(
      'English: The text is again as it was on March 1, 2024. Changed: “Cookies”.',
    );
    expect(stdout.replaceAll('\u00a0', ' ')).toContain(
      'French: Le texte est de nouveau celui du 1er mars 2024. Modifié : « Témoins ».',
    );
  });

  it('makes one edition of all that happened in a day, and none of what was undone in it', async () => {
    const content = cookies(repository(), 'two', 'deux');
    commitOn(content.project, '2025-01-15', 'By accident');
    git(content.project, ['revert', '--no-commit', 'HEAD']);
    commitOn(content.project, '2025-01-15', 'Undo');
    expect(shown(await importHistory(content))).toEqual(['2024-03-01 first edition  both languages']);
  });

  it('takes a branch as the commit that merged it, with what the forge says of it', async () => {
    const content = repository();
    git(content.project, ['switch', '-q', '-c', 'cookies']);
    cookies(content, 'two', 'deux');
    commitOn(content.project, '2025-01-10', 'Draft');
    cookies(content, 'three', 'trois');
    commitOn(content.project, '2025-01-12', 'Draft again');
    git(content.project, ['switch', '-q', 'main']);
    const env = { GIT_AUTHOR_DATE: '2025-02-01T12:00:00Z', GIT_COMMITTER_DATE: '2025-02-01T12:00:00Z' };
    const message = 'Merge pull request #7 from acme/cookies\n\nSay that there are three cookies';
    git(content.project, ['merge', '-q', '--no-ff', 'cookies', '-m', message], env);
    const outcome = await importHistory(content);
    expect(shown(outcome)).toEqual([
      '2024-03-01 first edition  both languages',
      '2025-02-01 of substance  both languages',
    ]);
    expect(outcome.stdout).toContain('Log: Say that there are three cookies');
  });

  it('follows files that had other names, in another folder, and stops at one that was copied', async () => {
    const content = make.minimal();
    const [now, old] = [content.file('acme'), path.join(content.project, 'legal')];
    git(content.project, ['init', '-q', '-b', 'main']);
    mkdirSync(old);
    renameSync(path.join(now, 'privacy.en.md'), path.join(old, 'privacy-en.md'));
    renameSync(path.join(now, 'privacy.fr.md'), path.join(old, 'vie-privée.md'));
    commitOn(content.project, '2023-05-05', 'Before Vitrine');
    renameSync(path.join(old, 'privacy-en.md'), path.join(now, 'privacy.en.md'));
    renameSync(path.join(old, 'vie-privée.md'), path.join(now, 'privacy.fr.md'));
    commitOn(content.project, '2024-06-06', 'Use Vitrine');
    content.write('acme/terms.en.md', content.read(english).replace('slug: privacy', 'slug: terms'));
    content.write(
      'acme/terms.fr.md',
      content.read(french).replace('slug: confidentialite', 'slug: conditions'),
    );
    commitOn(content.project, '2025-07-07', 'Copy it');
    expect(shown(await importHistory(content, 'acme/privacy'))).toEqual([
      '2023-05-05 first edition  both languages',
    ]);
    expect(shown(await importHistory(content, 'acme/terms'))).toEqual([
      '2025-07-07 first edition  both languages',
    ]);
  });

  it('reads texts from before the front matter of today, and says why it cannot read others', async () => {
    const content = make.minimal();
    const [en, fr] = [content.read(english), content.read(french)];
    const body = (text: string): string => text.replace(/^---[\s\S]*?\n---\n/, '');
    git(content.project, ['init', '-q', '-b', 'main']);
    content.keepLocks();
    content
      .write(english, `# Our privacy policy\n${body(en)}`)
      .write(french, `---\ntitle: Confidentialité\n---\n${body(fr)}`);
    commitOn(content.project, '2020-01-01', 'Without front matter');
    content.write(english, `+++\ntitle = "Privacy"\n+++\n${body(en)}`);
    commitOn(content.project, '2021-01-01', 'Of another program');
    content.write(english, `---\nupdated: yesterday\n---\n${body(en)}`);
    commitOn(content.project, '2022-01-01', 'A day in words');
    content.write(english, Buffer.from('Caf\xe9', 'latin1'));
    commitOn(content.project, '2022-06-01', 'Another encoding');
    rmSync(content.file(english));
    commitOn(content.project, '2023-01-01', 'Gone');
    content.write(english, en).write(french, fr);
    commitOn(content.project, '2024-01-01', 'Use Vitrine');
    const outcome = await importHistory(content, '--write');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(shown(outcome)).toEqual([
      '2020-01-01 first edition  both languages',
      '2024-01-01 of substance  both languages',
    ]);
    const text = content.read(`${folder}/2020-01-01.en.md`);
    expect(text).toContain('title: "Our privacy policy"');
    expect(text).toContain('updated: "2020-01-01"');
    expect(content.read(`${folder}/2020-01-01.fr.md`)).toContain('title: Confidentialité\n');
    for (const reason of [
      '2021-01-01.*the English version cannot be shown: its front matter is not YAML',
      '2022-01-01.*wrong values in its front matter \\(updated\\)',
      '2022-06-01.*it is not UTF-8',
      '2023-01-01.*there is no English version',
    ])
      expect(outcome.stdout).toMatch(new RegExp(reason));
    expect(await errorsIn(content)).toEqual([]);
  });

  it('never goes back in time, nor ahead of today', async () => {
    const content = cookies(repository('2025-06-01'), 'two', 'deux');
    commitOn(content.project, '2025-02-02', 'Moved from another branch');
    cookies(content, 'three', 'trois');
    commitOn(content.project, '2031-01-01', 'Wrong clock');
    expect(shown(await importHistory(content)).map((line) => line.slice(0, 10))).toEqual([
      '2025-06-01',
      '2025-06-01',
      today,
    ]);
    expect((await importHistory(content, '--write')).code).toBe(0);
    expect(days(content)).toEqual(['2025-06-01-2', '2025-06-01', today]);
    expect(await errorsIn(content)).toEqual([]);
  });

  it('has the editor write the summaries in a file, and leave out what is no edition', async () => {
    const content = cookies(repository(), 'two', 'deux');
    commitOn(content.project, '2025-01-15', 'Two: "cookies"\u001b[31m');
    cookies(content, 'three', 'trois');
    commitOn(content.project, '2025-02-15', 'Three');
    const file = path.join(content.project, 'history.yaml');
    const proposed = await importHistory(content, '--summaries', 'history.yaml');
    expect(proposed.stdout).toContain('The proposals are in “history.yaml”.');
    const { read, write } = fileAt(file);
    const [head = '', first = '', second = '', third = ''] = read().split(/(?=^ {4}# )/m);
    expect(second).toContain('# Two: "cookies"�[31m\n');
    write(
      head +
        first +
        third
          .replace(/date: .*/, 'date: 2025-02-20')
          .replace('change: substantive', 'change: editorial')
          .replace(/en: .*/, 'en: We place three cookies.')
          .replace(/fr: .*/, 'fr: Nous installons trois témoins.'),
    );
    const outcome = await importHistory(content, '--summaries', 'history.yaml', '--write');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(days(content)).toEqual(['2024-03-01', '2025-02-20']);
    const record = content.read(`${folder}/2025-02-20.yaml`);
    expect(record).toContain('  en: "We place three cookies."');
    expect(record).toContain('  fr: "Nous installons trois témoins."');
    expect(record).toContain('effective: 2024-03-01\nchange: editorial\n');
    expect(outcome.stdout).toMatch(/2025-01-15.*not in the file of summaries/);
    expect(await errorsIn(content)).toEqual([]);
  });

  it('leaves statements alone that have editions, unless they are asked for', async () => {
    const content = repository();
    await importHistory(content, '--write');
    expect((await importHistory(content)).stdout).toBe(
      'Every statement has editions already. There is nothing to import.\n',
    );
    const before = content.state();
    const refused = await importHistory(content, 'acme/privacy', '--write');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('acme/privacy has editions already');
    expect(content.state()).toEqual(before);
  });

  it('completes what was stopped between the editions and the ledger', async () => {
    const content = cookies(repository(), 'two', 'deux');
    commitOn(content.project, '2025-01-15', 'Two');
    await importHistory(content, '--write');
    const whole = content.state();
    content.delete('editions.yaml');
    expect(await importHistory(content)).toMatchObject({ code: 1 });
    expect((await importHistory(content, '--write')).code).toBe(0);
    expect(content.state()).toEqual(whole);
  });

  it('imports several statements at once, and tells of one that is not in git', async () => {
    const content = make.minimal().addOrganization('beta');
    git(content.project, ['init', '-q', '-b', 'main']);
    commitOn(content.project, '2024-03-01', 'Both');
    content.addOrganization('gamma');
    const outcome = await importHistory(content, '--write');
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain('gamma/privacy: not in git yet');
    expect(content.read('editions.yaml')).toMatch(/ {2}acme\/privacy:\n.*\n {2}beta\/privacy:\n/);
  });
});

describe('history import refuses, with a sentence:', () => {
  it.each([
    ['a folder outside any repository', async () => make.minimal(), [], 2, 'is in no git repository'],
    [
      'a repository without a commit',
      async () => {
        const content = make.minimal();
        git(content.project, ['init', '-q']);
        return content;
      },
      [],
      2,
      'no commit yet',
    ],
    [
      'a shallow copy',
      async () => {
        const content = cookies(repository(), 'two', 'deux');
        commitOn(content.project, '2025-01-15', 'Two');
        const copy = make.minimal();
        rmSync(copy.project, { recursive: true });
        git(content.project, ['clone', '-q', '--depth', '1', `file://${content.project}`, copy.project]);
        return copy;
      },
      [],
      2,
      'git fetch --unshallow',
    ],
    ['an action that there is not', async () => repository(), ['export'], 2, 'import'],
    ['a statement that there is not', async () => repository(), ['acme/privaci'], 2, 'privacy'],
    [
      'a file that is not there',
      async () => repository(),
      ['--write', '--summaries', 'x.yaml'],
      2,
      'no file “x.yaml”',
    ],
    [
      'no number of days',
      async () => repository(),
      ['--within', 'soon'],
      2,
      '“--within soon” is no number of days',
    ],
  ] as const)('%s', async (_name, prepare, args, code, words) => {
    const content = await prepare();
    const outcome =
      args[0] === 'export'
        ? await runVitrine(['history', 'export'], { cwd: content.project })
        : await importHistory(content, ...args);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(words);
    expect(outcome.stderr).not.toMatch(/^ +at /m);
  });

  it.each([
    [
      'a key that is missing',
      (text: string) => text.replace(/^ {6}date: .*\n/m, ''),
      /Line \d+ of “history.yaml”/,
    ],
    [
      'a commit that it does not propose',
      (text: string) => text.replace(/commit: ".*"/, 'commit: "123"'),
      /123 is no proposed edition/,
    ],
    ['a day to come', (text: string) => text.replace(/date: .*/, 'date: 2027-01-01'), /still to come/],
    [
      'French in English',
      (text: string) => text.replace(/en: .*/, 'en: Nous avons ajouté une section sur les témoins.'),
      /is to be in English/,
    ],
  ])('a file of summaries with %s', async (_name, change, words) => {
    const content = repository();
    await importHistory(content, '--summaries', 'history.yaml');
    const { read, write } = fileAt(path.join(content.project, 'history.yaml'));
    write(change(read()));
    const before = content.state();
    const outcome = await importHistory(content, '--summaries', 'history.yaml', '--write');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(words);
    expect(content.state()).toEqual(before);
  });
});
