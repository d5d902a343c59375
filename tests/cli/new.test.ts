import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type NewOptions, newOrganization } from '../../src/cli/commands/new.ts';
import type { Io } from '../../src/cli/io.ts';
import { atTerminal, type Dialogue, down, enter } from '../support/at-terminal.ts';
import { findingsIn, type Outcome, runVitrine } from '../support/run-vitrine.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const town = ['--name-en', 'Town of Riverside', '--name-fr', 'Ville de Riverside', '--jurisdiction', 'qc'];

/** A project in which nothing is written yet. */
function empty(): TemporaryContent {
  const content = make.minimal();
  content.delete('.');
  return content;
}

const run = (content: TemporaryContent, ...args: string[]): Promise<Outcome> =>
  runVitrine(['new', ...args], { cwd: content.project, env: { SOURCE_DATE_EPOCH: '1795000000' } });
/** The rules broken by what was written. */
const check = async (content: TemporaryContent) => {
  const { code, stdout } = await runVitrine(['check'], { cwd: content.project });
  const inTown = findingsIn(stdout).filter(({ file }) => !file.startsWith('content/acme/'));
  return { code, rules: [...new Set(inTown.map(({ rule }) => rule))] };
};

/** A minimal content with its organization marked as one of the examples that come with Vitrine. */
const withExample = (): TemporaryContent =>
  make.minimal().append('acme/organization.yaml', 'example: true\n');

