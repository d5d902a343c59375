import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type LawsOptions, laws as runCommand } from '../../src/cli/commands/laws.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { type Language, languages } from '../../src/languages.ts';
import { packs } from '../../src/laws/packs/registry.ts';
import { today } from '../support/library-from.ts';
import { fixtureContent, projectRoot, runVitrine } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();

interface Printed {
  readonly code: number;
  readonly text: string;
}

/** Runs the command in this process, over the fixture unless another folder is named. */
async function laws(
  options: Partial<LawsOptions> = {},
  language: Language = 'en',
  columns?: number,
  colour = false,
): Promise<Printed> {
  let text = '';
  const code = await runCommand(
    { content: fixtureContent, format: 'text', ...options },
    {
      language,
      today,
      colour,
      columns,
      environment: {},
      out: (more) => {
        text += more;
      },
      error: () => {},
    },
  );
  return { code, text: text.replaceAll('\u00a0', ' ') };
}

const linesOf = async (...args: Parameters<typeof laws>): Promise<readonly string[]> =>
  (await laws(...args)).text.split('\n');

describe('vitrine laws, in a table', () => {
  it('shows rule, what is looked for, result, applicability, place, source and verification', async () => {
    const { text, code } = await laws({ organization: 'ontario' }, 'en', 120);
    expect(code).toBe(0);
    expect(text).toContain(
      [
        'Rule                       Looked for              Result            Applicability  Where                 Source,',
        '                                                                                                          verified',
        '─────────────────────────  ──────────────────────  ────────────────  ─────────────  ────────────────────  ──────────────',
        'on-fippa-39-2-authority    names a statute or a    observed          binding        privacy.en.md:57      [1] [2]',
        'FIPPA, s. 39(2)            section as the                                           “Personal             not verified',
        '                           authority for                                            information sent',
        '                           collecting                                               online”',
        '                                                                                    privacy.fr.md:57',
      ].join('\n'),
    );
    expect(text).toContain(
      'Applicability: binding.\nPack of 2026-11-21, read in: guidance, law-firm articles',
    );
    expect(text).toContain('3 observed, 2 apparent gaps, 1 not determined.');
    expect(text).toContain(
      '  [1] Ontario IPC, IPC Practices no. 8, notice of collection (guidance, rev. 1998, copied elsewhere)\n      https://fdocuments.us/document/providing-notice-of-collectionipc-2003.html\n',
    );
  });

  it('says under a rule why it is not shown, with the words of the exception', async () => {
    expect((await laws({ organization: 'ontario' }, 'en', 120)).text).toContain(
      [
        '  → The text was read in full and does not show: the title of a person, a postal address, a telephone number.',
        '  → The wording restated here does not mention a privacy officer.',
      ].join('\n'),
    );
  });

  it('marks section numbers that were not verified, and verified rules with day and text', async () => {
    const { text } = await laws({ organization: 'aupe' }, 'en', 80);
    expect(text).toContain('ab-pipa-6-policies — PIPA, s. 6 (section number not verified)\n');
    expect(text).toContain('  Verified       2026-11-21, official French text, consolidation of June 2019\n');
    expect(text).toContain('  Verified       not verified\n');
  });

  it('begins by saying what it is not', async () => {
    const [english, french] = await Promise.all(
      languages.map(async (language) => (await laws({}, language)).text.replaceAll('\n', ' ')),
    );
    expect(english).toMatch(/^This is not legal advice\. .* says nothing about whether a law is met\./);
    expect(french).toMatch(/^Ceci n’est pas un avis juridique\. .* sans rien dire du respect d’une loi\./);
  });

  it('keeps a law that does not apply to one line', async () => {
    const lines = await linesOf({ organization: 'opseu' }, 'en', 120);
    const at = lines.findIndex((line) => line.startsWith('ab-pipa'));
    expect(lines.slice(at - 1, at + 2)).toEqual([
      '',
      'ab-pipa — not applicable — Personal Information Protection Act (Alberta)',
      '',
    ]);
    expect(lines.filter((line) => line.includes('ab-pipa-13'))).toEqual([]);
  });

  it('names every organization, and only the one that is asked for', async () => {
    const headings = (text: string) => text.match(/^.+ \((?:aupe|ontario|opseu)\)$/gm)?.length;
    expect(headings((await laws()).text)).toBe(3);
    expect(headings((await laws({ organization: 'aupe/' })).text)).toBe(1);
  });

  it.each([
    ['en', 80],
    ['fr', 80],
    ['en', 120],
    ['fr', 120],
    ['fr', 60],
    ['en', 20],
  ] as const)('in %s keeps to %i columns, but for addresses, which are never cut', async (language, columns) => {
    const lines = await linesOf({}, language, columns);
    const long = lines.filter((line) => line.length > Math.max(columns, 40));
    expect(long.filter((line) => !/^ +https?:\S+$/.test(line) && !/^content\//.test(line))).toEqual([]);
  });

  it('is a list at 80 columns, with whole paths', async () => {
    expect((await laws({ organization: 'aupe' }, 'en', 80)).text).toContain(
      [
        'ab-pipa-8-optout — PIPA, s. 8 (section number not verified)',
        '  Looked for     where consent is assumed: a clear notice and a reasonable way',
        '                 to decline',
        '  Result         observed',
        '  Applicability  binding',
        '  Where          content/aupe/privacy.en.md:53',
        '                 “Representation and consent”',
        '                 content/aupe/privacy.fr.md:53',
        '                 “Représentation et consentement”',
        '  Source         [4]',
        '  Verified       not verified',
      ].join('\n'),
    );
  });

  it('in a pipe, which has no width, is the table of 120 columns without colour', async () => {
    expect((await laws()).text).toBe((await laws({}, 'en', 120)).text);
    const coloured = (await laws({}, 'en', 120, true)).text;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that colour a terminal.
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe((await laws()).text);
    // Green and red would say that one result is good and another bad.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
    expect(coloured).not.toMatch(/\u001b\[3[12]m/);
  });

  it('is French from end to end', async () => {
    const { text } = await laws({ organization: 'ontario' }, 'fr', 80);
    for (const words of [
      'Résultat      lacune apparente',
      'Portée        contraignante',
      'Vérification  non vérifié',
      'LAIPVP, art. 40 (paragraphe 40 (5)) (numéro de',
      '« Renseignements personnels envoyés en ligne »',
      'Le libellé reformulé ici ne mentionne pas',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\b(?:observed|apparent gap|binding|not verified|Looked for)\b/);
  });
});

describe('vitrine laws', () => {
  it.each([
    ['en', 'aupe'],
    ['fr', undefined],
  ] as const)('never says in %s that a law is met or broken', async (language, organization) => {
    for (const format of ['text', 'json'] as const) {
      const { text } = await laws({ organization, format }, language);
      expect(text).not.toMatch(/complian|conforme|non-conform|\bpass(?:ed|es)\b|\bfail/i);
    }
  });

  it('ends with exit code 0 whatever it shows, and says what settings do not list', async () => {
    const content = make.minimal();
    const { code, stdout, stderr } = await runVitrine(['laws', '--lang', 'en'], { cwd: content.project });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      'Not read, because “laws” in content/acme/organization.yaml does not list them: on-fippa, ab-pipa, ca-pipeda, qc-p39-1,\neu-gdpr.\n',
    );
  });

  it('has no effect on check: gaps are no findings', async () => {
    const content = make.minimal();
    content.write(
      'acme/organization.yaml',
      `${content.read('acme/organization.yaml')}laws:\n  - { pack: eu-gdpr, applicability: binding }\n`,
    );
    expect((await laws({ content: content.content })).text).toContain('apparent gap');
    expect(await runVitrine(['check'], { cwd: content.project })).toMatchObject({ code: 0 });
  });

  it.each([
    ['aup', 'There is no organization “aup” in “content”. Did you mean “aupe”?'],
    ['nobody', 'There is no organization “nobody” in “content”. Use one of these: aupe, ontario, opseu.'],
  ])('does not know the organization %s, and helps', async (organization, sentence) => {
    const error = await laws({ organization }).catch((thrown: unknown) => thrown);
    if (!(error instanceof UsageError)) throw new Error('a usage error was expected');
    expect(translatorFor('en')(error.key, error.values)).toBe(sentence);
  });

  it('says that settings cannot be read, rather than that there is no organization', async () => {
    const content = make.minimal();
    content.write('acme/organization.yaml', 'name: [');
    const all = await runVitrine(['laws', '--lang', 'en'], { cwd: content.project });
    expect(all.code).toBe(0);
    expect(all.stderr).toMatch(/^The settings of “acme” cannot be read, .*\n$/);
    const one = await runVitrine(['laws', 'acme', '--lang', 'en'], { cwd: content.project });
    expect(one).toMatchObject({ code: 2, stdout: '', stderr: all.stderr });
  });

  it('ends with exit code 2 for an organization that is not there', async () => {
    const { code, stdout, stderr } = await runVitrine(['laws', 'aup', '--lang', 'fr']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('aupe');
  });

  it('reads a hostile heading without harm to the terminal', async () => {
    const content = make.minimal();
    content.write(
      'acme/organization.yaml',
      `${content.read('acme/organization.yaml')}laws:\n  - { pack: eu-gdpr, applicability: binding }\n`,
    );
    for (const language of languages)
      content.write(
        `acme/privacy.${language}.md`,
        content
          .read(`acme/privacy.${language}.md`)
          .replace(/^## .*privacy-officer/m, '## \u001b[31mOfficer direction {#privacy-officer'),
      );
    const { text } = await laws({ content: content.content });
    expect(text).toContain('�[31mOfficer');
    expect(text).not.toContain('\u001b');
  });
});

describe('vitrine laws --format json', () => {
  const schema = JSON.parse(readFileSync(path.join(projectRoot, 'schemas/laws.schema.json'), 'utf8'));
  const validator = z.fromJSONSchema(schema);
  const read = async (language: Language, organization?: string) =>
    JSON.parse((await laws({ format: 'json', organization }, language)).text);

  it.each(languages)('is what its published schema promises, in %s', async (language) => {
    const report = await read(language);
    expect(validator.safeParse(report).error).toBeUndefined();
    expect(validator.safeParse({ ...report, version: 2 }).success).toBe(false);
    expect(validator.safeParse({ ...report, more: 1 }).success).toBe(false);
    expect(report).toMatchObject({ version: 1, language });
  });

  it('holds every rule of every pack, those of laws that do not apply included', async () => {
    const { organizations } = await read('en');
    for (const { statements } of organizations)
      for (const { packs: read } of statements)
        for (const { pack, rules } of read)
          expect(rules.map(({ rule }: { rule: string }) => rule)).toEqual(
            packs[pack as keyof typeof packs].rules.map(({ id }) => id),
          );
  });

  it('keeps result and applicability apart', async () => {
    const { organizations } = await read('en', 'aupe');
    const rules = organizations[0].statements[0].packs[1].rules;
    expect(rules[4]).toEqual({
      rule: 'ab-pipa-8-optout',
      citation: 'PIPA, s. 8 (section number not verified)',
      sectionNumberVerified: false,
      lookedFor: 'where consent is assumed: a clear notice and a reasonable way to decline',
      sectionKinds: ['consent', 'representation'],
      result: 'observed',
      reason: 'shown',
      explanation: [],
      missing: [],
      applicability: 'binding',
      places: [
        { file: 'content/aupe/privacy.en.md', line: 53, column: 93, heading: 'Representation and consent' },
        {
          file: 'content/aupe/privacy.fr.md',
          line: 53,
          column: 134,
          heading: 'Représentation et consentement',
        },
      ].map((location) => ({ ...location, column: expect.any(Number) })),
      sources: [
        {
          name: 'Service Alberta, collection and consent (guidance)',
          address: 'http://servicealberta.ca/collection-and-consent.cfm',
        },
      ],
      verified: null,
    });
    expect(rules[2]).toMatchObject({ result: 'not-determined', applicability: 'undetermined' });
  });

  it('has the same results in both languages', async () => {
    const [english, french] = await Promise.all(languages.map((language) => read(language)));
    const resultsOf = (report: typeof english) =>
      JSON.stringify(report).match(/"(?:result|reason|applicability|line)":[^,}]+/g);
    expect(resultsOf(french)).toEqual(resultsOf(english));
  });
});
