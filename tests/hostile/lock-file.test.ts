import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/history/snapshot.ts';
import { attemptBuild, findingsIn, runProcess, runVitrine } from '../support/run-vitrine.ts';
import { outsideOutput, type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

/* A lock file is content too: whoever can propose a change can propose one of these. */

const make = temporaryContents();
const lock = 'acme/privacy.lock.yaml';
const aliases = Array.from({ length: 20 }, (_, level) =>
  level === 0
    ? 'a0: &a0 [x, x, x, x]'
    : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}, *a${level - 1}]`,
).join('\n');

/** A statement whose English changed, and what its lock file says of it. */
const withLock = (text: string | Uint8Array): TemporaryContent =>
  make
    .minimal()
    .keepLocks()
    .replace('acme/privacy.en.md', 'no cookies', 'no optional cookies')
    .write(lock, text);

const bomb = (fingerprint: string): string => {
  const packed = deflateRawSync('a '.repeat(100 * 1024 * 1024), { level: 9 }).toString('base64');
  const snapshot = `${fingerprint} ${packed}`;
  return `version: 1\nsections:\n  cookies:\n    en: ${snapshot}\n    fr: ${snapshot}\n`;
};

const hostile: readonly (readonly [string, string | Uint8Array])[] = [
  ['a bomb of aliases', `${aliases}\nversion: 1\nsections: *a19\n`],
  ['ten megabytes', 'x'.repeat(10 * 1024 * 1024)],
  ['bytes that are no text', Uint8Array.from([0x76, 0xff, 0xfe, 0x00])],
  ['brackets without end', `sections: ${'['.repeat(500_000)}`],
  ['the prototype of every object', 'version: 1\nsections:\n  __proto__:\n    en: x\n    fr: x\n'],
  ['a tag that names a function', 'version: 1\nsections: !!js/function "function () {}"\n'],
  ['the mark of another folder for a key', 'version: 1\nsections:\n  ../../x:\n    en: x\n    fr: x\n'],
  [
    'a section with codes for the terminal',
    'version: 1\nsections:\n  "a\\u001b[2J":\n    en: x\n    fr: x\n',
  ],
];

describe.concurrent('a lock file of', () => {
  it.each(hostile)('%s stops the build with one finding, and can be written anew', async (_what, text) => {
    const content = withLock(text);
    const { code, findings, stderr, before, after } = await attemptBuild(content);
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `content/${lock} translation/broken-lock`,
    ]);
    expect(stderr).not.toMatch(/\bat \S+ \(|Error/);
    expect(code).toBe(1);
    expect(after).toEqual(before);
    expect((await runVitrine(['acknowledge', 'acme', '--all'], { cwd: content.project })).code).toBe(0);
    expect((await runVitrine(['check'], { cwd: content.project })).code).toBe(0);
  });

  it('a text that inflates without bound is said to be damaged, in little memory', async () => {
    for (const fingerprint of ['0123456789abcdef', fingerprintOf('a')]) {
      const content = withLock(bomb(fingerprint));
      const { code, stdout } = await runProcess(['check'], {
        cwd: content.project,
        env: { NODE_OPTIONS: '--max-old-space-size=200' },
      });
      expect(findingsIn(stdout).filter(({ rule }) => rule === 'translation/broken-lock')).toHaveLength(1);
      expect(code).toBe(1);
    }
  });

  it('one text for all sections, with codes for the terminal, shows none of them', async () => {
    const text = 'Cookies \u001b]0;hostile\u0007 \u202e <script>alert(1)</script> {{count}} $t(cli.bug)';
    const snapshot = `${fingerprintOf(text)} ${deflateRawSync(text).toString('base64')}`;
    const content = withLock(`version: 1\nsections:\n  cookies:\n    en: ${snapshot}\n    fr: ${snapshot}\n`);
    const { code, stdout } = await runVitrine(['check'], { cwd: content.project });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there.
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(stdout).toContain('{{count}} $t(cli.bug)');
    expect(code).toBe(0);
  });

  it('is never published, nor is anything in it', async () => {
    const content = make.minimal();
    const { code, before, after } = await attemptBuild(content);
    expect(code).toBe(0);
    expect(outsideOutput(after)).toEqual(outsideOutput(before));
    expect(Object.keys(after).filter((name) => name.includes('dist') && name.includes('lock'))).toEqual([]);
  });
});
