import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusing } from '../../support/refused-by-system.ts';
import { runOn } from '../../support/released-content.ts';
import { runVitrine } from '../../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../../support/temporary-content.ts';

/* What an editor saves while a command runs that is about to write the same file. */

const make = temporaryContents();

interface Case {
  readonly args: readonly string[];
  /** What is saved while it runs, below the content. */
  readonly saved: string;
  readonly prepare?: (content: TemporaryContent) => unknown;
}

const release = ['release', 'acme/privacy', '--summary-en', 'A.', '--summary-fr', 'Un.'];
const [english, french] = ['acme/privacy.en.md', 'acme/privacy.fr.md'] as const;

async function released(content: TemporaryContent): Promise<void> {
  expect(await runOn('2026-11-22', content, ...release)).toMatchObject({ code: 0 });
}

function commit(content: TemporaryContent): void {
  const git = (...args: string[]): void => {
    const names = ['-c', 'user.name=E', '-c', 'user.email=e@acme.example'];
    execFileSync('git', [...names, ...args], { cwd: content.project, stdio: 'pipe' });
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Begin');
}

const cases: Readonly<Record<string, Case>> = {
  'fix, whose other file stays too': {
    args: ['fix'],
    saved: french,
    prepare: (content) => content.append(english, '\nOne,two.\n').append(french, '\nVoici: "oui".\n'),
  },
  'acknowledge, whose lock file is one merged meanwhile': {
    args: ['acknowledge', 'acme', '--all'],
    saved: 'acme/privacy.lock.yaml',
    prepare: (content) => content.keepLocks().replace(french, 'aucun témoin', 'un témoin'),
  },
  'acknowledge, with a day to be written': {
    args: ['acknowledge', 'acme', '--all', '--updated', '2026-11-22'],
    saved: english,
    prepare: (content) => content.keepLocks().replace(french, 'aucun témoin', 'un témoin'),
  },
  release: {
    args: [...release, '--editorial'],
    saved: english,
    prepare: async (content) => {
      await released(content);
      content
        .replace(english, 'no cookies', 'not one cookie')
        .replace(french, 'aucun témoin', 'pas un seul témoin');
    },
  },
  'withdraw, which removes': {
    args: ['withdraw', 'acme/privacy', '--reason-en', 'A.', '--reason-fr', 'Un.'],
    saved: french,
    prepare: released,
  },
  'history import, whose list of editions is another': {
    args: ['history', 'import', 'acme/privacy', '--write'],
    saved: 'editions.yaml',
    prepare: async (content) => {
      content.addOrganization('beta');
      expect(
        await runOn('2026-11-22', content, 'release', 'beta/privacy', ...release.slice(2)),
      ).toMatchObject({ code: 0 });
      commit(content);
    },
  },
  'import, in the place of a text': {
    args: ['import', 'page.md', '--organization', 'acme', '--language', 'en', '--force'],
    saved: english,
    prepare: (content) =>
      writeFileSync(path.join(content.project, 'page.md'), '# Privacy\n\n## Cookies\n\nNone.\n'),
  },
};

describe('a file that is saved while a command is about to write it', () => {
  it.each(Object.entries(cases))('is left as it was saved: %s', async (_what, { args, saved, prepare }) => {
    for (const [language, sentence] of [
      ['en', 'was changed by somebody else while the command ran, so nothing was written over it. Run the'],
      ['fr', 'a été modifié par quelqu’un d’autre pendant l’exécution de la commande'],
    ] as const) {
      const content = make.minimal();
      await prepare?.(content);
      const before = content.state();
      const text = content.read(saved);
      const { result, calls } = await refusing(
        {
          // Where the new text waits: what is there has been read then.
          of: (file) => file.endsWith('.new'),
          by: () => appendFileSync(content.file(saved), '# Saved meanwhile.\n'),
          once: true,
        },
        () => runOn('2026-12-01', content, ...args, '--lang', language),
      );
      expect(calls).toBeGreaterThan(0);
      expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) });
      expect(result.stderr).toContain(`content/${saved}`);
      expect(content.read(saved)).toBe(`${text}# Saved meanwhile.\n`);
      // Nothing else is another, and nothing is left beside it.
      writeFileSync(content.file(saved), text);
      expect(content.state()).toEqual(before);
    }
  });

  it('is taken as it is by the next run', async () => {
    const content = make.minimal().append(french, '\nVoici: "oui".\n');
    await refusing(
      {
        of: (file) => file.endsWith('.new'),
        by: () => appendFileSync(content.file(french), '\nAu même moment.\n'),
        once: true,
      },
      () => runVitrine(['fix'], { cwd: content.project }),
    );
    expect(await runVitrine(['fix'], { cwd: content.project })).toMatchObject({ code: 0, stderr: '' });
    expect(content.read(french)).toContain('\nVoici\u00a0: «\u00a0oui\u00a0».\n\nAu même moment.\n');
  });
});
