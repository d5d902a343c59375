import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putFaultsInto } from '../support/content-with-faults.ts';
import { addressOf, type DevSession, printedLater, startDev, workFolders } from '../support/dev-session.ts';
import { freePort } from '../support/ports.ts';
import { eventually, findingsIn, runVitrine } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

/* What `vitrine dev` adds to the pages, as it is sent; how it looks and works is tested in a browser. */

const make = temporaryContents();
const english = 'acme/privacy.en.md';
const french = 'acme/privacy.fr.md';

/** The words of HTML as one reads them. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/[ \n]+/g, ' ');

describe('the preview of a content with faults', () => {
  let session: DevSession;
  let address: string;
  const page = async (at: string): Promise<string> => (await fetch(new URL(at, address))).text();
  const barOf = (html: string): string =>
    wordsOf(/<aside class="preview-bar"[\s\S]*?<\/aside>/.exec(html)?.[0] ?? '');
  const shows = (at: string, words: string): Promise<string> =>
    eventually(`${at} shows “${words}”`, async () => {
      const html = await page(at);
      return wordsOf(html).includes(words) ? html : undefined;
    });

  beforeAll(async () => {
    const content = make.minimal();
    putFaultsInto(content);
    session = startDev(content);
    address = await addressOf(session);
  });
  afterAll(async () => {
    await session.vitrine.stop();
  });

  it('has each finding after the heading of its section, with file and line', async () => {
    const html = await page('fr/acme/confidentialite/');
    const [, cookies = ''] = /<h2 id="cookies">.*?<\/h2>(<aside .*?<\/aside>)/s.exec(html) ?? [];
    expect(cookies).toMatch(/^<aside class="preview-findings" role="note" lang="en"/);
    const line = session.content.lineOf(french, '{#cookies}');
    expect(wordsOf(cookies)).toContain('1 finding in this section');
    expect(wordsOf(cookies)).toContain('Error: The other version says “12”');
    expect(wordsOf(cookies)).toContain(`content/${french}, line ${line}`);
    expect(cookies).toContain(`href="/en/acme/privacy/#cookies">content/${english}, line`);
    const inEnglish = await page('en/acme/privacy/');
    const [, elsewhere = ''] = /<h2 id="x-elsewhere">.*?<\/h2>(<aside .*?<\/aside>)/s.exec(inEnglish) ?? [];
    expect(wordsOf(elsewhere)).toContain('Links that start with “javascript:”');
  });

  it('has what differs between both versions in the other one, too, and says where it was found', async () => {
    const html = await page('en/acme/privacy/');
    const [, cookies = ''] = /<h2 id="cookies">.*?<\/h2>(<aside .*?<\/aside>)/s.exec(html) ?? [];
    expect(wordsOf(cookies)).toMatch(
      /^ 1 finding in this section Found in the other version, of this section: Error: The other version says “12”/,
    );
    expect(cookies).toContain('href="/fr/acme/confidentialite/#cookies">');
  });

  it('has what concerns no section in a bar at the top: front matter, and the organization’s settings', async () => {
    const html = await page('fr/acme/confidentialite/');
    const line = session.content.lineOf(french, 'TODO');
    expect(html.indexOf('preview-bar')).toBeLessThan(html.indexOf('<header class="site">'));
    expect(barOf(html)).toContain('“TODO” looks left over from a template.');
    expect(barOf(html)).toContain(`content/${french}, line ${line}`);
    const settings = `content/acme/organization.yaml, line ${session.content.lineOf('acme/organization.yaml', 'no-such-rule')}`;
    for (const at of ['fr/acme/confidentialite/', 'en/acme/privacy/'])
      expect(barOf(await page(at))).toContain(settings);
    expect(barOf(await page('en/compare/'))).not.toContain('organization.yaml');
  });

  it('lists the files with findings on the home page, each leading to its page', async () => {
    for (const at of ['', 'en/', 'fr/']) {
      const html = await page(at);
      const links = [
        ...html.matchAll(/<li><a href="([^"]*)"><span[^>]*>([^<]*)<\/span><\/a> <span[^>]*>([^<]*)</g),
      ];
      expect(links.map(([, ...shown]) => shown)).toEqual(
        expect.arrayContaining([
          ['/en/acme/privacy/', 'Privacy statement – Acme', '1 error'],
          ['/fr/acme/confidentialite/', 'Déclaration de confidentialité – Acme', '5 errors'],
          [
            '/__vitrine/findings/#content/acme/organization.yaml',
            'content/acme/organization.yaml',
            '1 error',
          ],
        ]),
      );
    }
    expect(barOf(await page('en/compare/'))).not.toContain('Pages with findings');
  });

  it('keeps the last good page while its file cannot be read, and says why on it and on its counterpart', async () => {
    const before = session.content.read(french);
    session.content.replace(french, 'slug: confidentialite', 'slug: [confidentialite');
    const html = await shows('fr/acme/confidentialite/', 'This page cannot be built from its files');
    expect(html).toContain('Le site Web n’installe aucun témoin.');
    const line = /content\/acme\/privacy\.fr\.md, line \d+ · content\/yaml-syntax/;
    expect(barOf(html)).toMatch(line);
    expect(barOf(await page('en/acme/privacy/'))).toMatch(line);
    expect(barOf(await page('en/'))).not.toContain('cannot be built');

    session.content.write(french, before);
    await eventually('the page is up to date', async () => {
      const now = await page('fr/acme/confidentialite/');
      return !now.includes('preview-standstill');
    });
  });

  it('says on every page why none can be built, once the site’s settings cannot be read', async () => {
    const before = session.content.read('site.yaml');
    session.content.write('site.yaml', `${before}oops: [\n`);
    const html = await shows('en/compare/', 'The site cannot be built from its files');
    expect(barOf(html)).toMatch(/content\/site\.yaml, line \d+/);
    session.content.write('site.yaml', before);
    await eventually('it is built again', async () => !(await page('en/compare/')).includes('standstill'));
  });

  it('shows both languages side by side, at the address of either', async () => {
    const html = await page('__vitrine/compare/en/acme/privacy/');
    expect(await page('__vitrine/compare/fr/acme/confidentialite/')).toBe(html);
    expect((await fetch(new URL('__vitrine/compare/en/nowhere/', address))).status).toBe(404);
    const rows = [...html.matchAll(/<section id="([^"]*)".*?<\/section>/gs)];
    expect(rows.map(([, id]) => id)).toEqual([
      '_lead',
      'cookies',
      'privacy-officer',
      'external-links',
      'x-elsewhere',
    ]);
    const words = new Map(rows.map(([row, id]) => [id, wordsOf(row)]));
    expect(words.get('cookies')).toMatch(
      /places 12 cookies.*n’installe aucun témoin.*The other version says “12”/,
    );
    expect(words.get('privacy-officer')).toMatch(/^ The French version has fallen behind/);
    expect(words.get('cookies')).not.toContain('fallen behind');
    expect(words.get('x-elsewhere')).toContain('The French version has no such section.');
    expect(words.get('_lead')).toMatch(/In short .*The cooperative.*En bref .*“TODO” looks left over/);
  });

  it('prints the file just saved first, its new finding by that name, and how many are new and as before', async () => {
    const before = findingsIn(session.vitrine.printed.slice(0, session.vitrine.printed.indexOf('Serving')));
    expect(before.length).toBeGreaterThan(4);
    expect(session.vitrine.printed.slice(0, session.vitrine.printed.indexOf('Serving'))).not.toMatch(
      /new error|as before/,
    );
    const printed = printedLater(session);
    session.content.replace('pages/home.fr.md', 'Bienvenue.', 'Bienvenue. TODO');
    await eventually('the findings are counted', () =>
      printed().includes(`1 new, ${before.length} as before.\n`),
    );
    const files = [...printed().matchAll(/^content\/\S+$/gm)].map(([file]) => file);
    expect(files[0]).toBe('content/pages/home.fr.md');
    expect(files.length).toBeGreaterThan(3);
    expect(printed()).toMatch(/home\.fr\.md\n {2}\d+:\d+ {2}new error {2}“TODO”/);
    expect(printed().split('new error')).toHaveLength(2);

    const later = printedLater(session);
    session.content.replace('pages/home.fr.md', ' TODO', '');
    const solved = `0 new, ${before.length} as before, 1 solved.\n`;
    await eventually('what is solved is counted', () => later().includes(solved));
  });

  it('adds nothing to the files of the site', async () => {
    const [folder = ''] = workFolders(session);
    const site = path.join(session.temporary, folder, 'site');
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(5);
    for (const name of pages) {
      const html = readFileSync(path.join(site, name), 'utf8');
      expect(html, name).not.toMatch(/preview|__vitrine|<script>/);
      expect(html, name).toContain('Content-Security-Policy');
    }
  });

  it('is nowhere in what build writes', async () => {
    const content = make.minimal();
    const { code } = await runVitrine(['build'], { cwd: content.project });
    expect(code).toBe(0);
    const files = readdirSync(content.output, { recursive: true, encoding: 'utf8', withFileTypes: true });
    const texts = files
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => /preview-|__vitrine|EventSource/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes("default-src 'none'")).length).toBeGreaterThan(5);
  });
});

describe('the preview of a content that cannot be built from the start, in French,', () => {
  let session: DevSession;
  let address: string;
  const fetchHome = (): Promise<Response> => fetch(new URL('fr/', address));

  beforeAll(async () => {
    const content = make.minimal();
    content.write('site.yaml', `${content.read('site.yaml')}oops: [\n`);
    session = startDev(content, ['--port', '0', '--lang', 'fr']);
    address = await addressOf(session);
  });
  afterAll(async () => {
    await session.vitrine.stop();
  });

  it('says why at every address, until it can be', async () => {
    const response = await fetchHome();
    const html = await response.text();
    expect(response.status).toBe(503);
    expect(html).toContain('<html lang="fr">');
    expect(wordsOf(html)).toContain('Les pages ne peuvent pas encore être construites');
    expect(wordsOf(html)).toMatch(/Erreur\u00a0: .*content\/site\.yaml, ligne \d+/);
    expect(html).toContain('EventSource');
    session.content.replace('site.yaml', 'oops: [\n', '');
    await eventually('the page is there', async () => (await fetchHome()).status === 200);
  });

  it('counts in the terminal what is new, as before and solved', async () => {
    const edit = async (file: string, text: string, by: string, counts: string): Promise<void> => {
      const printed = printedLater(session);
      session.content.replace(file, text, by);
      await eventually(`${counts} is printed`, () => printed().includes(counts));
    };
    await edit('pages/home.en.md', 'Welcome.', 'Welcome. TODO', 'Constats\u00a0: 1 nouveau, 0 comme avant.');
    await edit(
      'pages/home.fr.md',
      'Bienvenue.',
      'Bienvenue. TODO',
      'Constats\u00a0: 1 nouveau, 1 comme avant.',
    );
    await edit('pages/home.en.md', ' TODO', '', 'Constats\u00a0: 0 nouveau, 1 comme avant, 1 réglé.');
  });
});

describe('the preview, asked for a page before the first ones are built,', () => {
  it('says that they are being built, and has the page wait for them', async () => {
    const port = await freePort();
    const session = startDev(make.minimal(), ['--port', String(port)]);
    try {
      const ask = () => fetch(`http://127.0.0.1:${port}/en/acme/privacy/`).catch(() => undefined);
      const first = await eventually('dev answers', ask);
      const html = await first.text();
      expect(session.vitrine.printed).toBe('');
      expect(first.status).toBe(503);
      expect(wordsOf(html)).toContain('The pages are being built');
      expect(html).toContain('EventSource');
      await eventually('the page is there', async () => (await ask())?.status === 200);
    } finally {
      await session.vitrine.stop();
    }
  });
});
