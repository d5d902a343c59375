import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PublishedSite } from '../../src/pages/published-site.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import type { BuiltPage } from '../../src/publish/site-check/check-page.ts';
import { checkerFor, type SiteChecker } from '../../src/publish/site-check/site-checker.ts';
import { libraryFrom } from '../support/library-from.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'vitrine-checker-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('a build whose checker dies ends with an error that says so, and leaves the old site as it was', async () => {
  const output = path.join(root, 'dist');
  mkdirSync(output);
  writeFileSync(path.join(output, 'index.html'), 'old');
  const checker = checkerFor(10_000);
  // What is no page at all ends the checker without an answer, as a lack of memory would.
  const dying: SiteChecker = { ...checker, add: () => checker.add({} as BuiltPage) };
  const site = new PublishedSite(libraryFrom());
  const page = { file: 'index.html', html: '<p>New</p>' };
  const build = buildSite(site, output, async (_site, _folder, onPage) => onPage(page), dying);
  await expect(build).rejects.toThrow('the process that checks the pages ended before it had answered');
  expect(readFileSync(path.join(output, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});
