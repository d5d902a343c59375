import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/cli/check/check-content.ts';
import { type AcknowledgeOptions, acknowledge as runCommand } from '../../src/cli/commands/acknowledge.ts';
import type { Io } from '../../src/cli/io.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { atTerminal, cancel, type Dialogue, enter, left } from '../support/at-terminal.ts';
import { today } from '../support/library-from.ts';
import { type Outcome, runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'acme/privacy.en.md';
const french = 'acme/privacy.fr.md';
const lock = 'acme/privacy.lock.yaml';

/**
 * Runs the command in this process, which is all the same to it and takes a tenth of the time, for somebody who has read
 * everything.
 */
async function acknowledge(
  content: TemporaryContent,
  target: string,
  options: Partial<AcknowledgeOptions> = {},
): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' };
  const io: Io = {
    language: 'en',
    today,
    colour: false,
    environment: {},
    out: (text) => {
      printed.stdout += text;
    },
    error: (text) => {
      printed.stderr += text;
    },
  };
  try {
    const code = await runCommand({ content: content.content, target, all: true, ...options }, io);
    return { code, ...printed };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, ...printed, stderr: `${translatorFor('en')(error.key, error.values)}\n` };
  }
}

function check(content: TemporaryContent): { code: number; rules: string[] } {
  const { exitCode, findings } = checkContent(content.content, today);
  return { code: exitCode, rules: findings.map(({ severity, rule }) => `${severity} ${rule}`) };
}

/** A confirmed statement of which the English then changed in two sections. */
const changed = (): TemporaryContent =>
  make
    .minimal()
    .keepLocks()
    .replace(english, 'places no cookies', 'places no optional cookies')
    .replace(english, 'does not answer', 'does not reply');

describe('what nobody has named is not confirmed unseen', () => {
  const asked = (
    content: TemporaryContent,
    dialogue: Dialogue,
    language: 'en' | 'fr' = 'en',
  ): Promise<Outcome> =>
    atTerminal((io) => runCommand({ content: content.content, target: 'acme' }, io), dialogue, language);

  it('without a terminal: it is listed with what changed, and what to do is said', async () => {
    const content = changed();
    const before = content.state();
    const { code, stdout, stderr } = await acknowledge(content, 'acme', { all: false });
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'acme/privacy',
        '  to compare: “Témoins” and “Cookies” (#cookies)',
        '    English: …The website places no {+optional+} cookies.',
        '  to compare: “Sites externes” and “External sites” (#external-links)',
        '    English: …The cooperative does not [-answer-] {+reply+} for other sites.',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe(
      'Nothing was confirmed: nobody can be asked here. Compare what is listed above in both languages. Then confirm each section by its id, or all of them with --all.\n',
    );
    expect(content.state()).toEqual(before);
  });

  it('at a terminal: whoever reads what changed is asked, and may say no, which is the answer at hand', async () => {
    const content = changed();
    const before = content.state();
    for (const key of [enter, cancel]) {
      const { code, stdout, stderr } = await asked(content, [['Have you compared all 2', key]]);
      expect(code).toBe(1);
      expect(stdout).toContain('  to compare: “Témoins” and “Cookies” (#cookies)\n');
      expect(stderr).toContain('Nothing was confirmed in acme/privacy.');
      expect(content.state()).toEqual(before);
    }
    const { code, stdout } = await asked(content, [['Have you compared all 2', left, enter]]);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('Saved in') });
    expect(check(content)).toEqual({ code: 0, rules: [] });
  });

  it('in French, too', async () => {
    const content = changed();
    const { code, stderr } = await asked(content, [['Les avez-vous comparées toutes les 2', enter]], 'fr');
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Rien n’a été confirmé'),
    });
  });

  it('while what nothing has changed in asks nothing, and a section that is named was seen', async () => {
    const content = changed();
    expect((await acknowledge(content, 'acme/privacy#cookies', { all: false })).code).toBe(0);
    await acknowledge(content, 'acme');
    expect((await acknowledge(content, 'acme', { all: false })).code).toBe(0);
  });
});

