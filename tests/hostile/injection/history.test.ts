import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/history/snapshot.ts';
import { type Language, languages } from '../../../src/languages.ts';
import { git } from '../../support/git-repository.ts';
import { printedFaults } from '../../support/printed-faults.ts';
import { runOn } from '../../support/released-content.ts';
import { type Outcome, runVitrine } from '../../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';
import { strings, unseen } from './strings.ts';

/* The strings in what once was: in commits that editions are made of, and in what was confirmed of a section. */

const make = temporaryContents();
const all = [...strings, ...unseen];
const release = ['release', 'acme/privacy'];

function expectWordsAlone({ code, stdout, stderr }: Outcome): void {
  expect([0, 1, 2], stdout + stderr).toContain(code);
  expect(printedFaults(stdout + stderr)).toEqual([]);
}

describe('a history with the strings in its commits', () => {
  /** One commit for each string: as its message, in a heading, in a text and in a value. */
  function repository(): TemporaryContent {
    const content = make.minimal();
    git(content.project, ['init', '-q', '-b', 'main']);
    const input: (string | Buffer)[] = [];
    const data = (text: string): void => void input.push(`data ${Buffer.byteLength(text)}\n${text}\n`);
    const { en, fr } = { en: content.read('acme/privacy.en.md'), fr: content.read('acme/privacy.fr.md') };
    for (const [index, text] of all.entries()) {
      const day = Date.parse('2024-01-01T12:00:00Z') / 1000 + index * 20 * 86_400;
      input.push(`commit refs/heads/main\ncommitter Editor <editor@acme.example> ${day} +0000\n`);
      data(text.replaceAll('\0', '-'));
      const line = text.replaceAll(/\s+/g, ' ');
      for (const [language, whole] of Object.entries({ en, fr })) {
        input.push(`M 100644 inline content/acme/privacy.${language}.md\n`);
        const isBroken = index % 9 === 8;
        data(
          isBroken
            ? whole.replace(/^slug: .*$/m, () => `slug: ${JSON.stringify(text)}\n${JSON.stringify(text)}: x`)
            : `${whole}\n## ${line} {#x-new}\n\nWord ${index}: ${line}\n`,
        );
      }
      input.push('\n');
    }
    const { status, stderr } = spawnSync('git', ['fast-import', '--quiet'], {
      cwd: content.project,
      input: input.join(''),
    });
    expect(status, String(stderr)).toBe(0);
    return content;
  }

  it('is shown, written down and made editions of in words alone', async () => {
    const content = repository();
    const run = (...args: string[]): Promise<Outcome> =>
      runVitrine(['history', 'import', ...args], {
        cwd: content.project,
        env: {
          SOURCE_DATE_EPOCH: String(Date.parse('2029-12-01T12:00:00Z') / 1000),
          GIT_CEILING_DIRECTORIES: content.root,
        },
      });
    for (const language of languages) {
      const shown = await run('--lang', language);
      expectWordsAlone(shown);
      expect(shown.code, shown.stderr).toBe(0);
      // Each of them, so that there was something to disarm.
      expect(shown.stdout.split('hostile()').length).toBeGreaterThan(20);
      expect(shown.stdout).toContain('##\u2060vso[');
      expect(shown.stdout).toContain('\ufffd');
    }
    expectWordsAlone(await run('--summaries', 'summaries.yaml'));
    // Which an editor opens: its words are as they are.
    const written = readFileSync(path.join(content.project, 'summaries.yaml'), 'utf8');
    expect(written).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u);
    expectWordsAlone(await run('--write'));
    // What was written can be read again.
    const { stdout } = await runVitrine(['check', '--all'], { cwd: content.project });
    expect(stdout).not.toContain('is not as “vitrine release” writes it');
    expect(printedFaults(stdout)).toEqual([]);
  });
});

describe('a change of a statement with editions', () => {
  it('is shown in words alone before it is released', async () => {
    const content = make.minimal();
    await runOn(
      '2026-11-21',
      content,
      ...release,
      '--summary-en',
      'First edition.',
      '--summary-fr',
      'Première édition.',
    );
    const commands = ['##vso[task.x]', '::error::x'];
    for (const [name, said] of [
      ['acme/privacy.en.md', 'no cookies'],
      ['acme/privacy.fr.md', 'aucun témoin'],
    ] as const)
      content.replace(name, said, `${said} ${commands.map((text) => `\`${text}\``).join(' ')}`);
    const outcome = await runOn('2026-11-22', content, ...release, '--dry-run');
    expectWordsAlone(outcome);
    expect(outcome.stdout).toContain('{+');
    expect(outcome.stdout).toContain('##\u2060vso[task.x] :\u2060:error::x');
  });
});

describe('a section with the strings in what was confirmed of it', () => {
  const file = 'acme/privacy.lock.yaml';

  it('is confirmed by itself, with what changed in words alone', async () => {
    const content = make.minimal().keepLocks();
    const lock = content.read(file);
    for (const [index, text] of all.entries()) {
      const language: Language = index % 2 === 0 ? 'en' : 'fr';
      // As somebody would write it by hand: what nobody sees is in it.
      const kept = `${fingerprintOf(text)} ${deflateRawSync(text).toString('base64')}`;
      content.write(
        file,
        lock.replace(/(\n {2}cookies:\n {4}en: ).*/, (_, before) => before + kept),
      );
      const outcome = await runVitrine(['acknowledge', 'acme/privacy#cookies', '--lang', language], {
        cwd: content.project,
      });
      expectWordsAlone(outcome);
      expect(outcome.code, outcome.stderr).toBe(0);
      expect(outcome.stdout, JSON.stringify(text)).toContain('[-');
      const words = text
        .replaceAll(/\P{L}+/gu, ' ')
        .trim()
        .split(' ');
      expect(words.every((word) => outcome.stdout.includes(word))).toBe(true);
      expect(content.read(file)).toBe(lock);
    }
  });
});