describe('vitrine new', () => {
  it('begins a site where there is none, and only placeholders keep it from being published', async () => {
    const content = empty();
    const outcome = await run(content, 'town', ...town, '--base-url', 'https://town.example');
    expect(outcome).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'Written: content/pages/home.en.md, content/pages/home.fr.md, content/site.yaml, content/town/organization.yaml, content/town/privacy.en.md, content/town/privacy.fr.md',
        '13 passages are left for you to write; “npx vitrine check” shows them.',
        'Once both languages say the same, confirm it: npx vitrine acknowledge town',
        '',
      ].join('\n'),
    });
    expect(content.read('site.yaml')).toContain('baseUrl: https://town.example\n');
    // The organization publishes it itself, unless somebody else is named.
    expect(content.read('site.yaml')).toContain('    fr: Ville de Riverside\n  email: privacy@example.org\n');
    expect(await check(content)).toEqual({ code: 1, rules: ['content/placeholder'] });
  });

  it('names whoever publishes the site, where that is not the organization', async () => {
    const content = empty();
    const publisher = ['--publisher-en', 'Riverside County', '--publisher-email', 'web@county.example'];
    await run(content, 'town', ...town, '--email', 'privacy@town.example', ...publisher);
    expect(content.read('site.yaml')).toContain(
      '    en: Riverside County\n    fr: { text: Riverside County, lang: en }\n  email: web@county.example\n',
    );
  });

  it('gives a site that builds once the placeholders are written', async () => {
    const content = empty();
    await run(content, 'town', ...town, '--email', 'privacy@town.example', '--telephone', '418-555-0134');
    for (const name of ['town/privacy.en.md', 'town/privacy.fr.md'])
      content.write(
        name,
        content
          .read(name)
          .replaceAll(
            /\[(?:choose|choisir)[^\]]*\]/g,
            name.includes('.en.') ? 'sets no cookies' : 'n’installe aucun témoin',
          )
          .replaceAll(
            /\[(?:state|préciser)[^\]]*\]/g,
            name.includes('.en.') ? 'its statement applies' : 'sa déclaration s’applique',
          )
          .replace('https://example.org/', 'https://town.example/privacy'),
      );
    const { code, stderr } = await runVitrine(['build'], { cwd: content.project });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const page = content.page('fr/ville-de-riverside/confidentialite/');
    expect(page).toContain('n’installe aucun témoin');
    // Notes among editors stay among them.
    expect(page).not.toMatch(/Les notes comme celle-ci|<!--/);
  });

  it('adds to a site with the sections that it requires, and touches nothing else', async () => {
    const content = make.minimal().append('site.yaml', 'requiredSections: [retention, complaints]\n');
    const before = content.state();
    await run(content, 'town', ...town, '--lang', 'fr');
    expect(content.state()).toMatchObject(before);
    expect(content.read('town/privacy.en.md')).toMatch(
      /\n## Cookies \{#cookies\}[\s\S]*\n## External sites [\s\S]*\n## Retention \{#retention\}[\s\S]*\n## Complaints \{#complaints\}/,
    );
    expect(content.read('town/organization.yaml')).toContain('# Il revient au conseiller juridique');
    expect(await check(content)).toEqual({ code: 1, rules: ['content/placeholder'] });
  });

  it('marks a name that is the same in both languages as a foreign one in one of them', async () => {
    const content = make.minimal();
    await run(
      content,
      'chamber',
      '--name-en',
      'Chamber of Commerce',
      '--name-fr',
      'Chamber of Commerce',
      '--jurisdiction',
      'on',
    );
    expect(content.read('chamber/organization.yaml')).toContain(
      '  fr: { text: Chamber of Commerce, lang: en }\n',
    );
    await run(
      content,
      'coop',
      '--name-en',
      'Coopérative de la santé',
      '--name-fr',
      'Coopérative de la santé',
      '--jurisdiction',
      'qc',
    );
    expect(content.read('coop/organization.yaml')).toContain(
      '  en: { text: Coopérative de la santé, lang: fr }\n',
    );
  });

  it.each<[sentence: string, args: string[]]>([
    [
      '“Ville Y” cannot name a folder of content. Use lower-case letters without accents, digits and single hyphens, such as ville-y.',
      ['Ville Y', ...town],
    ],
    ['“pages” cannot name a folder of content.', ['pages', ...town]],
    [
      '“content/acme” is there already, and nothing was written. Choose another name, or remove the folder yourself.',
      ['acme', ...town],
    ],
    [
      'Some answers are missing, and there is no terminal to ask in. Give them as options: <organization>, --name-fr.',
      ['--name-en', 'Town', '--jurisdiction', 'on'],
    ],
    ['“nobody” is not an email address.', ['town', ...town, '--email', 'nobody']],
    ['“12” is not a valid telephone number.', ['town', ...town, '--telephone', '12']],
    [
      '“http://town.example” is not an address that starts with https://.',
      ['town', ...town, '--source-url-fr', 'http://town.example'],
    ],
    [
      '“Été” cannot be part of an address. Use lower-case letters without accents, digits and single hyphens, such as ete.',
      ['town', ...town, '--slug-fr', 'Été'],
    ],
    [
      '“acme” is part of the addresses of “acme” already. Give this organization another with --slug-fr.',
      ['town', ...town, '--slug-fr', 'acme'],
    ],
    ['“” cannot be a name.', ['town', ...town, '--name-en', '']],
    [
      '“https://10.0.0.1” is reached only from this machine or its own network.',
      ['town', ...town, '--base-url', 'https://10.0.0.1'],
    ],
    [
      '“zz” is not a value for --jurisdiction. Use one of these: ca-federal, ab,',
      ['town', ...town, '--jurisdiction', 'zz'],
    ],
  ])('says %s', async (sentence, args) => {
    const content = make.minimal();
    const before = content.state();
    const { code, stdout, stderr } = await run(content, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(content.state()).toEqual(before);
  });

  it('writes nothing where the settings of the site cannot be read', async () => {
    const content = make.minimal().write('site.yaml', 'name: [\n');
    const before = content.state();
    const { code, stderr } = await run(content, 'town', ...town);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('“content/site.yaml” cannot be read'),
    });
    expect(content.state()).toEqual(before);
  });

  it('never follows a link in the place of the new folder', async () => {
    const content = make.minimal();
    mkdirSync(path.join(content.root, 'elsewhere'));
    symlinkSync(path.join(content.root, 'elsewhere'), content.file('town'));
    expect((await run(content, 'town', ...town)).stderr).toContain('“content/town” is there already');
    expect(existsSync(path.join(content.root, 'elsewhere/organization.yaml'))).toBe(false);
  });

  it('keeps the examples unless it is told otherwise', async () => {
    const content = withExample();
    await run(content, 'town', ...town);
    await run(content, 'village', ...town, '--slug-fr', 'village', '--example', 'keep');
    expect(existsSync(content.file('acme'))).toBe(true);
  });

  it('removes examples with --yes only, says which, and leaves what is not one', async () => {
    const content = withExample().addOrganization('other');
    const refused = await run(content, 'town', ...town, '--example', 'remove');
    expect(refused).toMatchObject({
      code: 2,
      stderr: '--example remove would remove content/acme. Add --yes to do so without being asked.\n',
    });
    expect([existsSync(content.file('acme')), existsSync(content.file('town'))]).toEqual([true, false]);
    // The address of an example that goes is free.
    const { code, stdout } = await run(
      content,
      'town',
      ...town,
      '--slug-fr',
      'acme',
      '--example',
      'remove',
      '--yes',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Removed, because they were examples: content/acme\n');
    expect(stdout).toContain(
      'Look through content/site.yaml, content/pages/home.en.md, content/pages/home.fr.md',
    );
    expect(existsSync(content.file('acme'))).toBe(false);
    expect(existsSync(content.file('other/organization.yaml'))).toBe(true);
    expect((await run(content, 'village', ...town, '--example', 'remove')).stdout).toContain(
      'There is no example to remove.',
    );
  });

  it('removes with an example what the site knows of its releases, and nothing else', async () => {
    const content = withExample().addOrganization('other');
    const release = (statement: string) =>
      runVitrine(
        ['release', statement, '--summary-en', 'First edition.', '--summary-fr', 'Première édition.'],
        { cwd: content.project },
      );
    for (const statement of ['acme/privacy', 'other/privacy'])
      expect(await release(statement)).toMatchObject({ code: 0, stderr: '' });
    await run(content, 'town', ...town, '--slug-fr', 'acme', '--example', 'remove', '--yes');
    const ledger = content.read('editions.yaml');
    expect([ledger.includes('acme/'), ledger.includes('other/privacy')]).toEqual([false, true]);
    expect((await check(content)).rules).toEqual(['content/placeholder']);
  });
});

