import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { recommendationsFor } from '../support/html-validate.ts';
import { readHtml } from '../support/read-html.ts';
import { runVitrine } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();

/** The page that compares statements had other addresses before. */
const ofEverySite = (prefix: string): string[] => [
  `${prefix}/en/coverage/ ${prefix}/en/compare/ 301`,
  `${prefix}/fr/couverture/ ${prefix}/fr/comparer/ 301`,
];

it('an address that a page had leads on without a script, by a page and by _redirects', async () => {
  const content = make.minimal();
  content
    .replace('acme/privacy.en.md', 'slug: privacy', 'slug: privacy-statement\nformerSlugs: [privacy]')
    .append('acme/organization.yaml', 'formerSlugs: { en: [co-op], fr: [] }\n');
  const built = await runVitrine(['build', '--path-prefix', '/x/'], { cwd: content.project });
  expect([built.code, built.stderr]).toEqual([0, '']);
  const read = (file: string) => readFileSync(path.join(content.project, 'dist', file), 'utf8');
  const [to, before] = [
    '/x/en/acme/privacy-statement/',
    ['acme/privacy', 'co-op/privacy', 'co-op/privacy-statement'],
  ];
  expect(read('_redirects').trim().split('\n').sort()).toEqual(
    [...before.map((from) => `/x/en/${from}/ ${to} 301`), ...ofEverySite('/x')].sort(),
  );
  for (const from of before) {
    const html = read(`en/${from}/index.html`);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(html).toContain(`<link rel="canonical" href="https://vitrine.example${to}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<a href="${to}">`);
    expect(html).not.toContain('<script');
    expect(await recommendationsFor([readHtml(html, from)])).toEqual([]);
    expect(read('sitemap.xml')).not.toContain(`${from}/<`);
  }
});

it('where no address of the content has changed, _redirects has those that every site had', async () => {
  const content = make.minimal();
  expect((await runVitrine(['build'], { cwd: content.project })).code).toBe(0);
  const redirects = readFileSync(path.join(content.project, 'dist/_redirects'), 'utf8');
  expect(redirects.trim().split('\n').sort()).toEqual(ofEverySite(''));
});
