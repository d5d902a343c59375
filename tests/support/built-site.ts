import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { buildContent } from '../../src/cli/build/build-content.ts';
import { foldersInMemory } from '../../src/cli/check/check-changed.ts';
import type { PublishOptions } from '../../src/pages/published-site.ts';
import { readHtml, type TestedPage } from './read-html.ts';

/** The day the content was written for; a later one would let its exceptions expire in the tests. */
const today = '2026-11-21';
const contentFolder = fileURLToPath(new URL('../../content', import.meta.url));

export interface BuiltSite {
  readonly folder: string;
  /** Every file below the folder, sorted. */
  files(): readonly string[];
  text(file: string): string;
  page(address: string): TestedPage;
  pages(): readonly TestedPage[];
}

/** Builds the real content once for the tests of a file. */
export function useBuiltSite(options: PublishOptions = {}): BuiltSite {
  let folder = '';
  beforeAll(async () => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'vitrine-site-')), 'dist');
    const checks = foldersInMemory();
    const result = await buildContent({ root: contentFolder, output: folder, today, options, checks });
    if (result.kind !== 'built') throw new Error(JSON.stringify(result, null, 2));
  });
  afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  const read = new Map<string, TestedPage>();
  const site: BuiltSite = {
    get folder() {
      return folder;
    },
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
        )
        .sort(),
    text: (file) => readFileSync(path.join(folder, file), 'utf8'),
    page(address) {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      const known = read.get(file) ?? readHtml(site.text(file.replace(/^\//, '')), address);
      read.set(file, known);
      return known;
    },
    pages: () =>
      site
        .files()
        .filter((file) => file.endsWith('.html'))
        .map((file) => site.page(`/${file.replace(/(^|\/)index\.html$/, '$1')}`)),
  };
  return site;
}