/** Runs the command for a person at a terminal. */
const answer = (
  content: TemporaryContent,
  options: Partial<NewOptions>,
  dialogue: Dialogue,
  language: Io['language'] = 'en',
) => atTerminal((io) => newOrganization({ content: content.content, ...options }, io), dialogue, language);

describe('vitrine new, in a terminal', () => {
  it('asks for what is missing, checks each answer, and can be left with less', async () => {
    const content = empty();
    const { code, stdout } = await answer(content, {}, [
      ['full name in English?', 'Riverside Hospital', enter],
      ['And in French?', ...Array(18).fill('\u007f'), 'Hôpital de Riverside', enter],
      ['What should its folder be called?', enter],
      ['Where is it governed from?', down, down, enter],
      ['write about their personal information?', 'nobody', enter],
      ['“nobody” is not an email address.', '@riverside.example', enter],
      ['Where can they call?', enter],
      ['statement in English?', enter],
      ['Who publishes this site?', enter],
      ['And its name in French:', enter],
      ['Where can people write about this site?', enter],
      ['Where will the site be published?', enter],
    ]);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('8 passages are left'),
    });
    expect(content.read('riverside-hospital/organization.yaml')).toMatch(
      /^name:\n {2}en: Riverside Hospital\n {2}fr: Hôpital de Riverside\n[\s\S]*jurisdiction:\n {2}en: British Columbia, Canada\n/m,
    );
    expect(content.read('riverside-hospital/privacy.en.md')).toContain('mailto:nobody@riverside.example');
    expect(content.read('site.yaml')).toContain(
      '    en: Riverside Hospital\n    fr: Hôpital de Riverside\n  email: nobody@riverside.example\n',
    );
  });

  it('asks in French, and nothing that was given', async () => {
    const content = make.minimal();
    const given = {
      organization: 'ville',
      nameEn: 'Town',
      jurisdiction: 'qc',
      email: 'a@ville.example',
    } as const;
    const { code } = await answer(
      content,
      {
        ...given,
        telephone: '418-555-0134',
        sourceUrlEn: 'https://ville.example/en',
        sourceUrlFr: 'https://ville.example/fr',
      },
      [['Et en français? Laissez-le tel quel', ' Riverside', enter]],
      'fr',
    );
    expect(code).toBe(0);
    expect(content.read('ville/organization.yaml')).toContain('  fr: Town Riverside\n');
  });

  it('asks before it removes the examples', async () => {
    const content = withExample();
    const given = {
      organization: 'town',
      nameEn: 'Town',
      nameFr: 'Ville',
      jurisdiction: 'on',
      example: 'remove',
    } as const;
    await answer(content, given, [['Remove the examples (content/acme)?', enter]]);
    expect([existsSync(content.file('acme')), existsSync(content.file('town'))]).toEqual([true, true]);
    await answer(content, { ...given, organization: 'village', slugFr: 'village' }, [
      ['Remove the examples', `y`],
    ]);
    expect(existsSync(content.file('acme'))).toBe(false);
  });

  it('writes nothing when it is left with Ctrl+C', async () => {
    const content = make.minimal();
    const before = content.state();
    expect(await answer(content, {}, [['full name in English?', 'Town\u0003']])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Nothing was written.\n',
    });
    expect(content.state()).toEqual(before);
  });

  it('asks nothing with --no-input', async () => {
    await expect(answer(make.minimal(), { input: false }, [])).rejects.toThrow('cli.new.missing');
  });
});
