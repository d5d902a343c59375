import { lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const french = 'acme/privacy.fr.md';
const wrong = 'Voici: 50% à 16h30, le 1 mai 2026 : "oui" ?';
const right =
  'Voici\u00a0: 50\u00a0% à 16\u00a0h\u00a030, le 1er\u00a0mai\u00a02026\u00a0: «\u00a0oui\u00a0»?';

/** A statement whose French has all sorts of slips, and some things that only look like them. */
function withSlips(): TemporaryContent {
  const content = make.minimal();
  const body = content.read(french);
  return content.write(french, `${body}\n${wrong}\n\n<!-- a: b -->\n\n\`x: 50%\` et https://a.ca/x:y?z\n`);
}

const fix = (content: TemporaryContent, ...args: string[]) =>
  runVitrine(['fix', ...args], { cwd: content.project });

describe('vitrine fix', () => {
  it('makes the safe changes, touches nothing else, and finds nothing more the second time', async () => {
    const content = withSlips();
    const before = content.read(french);
    const { code, stdout } = await fix(content);
    expect(content.read(french)).toBe(before.replace(wrong, right));
    expect(stdout).toMatch(/^\d+ changes made in 1 file\.\n/);
    expect(code).toBe(0);
    const again = await fix(content);
    expect(again.stdout).toMatch(/^There is nothing to fix\.\n/);
    expect(content.read(french)).toBe(before.replace(wrong, right));
  });

  it('only shows the changes with --dry-run, with what cannot be seen made visible', async () => {
    const content = withSlips();
    const before = content.state();
    const { code, stdout } = await fix(content, '--dry-run', '--lang', 'fr');
    expect(content.state()).toEqual(before);
    const lines = stdout.split('\n');
    expect(lines).toContain(`  - ${wrong}`);
    expect(lines).toContain(`  + ${right.replaceAll('\u00a0', '⍽')}`);
    expect(stdout).toContain('⍽ est un espace insécable');
    expect(stdout).toContain('Rien n’a été écrit.');
    expect(code).toBe(0);
  });

  it('keeps a byte-order mark and the ends of lines', async () => {
    const content = withSlips();
    const windows = `\ufeff${content.read(french).replaceAll('\n', '\r\n')}`;
    content.write(french, windows);
    await fix(content);
    expect(content.read(french)).toBe(windows.replace(wrong, right));
  });

  it('replaces the target of a link whose page in the other language is known', async () => {
    const content = make.minimal();
    content.append(
      'site.yaml',
      '\naddressPairs:\n  - en: https://a.ca/privacy\n    fr: https://a.ca/vie-privee\n',
    );
    content.append('acme/privacy.en.md', '\nSee [the rules](https://a.ca/privacy).\n');
    content.append(french, '\nVoir [les règles](https://a.ca/privacy "https://a.ca/privacy").\n');
    await fix(content);
    expect(content.read(french)).toContain('[les règles](https://a.ca/vie-privee "https://a.ca/privacy")');
    expect(content.read('acme/privacy.en.md')).toContain('(https://a.ca/privacy)');
  });

  it('leaves what needs a decision, and says how much that is', async () => {
    const content = make.minimal().append(french, '\nC’est le le mot.\n');
    const before = content.read(french);
    const { stdout } = await fix(content);
    expect(content.read(french)).toBe(before);
    expect(stdout).toMatch(/findings? (?:is|are) left to you; “npx vitrine check” shows/);
  });

  it('writes through a link inside the content, and keeps the link', async () => {
    const content = withSlips();
    const text = content.read(french);
    content.delete(french);
    writeFileSync(content.file('acme/.kept'), text);
    symlinkSync('.kept', content.file(french));
    await fix(content);
    expect(lstatSync(content.file(french)).isSymbolicLink()).toBe(true);
    expect(readFileSync(content.file('acme/.kept'), 'utf8')).toBe(text.replace(wrong, right));
  });

  it('says that there is no content, with exit code 2', async () => {
    const { code, stderr } = await fix(make.minimal(), '--content', 'nowhere');
    expect(stderr).toMatch(/^There is no content folder “nowhere”/);
    expect(code).toBe(2);
  });
});
