import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/cli/serve-folder.ts';
import { useBuiltSite } from '../support/built-site.ts';
import { auditPages, type PageAudit } from './audit.ts';

/** The audit of the whole site is the last step of `npm test`; here it is shown that it would notice. */
const site = useBuiltSite();
let folder = '';
let server: FolderServer;
const audits = new Map<string, PageAudit>();

const breakages: Readonly<Record<string, readonly [RegExp, (html: string) => string]>> = {
  'no language': [/html-has-lang|H57/, (html) => html.replace('<html lang="en">', '<html>')],
  'faint text': [
    /color-contrast|G18/,
    (html) =>
      html.replace('<style>', '<style>main p{color:#bbb!important}').replace(/<meta http-equiv[^>]*>/, ''),
  ],
  'an image without words': [
    /image-alt|H37/,
    (html) => html.replace('</main>', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main>'),
  ],
  'a link without words': [
    /link-name|H30|H91/,
    (html) => html.replace('</main>', '<a href="/en/"></a></main>'),
  ],
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'vitrine-broken-'));
  const good = site.text('en/opseu/privacy/index.html');
  const write = (name: string, html: string): void => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'index.html'), html);
  };
  write('good', good);
  for (const [index, [, breakIt]] of Object.values(breakages).entries())
    write(`broken${index}`, breakIt(good));
  server = await serveFolder(() => folder, 0, '/');
  const names = ['good', ...Object.keys(breakages).map((_, index) => `broken${index}`)];
  for (const audit of await auditPages(names.map((name) => `${server.origin}/${name}/`))) {
    audits.set(new URL(audit.url).pathname.replaceAll('/', ''), audit);
  }
}, 180_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('finds nothing wrong with a page as it is built', () => {
  expect(audits.get('good')?.problems).toEqual([]);
});

it.each(Object.keys(breakages).map((what, index) => [what, index] as const))('finds %s', (what, index) => {
  const problems = audits.get(`broken${index}`)?.problems.join('\n') ?? '';
  expect(problems).toMatch(breakages[what]?.[0] as RegExp);
});

it('hears both runners', () => {
  const all = [...audits.values()].flatMap(({ problems }) => problems);
  expect(all.some((problem) => problem.startsWith('axe:'))).toBe(true);
  expect(all.some((problem) => problem.startsWith('htmlcs:'))).toBe(true);
});
