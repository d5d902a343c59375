import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { status as runCommand, type StatusOptions } from '../../src/cli/commands/status.ts';
import type { Io } from '../../src/cli/io.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { type Language, languages } from '../../src/languages.ts';
import { draft7Faults } from '../support/json-schema-validators.ts';
import { today } from '../support/library-from.ts';
import { releaseFourTimes } from '../support/released-content.ts';
import { fixtureContent, projectRoot, runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const faults = draft7Faults(JSON.parse(readFileSync(`${projectRoot}/schemas/status.schema.json`, 'utf8')));

interface Given extends Partial<StatusOptions> {
  readonly language?: Language;
  readonly columns?: number;
  readonly day?: string;
}

async function run({ content }: TemporaryContent, given: Given = {}): Promise<string> {
  const { language = 'en', columns, day = today, ...options } = given;
  let stdout = '';
  const io: Io = {
    language,
    today: day,
    colour: false,
    columns,
    environment: {},
    out: (text) => {
      stdout += text;
    },
    error: () => {},
  };
  expect(await runCommand({ content, format: 'text', organizations: [], ...options }, io)).toBe(0);
  return stdout.replaceAll('\u00a0', ' ');
}

const json = async (content: TemporaryContent, given: Given = {}) =>
  JSON.parse(await run(content, { ...given, format: 'json' }));

describe('where a statement stands, in text', () => {
  it('is one screen when all is well', async () => {
    const text = await run(make.minimal(), { columns: 80 });
    expect(text).toBe(
      [
        'acme/privacy — Acme Cooperative',
        '  Publishing  Nothing stands in the way.',
        '  Updated     November 21, 2026',
        '  Sections    Cookies · External sites · Privacy officer',
        '  Languages   All that both versions have was confirmed to say the same, as it',
        '              is now.',
        '  Review      No review is planned; “reviewEvery” in the front matter plans one.',
        '',
      ].join('\n'),
    );
  });

  it('says which edition is in force, which is to come, and that a change was not released', async () => {
    const content = make.minimal();
    expect(await json(content)).toMatchObject({ organizations: [{ statements: [{ editions: null }] }] });
    await releaseFourTimes(content);
    content.replace('acme/privacy.en.md', 'nine cookies', 'ten cookies');
    content.replace('acme/privacy.fr.md', 'neuf témoins', 'dix témoins');
    const text = await run(content, { day: '2026-11-29' });
    expect(text).toContain('  Editions    Edition 3 is in force, since November 25, 2026.\n');
    expect(text).toContain('Edition 4 is to come, on January 1, 2027.\n');
    expect(text).toMatch(/The text has changed since edition 4: release it with “npx\s+vitrine\s+release/);
    const [{ statements }] = (await json(content, { day: '2026-11-29' })).organizations;
    expect(statements[0].editions).toMatchObject({
      newest: { name: '2026-11-28', number: 4, released: '2026-11-28', inForceFrom: '2027-01-01' },
      present: { number: 3 },
      ahead: [{ number: 4 }],
      changed: true,
    });
    expect(faults(await json(content, { day: '2026-11-29' }))).toEqual([]);
  });

  it('names required sections that are missing, with the language that lacks them, and the sentence to act on', async () => {
    const content = make.minimal();
    content.write(
      'acme/privacy.fr.md',
      content.read('acme/privacy.fr.md').replace(/^## .*\{#cookies\}\n+.*\n/m, ''),
    );
    const text = await run(content);
    expect(text).toMatch(/^ {2}Missing +Cookies \(French\)$/m);
    expect(text).toMatch(/^ {2}Sections +Cookies \(English\) · /m);
    expect(text).toMatch(/^ {2}Publishing +2 errors stand in the way; see below\.$/m);
    expect(text).toMatch(
      /\n {2}Sections\n {4}content\/acme\/privacy\.fr\.md:2:8\n {6}The section “Témoins \(cookies\)” is required/,
    );
    expect(text).toContain('sections/required-section');
    expect(text).toContain('\n  Both languages say the same\n');
  });

  it.each([
    ['2026-12-21', 'How long information is kept: 30 days left, until December 21, 2026'],
    ['2026-11-22', 'How long information is kept: 1 day left, until November 22, 2026'],
    ['2026-11-21', 'How long information is kept: 0 days left, until November 21, 2026'],
    ['2026-11-20', 'How long information is kept: ended on November 20, 2026'],
  ])('counts the days of an exception until %s', async (until, words) => {
    const content = make.minimal();
    content.append(
      'acme/organization.yaml',
      `exceptions:\n  - section: retention\n    reason: { en: Silent., fr: Rien. }\n    until: ${until}\n`,
    );
    expect(await run(content)).toMatch(new RegExp(`^ {2}Not stated +${words}$`, 'm'));
  });

  it('says which sections changed since both versions were confirmed, and how to confirm them', async () => {
    const content = make.minimal().keepLocks();
    content.write(
      'acme/privacy.en.md',
      content
        .read('acme/privacy.en.md')
        .replace('## Cookies {#cookies}\n', '## Cookies {#cookies}\n\nWe count visits.\n'),
    );
    const text = await run(content);
    expect(text).toMatch(/^ {2}Languages +1 part is not as it was confirmed; \d+ are:$/m);
    expect(text).toMatch(/^ +“Cookies” changed in English only \(acme\/privacy#cookies\)$/m);
    const report = await json(content);
    expect(report.organizations[0].statements[0].agreement).toMatchObject({
      state: 'outdated',
      outdated: [{ section: 'cookies', changed: ['en'] }],
    });
  });

  it('says that nothing was ever confirmed', async () => {
    const content = make.minimal();
    content.delete('acme/privacy.lock.yaml');
    expect(await run(content)).toMatch(
      /^ {2}Languages +Both versions were never confirmed .*“npx\n +vitrine acknowledge acme\/privacy”\.$/m,
    );
  });

  it.each([
    ['reviewed: 2026-10-22', 'Due in 1 day, on November 22, 2026; last done on October 22, 2026'],
    ['reviewed: 2026-10-20', 'Overdue by 1 day, since November 20, 2026; last done on October 20, 2026'],
    [undefined, 'Never reviewed, although that is planned (reviewEvery: 1 month)'],
  ])('says when the next review is due: %s', async (reviewed, words) => {
    const content = make.minimal();
    for (const language of languages)
      content.replace(
        `acme/privacy.${language}.md`,
        'updated: ',
        `reviewEvery: 1 month\n${reviewed ? `${reviewed}\n` : ''}updated: `,
      );
    expect(await run(content)).toContain(`  Review      ${words}\n`);
  });

  it('says what keeps a statement without a fault of its own from being published', async () => {
    const content = make.minimal().addOrganization('other');
    content.replace('other/privacy.en.md', '{#cookies}', '{#cookis}');
    const text = await run(content, { organizations: ['acme/'] });
    expect(text).toMatch(/^ {2}Publishing +\d+ errors? elsewhere stands? in the way/m);
    expect(text).toContain('Elsewhere, ');
    expect(text).toContain('content/other/privacy.en.md:');
    expect(text).not.toContain('other/privacy —');
  });

  it('shows an organization whose settings cannot be read, with the reason', async () => {
    const content = make.minimal();
    content.write('acme/organization.yaml', 'name: [');
    const text = await run(content);
    expect(text).toContain(
      'acme\n  The settings of “acme” cannot be read, so nothing else is known of it.\n',
    );
    expect(text).toContain('content/yaml-syntax');
  });

  it('says each sentence once, and leaves what does not fit a screen to check', async () => {
    const content = make.minimal();
    const links = Array.from({ length: 12 }, (_, index) => `[Form ${index}](/en/nowhere-${index}/)`).join(
      ', ',
    );
    content.append(
      'acme/privacy.en.md',
      `\n${links}. [Twice](http://a.example/), [again](http://a.example/).\n`,
    );
    const text = await run(content);
    expect(text).toMatch(/\d+ more; “npx vitrine check” shows them all\./);
    expect(text.split('\n').length).toBeLessThan(45);
  });

  it.each([
    ['en', 40],
    ['fr', 40],
    ['fr', 80],
  ] as const)('in %s keeps to %i columns', async (language, columns) => {
    const content = make.minimal().keepLocks();
    content.replace('acme/privacy.en.md', '{#cookies}', '{#cookis}');
    const lines = (await run(content, { language, columns })).split('\n');
    expect(lines.filter((line) => line.length > columns && line.trim().includes(' '))).toEqual([]);
  });

  it('is French from end to end', async () => {
    const text = await run(make.minimal(), { language: 'fr' });
    expect(text).toContain('  Publication  Rien n’y fait obstacle.\n  Mise à jour  21 novembre 2026\n');
    expect(text).not.toMatch(/\b(?:Nothing|Review|Updated|Both)\b/);
  });

  it('lets no control character of a file reach the terminal', async () => {
    const content = make.minimal().keepLocks();
    content.replace('acme/privacy.en.md', '## Cookies', '## \u001b[31mCookies');
    expect(await run(content)).not.toContain('\u001b');
  });
});

describe('in JSON', () => {
  it.each(languages)('is what its published schema says, in %s', async (language) => {
    const content = make.minimal().keepLocks().addOrganization('other');
    content.replace('acme/privacy.en.md', '{#cookies}', '{#cookis}');
    content.write('other/organization.yaml', 'name: [');
    const report = await json(content, { language });
    expect(faults(report)).toEqual([]);
    expect(faults({ ...report, more: 1 })).not.toEqual([]);
    expect(report).toMatchObject({ version: 1, language, today, publishable: false });
    expect(report.organizations.map(({ readable }: { readable: boolean }) => readable)).toEqual([
      true,
      false,
    ]);
  });

  it('holds for long statements too', async () => {
    const report = await json({ content: fixtureContent } as TemporaryContent);
    expect(faults(report)).toEqual([]);
  });

  it('has the kinds, the days left, the reviews and the errors as data', async () => {
    const content = make.minimal();
    content.append(
      'acme/organization.yaml',
      'exceptions:\n  - section: retention\n    reason: { en: Silent., fr: Rien. }\n    until: 2026-12-01\n',
    );
    content.replace(
      'acme/privacy.en.md',
      'updated: ',
      'reviewEvery: 6 months\nreviewed: 2026-11-01\nupdated: ',
    );
    const report = await json(content);
    expect(report.publishable).toBe(true);
    expect(report.organizations[0].statements[0]).toMatchObject({
      statement: 'privacy',
      updated: { en: '2026-11-21', fr: '2026-11-21' },
      sections: {
        recognized: [
          { kind: 'cookies', languages: ['en', 'fr'] },
          { kind: 'external-links', languages: ['en', 'fr'] },
          { kind: 'privacy-officer', languages: ['en', 'fr'] },
        ],
        missing: [],
      },
      exceptions: [{ section: 'retention', missing: 'section', until: '2026-12-01', daysLeft: 10 }],
      agreement: { state: 'confirmed', outdated: [] },
      reviews: [{ languages: ['en'], reviewed: '2026-11-01', due: '2027-05-01', daysLeft: 161 }],
      errors: [],
    });
  });
});

describe('the command', () => {
  it('shows only the organizations that are named, in a fixed order', async () => {
    const content = make.minimal().addOrganization('beta').addOrganization('zeta');
    const report = await json(content, { organizations: ['zeta', 'acme/'] });
    expect(report.organizations.map(({ organization }: { organization: string }) => organization)).toEqual([
      'acme',
      'zeta',
    ]);
  });

  it('does not know an organization that is not there, and helps', async () => {
    const error = await run(make.minimal(), { organizations: ['acne'] }).catch((thrown: unknown) => thrown);
    if (!(error instanceof UsageError)) throw new Error('a usage error was expected');
    expect(translatorFor('en')(error.key, error.values)).toBe(
      'There is no organization “acne” in “content”. Did you mean “acme”?',
    );
  });

  it('runs from the command line, and ends with exit code 0 although there are errors', async () => {
    const content = make.minimal();
    content.replace('acme/privacy.en.md', '{#cookies}', '{#cookis}');
    const { code, stdout, stderr } = await runVitrine(['status', 'acme', '--lang', 'en'], {
      cwd: content.project,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/stands? in the way; see below/);
  });
});
