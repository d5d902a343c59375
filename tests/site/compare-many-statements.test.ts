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

const parts = ['/en/compare/', '/en/compare/2/', '/fr/comparer/', '/fr/comparer/2/'];

describe.each(parts)('%s, a part of the comparison of many statements', (address) => {
  it('stays within 14,000 compressed bytes', () => {
    expect(gzipSync(page(address).html).length).toBeLessThan(14_000);
  });

  it('gives under each subject the names of the statements in each state', () => {
    const subjects = page(address)
      .all('section')
      .filter(({ attributes }) => attributes['class'] === 'subject');
    expect(subjects.length).toBeGreaterThan(20);
    const shown = address.includes('/2/') ? locals + 2 - statementsPerPart : statementsPerPart;
    for (const subject of subjects) {
      expect(subject.all('dd')).toHaveLength(shown);
      for (const { text } of subject.all('dt'))
        expect(text).toMatch(/^(Stated|Partly|Not stated|Précisé|En partie|Non précisé)$/);
    }
  });

  it('tells the purpose of every link by itself: the same words lead to the same place', () => {
    const targets = new Map<string, string>();
    for (const { text, attributes } of page(address).all('a')) {
      const known = targets.get(text) ?? attributes['href'];
      expect(attributes['href'], text).toBe(known);
      targets.set(text, known ?? '');
    }
    expect(targets.size).toBeGreaterThan(80);
  });

  it('has no list without an entry and no heading without what it is of', () => {
    for (const list of [...page(address).all('ul'), ...page(address).all('dl')])
      expect(list.all('li').length + list.all('dd').length).toBeGreaterThan(0);
    for (const section of page(address).all('section'))
      expect(section.all('ul').length + section.all('dl').length).toBeGreaterThan(0);
  });
});

it('names two statements of one organization apart', () => {
  const links = page('/en/compare/2/').all('a');
  const target = (words: string) => links.find(({ text }) => text === words)?.attributes['href'];
  expect(target('Union, Privacy statement')).toBe('/en/union/privacy/');
  expect(target('Union, Members’ privacy')).toBe('/en/union/members/');
  expect(target('Union, Members’ privacy (Cookies)')).toBe('/en/union/members/#cookies');
});

it('links the home page to each of two statements of one organization with words of its own', () => {
  const links = page('/en/').all('a');
  const target = (words: string) => links.find(({ text }) => text === words)?.attributes['href'];
  expect(target('The Union, Privacy statement')).toBe('/en/union/privacy/');
  expect(target('The Union, Members’ privacy')).toBe('/en/union/members/');
});

it('leads from a name to the section, or to the reason for its absence', () => {
  const links = page('/en/compare/').all('a');
  const target = (words: string) => links.find(({ text }) => text === words)?.attributes['href'];
  expect(target('Local 1 (Children’s privacy)')).toBe('/en/local-1/privacy/#children');
  expect(target('Local 3 (Date of the statement and changes to it)')).toBe(
    '/en/local-3/privacy/#not-stated-changes',
  );
});

it('counts the statements of every part', () => {
  const cookies = (address: string) =>
    page(address)
      .all('section')
      .find((section) => section.all('h3')[0]?.text === 'Cookies' && section.all('h3').length === 1);
  const all = `In ${locals + 2} of ${locals + 2} statements`;
  for (const address of ['/en/compare/', '/en/compare/2/'])
    expect(cookies(address)?.all('p')[0]?.text).toBe(all);
});

it('says of each statement how many subjects it states', () => {
  const subjects = new Set(
    ['/en/compare/', '/en/compare/2/'].flatMap((address) =>
      page(address)
        .all('h3')
        .map(({ text }) => text),
    ),
  );
  const [entry] = page('/en/compare/')
    .all('li')
    .filter(({ text }) => text.startsWith('Local 1 '));
  const [, stated = '', partly = '', silent = ''] =
    /^Local 1 stated: (\d+), partly: (\d+), not stated: (\d+)$/.exec(entry?.text ?? '') ?? [];
  expect(Number(stated)).toBeGreaterThan(5);
  expect(Number(stated) + Number(partly) + Number(silent)).toBe(subjects.size);
});
