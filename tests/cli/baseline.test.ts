import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsIn, runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'acme/privacy.en.md';
const file = 'old/known.json';

const check = (content: TemporaryContent, ...args: string[]) =>
  runVitrine(['check', ...args], { cwd: content.project });
const baseline = (content: TemporaryContent) => path.join(content.project, 'known.json');

/** Old content with two faults, whose baseline has been made. */
async function adopted(): Promise<TemporaryContent> {
  const content = make.minimal();
  content.append(english, '\nSee [here](#cookies).\n\n### Old {#x-old}\n\nTBD\n');
  content.append('acme/privacy.fr.md', '\nVoir [ici](#cookies).\n\n### Ancien {#x-old}\n\nÀ venir\n');
  const { code } = await check(content, '--baseline', 'known.json', '--update-baseline');
  expect(code).toBe(0);
  return content;
}

describe('a baseline', () => {
  it('that is larger than any is refused with a sentence, in either language', async () => {
    const content = make.minimal();
    writeFileSync(baseline(content), ' '.repeat(10 * 1024 * 1024 + 1));
    for (const [language, says] of [
      ['en', /known\.json” is larger than 10\sMB/],
      ['fr', /known\.json\s» dépasse 10\sMo/],
    ] as const) {
      const outcome = await check(content, '--baseline', 'known.json', '--lang', language);
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toMatch(says);
    }
  });

  it('passes over what was there when it was made, and nothing else', async () => {
    const content = await adopted();
    const entries = JSON.parse(readFileSync(baseline(content), 'utf8')).findings as { rule: string }[];
    expect(entries.map(({ rule }) => rule)).toEqual([
      'links/bare-text',
      'sections/empty-section',
      'links/bare-text',
      'sections/empty-section',
    ]);
    expect((await check(content)).code).toBe(1);
    const passed = await check(content, '--baseline', 'known.json');
    expect(passed.code).toBe(0);
    expect(findingsIn(passed.stdout)).toEqual([]);

    content.append(english, '\nMore is [here](#external-links).\n');
    const again = await check(content, '--baseline', 'known.json');
    expect(again.code).toBe(1);
    expect(findingsIn(again.stdout).map(({ rule }) => rule)).toContain('links/bare-text');
  });

  it('over five kinds of fault hides none that is new, of whatever kind', async () => {
    const faults = [
      'See [here](#cookies).',
      '### Old {#x-old}\n\nTBD',
      'Call [us](http://example.org/).',
      'A <b>bold</b> word.',
      '"Straight" quotes.',
    ];
    const content = make.minimal();
    content.append(english, `\n${faults.join('\n\n')}\n`);
    const rulesIn = async (...args: string[]): Promise<readonly string[]> =>
      findingsIn((await check(content, ...args)).stdout)
        .map(({ rule }) => rule)
        .sort();
    await check(content, '--baseline', 'known.json', '--update-baseline');
    const held = (JSON.parse(readFileSync(baseline(content), 'utf8')).findings as { rule: string }[]).map(
      ({ rule }) => rule,
    );
    expect(new Set(held).size).toBeGreaterThanOrEqual(5);
    const before = await rulesIn('--baseline', 'known.json');
    content.append(english, '\nAsk [here](#cookies). A <i>new</i> word, and "more" quotes.\n');
    const after = await rulesIn('--baseline', 'known.json');
    expect(after.length).toBeGreaterThanOrEqual(before.length + 3);
    expect(after).toEqual(expect.arrayContaining(['links/bare-text', 'markup/raw-html']));
  });

  it('knows its findings again when their lines moved', async () => {
    const content = await adopted();
    const moved = content.read(english).replace('## Cookies', '\n\n\n## Cookies');
    content.write(english, moved);
    expect((await check(content, '--baseline', 'known.json')).code).toBe(0);
  });

  it('reports an entry that no longer occurs, at its line, and forgets it when it is made again', async () => {
    const content = await adopted();
    content.replace(english, 'TBD', 'It was kept on paper.');
    content.replace('acme/privacy.fr.md', 'À venir', 'Elle était tenue sur papier.');
    const outcome = await check(content, '--baseline', 'known.json');
    expect(outcome.code).toBe(0);
    const gone = findingsIn(outcome.stdout).filter(({ rule }) => rule === 'suppressions/outdated-baseline');
    expect(gone).toHaveLength(2);
    expect(gone[0]).toMatchObject({ file: 'known.json', severity: 'warning' });
    const lines = readFileSync(baseline(content), 'utf8').split('\n');
    expect(lines[(gone[0]?.line ?? 0) - 1]).toContain('fingerprint');
    await check(content, '--baseline', 'known.json', '--update-baseline');
    expect(findingsIn((await check(content, '--baseline', 'known.json')).stdout)).toEqual([]);
  });

  it('never holds what the pages are built on, nor what is wrong with suppressions', async () => {
    const content = make.minimal();
    content.append(english, '\nSee [the other page](no.md).\n\n<!-- vitrine-allow x: y z -->\n');
    const { code, stdout } = await check(content, '--baseline', 'known.json', '--update-baseline');
    expect(code).toBe(1);
    expect(findingsIn(stdout).map(({ rule }) => rule)).toContain('links/dead-link');
    expect(readFileSync(baseline(content), 'utf8')).not.toMatch(/dead-link|suppressions/);
  });

  it('serves a build as well', async () => {
    const content = await adopted();
    expect((await runVitrine(['build'], { cwd: content.project })).code).toBe(1);
    const built = await runVitrine(['build', '--baseline', 'known.json'], { cwd: content.project });
    expect(built.code).toBe(0);
    expect(content.page('en/acme/privacy/')).toContain('TBD');
  });

  it.each([
    [['--baseline', 'no.json'], 'The baseline “no.json” cannot be read'],
    [['--update-baseline'], '--update-baseline needs the file to write'],
    [['--baseline', 'content/site.yaml'], '“content/site.yaml” is not a baseline'],
  ])('is asked for in one sentence: %j', async (args, sentence) => {
    const content = make.minimal();
    const { code, stderr } = await check(content, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it('is left as it was when it cannot be written', async () => {
    const content = make.minimal();
    const { code, stderr } = await check(content, '--baseline', file, '--update-baseline');
    expect(code).toBe(2);
    expect(stderr).toContain('old/known.json');
    expect(existsSync(path.join(content.project, file))).toBe(false);
  });
});
