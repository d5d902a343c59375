import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProjectRoot, renderSite } from '../../src/eleventy/render-site.ts';
import { languages, localize } from '../../src/languages.ts';
import { PublishedSite, statementsPerPart } from '../../src/pages/published-site.ts';
import { kindTitle, sectionKinds } from '../../src/sections/catalogue.ts';
import {
  completeBody,
  exception,
  libraryFrom,
  organization,
  organizationWith,
  statement,
} from '../support/library-from.ts';
import { readHtml, type TestedPage } from '../support/read-html.ts';

/** More statements than one part of the page holds. */
const locals = statementsPerPart + 5;
/** The pages by their files. */
const built = new Map<string, string>();
const page = (address: string): TestedPage =>
  readHtml(built.get(`${address.slice(1)}index.html`) ?? '', address);

const twoStatements = {
  'union/members.en.md': statement('en', completeBody.en, 'slug: members', 'title: Members’ privacy'),
  'union/members.fr.md': statement('fr', completeBody.fr, 'slug: membres', 'title: Vie privée des membres'),
};

/** A local’s two versions, with every third kind of section, each local’s after the one before. */
function localFiles(number: number): Record<string, string> {
  const kinds = sectionKinds.filter(({ id }, index) =>
    // Only the first local, in the first part of the page, says anything of children.
    id === 'children' ? number === 1 : index % 3 === number % 3 && !completeBody.en.includes(id),
  );
  const body = localize((language) =>
    [
      completeBody[language],
      ...kinds.map(
        ({ id }) => `## ${kindTitle(id, language)} ${number} {#${id}}\n\nWords of local ${number}.\n`,
      ),
    ].join('\n'),
  );
  const settings = organizationWith(exception(number % 3 === 0 ? 'changes' : 'introduction'))
    .replace('en: Union, fr: Syndicat', `en: Local ${number}, fr: Section ${number}`)
    .replace('en: union, fr: syndicat', `en: local-${number}, fr: section-${number}`);
  return {
    [`local-${String(number).padStart(2, '0')}/organization.yaml`]: settings,
    ...Object.fromEntries(
      languages.map((language) => [
        `local-${String(number).padStart(2, '0')}/privacy.${language}.md`,
        statement(language, body[language]),
      ]),
    ),
  };
}

beforeAll(async () => {
  const files = Array.from({ length: locals }, (_, index) => localFiles(index + 1));
  const library = libraryFrom(
    Object.assign({ 'union/organization.yaml': organization() }, twoStatements, ...files),
  );
  const site = new PublishedSite(library);
  const selection = { addresses: new Set(site.pages.keys()), bilingual: true };
  await inProjectRoot(() => renderSite(site, selection, ({ file, html }) => built.set(file, html)));
});

const parts = ['/en/coverage/', '/en/coverage/2/', '/fr/couverture/', '/fr/couverture/2/'];

describe.each(parts)('%s, a part of the coverage of many statements', (address) => {
  it('stays within 14,000 compressed bytes', () => {
    expect(gzipSync(page(address).html).length).toBeLessThan(14_000);
  });

  it('has the place that each link within it leads to', () => {
    const ids = [...page(address).html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`);
    const links = page(address)
      .all('a')
      .flatMap(({ attributes }) => attributes['href']?.match(/^#.*/) ?? []);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no list without an entry and no group without a kind', () => {
    for (const list of page(address).all('ul')) expect(list.all('li').length).toBeGreaterThan(0);
    for (const section of page(address).all('section'))
      expect(section.all('ul').length + section.all('p').length).toBeGreaterThan(0);
  });
});

it('names two statements of one organization apart', () => {
  const links = page('/en/coverage/2/').all('a');
  const target = (words: string) => links.find(({ text }) => text === words)?.attributes['href'];
  expect(target('Union, Privacy statement')).toBe('/en/union/privacy/');
  expect(target('Union, Members’ privacy')).toBe('/en/union/members/');
  expect(target('Union, Members’ privacy: Cookies')).toBe('/en/union/members/#cookies');
});

it('links the home page to each of two statements of one organization with words of its own', () => {
  const links = page('/en/').all('a');
  const target = (words: string) => links.find(({ text }) => text === words)?.attributes['href'];
  expect(target('The Union, Privacy statement')).toBe('/en/union/privacy/');
  expect(target('The Union, Members’ privacy')).toBe('/en/union/members/');
});

it('counts the statements of every part, and shows those of its own', () => {
  const rows = page('/en/coverage/2/').all('tr');
  const children = rows.find(({ text }) => text.startsWith('Children’s privacy'));
  const cells = children?.all('td').map(({ text }) => text) ?? [];
  expect(cells).toEqual([...Array.from({ length: locals + 2 - statementsPerPart }, () => 'No section'), '1']);
  expect(page('/en/coverage/2/').text).toContain(`Of ${locals + 2}`);
});
