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

  describe('with addresses whose words say the same, each in its language', () => {
    const at = 'https://a.ca';
    const pair = `  - en: ${at}/privacy\n    fr: ${at}/confidentialite\n`;
    const linking = (...settings: readonly string[]): TemporaryContent => {
      const content = make.minimal();
      content.append('acme/privacy.en.md', `\n[One](${at}/privacy), [two](${at}/en/kestrel).\n`);
      content.append(french, `\n[Un](${at}/confidentialite), [deux](${at}/fr/crecerelle).\n`);
      return content.append('site.yaml', settings.join(''));
    };

    it.each([
      ['which has no list of pairs', [], ['addressPairs:\n', pair]],
      [
        'whose list is empty',
        ['addressPairs: [] # none\n'],
        ['addressPairs: \n', pair.trimEnd(), ' # none\n'],
      ],
      [
        'after those that are there',
        [
          '# known\naddressPairs: # two\n  # one\n  - en: https://b.ca # b\n    fr: https://c.ca # c\n  # end\nlanguages: [fr, en]\n',
        ],
        [
          '# known\naddressPairs: # two\n  # one\n  - en: https://b.ca # b\n    fr: https://c.ca # c\n',
          pair,
          '  # end\nlanguages: [fr, en]\n',
        ],
      ],
      [
        'as it is indented',
        ['addressPairs:\n- en: https://b.ca\n  fr: https://c.ca\n'],
        ['addressPairs:\n- en: https://b.ca\n  fr: https://c.ca\n', pair.replace(/^ {2}/gm, '')],
      ],
      [
        'in brackets',
        ['addressPairs: [\n  { en: https://b.ca, fr: https://c.ca }, # b\n]\n'],
        [
          'addressPairs: [\n  { en: https://b.ca, fr: https://c.ca }',
          `, { en: "${at}/privacy", fr: "${at}/confidentialite" }, # b\n]\n`,
        ],
      ],
    ] as const)('adds the pair to site.yaml, %s, and leaves to a person what it cannot tell', async (_, settings, expected) => {
      const content = linking(...settings.map((text) => text));
      content.write(
        'site.yaml',
        content
          .read('site.yaml')
          .replace(/^languages: \[en, fr\]\n/m, settings.join('').includes('languages') ? '' : '$&'),
      );
      const before = content.read('site.yaml').slice(0, -settings.join('').length || undefined);
      await fix(content);
      expect(content.read('site.yaml').replace(/ +\n/g, '\n')).toBe(
        `${before}${expected.join('')}`.replace(/ +\n/g, '\n'),
      );
      const after = content.state();
      await fix(content);
      expect(content.state()).toEqual(after);
    });

    it('keeps the ends of lines, and adds a pair of several pages once', async () => {
      const content = linking();
      for (const language of ['en', 'fr'])
        content.write(
          `acme/terms.${language}.md`,
          content.read(`acme/privacy.${language}.md`).replace(/^slug: .+/m, 'slug: terms'),
        );
      const windows = content.read('site.yaml').replaceAll('\n', '\r\n');
      content.write('site.yaml', windows);
      await fix(content);
      expect(content.read('site.yaml')).toBe(`${windows}addressPairs:\r\n${pair.replaceAll('\n', '\r\n')}`);
    });
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

  it('writes the ids of recognized headings, in both languages, and keeps what stands around them', async () => {
    const content = make.minimal();
    const [english, bare] = ['acme/privacy.en.md', / \{#[a-z-]+\}/g];
    content.write(english, content.read(english).replace(bare, '').replace('## Cookies', '## Cookies ##  '));
    content.write(french, content.read(french).replace(bare, '').replaceAll('\n', '\r\n'));
    const { code } = await fix(content);
    expect(code).toBe(0);
    expect(content.read(english)).toContain('\n## Cookies {#cookies} ##  \n');
    expect(content.read(english)).toContain('\n## Privacy officer {#privacy-officer}\n');
    expect(content.read(french)).toContain('\r\n## Témoins {#cookies}\r\n');
    expect((await fix(content, '--dry-run')).stdout).toMatch(/^There is nothing to fix\./);
  });

  it('leaves a heading alone whose kind another heading claims too, and one that is underlined', async () => {
    const content = make.minimal();
    const english = 'acme/privacy.en.md';
    content.replace(english, '## Cookies {#cookies}', 'Cookies\n-------');
    content.append(english, '\n## Contact us\n\nWrite.\n\n## Contact\n\nCall.\n');
    const before = content.read(english);
    await fix(content);
    expect(content.read(english)).toBe(before);
  });

  it('gives both versions the same ids, and finds nothing more to say of them', async () => {
    const content = make.minimal();
    const english = 'acme/privacy.en.md';
    content.append(
      english,
      '\n## Our cats\n\nFed.\n\n## Collection and use {#collection #use}\n\nWe take nothing.\n',
    );
    content.append(english, '\n## Dogs {#x-dogs}\n\nFed as well.\n');
    content.append(
      french,
      '\n## Nos chats\n\nNourris.\n\n## Collecte {#collection}\n\nNous ne prenons rien.\n',
    );
    content.append(french, '\n## Chiens {#x-chiens}\n\nNourris aussi.\n');
    await fix(content);
    const ids = (file: string) => [...content.read(file).matchAll(/^## .*(\{.*\})$/gm)].map(([, one]) => one);
    expect(ids(french)).toEqual(ids(english));
    expect(ids(french).slice(-3)).toEqual(['{#x-our-cats}', '{#collection #use}', '{#x-dogs}']);
    const { stdout } = await runVitrine(['check', '--format', 'json'], { cwd: content.project });
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.filter((rule: string) => /section/.test(rule))).toEqual([]);
  });

  it('closes a gap between levels of headings, with all that stands under and beside them', async () => {
    const content = make.minimal();
    const levels = (text: string) =>
      [...text.matchAll(/^(#+) (\S+)/gm)].map(([, marks, word]) => `${marks} ${word}`);
    for (const file of ['acme/privacy.en.md', french])
      content.append(
        file,
        '\n#### Aa {#x-aa}\n\nA.\n\n##### Bb {#x-bb}\n\nB.\n\n#### Cc {#x-cc}\n\nC.\n\n## Dd {#x-dd}\n\nD.\n',
      );
    await fix(content);
    for (const file of ['acme/privacy.en.md', french])
      expect(levels(content.read(file)).slice(-4)).toEqual(['### Aa', '#### Bb', '### Cc', '## Dd']);
  });

  it('puts sections under the title where they stand beside it, but leaves a lone title to its author', async () => {
    const content = make.minimal();
    const english = 'acme/privacy.en.md';
    content.write(
      english,
      content.read(english).replaceAll('\n## ', '\n# ').replace('# Cookies', '# Cookies'),
    );
    await fix(content);
    expect(content.read(english)).toContain('\n## Cookies {#cookies}\n');
    expect(content.read(english)).not.toMatch(/^# /m);
    content.replace(english, '\n## Cookies', '\n# Privacy {#x-title}\n\nWords.\n\n## Cookies');
    await fix(content);
    expect(content.read(english)).toContain('\n# Privacy {#x-title}\n');
  });

  it('does not touch what is suppressed', async () => {
    const content = withSlips();
    content.replace(
      french,
      wrong,
      `<!-- vitrine-allow typography/spacing, typography/numbers, typography/quotation-marks: as printed -->\n\n${wrong}`,
    );
    const before = content.read(french);
    await fix(content);
    expect(content.read(french).replaceAll('\u00a0', ' ')).toBe(before);
  });

  it('turns pasted bullets into lists, and gives a heading its space and accents their letters', async () => {
    const content = make.minimal();
    const before = content.read(french);
    const list = '\n## Collecte {#collection}\n\nSoit :\n- votre nom\n- l’été passé\n';
    const pasted = list.replace('## C', '##C').replaceAll('- ', '•\t').replace('l’été', 'lâ€™Ã©tÃ©');
    content.write(french, before + pasted);
    await fix(content);
    expect(content.read(french)).toBe(before + list.replace('Soit :', 'Soit\u00a0:'));
  });

  it('leaves bullets alone where nobody can tell what belongs to the last item', async () => {
    const content = make.minimal().append(french, '\n• votre nom\n• votre adresse\nSeulement cela.\n');
    const before = content.read(french);
    await fix(content);
    expect(content.read(french)).toBe(before);
  });
});
