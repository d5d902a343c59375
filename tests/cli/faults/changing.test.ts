import { renameSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusing } from '../../support/refused-by-system.ts';
import { type Outcome, runVitrine } from '../../support/run-vitrine.ts';
import {
  type FolderState,
  stateOf,
  type TemporaryContent,
  temporaryContents,
} from '../../support/temporary-content.ts';

/* Content that changes, or goes, while a command reads it. */

const make = temporaryContents();

/** A build during which something happens just before a file of the content is opened, once or each time. */
async function buildWhile(
  content: TemporaryContent,
  happens: () => void,
  { after, once = true, args = [] }: { after: number; once?: boolean; args?: readonly string[] },
): Promise<{ readonly outcome: Outcome; readonly calls: number }> {
  const of = (file: string): boolean => file.startsWith(content.content);
  const { result: outcome, calls } = await refusing({ of, by: happens, after, once, when: 'reading' }, () =>
    runVitrine(['build', ...args], { cwd: content.project, program: 'one state of it' }),
  );
  return { outcome, calls };
}

/** Changes what the settings, a page of the site and both versions of a statement say, and where links lead. */
function change(content: TemporaryContent): void {
  content
    .replace('site.yaml', 'en: Showcase', 'en: Cabinet')
    .append('pages/home.en.md', '\n[Cookies](../acme/privacy.en.md#x-gone)\n')
    .append('pages/home.fr.md', '\n[Témoins](../acme/privacy.fr.md#x-gone)\n')
    .replace('beta/privacy.en.md', '.md#x-kept', '.md#x-gone')
    .replace('beta/privacy.fr.md', '.md#x-kept', '.md#x-gone')
    .replace('acme/privacy.en.md', '{#x-kept}', '{#x-gone}')
    .replace('acme/privacy.fr.md', '{#x-kept}', '{#x-gone}');
}

async function siteOf(content: TemporaryContent): Promise<FolderState> {
  const { code, stdout } = await runVitrine(['build', '--no-cache'], { cwd: content.project });
  expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' });
  return stateOf(content.output);
}

function withLinks(): TemporaryContent {
  const content = make.minimal();
  content.addOrganization('beta');
  content.append('acme/privacy.en.md', '\n## Kept {#x-kept}\n\nNothing is kept.\n');
  content.append('acme/privacy.fr.md', '\n## Conservation {#x-kept}\n\nRien n’est conservé.\n');
  content.append('beta/privacy.en.md', '\nRead [theirs](../acme/privacy.en.md#x-kept).\n');
  content.append('beta/privacy.fr.md', '\nLisez [la leur](../acme/privacy.fr.md#x-kept).\n');
  return content;
}

describe('content that changes while a site is built of it', () => {
  it.each([
    ['without a cache', ['--no-cache']],
    ['with a cache', []],
    ['with a baseline', ['--baseline', 'known.json', '--no-cache']],
  ])('is published in one of its states, %s', async (_how, args) => {
    const before = withLinks();
    const sites = [await siteOf(before)];
    const after = make.copyOf(before);
    change(after);
    sites.push(await siteOf(after));
    const known = ['check', '--baseline', 'known.json', '--update-baseline'];
    if (args.includes('--baseline')) await runVitrine(known, { cwd: before.project });
    const quietly = (content: TemporaryContent) => buildWhile(content, () => {}, { after: Infinity, args });
    // With a cache, there is something to be taken over.
    const prepare = async (content: TemporaryContent): Promise<TemporaryContent> => {
      if (args.length === 0) await quietly(content);
      return content;
    };
    // Counted by a build during which nothing happens.
    const { calls } = await quietly(await prepare(make.copyOf(before)));
    const seen = new Set<number>();
    for (const at of [0, 0.25, 0.5, 0.75, 1].map((share) => Math.floor(share * (calls - 1)))) {
      const content = await prepare(make.copyOf(before));
      const { outcome } = await buildWhile(content, () => change(content), { after: at, args });
      const said = outcome.code === 0 ? '' : outcome.stdout;
      expect({ at, ...outcome, stdout: said }).toEqual({ at, code: 0, stdout: '', stderr: '' });
      const site = stateOf(content.output);
      expect(sites).toContainEqual(site);
      seen.add(JSON.stringify(site) === JSON.stringify(sites[1]) ? 1 : 0);
      // Nothing is kept of what was half one and half the other.
      expect((await quietly(content)).outcome).toMatchObject({ code: 0 });
      expect(stateOf(content.output)).toEqual(sites[1]);
    }
    expect(seen).toContain(1);
  });

  it('each time it is read is not published, and a sentence says why', async () => {
    const content = withLinks().withOldSite();
    const before = stateOf(content.output);
    let count = 0;
    const { outcome } = await buildWhile(
      content,
      () => {
        count += 1;
        content.append('beta/organization.yaml', `# ${count}\n`);
      },
      { after: 0, once: false, args: ['--no-cache'] },
    );
    expect(outcome).toMatchObject({
      code: 2,
      stderr:
        '“content” changed each time it was read, so no one state of it could be built. Wait until whatever writes there has ended, then try again. The site is as it was.\n',
    });
    expect(stateOf(content.output)).toEqual(before);
  });
});

describe('content that goes while it is read', () => {
  const goes: Readonly<Record<string, (content: TemporaryContent) => void>> = {
    'a statement': (content) => rmSync(content.file('acme/privacy.fr.md'), { force: true }),
    'the settings': (content) => rmSync(content.file('site.yaml'), { force: true }),
    'a folder': (content) => rmSync(content.file('acme'), { recursive: true, force: true }),
    all: (content) => renameSync(content.content, `${content.content}-away`),
  };

  it.each(Object.keys(goes))('%s: a build says what is missing, and the old site stays', async (what) => {
    for (const after of [0, 4, 12]) {
      const content = withLinks().withOldSite();
      const before = stateOf(content.output);
      const { outcome } = await buildWhile(content, () => goes[what]?.(content), {
        after,
        args: ['--no-cache'],
      });
      expect(outcome.code === 1 || outcome.code === 2).toBe(true);
      expect(outcome.stdout + outcome.stderr).not.toContain('fault in Vitrine');
      expect(outcome.stderr).toMatch(/“(?:content|dist)”/);
      expect(stateOf(content.output)).toEqual(before);
    }
  });
});