describe('vitrine acknowledge', () => {
  it('lets a statement through that fell behind, and says what was confirmed', async () => {
    const content = changed();
    expect(check(content)).toEqual({
      code: 1,
      rules: ['error translation/stale', 'error translation/stale'],
    });
    expect(await acknowledge(content, 'acme/privacy')).toEqual({
      code: 0,
      stdout: [
        'acme/privacy',
        '  confirmed: “Témoins” and “Cookies” (#cookies)',
        '    English: …The website places no {+optional+} cookies.',
        '  confirmed: “Sites externes” and “External sites” (#external-links)',
        '    English: …The cooperative does not [-answer-] {+reply+} for other sites.',
        '  Saved in “content/acme/privacy.lock.yaml”. Keep it in git together with your change.',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(check(content)).toEqual({ code: 0, rules: [] });
  });

  it('says so in French', async () => {
    const { stdout } = await runVitrine(['acknowledge', 'acme/privacy#cookies', '--lang', 'fr'], {
      cwd: changed().project,
      env: { SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000) },
    });
    expect(stdout.replaceAll('\u00a0', ' ')).toBe(
      [
        'acme/privacy',
        '  concordance confirmée : « Témoins » et « Cookies » (#cookies)',
        '    anglais : …The website places no {+optional+} cookies.',
        '  Enregistré dans « content/acme/privacy.lock.yaml ». Conservez ce fichier dans git avec votre modification.',
        '',
      ].join('\n'),
    );
  });

  it('of one section leaves the others as they were, byte for byte', async () => {
    const content = changed();
    const before = content.read(lock).split('\n');
    expect((await acknowledge(content, 'acme/privacy#external-links')).code).toBe(0);
    const after = content.read(lock).split('\n');
    const different = before.flatMap((line, index) => (line === after[index] ? [] : [index]));
    expect(different).toEqual([before.indexOf('  external-links:') + 1]);
    expect(after).toHaveLength(before.length);
    expect(check(content).rules).toEqual(['error translation/stale']);
  });

  it('of one section keeps what was confirmed of sections that are gone', async () => {
    const content = changed();
    for (const file of [english, french])
      content.write(file, content.read(file).replace(/## [^\n]*\{#privacy-officer[\s\S]*?(?=## )/, ''));
    await acknowledge(content, 'acme/privacy#cookies');
    expect(content.read(lock)).toContain('\n  privacy-officer:\n');
    expect((await acknowledge(content, 'acme')).stdout).toContain('removed: “#privacy-officer”');
    expect(content.read(lock)).not.toContain('privacy-officer');
  });

  it('of a section by its second id', async () => {
    const content = make.minimal();
    for (const file of [english, french]) content.replace(file, '{#cookies}', '{#cookies #x-own}');
    content.keepLocks().replace(english, 'places no', 'places a few');
    expect((await acknowledge(content, 'acme/privacy#x-own')).stdout).toContain('(#cookies)');
  });

  it('of an organization takes all its statements', async () => {
    const content = make.minimal();
    for (const language of ['en', 'fr'])
      content.write(
        `acme/terms.${language}.md`,
        content.read(`acme/privacy.${language}.md`).replace(/slug: .*/, 'slug: terms'),
      );
    content.delete('acme/terms.lock.yaml').delete(lock);
    expect(check(content).rules).toEqual(Array(2).fill('notice translation/never-agreed'));
    const { code, stdout } = await acknowledge(content, 'acme/');
    expect(stdout.match(/^acme\/\w+$/gm)).toEqual(['acme/privacy', 'acme/terms']);
    expect(code).toBe(0);
    expect(check(content).rules).toEqual([]);
  });

  it('of one section, where nothing was confirmed yet, confirms that one', async () => {
    const content = make.minimal().delete(lock);
    expect((await acknowledge(content, 'acme/privacy#cookies')).code).toBe(0);
    expect(content.read(lock).match(/^ {2}\S+/gm)).toEqual(['  cookies:']);
    expect(check(content).rules).toEqual(Array(4).fill('warning translation/unacknowledged'));
    expect((await acknowledge(content, 'acme/privacy')).code).toBe(0);
    expect(
      content
        .read(lock)
        .match(/^ {2}\S+/gm)
        ?.map((key) => key.trim()),
    ).toEqual(['_front-matter:', '_lead:', 'cookies:', 'privacy-officer:', 'external-links:']);
  });

  it('touches nothing when nothing changed but the typography', async () => {
    const content = make.minimal().keepLocks().replace(french, 'n’installe', "n'installe");
    const before = content.state();
    const { code, stdout } = await acknowledge(content, 'acme');
    expect(stdout).toBe(
      'acme/privacy\n  Nothing has changed in acme/privacy since it was last confirmed. “content/acme/privacy.lock.yaml” is as it was.\n',
    );
    expect(code).toBe(0);
    expect(content.state()).toEqual(before);
  });

  it('writes the lock file and nothing else, though an earlier run was stopped in the middle', async () => {
    const content = changed().write('acme/.privacy.lock.yaml.new', 'half of i');
    await acknowledge(content, 'acme');
    expect(readdirSync(content.file('acme')).sort()).toEqual([
      'organization.yaml',
      'privacy.en.md',
      'privacy.fr.md',
      'privacy.lock.yaml',
    ]);
  });

  it('writes a broken lock file anew, but not one section of it', async () => {
    const content = changed().write(lock, 'version: 1\n<<<<<<< HEAD\n');
    const one = await acknowledge(content, 'acme/privacy#cookies');
    expect(one.stderr).toMatch(/^“content\/acme\/privacy\.lock\.yaml” cannot be read, so one section/);
    expect(one.code).toBe(1);
    expect((await acknowledge(content, 'acme/privacy')).code).toBe(0);
    expect(check(content)).toEqual({ code: 0, rules: [] });
  });

  it('leaves out a section that only one version has, and says so', async () => {
    const content = changed().append(english, '\n## More {#x-more}\n\nText.\n');
    const { stdout, code } = await acknowledge(content, 'acme');
    expect(stdout).toContain('  not confirmed: “More” (#x-more), which only the English version has\n');
    expect(code).toBe(0);
    expect(content.read(lock)).not.toContain('x-more');
    const one = await acknowledge(content, 'acme/privacy#x-more');
    expect(one.stderr).toBe('not confirmed: “More” (#x-more), which only the English version has\n');
    expect(one.code).toBe(1);
  });

  it('takes another folder with --content', async () => {
    const content = changed();
    const { code } = await runVitrine(['acknowledge', 'acme', '--all', '--content', content.content]);
    expect(code).toBe(0);
    expect(check(content).code).toBe(0);
  });
});

describe('what a check calls a contradiction', () => {
  const contradictory = (): TemporaryContent =>
    changed()
      .replace(english, 'places no optional', 'places 3 optional')
      .replace(french, 'aucun témoin', '4 témoins');

  it('is refused, with its place and its sentence, and nothing is written', async () => {
    const content = contradictory();
    const before = content.state();
    const { code, stdout, stderr } = await acknowledge(content, 'acme/privacy');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^acme\/privacy does not say the same in both versions, so nothing was confirmed\. content\/acme\/privacy\.fr\.md:\d+: This version says “4” and the other “3”/,
    );
    expect(content.state()).toEqual(before);
  });

  it('does not keep another section from being confirmed', async () => {
    const content = contradictory();
    expect((await acknowledge(content, 'acme/privacy#external-links')).code).toBe(0);
    expect((await acknowledge(content, 'acme/privacy#cookies')).code).toBe(1);
  });

  it('is none where a comment explains it', async () => {
    const content = contradictory().replace(
      french,
      'Le site Web n’installe',
      '<!-- vitrine-allow parity/number: they count another way -->\n\nLe site Web n’installe',
    );
    expect((await acknowledge(content, 'acme/privacy')).code).toBe(0);
  });
});

describe('the day of the change', () => {
  const old = (): TemporaryContent => {
    const content = changed();
    for (const file of [english, french]) content.replace(file, '2026-11-21', '2026-10-01 # by the board');
    return content;
  };

  it('is written into both versions, and nothing else of their lines changes', async () => {
    const content = old();
    const { stdout, code } = await acknowledge(content, 'acme/privacy', { updated: '2026-11-20' });
    expect(stdout).toContain('  “updated” is 2026-11-20 in both versions.\n');
    expect(code).toBe(0);
    for (const file of [english, french])
      expect(content.read(file)).toContain('\nupdated: 2026-11-20 # by the board\n');
    expect(check(content)).toEqual({ code: 0, rules: [] });
  });

  it('is asked for where the text changed and nobody can answer at once', async () => {
    const { stdout } = await acknowledge(old(), 'acme/privacy');
    expect(stdout).toContain(
      'The text has changed, and “updated” is 2026-10-01. If that is not the day, run “npx vitrine acknowledge acme/privacy --updated YYYY-MM-DD”.',
    );
  });

  it('must be a day of the calendar', async () => {
    const content = old();
    const before = content.state();
    const { code, stderr } = await acknowledge(content, 'acme', { updated: '2026-02-30' });
    expect(stderr).toMatch(/^“2026-02-30” is no day of the calendar\./);
    expect(code).toBe(2);
    expect(content.state()).toEqual(before);
  });
});

describe('what cannot be confirmed is refused, and nothing is written:', () => {
  it.each<[string, (content: TemporaryContent) => unknown, string, number, string | RegExp]>([
    [
      'a misspelt organization',
      () => {},
      'acne',
      2,
      'There is no organization “acne” in “content”. Did you mean “acme”?',
    ],
    [
      'an organization there is not',
      () => {},
      'zzzzzz',
      2,
      'There is no organization “zzzzzz” in “content”. Use one of these: acme.',
    ],
    [
      'a misspelt statement',
      () => {},
      'acme/privcy',
      2,
      'There is no statement “privcy” in “content/acme”. Did you mean “privacy”?',
    ],
    [
      'a statement there is not',
      () => {},
      'acme/x',
      2,
      'There is no statement “x” in “content/acme”. Use one of these: privacy.',
    ],
    [
      'a misspelt section',
      () => {},
      'acme/privacy#cookie',
      2,
      'There is no section “#cookie” in acme/privacy. Did you mean “#cookies”?',
    ],
    [
      'a section there is not',
      () => {},
      'acme/privacy#zz',
      2,
      'There is no section “#zz” in acme/privacy. Use one of these: _front-matter, _lead, cookies, privacy-officer, external-links.',
    ],
    ['a path', () => {}, '../acme', 2, /^There is no organization “\.\.”/],
    ['a path too long', () => {}, 'acme/privacy/x', 2, /^“acme\/privacy\/x” does not say what to confirm\./],
    ['an empty word', () => {}, '', 2, /^“” does not say what to confirm\./],
    [
      'a statement without its French',
      (content) => content.delete(french),
      'acme/privacy',
      1,
      'acme/privacy has no French version, so there is nothing to compare. Add “content/acme/privacy.fr.md” first.',
    ],
    [
      'a statement that cannot be read',
      (content) => content.write(french, 'no keys'),
      'acme',
      1,
      'acme/privacy cannot be read, so nothing was confirmed. Run “npx vitrine check”, correct what it reports, and try again.',
    ],
    [
      'an organization that cannot be read',
      (content) => content.write('acme/organization.yaml', 'name: ['),
      'acme',
      1,
      'acme cannot be read, so nothing was confirmed. Run “npx vitrine check”, correct what it reports, and try again.',
    ],
    [
      'an organization without a statement',
      (content) => content.delete(french).delete(english),
      'acme',
      1,
      'acme has no statement yet, so nothing was confirmed. Add one first.',
    ],
  ])('%s', async (_what, prepare, target, exitCode, sentence) => {
    const content = make.minimal();
    prepare(content);
    const before = content.state();
    const { code, stdout, stderr } = await acknowledge(content, target);
    if (typeof sentence === 'string') expect(stderr).toBe(`${sentence}\n`);
    else expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(content.state()).toEqual(before);
  });

  it('one of two statements: the other is left alone too', async () => {
    const content = changed().write('acme/zz.en.md', 'no keys').write('acme/zz.fr.md', 'no keys');
    const before = content.state();
    expect((await acknowledge(content, 'acme')).code).toBe(1);
    expect(content.state()).toEqual(before);
  });

  it('no target at all, in both languages', async () => {
    const [inEnglish, inFrench] = await Promise.all([
      runVitrine(['acknowledge']),
      runVitrine(['acknowledge', '--lang', 'fr']),
    ]);
    expect(inEnglish.stderr).toBe(
      'The command needs to know what to work on: organization[/statement[#section]]. Run it with “--help” to see examples.\n',
    );
    expect(inFrench.stderr).toMatch(/organisation\[\/déclaration\[#section\]\]/);
    expect([inEnglish.code, inFrench.code]).toEqual([2, 2]);
  });

  it('a lock file that is a link out of the content, or no file at all', async () => {
    const outside = changed().delete(lock);
    writeFileSync(path.join(outside.root, 'theirs.yaml'), 'theirs');
    outside.link(lock, path.join(outside.root, 'theirs.yaml'));
    const folder = changed().delete(lock);
    mkdirSync(folder.file(lock));
    for (const content of [outside, folder]) {
      const before = content.state();
      const { code, stderr } = await acknowledge(content, 'acme');
      expect(stderr).toMatch(
        /^“content\/acme\/privacy\.lock\.yaml” is not an ordinary file inside the content folder/,
      );
      expect(code).toBe(1);
      expect(content.state()).toEqual(before);
    }
  });

  it('an organization’s folder that is a link out of the content', async () => {
    const content = changed();
    execFileSync('mv', [content.file('acme'), path.join(content.root, 'elsewhere')]);
    symlinkSync(path.join(content.root, 'elsewhere'), content.file('acme'));
    const before = content.state();
    expect((await acknowledge(content, 'acme')).code).not.toBe(0);
    expect(content.state()).toEqual(before);
  });

  it('a place that cannot be written', async () => {
    const content = changed();
    const before = content.read(lock);
    // Where the new file is to be made; a superuser could write in any folder, and not here either.
    mkdirSync(content.file(`acme/.privacy.lock.yaml.new`));
    const { code, stderr } = await acknowledge(content, 'acme');
    expect(stderr).toMatch(
      /^The files in “content” could not be written \(\w+\), and all are as they were\./,
    );
    expect(code).toBe(2);
    expect(content.read(lock)).toBe(before);
  });
});

describe('the lock file in git', () => {
  const merged = (content: TemporaryContent, ours: string, base: string, theirs: string): boolean => {
    for (const [name, text] of Object.entries({ ours, base, theirs }))
      writeFileSync(path.join(content.root, name), text);
    try {
      execFileSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {
        cwd: content.root,
        stdio: 'pipe',
      });
      return true;
    } catch {
      return false;
    }
  };
  const locksAfter = async (content: TemporaryContent, file: string, text: string, by: string) => {
    const branch = make.copyOf(content).keepLocks().replace(file, text, by);
    await acknowledge(branch, 'acme');
    return branch.read(lock);
  };

  it('is joined by itself when two people confirmed different sections, even neighbours', async () => {
    const content = make.minimal();
    const [ours, theirs] = await Promise.all([
      locksAfter(content, french, 'aucun témoin', 'deux témoins'),
      locksAfter(content, english, 'Write to', 'Call or write to'),
    ]);
    expect(merged(content, ours, content.read(lock), theirs)).toBe(true);
  });

  it('is in conflict when they confirmed the same section, one in each language', async () => {
    const content = make.minimal();
    const [ours, theirs] = await Promise.all([
      locksAfter(content, english, 'no cookies', 'two cookies'),
      locksAfter(content, french, 'aucun témoin', 'un témoin'),
    ]);
    expect(merged(content, ours, content.read(lock), theirs)).toBe(false);
  });
});
