import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runVitrine } from '../support/run-vitrine.ts';
import { temporaryContents } from '../support/temporary-content.ts';

const make = temporaryContents();

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
    before.map((from) => `/x/en/${from}/ ${to} 301`).sort(),
  );
  for (const from of before) {
    const html = read(`en/${from}/index.html`);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(html).toContain(`<link rel="canonical" href="https://vitrine.example${to}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<a href="${to}">`);
    expect(html).not.toContain('<script');
    expect(read('sitemap.xml')).not.toContain(`${from}/<`);
  }
});

it('there is no _redirects where no address has changed', async () => {
  const content = make.minimal();
  expect((await runVitrine(['build'], { cwd: content.project })).code).toBe(0);
  expect(existsSync(path.join(content.project, 'dist/_redirects'))).toBe(false);
});
