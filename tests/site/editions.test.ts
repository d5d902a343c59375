import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recommendationsFor } from '../support/html-validate.ts';
import { draft2020Faults } from '../support/json-schema-validators.ts';
import { readHtml, type TestedPage } from '../support/read-html.ts';
import { releaseFourTimes, runOn } from '../support/released-content.ts';
import { type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();
const english = 'acme/privacy.en.md';
const own = { en: '/en/acme/privacy/', fr: '/fr/acme/confidentialite/' };

/** Runs a command as if on a day; gives what it says. */
async function run(day: string, content: TemporaryContent, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runOn(day, content, ...args);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

const release = (day: string, content: TemporaryContent, en: string, fr: string, ...args: string[]) =>
  run(day, content, 'release', 'acme/privacy', '--summary-en', en, '--summary-fr', fr, ...args);

const build = (day: string, content: TemporaryContent) => run('2026-01-01', content, 'build', '--date', day);

const page = (content: TemporaryContent, address: string): TestedPage =>
  readHtml(content.page(address), address);
const paragraphs = (one: TestedPage, name: string): readonly string[] =>
  one.all('p').flatMap(({ attributes, text }) => (attributes['class'] === name ? [text] : []));
/** What is in sight, and what is only heard, of the text of a page. */
const links = (one: TestedPage): readonly string[] =>
  one.all('main').flatMap((main) => main.all('a').map(({ attributes }) => attributes['href'] ?? ''));

async function history(): Promise<TemporaryContent> {
  const content = make.minimal();
  await releaseFourTimes(content);
  return content;
}

describe('the pages of a statement that was released', () => {
  let content: TemporaryContent;
  let output: string;

  beforeAll(async () => {
    content = await history();
    output = await build('2026-11-29', content);
  });

  it('may weigh more for each edition that a short statement lists', () => {
    expect(output).toMatch(/ of {2}8,300 {2}\/en\/acme\/privacy\/$/m);
  });

  it('say at the address of the statement what is in force, though the files say what will be', () => {
    expect(content.read(english)).toContain('nine cookies');
    expect(page(content, own.en).all('main')[0]?.text).toContain('two cookies');
    expect(page(content, own.en).html).not.toContain('nine cookies');
    expect(page(content, own.fr).html).toContain('deux témoins');
  });

  it('say in a line at the top what changed last and when, and what will', () => {
    expect(paragraphs(page(content, own.en), 'changed')).toEqual([
      'A new edition takes effect January 1, 2027. See what changes',
      'Changed November 25, 2026: Cookies',
    ]);
    expect(paragraphs(page(content, own.fr), 'changed')).toEqual([
      'Une nouvelle édition entre en vigueur le 1er janvier 2027. Voir ce qui change',
      'Modifiée le 25 novembre 2026 : Témoins',
    ]);
  });

  it('list every edition at the foot, newest first, with what changed', () => {
    const items = page(content, own.en)
      .all('ul')
      .find(({ attributes }) => attributes['class'] === 'editions');
    expect(items?.all('li').map(({ text }) => text)).toEqual(
      [
        'Edition 4, in force from January 1, 2027: There will be more. Changes in edition 4',
        'Edition 3, in force since November 25, 2026: There are cookies now. Changes in edition 3',
        'Edition 2, in force from November 22, 2026: A sentence reads better. Changes in edition 2',
        'Edition 1, in force from November 21, 2026: First edition. ',
      ].map((text) => text.trim()),
    );
  });

  it('say of each edition which it is, whether it applies, and where the one is that does', () => {
    const notices = (language: 'en' | 'fr') =>
      ['2026-11-21', '2026-11-25', '2026-11-28'].map(
        (name) => paragraphs(page(content, `${own[language]}${name}/`), 'notice')[0],
      );
    expect(notices('en')).toEqual([
      'Edition 1 is no longer in force. It applied from November 21, 2026 until November 22, 2026, when edition 2 replaced it. Read the edition in force.',
      'Edition 3, in force since November 25, 2026 and still in force. Go to the statement.',
      'Edition 4, in force from January 1, 2027. Until then, the present edition applies. Released on November 28, 2026.',
    ]);
    expect(notices('fr')).toEqual([
      'L’édition 1 n’est plus en vigueur. Elle s’est appliquée du 21 novembre 2026 jusqu’au 22 novembre 2026, jour où l’édition 2 l’a remplacée. Lire l’édition en vigueur.',
      'Édition 3, en vigueur depuis le 25 novembre 2026 et toujours en vigueur. Aller à la déclaration.',
      'Édition 4, en vigueur à compter du 1er janvier 2027. D’ici là, l’édition actuelle s’applique. Publiée le 28 novembre 2026.',
    ]);
    expect(page(content, `${own.en}2026-11-21/`).all('main')[0]?.text).toContain('no cookies');
  });

  it('show what changed word by word, in words for who cannot see the lines, with what did not change by name', () => {
    const changes = page(content, `${own.en}2026-11-25/changes/`);
    expect(changes.all('del').map(({ text }) => text)).toEqual(['struck through', 'removed: no']);
    expect(changes.all('ins').map(({ text }) => text)).toEqual(['underlined', 'two', 'added: two']);
    expect(paragraphs(changes, 'summary')).toEqual(['There are cookies now.']);
    expect(changes.all('main')[0]?.text).toContain('1 of 3 sections changed.');
    expect(changes.all('details').at(-1)?.text).toBe(
      '2 sections did not change Privacy officer External sites',
    );
    const inFrench = page(content, `${own.fr}2026-11-25/changements/`);
    expect(inFrench.all('ins').map(({ text }) => text)).toEqual([
      'soulignés',
      'deux',
      'ajouté : deux témoins',
    ]);
  });

  it('fold the paragraphs of a section that did not change, for who wants them in their place', async () => {
    const long = make.minimal();
    const kept = Array.from(
      { length: 3 },
      (_, at) => `Files of kind ${'abc'[at]} are kept in ${2 + at} places.`,
    );
    long.append(english, `\n${['We sign the book.', ...kept].join('\n\n')}\n`);
    long.append(
      'acme/privacy.fr.md',
      `\nNous signons le livre.\n\n${[0, 1, 2].map((at) => `Les dossiers de type ${'abc'[at]} sont gardés à ${2 + at} endroits.`).join('\n\n')}\n`,
    );
    await release('2026-11-21', long, 'First edition.', 'Première édition.');
    long.replace(english, 'We sign', 'We fill in').replace('acme/privacy.fr.md', 'signons', 'remplissons');
    await release('2026-11-22', long, 'Another word.', 'Un autre mot.', '--editorial');
    await build('2026-11-23', long);
    const [folded] = page(long, `${own.en}2026-11-22/changes/`)
      .all('details')
      .filter(({ attributes }) => attributes['class'] === 'skipped');
    expect(folded?.all('summary')[0]?.text).toBe('2 unchanged paragraphs or items');
    expect(folded?.all('p').map(({ text }) => text)).toEqual(kept.slice(1));
  });

  it('say in their titles of what they are, and whose', () => {
    const titles = [`${own.en}2026-11-22/`, `${own.fr}2026-11-22/changements/`].map(
      (address) => page(content, address).all('title')[0]?.text,
    );
    expect(titles).toEqual(
      [
        'Edition 2, November 22, 2026 – Privacy statement – Acme – Showcase',
        'Changements de l’édition 2, 22 novembre 2026',
      ].map((title, index) => (index === 0 ? title : expect.stringContaining(title))),
    );
  });

  it('lead in the other language to the same edition and the same change', () => {
    for (const [from, to] of [
      [`${own.en}2026-11-22/`, `${own.fr}2026-11-22/`],
      [`${own.en}2026-11-22/changes/`, `${own.fr}2026-11-22/changements/`],
    ] as const) {
      const toOther = page(content, from)
        .all('nav')
        .find(({ attributes }) => attributes['class'] === 'languages');
      expect(toOther?.all('a').map(({ attributes }) => attributes['href'])).toEqual([to]);
    }
  });

  it('keep search engines from all but the statement, which alone is in the sitemap', () => {
    for (const address of [`${own.en}2026-11-25/`, `${own.en}2026-11-25/changes/`])
      expect(page(content, address).html).toContain('<meta name="robots" content="noindex">');
    expect(page(content, own.en).html).not.toContain('noindex');
    expect(readFileSync(path.join(content.output, 'sitemap.xml'), 'utf8')).not.toContain('2026-11-25/');
  });

  it('are there in other formats, which say which edition they give, and in the data', () => {
    const file = (name: string): string => readFileSync(path.join(content.output, name), 'utf8');
    const alternates = page(content, `${own.en}2026-11-22/`)
      .all('link')
      .filter(({ attributes: { rel, type } }) => rel === 'alternate' && type?.startsWith('text/'));
    expect(alternates.map(({ attributes }) => attributes['href'])).toEqual(
      ['md', 'txt'].map((ending) => `/en/acme/privacy/2026-11-22.${ending}`),
    );
    for (const ending of ['md', 'txt', 'json'])
      expect(links(page(content, `${own.fr}2026-11-22/`))).toContain(
        `/fr/acme/confidentialite/2026-11-22.${ending}`,
      );
    const address = 'https://vitrine.example/en/acme/privacy/';
    expect(file('en/acme/privacy/2026-11-22.md')).toContain(
      `Edition\u00a02 is no longer in force. It applied from November\u00a022,\u00a02026 until November\u00a025,\u00a02026, when [edition\u00a03](${address}2026-11-25/) replaced it. [Read the edition in force](${address}).

What was reworded: A sentence reads better. [See the change word by word](${address}2026-11-22/changes/)
`,
    );
    expect(file('fr/acme/confidentialite/2026-11-25.txt')).toContain('Le site Web n’installe deux témoins.');
    const data = JSON.parse(file('en/acme/privacy/2026-11-22.json'));
    expect(data).toMatchObject({
      key: 'acme/privacy',
      address: `${address}2026-11-22/`,
      edition: {
        name: '2026-11-22',
        number: 2,
        released: '2026-11-22',
        inForceFrom: '2026-11-22',
        inForceUntil: '2026-11-25',
        change: 'editorial',
        summary: 'A sentence reads better.',
        sections: ['external-links'],
        statement: address,
        changes: `${address}2026-11-22/changes/`,
        replacedBy: `${address}2026-11-25/`,
      },
      nature: 'official',
    });
    const schema = file('schemas/edition-data.schema.json');
    expect(data.$schema).toBe('https://vitrine.example/schemas/edition-data.schema.json');
    for (const name of ['en/acme/privacy/2026-11-21', 'fr/acme/confidentialite/2026-11-28'])
      expect(draft2020Faults(JSON.parse(schema))(JSON.parse(file(`${name}.json`)))).toEqual([]);
  });

  it('are what html-validate recommends', async () => {
    const addresses = ['', '2026-11-21/', '2026-11-25/', '2026-11-25/changes/', '2026-11-28/changes/'];
    expect(await recommendationsFor(addresses.map((end) => page(content, `${own.en}${end}`)))).toEqual([]);
  });
});

describe('a statement of which an edition is to come', () => {
  it('says what that edition says from its day on, in a build that keeps what others made', async () => {
    const content = await history();
    await build('2026-12-31', content);
    expect(page(content, own.en).html).toContain('two cookies');
    await build('2027-01-01', content);
    expect(page(content, own.en).html).toContain('nine cookies');
    expect(paragraphs(page(content, own.en), 'changed')).toEqual(['Changed January 1, 2027: Cookies']);
    expect(paragraphs(page(content, `${own.en}2026-11-25/`), 'notice')[0]).toContain('edition 4 replaced it');
    await build('2026-12-31', content);
    expect(page(content, own.en).html).toContain('two cookies');
  });
});

describe('a statement that was withdrawn', () => {
  it('keeps its address, which says since when and why, and its editions; former addresses lead there', async () => {
    const content = make.minimal();
    await release('2026-11-21', content, 'First edition.', 'Première édition.');
    await run(
      '2026-11-25',
      content,
      'withdraw',
      'acme/privacy',
      '--reason-en',
      'The cooperative has no website.',
      '--reason-fr',
      'La coopérative n’a plus de site Web.',
    );
    await build('2026-11-29', content);
    expect(paragraphs(page(content, own.en), 'notice')).toEqual([
      'Withdrawn on November 25, 2026. It is no longer in force. The cooperative has no website.',
    ]);
    expect(paragraphs(page(content, own.fr), 'notice')[0]).toContain('Retirée le 25 novembre 2026.');
    expect(links(page(content, own.en))).toEqual([`${own.en}2026-11-21/`]);
    expect(paragraphs(page(content, `${own.en}2026-11-21/`), 'notice')).toEqual([
      'Edition 1 is no longer in force. It applied from November 21, 2026 until November 25, 2026, when the statement was withdrawn.',
      expect.stringContaining('Its own publication prevails: '),
    ]);
    expect(content.page('/en/')).not.toContain(own.en);
    expect(await recommendationsFor([page(content, own.en)])).toEqual([]);
  });
});

describe('a statement that was withdrawn before an edition took effect', () => {
  it('says of neither that it is or will be in force, on no day', async () => {
    const content = await history();
    const reasons = [
      '--reason-en',
      'It is part of the charter.',
      '--reason-fr',
      'Elle fait partie de la charte.',
    ];
    await run('2026-11-29', content, 'withdraw', 'acme/privacy', ...reasons);
    for (const day of ['2026-11-30', '2027-02-01']) {
      await build(day, content);
      const [before, ahead] = ['2026-11-25/', '2026-11-28/'].map(
        (name) => paragraphs(page(content, `${own.en}${name}`), 'notice')[0],
      );
      expect(before).toContain('until November 29, 2026, when the statement was withdrawn');
      expect(ahead).toBe(
        'Edition 4, released on November 28, 2026. It was never in force: the statement was withdrawn before.',
      );
      const [list] = page(content, own.en).all('ul');
      expect(list?.all('li')[0]?.text).toMatch(/^Edition 4, never in force: There will be more\./);
      expect(list?.text).not.toContain('since');
    }
  });
});

describe('a statement that has a new address', () => {
  it('takes its editions along, and their former addresses lead on to them', async () => {
    const content = make.minimal();
    await release('2026-11-21', content, 'First edition.', 'Première édition.');
    content.replace(english, 'slug: privacy', 'slug: data\nformerSlugs: [privacy]');
    await build('2026-11-29', content);
    expect(content.page(`${own.en}2026-11-21/`)).toContain('content="0; url=/en/acme/data/2026-11-21/"');
    expect(readFileSync(path.join(content.output, '_redirects'), 'utf8')).toContain(
      '/en/acme/privacy/2026-11-21/ /en/acme/data/2026-11-21/ 301\n',
    );
    expect(paragraphs(page(content, '/en/acme/data/2026-11-21/'), 'notice')[0]).toContain('still in force');
  });

  it('keeps that address when it is withdrawn, and those before lead on to it', async () => {
    const content = make.minimal();
    await release('2026-11-21', content, 'First edition.', 'Première édition.');
    content.replace(english, 'slug: privacy', 'slug: data\nformerSlugs: [privacy]');
    const reasons = ['--reason-en', 'It is closed.', '--reason-fr', 'Elle est fermée.'];
    await run('2026-11-25', content, 'withdraw', 'acme/privacy', ...reasons);
    await build('2026-11-29', content);
    expect(paragraphs(page(content, '/en/acme/data/'), 'notice')[0]).toContain('It is closed.');
    expect(content.page('/en/acme/data/2026-11-21/')).toContain('no cookies');
    expect(content.page(`${own.en}2026-11-21/`)).toContain('content="0; url=/en/acme/data/2026-11-21/"');
    expect(content.page(own.en)).toContain('content="0; url=/en/acme/data/"');
  });
});
